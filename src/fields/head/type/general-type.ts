import { bodyKinds } from '../../../vocabulary/body-kinds.js';

/** Kinds so general that they are rather the label of a number: they count only where no other is printed. */
export const GENERAL: ReadonlySet<string> = new Set(['vorlage', 'drucksache']);

/** Such a word where it fills its cell, alone or with the body behind it ("Drucksache der Stadt Musterau"); empty if it does not. */
export function generalWord(text: string): string {
  const word = WORD.exec(text)?.[0] ?? '';
  const rest = text.slice(word.length);
  return GENERAL.has(word.toLowerCase()) && (rest === '' || (OF_BODY.test(rest) && bodyKinds.matchAt(rest, OF_BODY_LENGTH) !== null)) ? word : '';
}

/** Matches "Vorlage"; not "Vorlagen-Nr.". */
const WORD = /^\p{L}{7,10}(?= |$)/u;
/** The body and its name, to the end. Matches " der Stadt Musterau" and " des Landkreises Muster"; not " der Stadt Musterau vom 3. Mai". */
const OF_BODY = /^ de[rs] \p{Lu}\p{L}+(?: (?:an der |am |im |in |bei |ob der )?\p{Lu}[\p{L}()./-]+){1,3}$/u;
const OF_BODY_LENGTH = 5;
