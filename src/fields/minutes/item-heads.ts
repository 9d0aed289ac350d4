import agendaItems from '../../vocabulary/agenda-items.json' with { type: 'json' };
import { phraseBook } from '../../vocabulary/phrase-book.js';
import type { Document, Line } from '../../tree/document.js';
import { isSentence } from '../prose.js';
import type { ItemHead } from './item-head.js';
import { publicityParts } from './publicity-parts.js';
import { rowHead, withUnmappedOutcomes } from './row-items.js';

/**
 * Finds the heads of agenda items: "Punkt 3 der Tagesordnung: ...", "TOP 5 ...", "zu 5.1 ...", "Ö 5 ...", and plain
 * numbers where a run of them counts up. Numbered sentences of the text are no items: they begin no line of their
 * own kind, or do not count up from the document's first.
 */
const labels = phraseBook(agendaItems.labels.map((form) => [form, form] as const));
const behind = phraseBook(agendaItems.behind.map((form) => [form, true] as const));

/** A number of an item, a sign of publicity before it. Matches "3", "9.1.2", "Ö 5", "5 a)"; not "2020". Sticky. */
const NUMBER = /(?:(?<sign>[ÖN]) ?)?(?<number>\d{1,3}(?:\.\d{1,3}){0,4}(?: ?[a-z]\)?(?![\p{L}]))?)(?![\d]|\.\d)\.?/uy;
/** A plain number at a line's beginning. Matches "5. Neubau" and "5.1 Neubau"; not "5 Neubauten" or "12.03.2020". */
const PLAIN = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3}\.?)(?:[ \t]+|$)(?=\p{Lu}|„|"|\d{4}\/\d|$)/u;

export function findItemHeads(document: Document, from: number): ItemHead[] {
  const lines = document.lines.slice(from).filter((line) => line.text !== '');
  const labelled = lines.flatMap((line) => labelledHead(line) ?? []);
  const marked = lines.flatMap((line) => (line.sign === 'agenda-item' ? markedHead(line) : []));
  if (marked.length > 0 && marked.length >= labelled.length) return marked;
  const rows = lines.flatMap((line) => rowHead(line, document) ?? []);
  if (rows.length > 0 && rows.length >= labelled.length) return withUnmappedOutcomes(rows);
  if (labelled.length > 0) return labelled;
  const plain = lines.flatMap((line) => plainHead(line));
  const starts = publicityParts(document).map((part) => part.start);
  const fromOne = countingUp(plain, true, starts);
  return fromOne.length > 0 ? fromOne : countingUp(plain.filter((head) => isTreated(head, document)), false, starts);
}

/** A line that the markup says to be the head of an item: number and name as they stand. */
function markedHead(line: Line): ItemHead[] {
  const label = labels.matchAt(line.text.toLowerCase(), 0);
  NUMBER.lastIndex = afterBlanks(line.text, label !== null && DIGIT.test(line.text.slice(label.end, label.end + 4)) ? label.end : 0);
  const number = NUMBER.exec(line.text);
  return number === null ? [] : [headAt(line, number, NUMBER.lastIndex, label?.value ?? '')];
}

/** Matches " 3" and "Ö 1"; not "rt". */
const DIGIT = /\d/u;

function labelledHead(line: Line): ItemHead | null {
  if (line.text === '' || line.text.length > 600) return null;
  const label = labels.matchAt(line.text.toLowerCase(), 0);
  if (label === null || (label.value.toLowerCase() === 'zu' && !ZU_ITEM.test(line.text))) return null;
  NUMBER.lastIndex = afterBlanks(line.text, label.end);
  const number = NUMBER.exec(line.text);
  if (number === null) return null;
  let at = afterBlanks(line.text, NUMBER.lastIndex);
  const more = behind.matchAt(line.text.toLowerCase(), at);
  if (more !== null) at = more.end;
  else if (SENTENCE.test(line.text.slice(at)) && (line.text.length > SHORT_NAME || isSentence(line.text.slice(at)))) return null;
  return headAt(line, number, at, label.value);
}

function headAt(line: Line, number: RegExpExecArray, behind: number, label: string): ItemHead {
  const numberText = number.groups?.['number'] ?? '';
  const start = line.start + number.index + number[0].indexOf(numberText);
  const sign = number.groups?.['sign'] ?? label.split(' ').at(-1);
  return { line, number: { start, end: start + numberText.length }, nameStart: line.start + afterMarks(line.text, behind), sign: sign === 'Ö' || sign === 'N' ? sign : null };
}

/** A misread capital makes a name begin small; a sentence is longer or has a verb. */
const SHORT_NAME = 60;

/** "zu 5.1 Neubau": a capital follows. Matches "zu 5 Neubau"; not "zu 5 Prozent gehört". */
const ZU_ITEM = /^[Zz]u \d{1,3}(?:\.\d{1,3}){0,4}\.?[ \t:]+(?:\p{Lu}|„)/u;
/** A sentence that speaks of an item. Matches "wird abgesetzt"; not "Neubau". */
const SENTENCE = /^(?:\p{Ll}{2,}|und \d)/u;

function plainHead(line: Line): ItemHead[] {
  const found = PLAIN.exec(line.text);
  const number = found?.groups?.['number']?.replace(FULL_STOP, '') ?? '';
  if (found === null || number === '' || line.text.length > 600) return [];
  const start = line.start + line.text.indexOf(number);
  return [{ line, number: { start, end: start + number.length }, nameStart: line.start + found[0].length, sign: null }];
}

/** Matches the stop of "5."; not one inside. */
const FULL_STOP = /\.$/u;

/** How far below its head an item shows what it treats or how it was decided. */
const ITEM_LINES = 8;
/** What only items have. Matches "Vorlage: ", "Beschluss:", "0711/2015"; not "Die Vorlage". */
const ITEM_SIGN = /^(?:Vorlage|Drucksache|Beschluss|Abstimmung|Abstimmungsergebnis|Ergebnis|DS)[ :-]|^[A-Z\d][\p{L}\d]{0,6}\/\d[\d\/]{1,10}$/u;

/** An excerpt begins at any number: then its items have to look like items. */
function isTreated(head: ItemHead, document: Document): boolean {
  return document.lines.slice(head.line.index + 1, head.line.index + ITEM_LINES).some((line) => ITEM_SIGN.test(line.text));
}

/** The longest run that counts up, from 1 again in the next part of the meeting: numbers in between that belong to lists in the text fall out. */
function countingUp(heads: readonly ItemHead[], fromOne: boolean, starts: readonly number[]): ItemHead[] {
  const run: ItemHead[] = [];
  let last: readonly number[] = [];
  for (const head of heads) {
    const parts = numberParts(head);
    const before = run.at(-1);
    const restarts = before !== undefined && starts.some((start) => start > before.line.start && start < head.line.start);
    if (last.length === 0 && !fromOne ? false : !follows(restarts ? [] : last, parts) && !follows(last, parts)) continue;
    run.push(head);
    last = parts;
  }
  return run.length >= 2 || (!fromOne && run.length > 0) ? run : [];
}

function numberParts(head: ItemHead): number[] {
  const { line, number } = head;
  return line.text.slice(number.start - line.start, number.end - line.start).split('.').map(Number);
}

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

function afterBlanks(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9) next += 1;
  return next;
}

function afterMarks(text: string, at: number): number {
  let next = at;
  while (next < text.length && MARKS.has(text.charAt(next))) next += 1;
  return next;
}

const MARKS = new Set([' ', '\t', ':', '.', '-', '–', ')']);
