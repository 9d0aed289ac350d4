/**
 * What is printed behind a name to tell it from others of the same name: "(Saale)", "/Main", "a. d. W.", "i. Br.".
 * Compares it with the places' full names; a qualifier that fits none of them is left alone, unless it is a river or a region without a blank: "/Spree".
 */
import lists from '../../vocabulary/company-words.json' with { type: 'json' };
import type { Place } from '../../gazetteer/index.js';

export interface Qualified {
  readonly places: readonly Place[];
  /** End of the name with its qualifier. */
  readonly end: number;
}

const waters: ReadonlySet<string> = new Set(lists.placeComplements);
const WINDOW = 30;
const STARTERS = ' /(';
const AFTER_BLANK = '(/aibvou';

// " (Saale)", "/Main", "/ Oder", " am Main", " a.d.Weinstr."; not " (ca. 200)".
const SPELLED = /^(?: ?[/(] ?| (?:am|an der|im|in der|in|bei|ob der|vor der|unter|auf) | ?(?:a|i|b|v|o)\. ?(?:d\. ?)?)(?<word>\p{Lu}[\p{L}-]*)\.?\)?/u;
// "/Spree"; not " / Spree", "(Spree)".
const GLUED = /^\/\p{L}+$/u;
// "Main", "Westf"; not "am".
const WORDS = /\p{Lu}[\p{L}-]*/gu;

/** Places whose full name goes on with the qualifier that stands behind `end`; null if there is none that fits. */
export function readQualifier(text: string, end: number, key: string, places: readonly Place[]): Qualified | null {
  if (!STARTERS.includes(text.charAt(end)) || (text.charAt(end) === ' ' && !AFTER_BLANK.includes(text.charAt(end + 1)))) return null;
  const found = SPELLED.exec(text.slice(end, end + WINDOW));
  const word = found?.groups?.['word'];
  if (found === null || word === undefined) return null;
  const fitting = places.filter((place) => place.partOf === null && qualifiersOf(place, key).some((qualifier) => qualifier.startsWith(word)));
  if (fitting.length > 0) return { places: fitting, end: end + found[0].length };
  return GLUED.test(found[0]) && waters.has(word) ? { places, end: end + found[0].length } : null;
}

/** "Frankfurt am Main", "Frankfurt" -> ["Main"]. */
function qualifiersOf(place: Place, key: string): string[] {
  const names = [place.name, ...place.forms.filter(({ grade }) => grade === 'long').map(({ form }) => form)];
  return names.filter((name) => name.startsWith(key)).flatMap((name) => name.slice(key.length).match(WORDS) ?? []);
}
