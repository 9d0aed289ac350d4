/**
 * What is printed behind a name to tell it from others of the same name: "(Saale)", "/Main", "a. d. W.", "i. Br.".
 * Compares it with the places' full names; a qualifier that fits none of them is left alone, unless it is a river or a region without a blank: "/Spree".
 */
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { titleCase } from '../../../gazetteer/index.js';
import type { Place } from '../../../gazetteer/index.js';
import table from '../../../gazetteer/name-abbreviations.json' with { type: 'json' };
import { territoryOfSign } from './cue-words.js';
import type { Candidate } from '../names/candidate.js';

export interface Qualified {
  readonly places: readonly Place[];
  /** End of the name with its qualifier. */
  readonly end: number;
  /** It tells the place from others; a water that no place of the name has in its own tells only where it lies. */
  readonly tells: boolean;
}

const waters: ReadonlySet<string> = new Set(lists.placeComplements);
/** Without the last full stop of a word, with those of letters. */
const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries(table.words).map(([short, long]) => [short.indexOf('.') === short.length - 1 ? short.slice(0, -1) : short, long]));
const WINDOW = 30;
const STARTERS = ' /(';
const AFTER_BLANK = '(/aibvou';

// " (Saale)", "/Main", "/ Oder", " am Main", " a.d.Weinstr.", "/O.L.", " i.d. O.L.", " bei Bad Ahsee"; not " (ca. 200)".
const SPELLED = /^(?: ?[/(] ?| (?:am|an der|im|in der|in|bei|ob der|vor der|unter|auf) | ?(?:a|i|b|v|o)\. ?(?:d\. ?)?)(?<word>(?:\p{Lu}\.){2,3}|(?:Bad |Sankt |St\. )?\p{Lu}[\p{L}-]*)\.?\)?/u;
// "/Spree", " (Saar)"; not " / Spree", "(ca. 200)".
const GLUED = /^(?:\/\p{L}+| ?\(\p{L}+\))$/u;
// " am Ahsee", " an der Ah"; not " in Ahsee".
const ON_WATER = /^ (?:am|an der|ob der) \p{L}+$/u;
// "Ahsee", "Rheinfall"; not "Unfall".
const OWN_WATER = /^\p{Lu}\p{L}{3,}see$|^Rheinfall$/u;
const isWater = (word: string): boolean => waters.has(word) || OWN_WATER.test(word);
// "Main", "Westf"; not "am".
const WORDS = /\p{Lu}[\p{L}-]*/gu;

/** Places whose full name goes on with the qualifier that stands behind `end`; null if there is none that fits. */
export function readQualifier(text: string, { end, key, capitals }: Pick<Candidate, 'end' | 'key' | 'capitals'>, places: readonly Place[]): Qualified | null {
  const next = text.charAt(end + 1);
  if (!STARTERS.includes(text.charAt(end)) || (text.charAt(end) === ' ' && !AFTER_BLANK.includes(capitals ? next.toLowerCase() : next))) return null;
  const printed = text.slice(end, end + WINDOW);
  const found = SPELLED.exec(capitals ? uncapitalized(printed) : printed);
  const word = found?.groups?.['word'];
  if (found === null || word === undefined) return null;
  // "Ahausen (A)" lies in Austria, if there is one.
  const abroad = word.length === 1 ? territoryOfSign(word) : null;
  if (abroad !== null && places.some(({ country }) => country === abroad.country)) return null;
  const length = found[0].endsWith(')') && !found[0].includes('(') ? found[0].length - 1 : found[0].length;
  const fitting = places.filter((place) => place.partOf === null && qualifiersOf(place, key, word).some((qualifier) => qualifier.startsWith(word)));
  if (fitting.length > 0) return { places: fitting, end: end + length, tells: true };
  const glued = GLUED.test(found[0]);
  return (glued || ON_WATER.test(found[0])) && isWater(word) ? { places, end: end + length, tells: glued } : null;
}

/** " A.D.WALDNAAB" -> " a.d.Waldnaab". */
const uncapitalized = (printed: string): string => titleCase(printed).replace(LETTER_OF_JOINT, (letter) => letter.toLowerCase());
// The letters of "A.D."; not of "Am".
const LETTER_OF_JOINT = /(?<!\p{L})\p{Lu}(?=\.)/gu;

// "O.L.", "Bad Ahsee"; not "Main".
const OF_PARTS = /[. ]/u;

/** "Frankfurt am Main", "Frankfurt" -> ["Main"]; "i.NB" says Niederbayern. Of a word of several parts the name must have all: "O.L.", "Bad Ahsee". */
function qualifiersOf(place: Place, key: string, word: string): string[] {
  const names = [place.name, ...place.forms.filter(({ grade }) => grade === 'long').map(({ form }) => form)];
  const tails = names.filter((name) => name.startsWith(key)).map((name) => name.slice(key.length));
  if (OF_PARTS.test(word)) return tails.flatMap((tail) => (tail.includes(word) || tail.includes(abbreviations.get(word) ?? NOWHERE) ? [word] : []));
  return tails.flatMap((tail) => tail.match(WORDS) ?? []).flatMap((part) => [part, abbreviations.get(part) ?? []].flat());
}
const NOWHERE = '\0';
