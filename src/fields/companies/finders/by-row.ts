/**
 * Companies in rows beside one that is known: below `1. Varas Bau GmbH, Ahausen    3.118,60 €` the row `2. Karl Bau, Bestadt    3.280,00 €`
 * names one too. With a seat behind it a name may be any words, in lists and before figures as well; without one it must end in an amount
 * and begin with a word that the language does not know. Rows beside which nobody is named with certainty are budgets and left alone.
 */
import { candidateOf, type Candidate } from '../candidate.js';
import { isFirstName, isPlace, isTradeAlone, isUnknown } from '../names/proper-name.js';
import { readLegalForm } from '../words/legal-form.js';
import { isKnownBeside } from './well-known.js';
import { isSmallOffice } from './by-small-office.js';
import { endOf, firstWordFrom, gapBefore, startOf, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isGenericName, isLead, isNumber, isPlainNoun } from '../words/word-shape.js';

const LONGEST_ROW = 180;
/** So many rows up and down are looked at. */
const REACH = 16;
/** Blank lines and headings of lots may part the rows. */
const MOST_BETWEEN = 2;
const MOST_WORDS = 5;
const LONGEST_SEAT = 3;
/** Matches the ` 3.118,60 €`, `\t12.000 EUR`, `  € 640.118,-`, ` - 88.441,20 €` at the end of a row; not `8 %`, `12`. */
const AMOUNT = /(?:\t| {2}| [-–] |: )\s{0,100}(?:(?:€|EUR|CHF|Fr\.) (?=[\d.'’]{1,14}[.,](?:\d\d|[-–])))?\d[\d.'’]{0,14}(?:[,.](?:\d\d|[-–])(?: ?(?:€|EUR|Euro|CHF))?| ?(?:€|EUR|Euro|CHF))(?:(?: (?:brutto|netto))?\s*$|\t| {2})/u;
/** Matches `    255` behind a row's first cell; not ` 255`. */
const FIGURES = /(?:\t| {3})\s{0,100}[\d.,]{1,14}(?: ?%|\s*$)/u;
/** Matches `  3. `, `- `, `Los 2: `, `2\t`, `Dach, Spengler: `; not `3M`. */
const MARK = /^\s{0,20}(?:Los \d{1,2}[:.]?|Rang \d{1,2}[:.]?|\d{1,2}[.)]?|[-–•*▪]|[a-z]\))[\t ]{1,12}|^\s{0,20}\p{Lu}[\p{L}, -]{2,30}: {1,30}/u;
/** Matches `Varas Holm, Ahausen`, `Varas (Ahausen)` that fills its line; not `Varas, Ahausen, wird`. */
const SEATED = /^\s{0,20}\p{L}[^,.;:()\n]{2,50}(?:, \p{Lu}[\p{L}\/ -]{2,30}| \(\p{Lu}[\p{L}\/ -]{2,30}\))$/u;
const isSeatedLine = (line: string): boolean => line.length < LONGEST_SEATED && (line.includes(', ') || line.endsWith(')')) && SEATED.test(line);
const LONGEST_SEATED = 90;
/** Matches the blanks before a row without a mark. */
const INDENT = /^\s{0,40}/u;
/** Matches what ends a bidder's name: a comma, a bracket, a dash, a colon, wide blanks, a tab; not a hyphen. */
const NAME_END = /[,;:(\t]|\s[-–]\s|\s{2}/u;
/** Matches `, `, ` (` between a name and its seat; not ` - `. */
const BEFORE_SEAT = /^(?:, ?| \()(?:\d{4,5} )?$/u;

/** What stands before figures. */
const GAPS: readonly string[] = ['  ', '\t', ' - ', ' – ', ': '];

interface Row { readonly start: number; readonly end: number; readonly isPriced: boolean }

/** `known` are the companies found so far. */
export function findInRows(words: Words, known: readonly Candidate[]): Candidate[] {
  if (known.length === 0) return [];
  const starts = new Set(known.map(({ start }) => start));
  const seen = new Set<number>();
  return known.flatMap(({ start }) => {
    const row = rowAt(words, words.text.lastIndexOf('\n', start - 1) + 1);
    if (row === null || row.start !== start || seen.has(start)) return [];
    seen.add(start);
    return [...neighbors(words, row, true), ...neighbors(words, row, false)].flatMap((each) => {
      if (seen.has(each.start)) return [];
      seen.add(each.start);
      return starts.has(each.start) ? [] : bidderIn(words, each);
    });
  });
}

/** The row behind its mark, null where the line has neither a mark nor figures and is no item of a list. */
function rowAt({ text, fresh }: Words, lineStart: number): Row | null {
  const newline = text.indexOf('\n', lineStart);
  const end = newline < 0 ? text.length : newline;
  if (end - lineStart > LONGEST_ROW) return null;
  const line = text.slice(lineStart, end);
  const hasCells = GAPS.some((gap) => line.includes(gap));
  const amount = hasCells ? AMOUNT.exec(line) : null;
  const mark = MARK.exec(line);
  const figures = amount ?? (hasCells ? FIGURES.exec(line) : null);
  const indent = INDENT.exec(line)?.[0].length ?? 0;
  if (mark === null && figures === null && !fresh.has(lineStart) && !fresh.has(lineStart + indent) && !isSeatedLine(line)) return null;
  return { start: lineStart + (mark?.[0].length ?? indent), end: figures === null ? end : lineStart + figures.index, isPriced: amount !== null };
}

function neighbors(words: Words, row: Row, isUp: boolean): Row[] {
  const { text } = words;
  const found: Row[] = [];
  let at = text.lastIndexOf('\n', row.start - 1) + 1;
  for (let count = 0, between = 0; count < REACH && between <= MOST_BETWEEN; count += 1) {
    const next = isUp ? text.lastIndexOf('\n', at - 2) + 1 : text.indexOf('\n', at) + 1;
    if ((isUp && at === 0) || (!isUp && next === 0)) break;
    at = next;
    const other = rowAt(words, at);
    between = other === null ? between + 1 : 0;
    if (other !== null) found.push(other);
  }
  return found;
}

function bidderIn(words: Words, row: Row): Candidate[] {
  const printed = words.text.slice(row.start, row.end);
  const stop = row.start + (NAME_END.exec(printed)?.index ?? printed.trimEnd().length);
  const first = firstWordFrom(words, row.start);
  const last = firstWordFrom(words, stop) - 1;
  if (last < first || last - first >= MOST_WORDS || startOf(words, first) !== row.start || !(areNames(words, first, last) || areSmallNames(words, first, last))) return [];
  if (!isCapital(wordAt(words, first)) && !isSeated(words, last, row.end)) return [];
  const isNamed = isSeated(words, last, row.end) ? !isNounAlone(words, first, last) : (row.isPriced && isOwnName(words, first, last)) || (isSeatedInCell(words, last, row.end) && hasName(words, first, last));
  const end = endOf(words, last);
  return isNamed ? [candidateOf(words, { first, end, coreEnd: end, basis: 'list', rule: 'company-bidder', weak: true })] : [];
}

function areNames(words: Words, first: number, last: number): boolean {
  if (isGenericName(wordAt(words, first)) || isPlace(words, first, last) || !isCapital(wordAt(words, first))) return false;
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(words, at);
    if (isBarrier(word) || isLead(word) || isNumber(word) || readLegalForm(words, at) !== null || !(isCapital(word) || word === AND)) return false;
  }
  return true;
}
/** `lumo varas holm` before a seat: owners in small letters. */
function areSmallNames(words: Words, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (!isSmallOffice(wordAt(words, at)) || gapBefore(words, at).includes(',')) return false;
  return last > first;
}
const AND = 'und';

/** `Varas Handel      Ahausen`: the town in the next cell says less than one behind a comma, so that a word of the name must be one that the language does not know. */
function isSeatedInCell(words: Words, last: number, end: number): boolean {
  const from = last + 1;
  if (!NEXT_CELL.test(gapBefore(words, from))) return false;
  for (let to = from + LONGEST_SEAT - 1; to >= from; to -= 1) if (endOf(words, to) <= end && isPlace(words, from, to)) return BEHIND_CELL.test(words.text.slice(endOf(words, to), endOf(words, to) + 3));
  return false;
}
/** Matches wide blanks, a tab; not ` `. */
const NEXT_CELL = /^(?: {3,60}|\t)$/u;
/** Matches wide blanks, a tab, a line end, the end; not ` `. */
const BEHIND_CELL = /^(?: {2}|\t| ?\n|$)/u;
function hasName(words: Words, first: number, last: number): boolean {
  if (isFirstName(wordAt(words, first)) || isPlace(words, first, first)) return false;
  for (let at = first; at <= last; at += 1) if (isUnknown(wordAt(words, at)) && wordAt(words, at).length > 2) return true;
  return first === last && isKnownBeside(words, first);
}

const isNounAlone = (words: Words, first: number, last: number): boolean => first === last && (isPlainNoun(wordAt(words, first)) || isTradeAlone(wordAt(words, first)));

/** `Varas Ahausen`, `Varas Zimmerei`: begins with a word that the language does not know, or with a first name and such a one. */
const isOwnName = (words: Words, first: number, last: number): boolean =>
  (isUnknown(wordAt(words, first)) && !isPlace(words, first, first) && !isNounAlone(words, first, last)) || (first < last && isFirstName(wordAt(words, first)) && isUnknown(wordAt(words, first + 1)));

/** `, Ahausen`, ` (Ahausen)`, `, 12345 Ahausen` behind the name, and no sentence behind that. */
function isSeated(words: Words, last: number, end: number): boolean {
  const next = firstWordFrom(words, endOf(words, last));
  const from = NUMBER.test(wordAt(words, next)) ? next + 1 : next;
  if (endOf(words, from) > end || !BEFORE_SEAT.test(words.text.slice(endOf(words, last), startOf(words, from)))) return false;
  for (let to = from + LONGEST_SEAT - 1; to >= from; to -= 1) if (endOf(words, to) <= end && isPlace(words, from, to)) return BEHIND_SEAT.test(words.text.slice(endOf(words, to), endOf(words, to) + 3));
  return false;
}
/** Matches `12345`, `8010`; not `3`. */
const NUMBER = /^\d{4,5}$/u;
/** Matches `)`, `\n`, `;`, ` (`, ` - `, `/`, wide blanks; not ` und`, ` wird`. */
const BEHIND_SEAT = /^(?:[).;:,/\n\t]| {2}| \(| [-–]| ?$)/u;
