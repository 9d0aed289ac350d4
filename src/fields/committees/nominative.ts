import { withoutGenitive } from '../../vocabulary/committee-word.js';

/** "des Kreisausschusses" -> "Kreisausschuss": the genitive of the first word, of a later one behind an article that asks for it. */
export function nominative(name: string, before: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => withoutGenitive(word) !== word);
  if (at < 0 || (at > 0 && !GENITIVE.test(before))) return name;
  return words.map((word, index) => (index === at ? withoutGenitive(word) : index < at ? word.replace(WEAK_ENDING, 'er') : word)).join(' ');
}

/** A genitive that no article goes before, as in rows below "zur Sitzung des": "Rates der Stadt" -> "Rat der Stadt", "Haupt- und Finanzausschusses" -> "Haupt- und Finanzausschuss"; "Mitglieder des Rates" stays. */
export function nominativeAlone(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => withoutGenitive(word) !== word);
  return at < 0 || !words.slice(0, at).every((word) => LEADS.test(word)) ? name : nominative(name, 'des ');
}

/** A word before the one that tells what a committee is. Matches "Haupt-", "Bau-,", "und" and "Technischen"; not "Mitglieder" or "des". */
const LEADS = /^(?:\p{Lu}[\p{L}-]*(?:-,?|en)|und|sowie)$/u;

/** Matches the ending of "Technischen"; not that of "Bau-". */
const WEAK_ENDING = /(?<=\p{Ll}{4})en$/u;
/** Matches "Sitzung des "; not "im ". */
const GENITIVE = /(?:^|\s)[Dd]es $/u;
