/** Forms that firms abroad part from their name by a comma: `Preferred Lumos, Inc.`, `Lumoda of America Mfg., Inc.`, `Varas Steel, a.s.`. */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { gapKind } from '../words/gap.js';
import { isFormAt, readLegalForm } from '../words/legal-form.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isNamePart } from '../words/word-shape.js';
import { isPlace, isUnknown } from './proper-name.js';

/** Matches `, `, `., `, `,\n`; not ` , `, `; `. */
const COMMA = /^\.?, ?\n?$/u;
const FORMS: ReadonlySet<string> = new Set(grammar.formsBehindComma);

/** Whether the word before the comma is of the name whose form is the word `end`; not the `Ahausen` of `in Ahausen, a.s.`. */
export const isFormBehindComma = (words: Words, end: number): boolean =>
  COMMA.test(gapBefore(words, end)) && wordAt(words, end - 1).length > 2 && isNamePart(wordAt(words, end - 1)) && !isFormAt(words, end - 1) && FORMS.has(readLegalForm(words, end)?.form ?? '') && (!isPlace(words, end - 1, end - 1) || isInName(words, end - 1));

/** `Varco Czech Republic, a. s.`: a place behind a name is part of it; not `in Aalen, Ltd.`. */
const isInName = (words: Words, at: number): boolean => gapKind(words, at) === 'blank' && isUnknown(wordAt(words, at - 1)) && !isPlace(words, at - 1, at - 1);
