/**
 * Looks a word up among the names of months. Knows nothing of days and years, and decides no reading by itself.
 */
import vocabulary from './months.json' with { type: 'json' };

const MONTHS: ReadonlyMap<string, number> = new Map(
  vocabulary.months.flatMap(({ month, forms }) => forms.map((form): [string, number] => [form, month])),
);
const ALSO_OTHER_WORD: ReadonlySet<string> = new Set(vocabulary.alsoOtherWord);

/** 1 to 12 for a capitalized name of a month without its full stop, null for any other word. */
export function monthOf(word: string): number | null {
  const folded = word.toLowerCase();
  return word.charAt(0) === folded.charAt(0) ? null : (MONTHS.get(folded) ?? null);
}

/** `Dez` is a department and `Jan` a first name as often as a month. */
export function isAlsoOtherWord(word: string): boolean {
  return ALSO_OTHER_WORD.has(word.toLowerCase());
}
