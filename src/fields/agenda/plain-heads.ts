import { beginsWithCount } from '../decision/votes/counted-sides.js';
import type { Document, Line } from '../../tree/document.js';
import { printedDays } from '../dates/printed-days.js';
import { codeAt, isDigitCode } from '../../vocabulary/letters.js';
import { headsSection } from '../decision/sections/decision-sections.js';
import { isSentence } from '../wording/prose.js';
import { type ItemHead, numberOf, partsOf } from './item-head.js';
import { numberBeforeName, numbersOnly } from '../reference/paper-number.js';

/**
 * Heads of items that have no label: "5. Neubau" and "5) Neubau". Numbered sentences of the text are no items:
 * they begin no line of their own kind, or do not count up from the document's first.
 */

/** A plain number at a line's beginning. Matches "5. Neubau", "5) Neubau", "5 .", "5.1 Neubau", "3.1. der Fraktion", "3.1 13/2910-1 Antrag" and "2874. 2023/418"; not "5 Neubauten" or "12.03.2020". */
const PLAIN = /^(?<number>\d{1,3}(?: ?\.\d{1,3}){0,3}(?: ?\.|\))?|\d{4,5}\.(?=[ \t]{1,4}\d{4}\/\d{1,4}$))(?:[ \t]+|$)(?=\p{Lu}|„|"|\d{4}\/\d|\d{2}\/\d{4}(?:-\d{1,2})? |\d{1,2}\. \p{Lu}|$|(?<=\.\d{1,3}[.)]?[ \t]+)\p{Ll})/u;
/** Votes whose side another line names, no item. Matches "12 Stimmen" and "3 Stimmberechtigte"; not "12. Stimmbezirk". */
const VOTES = /^\d{1,3} Stimm/u;
const LONGEST = 600;
/** "27. September 2022", which goes on with a sentence above. */
const LONGEST_DAY = 20;

const NO_HEADS: readonly ItemHead[] = [];

export function plainHead(line: Line): readonly ItemHead[] {
  const found = isDigitCode(codeAt(line.text, 0)) ? PLAIN.exec(line.text) : null;
  if (found === null) return NO_HEADS;
  const number = found.groups?.['number']?.replace(CLOSING, '') ?? '';
  if (number === '' || line.text.length > LONGEST || printedDays(line.text.slice(0, LONGEST_DAY))[0]?.start === 0 || VOTES.test(line.text) || beginsWithCount(line.text)) return [];
  const start = line.start + line.text.indexOf(number);
  return [{ line, number: { start, end: start + number.length }, nameStart: line.start + found[0].length, sign: null }];
}

/** The series of one style, of both only where that is longer: a list in a text may be numbered otherwise than the items, and items otherwise than the parts of the meeting. */
export function longestSeries(heads: readonly ItemHead[], starts: readonly number[]): ItemHead[] {
  const bracketed = heads.filter(({ line, number }) => line.text.charAt(number.end - line.start) === ')');
  const series = [heads.filter((head) => !bracketed.includes(head)), bracketed, heads].map((one) => countingUp(one, true, starts));
  return series.reduce((best, one) => (one.length > best.length ? one : best));
}

/** Matches the stop of "5.", also behind a blank, and the bracket of "5)"; not one inside. */
const CLOSING = /(?: ?\.|\))$/u;

/** "§ 41" on a line of its own near the top, below it a name and further down what was resolved. */
export function isNamedAlone({ line, nameStart }: ItemHead, lines: readonly Line[]): boolean {
  const at = lines.indexOf(line);
  const name = lines[at + 1];
  return nameStart >= line.end && at < TOP_LINES && name !== undefined && !isSentence(name.text) && lines.slice(at + 2).some((below) => headsSection(below) || RESOLVES.test(below.text));
}

/** An excerpt names its one item by a number near the top, "8" over "Stadtwerke: Bericht" or "12. Neubau", and tells below what was resolved. */
export function isNamedAtTop({ line, nameStart }: ItemHead, lines: readonly Line[]): boolean {
  const at = line.kind === 'furniture' ? TOP_LINES : lines.indexOf(line);
  const name = nameStart < line.end ? line.text.slice(nameStart - line.start) : (lines[at + 1]?.text ?? '');
  return at < TOP_LINES && LETTERS.test(name) && !isSentence(name) && lines.slice(at + 1).some((below) => headsSection(below) || RESOLVES.test(below.text));
}

