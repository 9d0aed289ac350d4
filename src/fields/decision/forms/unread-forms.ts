import type { Document, Line } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark, UnreadValue } from '../../paper-tree/paper-tree.js';
import { resultForms } from './result-forms.js';

/**
 * Crosses with the counts beside them, "X 24 1 1 X", or each on a line of its own, below names of columns that a converter
 * broke over several lines: what is crossed is not told, and that something was has to be said.
 */
export function unreadForms(document: Document): readonly Mark<UnreadValue>[] {
  const lines = document.lines.filter(({ text }) => text !== '');
  const crossed = lines.filter((line, at) => CROSS_AND_COUNTS.test(line.text) || (CROSS.test(line.text) && COUNTS.test(lines[at + 1]?.text ?? '') && namesSides(lines.slice(Math.max(0, at - HEAD_LINES), at))));
  if (crossed.length === 0) return [];
  const read = new Set(resultForms(document).flatMap(({ lines: own }) => own.map(({ index }) => index)));
  return crossed.filter(({ index }) => ![...read].some((one) => Math.abs(one - index) <= NEAR)).map((line) => mark({ what: 'result', detail: line.text }, line, 'crosses-without-names'));
}

const HEAD_LINES = 14;
const NEAR = 4;
/** Matches "X 24 1 1 X" and "x\t26\t-\t-"; not "X 24". */
const CROSS_AND_COUNTS = /^[xX](?:[ \t]+(?:\d{1,3}|[-–])){2,4}(?:[ \t]+[xX])?$/u;
/** Matches "X"; not "Xaver". */
const CROSS = /^[xX]$/u;
/** Matches "24" and "26 -"; not "24 Stimmen". */
const COUNTS = /^\d{1,3}(?: (?:\d{1,3}|[-–])){0,3}$/u;

/** "Ja" and "Nein" stand above, among the names. */
function namesSides(above: readonly Line[]): boolean {
  return above.some(({ text }) => YES.test(text)) && above.some(({ text }) => NO.test(text));
}

/** Matches "Ja" and "einstimmig Ja Nein"; not "Jahr". */
const YES = /(?<!\p{L})Ja(?!\p{L})/u;
/** Matches "Nein Enthaltung"; not "Neinstimmen". */
const NO = /(?<!\p{L})Nein(?!\p{L})/u;
