import type { Document, Line } from '../../../tree/document.js';
import type { ItemHead } from '../../agenda/item-head.js';
import type { PaperNumber } from '../../reference/paper-number.js';

/**
 * An agenda names what will be resolved by the number of the draft before its subject, "Beschluss Nr. 11/12: Haushalt": it is the
 * number of the item's paper. In minutes that is the number of what was resolved, and no paper's.
 */
export interface ResolutionAhead {
  readonly number: PaperNumber;
  readonly head: ItemHead;
  /** The lines of the item, the first or second without what stands before the subject. */
  readonly lines: readonly Line[];
}

/** Matches "Beschluss Nr. 11/12: " before "Haushalt" and "Beschluß-Nr.: VV-7/2012 - "; not "Beschluss über" or "Beschluss Nr. 12/2019 vom 3.4.". */
const NUMBERED = /^(?<label>Beschlu(?:ss|ß)[ -]?(?:Nr\.?|Nummer):? )(?<number>[\p{L}\d]{1,8}(?:[/-][\p{L}\d]{1,8}){1,4})(?:: ?| [-–] )(?=[\p{Lu}\d„"])/u;

export function resolutionAhead(document: Document, head: ItemHead, lines: readonly Line[]): ResolutionAhead | null {
  const below = head.nameStart < head.line.end ? undefined : lines[1];
  const [start, end] = below === undefined ? [head.nameStart, head.line.end] : [below.start, below.end];
  const found = NUMBERED.exec(document.text.slice(start, end));
  const { label, number: printed } = found?.groups ?? {};
  if (found === null || label === undefined || printed === undefined) return null;
  const number = { text: printed, start: start + label.length, end: start + label.length + printed.length };
  const from = start + found[0].length;
  return below === undefined ? { number, head: { ...head, nameStart: from }, lines } : { number, head, lines: lines.map((line) => (line === below ? cutBefore(line, from) : line)) };
}

/** A line without what stands before an offset. */
function cutBefore(line: Line, from: number): Line {
  const cells = line.cells.filter(({ end }) => end > from).map((cell) => (cell.start < from ? { ...cell, start: from, text: cell.text.slice(from - cell.start) } : cell));
  return { ...line, start: from, text: line.text.slice(from - line.start), cells };
}
