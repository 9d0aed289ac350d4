/** Matches "ss" of "Beschluss", "Beschlussauszug", "Anlass" and "gefasst", and the second of "Ausschuss"; not of "Beschlusses", "Wasser", "Aussprache" or "Maßnahme". */
const OLD = /(?<=[uae])ss(?![aeiouyäöüsp]|ch|t(?!e?[nst]?(?:$|\P{L})))|(?<=schl?u)ss(?!e(?:[ns]|$|\P{L}))/giu;

/**
 * A form of the vocabulary and how else it is spelled: with ss for ß, as in Switzerland, and with ß for ss at the end of a
 * syllable, as before 1996.
 */
export function spellingsOf(form: string): readonly string[] {
  if (!form.includes('ß') && !form.includes('ss')) return [form];
  return [...new Set([form, form.replaceAll('ß', 'ss'), form.replace(OLD, 'ß')])];
}
