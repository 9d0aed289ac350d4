import type { Document, Line } from '../../tree/document.js';
import { publicityBook } from '../head/value-types.js';
import { mark } from '../mark.js';
import type { Mark } from '../paper-tree.js';

/** What a line says of a session before its committee and behind its day: the agenda item, and whether it is public. */

/** The agenda item behind a day. Matches ", 15:00 Uhr, TOP 5" and " (TOP 4.3)"; not " um 5". */
const ITEM_BEHIND = /^[\s,(]{0,3}(?:(?:um )?\d{1,2}[.:]\d{2} Uhr,? ?)?\(?(?:TOP|Top|Tagesordnungspunkt)(?:[ -]Nr\.)?:? {0,3}(?<item>\d{1,3}(?:\.\d{1,3}){0,3})(?![\p{L}\d])/u;

/** "TOP 5" of "am 3. Mai, 15:00 Uhr, TOP 5". */
export function itemBehind(document: Document, from: number, to: number): Mark<string> | null {
  const found = ITEM_BEHIND.exec(document.text.slice(from, to));
  const item = found?.groups?.['item'];
  if (found === null || item === undefined) return null;
  const end = from + found[0].length;
  return mark(item, { start: end - item.length, end }, 'item-behind-day');
}

/** Matches "zu TOP 7 der Sitzung"; not "TOP 7". */
const ITEM_BEFORE = /^[Zz]u (?:TOP|Top|Tagesordnungspunkt) (?:[ÖN] ?)?(?<item>\d{1,3}(?:\.\d{1,3})?)(?= der Sitzung)/u;

/** The item that a line names before its session. */
export function itemBefore({ text, start }: Line): Mark<string> | null {
  const found = ITEM_BEFORE.exec(text);
  const item = found?.groups?.['item'];
  return found === null || item === undefined ? null : mark(item, { start: start + found[0].length - item.length, end: start + found[0].length }, 'item-before-session');
}

/** Matches "zur Behandlung in der öffentlichen "; not "in der ". */
const OPEN_SESSION = /(?<closed>nicht[ -]?)?öffentlichen $/u;

/** The publicity of the session in the words that open its line. */
export function publicityIn(line: Line, opening: number): Mark<boolean> | null {
  const found = OPEN_SESSION.exec(line.text.slice(0, opening));
  return found === null ? null : mark(found.groups?.['closed'] === undefined, { start: line.start + found.index, end: line.start + opening - 1 }, 'publicity-word');
}

/** Marks around a word behind a day. Matches ", " and " (" and ")"; not "öffentlich". */
const AROUND = /^[\s,;(–-]+|[\s,;)–-]+$/gu;

/** "Stadtrat am 24.09.2015, öffentlich": the word of publicity that stands behind the day, if nothing else does. */
export function publicityBehind(document: Document, from: number, to: number): Mark<boolean> | null {
  const item = ITEM_BEHIND.exec(document.text.slice(from, to))?.[0].length ?? 0;
  const words = document.text.slice(from + item, to).replace(AROUND, '');
  const publicity = publicityBook.matchWhole(words);
  if (words.length < 3 || publicity === null || publicity === 'mixed') return null;
  const start = from + document.text.slice(from, to).indexOf(words);
  return mark(publicity === 'public', { start, end: start + words.length }, 'publicity-word');
}
