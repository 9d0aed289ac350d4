import type { Document, Line } from '../../tree/document.js';
import { isAnnexHead } from '../wording/annex-head.js';
import { partOf } from './publicity-parts.js';
import { RESOLVES } from './plain-heads.js';

/**
 * Where a sheet begins that is attached to minutes and counts its own parts from one: the index of its head's line,
 * `Infinity` where there is none. What an item has as its annex stands among items: below it the session goes on, with
 * the next item, what was resolved or another part.
 */
export function annexFrom({ lines }: Document): number {
  const heads = lines.filter(({ text, index }) => isAnnexHead(text) && isAbove(lines[index - 1]));
  const begun = heads.length === 0 ? undefined : lines.find((line) => isOfSession(line) || NUMBERED.test(line.text));
  const first = begun === undefined ? undefined : heads.find(({ index }) => index > begun.index);
  if (first === undefined) return Infinity;
  const goesOn = lines.findLast((line) => line.index > first.index && isOfSession(line))?.index ?? -1;
  const above = new Set(lines.slice(0, first.index).map(numberOf));
  const last = heads.filter(({ index }) => index >= first.index && index > goesOn);
  const [sheet] = last.slice(last.findLastIndex(({ index }, at) => !countsFromOne(lines.slice(index, last[at + 1]?.index), above)) + 1);
  return sheet?.index ?? Infinity;
}

/** A head stands below a blank line; "Anlage 2" right below a text belongs to it. */
const isAbove = (line: Line | undefined): boolean => line === undefined || line.text === '' || line.kind === 'furniture';

/** Numbers of its own, none of them the next of those above. */
function countsFromOne(lines: readonly Line[], above: ReadonlySet<number>): boolean {
  let last = 0;
  for (const number of lines.map(numberOf).filter((one) => one > 0)) {
    if (number !== 1 && (last === 0 || (number !== last + 1 && above.has(number - 1) && !above.has(number)))) return false;
    last = number;
  }
  return last > 0;
}

/** The number that a line begins with, 0 where there is none. */
const numberOf = ({ text }: Line): number => Number(NUMBERED.exec(text)?.groups?.['number'] ?? 0);

/** The head of an item, what was resolved of one, or the head of a part of the session. */
const isOfSession = ({ text }: Line): boolean => OF_ITEM.test(text) || partOf(text) !== null || (text.endsWith(':') && RESOLVES.test(text));

/** Matches "TOP 7", "Zu Punkt 7", "Beschluss:", "Abstimmungsergebnis: 8 Ja" and "II. Vertraulich"; not "Beschlussvorlage". */
const OF_ITEM = /^(?:TOP(?!\p{L})|Zu (?:TOP|Punkt)|Tagesordnung(?:spunkt)?(?!\p{L})|Punkt \d|(?:Beschlu(?:ss|ß)|Abstimmung(?:sergebnis)?)(?!\p{L})|[IVX]{1,4}\. ?\p{Lu})/u;
/** Matches "1. Ausgangslage" and "12 Umbau"; not "2020", "TOP 3" or "1.2 Lage". */
const NUMBERED = /^(?<number>\d{1,2})[.)]?[ \t]{1,8}\p{Lu}/u;
