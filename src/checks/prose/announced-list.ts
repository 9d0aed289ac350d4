/**
 * Lists that a line announces with their number: "7 deutsche Städte:" and then the names, on the same line, in the next paragraph
 * or as items. Deliberately narrow: items must be short names, since a sentence with commas is no list.
 */
import type { Document, Line } from '../../tree/document.js';
import words from '../../vocabulary/number-words.json' with { type: 'json' };
import { codeAt } from '../../vocabulary/letters.js';

export interface AnnouncedList {
  readonly announced: number;
  /** Fewest and most items that the list can be said to have: "A und B" is one name or two. */
  readonly fewest: number;
  readonly most: number;
  readonly start: number;
  readonly end: number;
  readonly heading: string;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(words.numbers.flatMap(({ value, forms }) => forms.map((form) => [form, value] as const)));
const BEFORE: ReadonlySet<string> = new Set(words.before);
const MEASURES: ReadonlySet<string> = new Set(words.measures);
const MAX_HEADING = 60;
const MAX_WORDS = 5;
const MAX_ITEM = 40;
const MAX_LINES = 12;
const MAX_LIST = 4000;
// Matches "7", "12"; not "2020", "1." or "07".
const SMALL_NUMBER = /^[1-9]\d?$/u;
// Matches "Städte", "EU-Projekte"; not "deutsche".
const CAPITAL = /^[\p{Lu}„"]/u;
// Matches "A 7"; an item with a digit may be a sum ("CDU 4") and is not counted.
const DIGIT = /\d/u;
// Matches ". D" inside "Ende. Danach"; not "Nürnberg.".
const SENTENCE_END = /[.!?] +\p{Lu}/u;
// Matches "7 " in "7 Begründung" and "7." in "7. Begründung"; not "2020".
const SECTION = /^(?<number>\d{1,2})[.)]?[ \t]+\p{Lu}/u;

// Matches the full stop of "A, B."; not that of "A. B".
const LAST_STOP = /\.$/u;
// Matches "\n", "\r"; not a tab.
const LINE_END = /[\n\r\f]/u;

/** First characters of what may begin such a heading, small and capital: blanks, digits, first letters of the words. */
const BEGINNINGS = new Uint8Array(0x10000);
for (const form of [...' 123456789', ...NUMBERS.keys(), ...BEFORE]) {
  BEGINNINGS[form.charCodeAt(0)] = 1;
  BEGINNINGS[form.toUpperCase().charCodeAt(0)] = 1;
}

function mayAnnounce(text: string): boolean {
  return BEGINNINGS[codeAt(text, 0)] === 1;
}

/** The number that a heading such as "Folgende drei Orte" announces, null if it announces none. */
export function announcedNumber(heading: string): number | null {
  if (!mayAnnounce(heading)) return null;
  const parts = heading.split(' ').filter((word) => word !== '');
  while (BEFORE.has(parts[0]?.toLowerCase() ?? '')) parts.shift();
  const [first = '', ...rest] = parts;
  const noun = rest.at(-1);
  if (noun === undefined || rest.length > MAX_WORDS || !CAPITAL.test(noun) || MEASURES.has(noun.toLowerCase())) return null;
  const number = SMALL_NUMBER.test(first) ? Number(first) : (NUMBERS.get(first.toLowerCase()) ?? 0);
  return number >= 2 ? number : null;
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Items of "A, B (C, D) und E.": commas in brackets do not part. Null if it is not a list of short names. */
export function countNames(list: string): { readonly fewest: number; readonly most: number } | null {
  const lower = list.toLowerCase();
  if (words.openEnds.some((end) => lower.includes(end)) || SENTENCE_END.test(list)) return null;
  const items: string[] = [''];
  let depth = 0;
  let inBrackets = 0;
  for (const character of list.trim().replace(LAST_STOP, '')) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    const parts = character === ',' || character === ';';
    if (parts && depth > 0) inBrackets += 1;
    if (parts && depth <= 0) items.push('');
    else items[items.length - 1] += character;
  }
  const names = items.map((item) => item.trim());
  if (names.length < 2 || depth !== 0 || DIGIT.test(list)) return null;
  if (names.some((name) => name === '' || name.length > MAX_ITEM || !CAPITAL.test(name) || name.split(' ').length > MAX_WORDS)) return null;
  const joined = words.conjunctions.reduce((sum, conjunction) => sum + occurrences(list, conjunction), 0);
  return { fewest: names.length, most: names.length + joined + inBrackets };
}

/** Lines of the block of `first`, from it on; one more than a list may have if there are more. */
function blockFrom(lines: readonly Line[], first: number): readonly Line[] {
  const block = lines[first]?.block;
  let end = first;
  while (end <= first + MAX_LINES && lines[end]?.block === block) end += 1;
  return lines.slice(first, end);
}

interface Listed {
  readonly fewest: number;
  readonly most: number;
  readonly end: number;
}

/** Characters before the text of an item in its line of the source: nested items have more. */
function indentOf(document: Document, line: Line): number {
  const start = document.span(line.start, line.start).start;
  let at = start;
  while (at > 0 && !LINE_END.test(document.source.text.charAt(at - 1))) at -= 1;
  return start - at;
}

/** Items from a line on, blank lines between them or not. Null if one runs on over several lines or is nested. */
function countItems(document: Document, first: number): Listed | null {
  const { lines } = document;
  const items: Line[] = [];
  let at = first;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.kind === 'item') items.push(line);
    else if (line?.kind !== 'blank' && line?.kind !== 'furniture') break;
  }
  const last = items.at(-1);
  const open = last === undefined || items.length < 2 || lines[last.index + 1]?.kind === 'paragraph';
  if (open || items.some((item) => indentOf(document, item) !== indentOf(document, last))) return null;
  return { fewest: items.length, most: items.length, end: last.end };
}