/** A name, with a word first. Matches "Neubau" and "„Lärm"; not "12.03.2020". */
const LETTERS = /^[„"]?\p{Lu}\p{L}/u;
/** "3. Sitzung des Rates" counts sessions, and "61" below "TOP:" or another number is the value of a label. */
export function countsOther({ line, nameStart }: ItemHead, { lines }: Document): boolean {
  if (nameStart < line.end) return SESSION.test(line.text.slice(nameStart - line.start));
  return ENDS_LABEL.test(lines[line.index - 1]?.text ?? '') || NUMBER.test(lines[line.index + 1]?.text ?? '');
}

/** Matches "TOP:", "Niederschrift Nr." and "61"; not "Öffentlich". */
const ENDS_LABEL = /(?:[:\d]|Nr\.)$/u;
/** Matches "61"; not "61/2020". */
const NUMBER = /^\d{1,3}$/u;

/** What is counted and no item. Matches "Uhr", "Sitzung des Rates", "Gemeinderatssitzung", "Ratsmitglieder" and "Wahlperiode"; not "Sitzungssaal". */
const SESSION = /^(?:Uhr|\p{L}*(?:[Mm]itglieder|[Aa]nwesende|[Zz]uhörer|[Aa]usfertigung|[Ss]itzung|[Tt]agung|[Pp]eriode|[Ee]xemplar|[Ss]eite|[Vv]ersammlung))(?!\p{L})/u;

const TOP_LINES = 25;
/** Ends a line above what was resolved. Matches "Der Rat beschließt einstimmig:", "mit 8 gegen 2 Stimmen beschlossen:" and "beschlossen: siehe Einzelabstimmung!"; not "Beschlossen wurde". */
export const RESOLVES = /(?<!\p{L})(?:beschlossen|beschlie(?:ß|ss)t|beschlie(?:ß|ss)en|empfohlen|empfiehlt|gefasst)(?: (?:einstimmig|mehrheitlich|einmütig))? ?:(?:\s{1,12}siehe Einzelabstimmung(?:en)?[.!]?)?$/iu;

/** How far below its head an item shows what it treats or how it was decided. */
const ITEM_LINES = 8;
/** What only items have. Matches "Vorlage: ", "Vortrag:", "Beschluss:", "0711/2015"; not "Die Vorlage". */
const ITEM_SIGN = /^(?:Vorlage|Vortrag|Sachvortrag|Drucksache|Beschluss|Abstimmung|Abstimmungsergebnis|Ergebnis|DS)[ :-]|^[A-Z\d][\p{L}\d]{0,6}\/\d[\d\/]{1,10}$/u;

/** An excerpt begins at any number: then its items have to look like items. */
export function isTreated(head: ItemHead, document: Document): boolean {
  if (head.nameStart < head.line.end && numbersOnly(document, head.nameStart, head.line.end)) return true;
  return document.lines.slice(head.line.index + 1, head.line.index + ITEM_LINES).some((line) => ITEM_SIGN.test(line.text));
}

/** The longest run that counts up, from 1 again in the next part of the meeting: numbers in between that belong to lists in the text fall out. */
export function countingUp(heads: readonly ItemHead[], fromOne: boolean, starts: readonly number[]): ItemHead[] {
  const run: ItemHead[] = [];
  let last: readonly number[] = [];
  for (const [at, head] of heads.entries()) {
    const parts = partsOf(head);
    const before = run.at(-1);
    const restarts = before !== undefined && starts.some((start) => start > before.line.start && start < head.line.start);
    const jumps = before !== undefined && jumpsTo(last, parts, restarts ? null : heads[at + 1]);
    if (last.length === 0 && !fromOne ? false : !jumps && !follows(restarts ? [] : last, parts) && !follows(last, parts)) continue;
    run.push(head);
    last = parts;
  }
  return run.length >= 2 || (!fromOne && run.length > 0) ? run : [];
}

/** A meeting that has nothing under some fixed items prints the others only: 1 -> 7 where 7.1 follows at once, 10.1 -> 13 in the next part. */
function jumpsTo(last: readonly number[], [number = 0, ...below]: readonly number[], next: ItemHead | null | undefined): boolean {
  const before = last[0] ?? 0;
  return below.length === 0 && number > before && number <= before + FARTHEST_JUMP && (next === null || (next !== undefined && numberOf(next) === `${String(number)}.1`));
}

const FARTHEST_JUMP = 12;

/** 5 -> 6, 5 -> 5.1, 5.1 -> 5.2, 5.3 -> 6; the first is 1. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  if (last.length === 0) return next.every((part) => part === 1);
  for (let depth = 0; depth < next.length; depth += 1) {
    const before = last[depth];
    const part = next[depth] ?? 0;
    if (before === part && depth < next.length - 1) continue;
    if (before === undefined) return part === 1 && depth === next.length - 1;
    return (part === before + 1 || part === before + 2) && depth === next.length - 1;
  }
  return false;
}

/** A sub-item, told by its head's number before its own. Matches "3.1 Anfrage" and "4 a) Holzbau"; not "3.1.2020" or "4 a Abs. 2". */
const BELOW = /^(?<number>(?<above>\d{1,3}(?:\.\d{1,3}){0,3})(?:\.(?<count>\d{1,2})|(?: ?(?<letter>[a-k])\))))[.:]?(?:[ \t]+)(?=\p{Lu}|„|")/u;
/** A resolution may have numbers of its own. Matches "Beschluss:"; not "Beschlusslage". */
const RESOLUTION = /^(?:Beschl[uü]|Abstimmung)/u;

/** Items below a labelled one that are numbered without a label, from the first on. */
export function headsBelow(document: Document, head: ItemHead, lines: readonly Line[]): ItemHead[] {
  const above = numberOf(head);
  const run: ItemHead[] = [];
  for (const line of lines) {
    if (run.length === 0 && (RESOLUTION.test(line.text) || plainHead(line).some((one) => numberOf(one) === '1'))) return run;
    const { number, above: own, count, letter } = BELOW.exec(line.text)?.groups ?? {};
    if (number === undefined || own !== above) continue;
    if ((count === undefined ? (letter?.charCodeAt(0) ?? 0) - 96 : Number(count)) !== run.length + 1) continue;
    const nameStart = line.start + (BELOW.exec(line.text)?.[0].length ?? 0);
    const name = line.text.slice((numberBeforeName(document, nameStart, line.end)?.nameStart ?? nameStart) - line.start);
    if (isSentence(name)) return [];
    run.push({ line, number: { start: line.start, end: line.start + number.replace(CLOSING, '').length }, nameStart, sign: null });
  }
  return run;
}
