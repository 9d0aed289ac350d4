import type { Document, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { isSentence } from '../../wording/prose.js';
import { type ItemHead, numberOf } from '../../agenda/item-head.js';
import { publicityParts } from '../../agenda/publicity-parts.js';

/**
 * The lines of each item: from its head to the next. Items that are treated together have their results below, each
 * headed with the number of its item.
 */

/** Matches "Beschluss zu TOP 5.3" and "Beschluss-Nr. 12/2020 zu TOP 4:"; not "Beschluss zu TOP 4 wird vertagt". */
const RESULT_OF = /^(?:Beschl(?:uss|uß)|Abstimmung(?:sergebnis)?)(?:[ -]Nr\.? ?[\p{L}\d./-]{1,24})? (?:zu|zum) (?:TOP|Tagesordnungspunkt|(?<point>Punkt)) (?<number>\d{1,3}(?:\.\d{1,3}){0,3}(?: ?[a-z])?):?$/u;

export interface LinesOfItem {
  readonly head: ItemHead;
  readonly lines: readonly Line[];
}

export function itemLines(document: Document, all: readonly ItemHead[], end: number): readonly LinesOfItem[] {
  const again = headedAgain(document, all);
  const heads = all.filter((head) => !again.has(head));
  const known = new Set(heads.map(numberOf));
  const foreign = [...ofItems(resultsOf(document, end), heads), ...[...again].map((head) => ({ number: numberOf(head), index: head.line.index, said: [saidBeside(head)] }))]
    .filter(({ number }) => known.has(number)).sort((a, b) => a.index - b.index);
  return heads.map((head, at) => {
    // Two heads may stand on one line: then both have what follows.
    const next = heads.slice(at + 1).find(({ line }) => line !== head.line)?.line.index ?? end;
    const own = document.lines.slice(head.line.index, foreign.find(({ index }) => index > head.line.index && index < next)?.index ?? belowSection(document, head, heads[at + 1], next));
    const told = gathered(foreign, ({ number, index, said }, count) => (number === numberOf(head) ? [...said, ...document.lines.slice(index + said.length, foreign[count + 1]?.index ?? end)] : []));
    return { head, lines: [...own, ...told] };
  });
}

/** "B 3" and "C 1" are items of lettered sections: the head of the second, "C Bau und Planung" right above its first item, is no part of the item before. */
function belowSection({ lines }: Document, head: ItemHead, following: ItemHead | undefined, next: number): number {
  const letter = following === undefined || !LETTERED.test(numberOf(following)) ? '' : numberOf(following).charAt(0);
  if (letter === '' || numberOf(head).startsWith(letter)) return next;
  const above = lines.slice(head.line.index + 1, next).findLastIndex(({ text }) => text !== '');
  const line = lines[head.line.index + 1 + above];
  return above >= 0 && line !== undefined && line.text.startsWith(letter) && SECTION.test(line.text) ? line.index : next;
}

/** Matches "C 1" and "C.1"; not "C" or "5a". */
const LETTERED = /^[A-Z][. ]\d/u;
/** Matches "C\tBau und Planung" and "C. Verkehr"; not "Chor". */
const SECTION = /^[A-Z][.)]?[ \t]+\p{Lu}/u;

interface HeadedResult {
  readonly number: string;
  readonly index: number;
  readonly said: readonly Line[];
  /** "Punkt 2" may be one of the motion. */
  readonly point: boolean;
}

function resultsOf(document: Document, end: number): HeadedResult[] {
  return gathered(document.lines, (line) => {
    const { number, point } = (line.text.includes(' zu') ? RESULT_OF.exec(line.text)?.groups : undefined) ?? {};
    return number === undefined || line.index >= end ? [] : [{ number, index: line.index, said: [], point: point !== undefined }];
  });
}

/** Results of points are results of items only where the item that they stand below is among them. */
function ofItems(results: readonly HeadedResult[], heads: readonly ItemHead[]): readonly HeadedResult[] {
  const above = ({ index }: HeadedResult): ItemHead | undefined => heads.findLast(({ line }) => line.index < index);
  return results.filter((one) => {
    const owner = one.point ? above(one) : undefined;
    return owner === undefined || results.some((other) => other.number === numberOf(owner) && above(other) === owner);
  });
}

/** Heads with the number of an item above and no name: "Beschluss:", below it "Punkt 9.1:" and what was resolved on that. */
function headedAgain(document: Document, heads: readonly ItemHead[]): ReadonlySet<ItemHead> {
  const parts = publicityParts(document);
  const seen = new Set<string>();
  const again = new Set<ItemHead>();
  let part = 0;
  for (const head of heads) {
    while ((parts[part]?.start ?? Infinity) < head.line.start) part += 1;
    const key = `${String(part)} ${head.sign ?? ''} ${numberOf(head)}`;
    if (seen.has(key) && isNameless(document, head)) again.add(head);
    seen.add(key);
  }
  return again;
}

function isNameless({ lines }: Document, { line, nameStart, told }: ItemHead): boolean {
  if (told === true || nameStart < line.end) return told === true;
  const below = lines.slice(line.index + 1, line.index + NEAR).find(({ text }) => text !== '');
  return below !== undefined && isSentence(below.text);
}

const NEAR = 4;

/** What stands behind the number, as a line of its own. */
export function saidBeside({ line, nameStart }: ItemHead): Line {
  const text = line.text.slice(nameStart - line.start);
  return { ...line, start: nameStart, text, cells: [{ start: nameStart, end: line.end, text }] };
}
