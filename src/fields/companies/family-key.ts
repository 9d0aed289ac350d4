/** Keys by which printed names are recognized as names of one company: case, marks and inflection do not count. */
import grammar from '../../vocabulary/company-grammar.json' with { type: 'json' };
import type { Candidate } from './candidate.js';

/** Matches each word of a name; not blanks, dashes, `&`. */
const WORD = /[\p{L}\p{N}]+/gu;
/** Matches `VBA – ` in front of a name; not `A-B`. */
const ACRONYM_AND_DASH = /^\p{Lu}[\p{L}\d]{1,6} [-–—] (?=\p{Lu})/u;

/** The endings that inflection adds to a noun in a name: `Stadtwerken`, `Verkehrsverbundes`. */
const INFLECTIONS = ['es', 's', 'n'];
/** Matches the ending of `auische`, `gemeinnütziger`; not of `holmer`. */
const ADJECTIVE = /(?<=isch|lich|ig)e[rm]?$/u;

function stem(word: string): string {
  const ending = word.length > 5 ? INFLECTIONS.find((each) => word.endsWith(each)) : undefined;
  const bare = ending === undefined ? word : word.slice(0, -ending.length);
  return word.length > 5 && (bare.endsWith('e') || bare.endsWith('er')) ? bare.replace(ADJECTIVE, '') : bare;
}

const wordsOf = (name: string): readonly string[] => name.match(WORD) ?? [];

export const keyWords = (name: string): readonly string[] => wordsOf(name.replace(ACRONYM_AND_DASH, '').toLowerCase()).map(stem);

export const keyOf = (name: string): string => keyWords(name).join(' ');

/** A non-profit GmbH is printed as GmbH too; companies of one name in two forms are two companies. */
export function formKey(candidate: Candidate): string {
  const form = candidate.form?.form ?? '';
  return form === 'gGmbH' ? 'GmbH' : form;
}

/** Compounds that give more than one letter: `SWA` for `Stadtwerke Altfeld`. */
const CODES = new Map<string, string>(Object.entries(grammar.compoundInitials));
const LINKS: ReadonlySet<string> = new Set(grammar.initialsSkip);

/** Matches `Knoll + Gerber`; not `Knoll` or `Knoll + Gerber Bau`. */
const PAIR = /^(?<first>\p{Lu})[^\s&+]* ?(?<mark>[&+]) ?(?<second>\p{Lu})[^\s&+]*$/u;

/** `K+G` for `Knoll + Gerber`. */
export function pairOf(core: string): readonly string[] {
  const pair = PAIR.exec(core)?.groups;
  const short = pair === undefined ? core : `${pair['first'] ?? ''}${pair['mark'] ?? ''}${pair['second'] ?? ''}`;
  return short === core ? [] : [short];
}

/** The short forms that could be made from the name's first letters: `ATG` for `Altfeld Tourismus GmbH`. */
export function initialsOf(candidate: Candidate): readonly string[] {
  const words = wordsOf(candidate.core.replace(ACRONYM_AND_DASH, '')).filter((word) => !LINKS.has(word));
  const letters = words.map((word) => word.charAt(0).toUpperCase()).join('');
  const form = candidate.form?.form ?? '';
  const last = form.includes('mbH') ? 'G' : form === 'AG' ? 'AG' : '';
  const coded = words.slice(0, 2).map((word) => CODES.get(word) ?? word.charAt(0).toUpperCase()).join('');
  const shorts = [letters, letters + last, ...(CODES.has(words[0] ?? '') ? [coded] : [])];
  return letters.length < 2 || words.length < 2 ? [] : shorts.filter((short) => short.length >= 3);
}
