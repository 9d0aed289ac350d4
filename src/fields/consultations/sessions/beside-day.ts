import type { Document, Line } from '../../../tree/document.js';
import { itemLabelAt } from '../../../vocabulary/item-label.js';
import { publicityBook } from '../../wording/value-types.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';

/** What a line says of a session before its committee and behind its day: the agenda item, and whether it is public. */

/** Between a day and its item. Matches ", 15:00 Uhr, ", " (öffentlich), " and " ("; not " am ". */
const BEFORE_ITEM = /^[\s,(]{0,3}(?:(?:um )?\d{1,2}[.:]\d{2} Uhr,? ?)?(?:(?:nicht[ -]?)?öffentlich\)?,? ?)?\(?/u;
/** Matches "5" and "4.3"; not "5a". */
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,3}(?![\p{L}\d])/u;

/** "5" of "am 3. Mai, 15:00 Uhr, TOP 5" and of " (TOP 5)". */
export function itemBehind({ text }: Document, from: number, to: number): Mark<string> | null {
  const item = itemAt(text.slice(from, to), BEFORE_ITEM.exec(text.slice(from, to))?.[0].length ?? 0);
  return item === null ? null : mark(item.number, { start: from + item.start, end: from + item.end }, 'item-behind-day');
}

/** The item that a line names before its session: "7" of "Zu TOP 7 der Sitzung". */
export function itemBefore({ text, start }: Line): Mark<string> | null {
  const item = BEGINS_WITH_TO.test(text) ? itemAt(text, 0) : null;
  return item === null || !OF_SESSION.test(text.slice(item.end)) ? null : mark(item.number, { start: start + item.start, end: start + item.end }, 'item-before-session');
}

function itemAt(text: string, at: number): { readonly number: string; readonly start: number; readonly end: number } | null {
  const start = itemLabelAt(text, at)?.end ?? -1;
  const number = start < 0 ? '' : (NUMBER.exec(text.slice(start))?.[0] ?? '');
  return number === '' ? null : { number, start, end: start + number.length };
}

/** Matches " der Sitzung" and " der öffentlichen Sitzung"; not " der Liste". */
const OF_SESSION = /^ der (?:(?:nicht)?öffentlichen )?Sitzung/u;

/** Matches "Zu TOP"; not "Zum". */
const BEGINS_WITH_TO = /^[Zz]u /u;

/** Matches "zur Behandlung in der öffentlichen "; not "in der ". */
const OPEN_SESSION = /(?<closed>nicht[ -]?)?öffentlichen $/u;

/** The publicity of the session in the words that open its line. */
export function publicityIn(line: Line, opening: number): Mark<boolean> | null {
  const found = OPEN_SESSION.exec(line.text.slice(0, opening));
  return found === null ? null : mark(found.groups?.['closed'] === undefined, { start: line.start + found.index, end: line.start + opening - 1 }, 'publicity-word');
}

/** Marks around a word behind a day. Matches ", " and " (" and ")"; not "öffentlich". */
const AROUND = /^[\s,;(–-]+|[\s,;)–-]+$/gu;

/** In brackets or between commas right behind the day. Matches " (öffentlich)" before ", TOP 4" and ", nichtöffentlich" before ","; not ", öffentlich ausgelegt". */
const PUBLIC_FIRST = /^(?<before>[\s,(]{1,4})(?<closed>nicht[ -]?)?(?:ö|oe)ffentlich(?=\s?[),])/iu;

/** "Stadtrat am 24.09.2015, öffentlich": the word of publicity that stands behind the day, alone or before its item. */
export function publicityBehind(document: Document, from: number, to: number): Mark<boolean> | null {
  const first = PUBLIC_FIRST.exec(document.text.slice(from, to));
  if (first !== null) return mark(first.groups?.['closed'] === undefined, { start: from + (first.groups?.['before']?.length ?? 0), end: from + first[0].length }, 'publicity-word');
  const words = document.text.slice(itemBehind(document, from, to)?.end ?? from, to).replace(AROUND, '');
  const publicity = publicityBook.matchWhole(words);
  if (words.length < 3 || publicity === null || publicity === 'mixed') return null;
  const start = from + document.text.slice(from, to).indexOf(words);
  return mark(publicity === 'public', { start, end: start + words.length }, 'publicity-word');
}
