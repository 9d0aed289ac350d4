import { gapKind } from '../words/gap.js';
import { readLegalForm } from '../words/legal-form.js';
import { wordAt, type Words } from '../words/words.js';
import { isCapital } from '../words/word-shape.js';

/** `LMO - Lumo Bau GmbH - baut`: whether a second dash behind the form at `end` closes what the first has put in; `LMO - Lumo Bau GmbH, Ahausen` is one name. */
export function isBetweenDashes(words: Words, end: number): boolean {
  const form = readLegalForm(words, end);
  return form !== null && gapKind(words, form.last + 1) === 'dash' && !isCapital(wordAt(words, form.last + 1));
}