function listBehind(document: Document, index: number, rest: string): Listed | null {
  const { lines } = document;
  const own = lines[index];
  let at = index + 1;
  if (!own) return null;
  if (rest !== '') {
    const more = lines[at]?.block === own.block && !rest.endsWith('.') ? blockFrom(lines, at) : [];
    return countLines([rest, ...more.map((line) => line.text)], (more.at(-1) ?? own).end);
  }
  while (lines[at]?.kind === 'blank' || lines[at]?.kind === 'furniture') at += 1;
  if (lines[at]?.kind === 'item') return countItems(document, at);
  const block = blockFrom(lines, at);
  return block[0]?.kind === 'paragraph' ? countLines(block.map((line) => line.text), block.at(-1)?.end ?? own.end) : null;
}

function countLines(names: readonly string[], end: number): Listed | null {
  const list = names.join(' ');
  const counted = names.length > MAX_LINES || list.length > MAX_LIST ? null : countNames(list);
  return counted && { ...counted, end };
}

/** "2 Begründung:" between sections 1 and 3 is a section's number and announces nothing. */
function sectionNumbers(document: Document): ReadonlySet<number> {
  return new Set(document.lines.flatMap((line) => {
    const number = SECTION.exec(line.text)?.groups?.['number'];
    return number === undefined ? [] : [Number(number)];
  }));
}

export function announcedLists(document: Document): readonly AnnouncedList[] {
  const { lines } = document;
  let sections: ReadonlySet<number> | null = null;
  const found: AnnouncedList[] = [];
  for (const line of lines) {
    if ((line.kind !== 'paragraph' && line.kind !== 'heading') || !mayAnnounce(line.text)) continue;
    const colon = line.text.indexOf(':');
    if (colon < 0 || colon > MAX_HEADING) continue;
    const heading = line.text.slice(0, colon);
    const announced = announcedNumber(heading);
    const listed = announced === null ? null : listBehind(document, line.index, line.text.slice(colon + 1).trim());
    if (announced === null || listed === null) continue;
    sections ??= sectionNumbers(document);
    if (sections.has(announced) && (sections.has(announced - 1) || sections.has(announced + 1))) continue;
    found.push({ announced, ...listed, start: line.start, heading });
  }
  return found;
}
