import type { Line } from '../../tree/document.js';
import { boxBefore, boxesIn } from '../form-boxes.js';

/** Forms for the result: rows of boxes, and heads of columns with places to fill in below. */

const LONGEST_HEADS = 160;
/** Heads of columns and nothing below them. Matches "Einstimmig Ja Nein Enthaltung"; not "Einstimmig, Ja: 5" or "einstimmig Ja: Nein:", which was filled in by a word. */
const COLUMNS = /^(?:mit )?(?:einst\p{L}*\.?|(?:Stimmen)?mehrheit\p{L}*)\s+(?:(?:mit )?(?:Stimmen)?mehrheit\p{L}*\s+)?(?:Anw\p{L}*\.?\s+)?Ja\s+Nein(?!\p{L})[^\dxX☒☑✓✔]*$/iu;

export function isEmptyForm(lines: readonly Line[], { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (end - start > LONGEST_HEADS) return false;
  return COLUMNS.test(lines.filter((line) => line.start >= start && line.end <= end).map(({ text }) => text).join(' '));
}

/** Two rows of boxes with a blank line between them are one form, and so are the heads of columns and the strokes to fill in below. */
export function goesOnAsForm(lines: readonly Line[], end: number): boolean {
  const at = lines.findIndex((line) => line.end === end);
  const next = lines.slice(at + 1, at + 4).find(({ text }) => text !== '');
  return next !== undefined && (STROKES.test(next.text) || (boxesIn(lines[at]?.text ?? '').length > 1 && boxBefore(next.text) !== null));
}

/** Matches "_____\t____" and "....."; not "-----", which parts sections. */
const STROKES = /^(?:_{3}|\.{4})[\s_.]*$/u;
