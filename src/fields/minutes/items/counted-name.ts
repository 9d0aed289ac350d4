import type { Document, Line, Span } from '../../../tree/document.js';
import { isSentence } from '../../wording/prose.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { itemName } from './item-name.js';

/**
 * The one item of an excerpt by the count that old forms set before its name, "Nr. 62 | Sanierung der Halle", in cells, behind a
 * blank or on lines of their own, below the lines on the session.
 */
export interface CountedName {
  readonly number: Span;
  readonly name: Mark<string>;
}

/** Matches "Nr. 62" before "Sanierung" and "Lfd. Nr. 7"; not "Nr. 62/2019" or "Nr. 5 der Liste". */
const COUNTED = /^(?<label>(?:(?:Lfd|lfd)\. ?)?Nr\.:?[ \t]?)(?<number>\d{1,4})(?:[ \t]{1,4}(?=[\p{Lu}„"]\p{L}{2}|\d{1,2}\. \p{Lu})|$)/u;
/** Matches "Nr." and "Lfd. Nr.:"; not "Nr. 5". */
const LABEL = /^(?:(?:Lfd|lfd)\. ?)?Nr\.:?$/u;
/** Matches "62"; not "6.2". */
const BARE = /^\d{1,4}$/u;
/** The session stands above. Matches "Sitzung des Rates" and "vom 3. Mai"; not "Nr. 5". */
const SESSION = /[Ss]itzung|^(?:vom|am) /u;
const HEAD_LINES = 40;
const NAME_LINES = 8;

export function countedName(document: Document): CountedName | null {
  const { lines } = document;
  const head = lines.slice(0, HEAD_LINES);
  const session = head.findIndex(({ text }) => SESSION.test(text));
  for (const line of session < 0 ? [] : head.slice(session + 1)) {
    const counted = BEGINS.has(line.text.charAt(0)) ? countOn(line, lines[line.index + 1]) : null;
    if (counted === null) continue;
    const name = itemName(document, { line: counted.line, number: counted.number, nameStart: counted.nameStart, sign: null }, lines.slice(counted.line.index, counted.line.index + NAME_LINES));
    if (name !== null && !isSentence(name.value)) return { number: counted.number, name };
  }
  return null;
}

const BEGINS: ReadonlySet<string> = new Set(['N', 'L', 'l']);

function countOn(line: Line, below: Line | undefined): { readonly line: Line; readonly number: Span; readonly nameStart: number } | null {
  if (LABEL.test(line.text) && below !== undefined && BARE.test(below.text)) return { line: below, number: { start: below.start, end: below.end }, nameStart: below.end };
  const { 0: whole = '', groups } = COUNTED.exec(line.text) ?? {};
  const { label, number } = groups ?? {};
  if (label === undefined || number === undefined) return null;
  const start = line.start + label.length;
  return { line, number: { start, end: start + number.length }, nameStart: line.start + whole.length };
}
