/** Matches "ss" of "Beschluss", "Beschlussauszug" and "Anlass"; not of "Beschlusses", "Wasser" or "Maßnahme". */
const OLD = /(?<=[uae])ss(?![aeiouyäöüs])|(?<=schl?u)ss(?!e(?:[ns]|$|\P{L}))/giu;

/**
 * A form of the vocabulary and how else it is spelled: with ss for ß, as in Switzerland, and with ß for ss at the end of a
 * syllable, as before 1996.
 */
export function spellingsOf(form: string): readonly string[] {
  if (!form.includes('ß') && !form.includes('ss')) return [form];
  return [...new Set([form, form.replaceAll('ß', 'ss'), form.replace(OLD, 'ß')])];
}
