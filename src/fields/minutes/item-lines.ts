import type { Document, Line } from '../../tree/document.js';
import { type ItemHead, numberOf } from './item-head.js';

/**
 * The lines of each item: from its head to the next. Items that are treated together have their results below, each
 * headed with the number of its item.
 */

/** Matches "Beschluss zu TOP 5.3" and "Beschluss-Nr. 12/2020 zu TOP 4:"; not "Beschluss zu TOP 4 wird vertagt". */
const RESULT_OF = /^(?:Beschl(?:uss|uß)|Abstimmung(?:sergebnis)?)(?:[ -]Nr\.? ?[\p{L}\d./-]{1,24})? (?:zu|zum) (?:TOP|Tagesordnungspunkt|Punkt) (?<number>\d{1,3}(?:\.\d{1,3}){0,3}(?: ?[a-z])?):?$/u;

export function itemLines(document: Document, heads: readonly ItemHead[], end: number): readonly (readonly Line[])[] {
  const results = document.lines.flatMap((line) => {
    const number = line.text.includes(' zu') ? RESULT_OF.exec(line.text)?.groups?.['number'] : undefined;
    return number === undefined || line.index >= end ? [] : [{ number, index: line.index }];
  });
  const known = new Set(heads.map(numberOf));
  const foreign = results.filter(({ number }) => known.has(number));
  return heads.map((head, at) => {
    // Two heads may stand on one line: then both have what follows.
    const next = heads.slice(at + 1).find(({ line }) => line !== head.line)?.line.index ?? end;
    const own = document.lines.slice(head.line.index, foreign.find(({ index }) => index > head.line.index && index < next)?.index ?? next);
    const told = foreign.flatMap(({ number, index }, count) => (number === numberOf(head) ? document.lines.slice(index, foreign[count + 1]?.index ?? end) : []));
    return [...own, ...told];
  });
}
