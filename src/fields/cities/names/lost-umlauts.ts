/**
 * Names whose umlauts are gone: spelled out (`Muenchen`), replaced by a blank (`M nchen`) or by the sign for an unknown
 * character. Looked for only in texts that have no umlaut at all, so that other texts cost nothing and nothing is guessed in
 * them. A name counts if one way to fill the gaps gives a name of the gazetteer and no other does but for
 * a place that is far smaller.
 */
import { titleCase } from '../../../gazetteer/index.js';
import type { Gazetteer } from '../../../gazetteer/index.js';
import type { Candidate } from './candidate.js';
import { matchesOf } from '../../../tree/matches-of.js';

// "ä", "ß"; not "a".
const UMLAUT = /[äöüÄÖÜß]/u;
// "Bad Duerkheim", "Fuerth", "GIESSEN"; not "Ulm" or "fuer".
const SPELLED_OUT = /(?<![\p{L}\d@-])(?:Bad |BAD )?\p{Lu}\p{L}{0,24}(?:ae|oe|ue|ss|AE|OE|UE|SS|(?<=\b[AOU])e)\p{L}{0,24}/gu;
// "Giessen", "Rossdorf"; not "Essen".
const WITHOUT_SHARP_S = /(?<![\p{L}\d@-])(?:Bad )?\p{Lu}\p{Ll}{1,24}ss\p{Ll}{0,24}(?!\p{L})/gu;
// "M nchen", "Saarbr cken", "G\uFFFDttingen"; not "Die Stadt".
const BROKEN = /(?<![\p{L}\d@-])(?:Bad )?\p{Lu}\p{Ll}{0,12}[ \uFFFD]\p{Ll}{2,16}(?:\uFFFD\p{Ll}{0,12})?(?![\p{L}])/gu;
// "Ueberlingen", "Oehringen"; not "Europa".
const FIRST = /^[AOU]e/u;
// Each pair that may stand for one letter; not "ei".
const DIGRAPH = /ae|oe|ue|ss/gu;
// The blank in "M nchen"; not the one in "Bad Orb".
const GAP = /(?<=\p{L})[ \uFFFD](?=\p{Ll})/u;
const LETTERS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', ss: 'ß' };
const SHORTEST = 4;
const MOST_GAPS = 2;
const FAR_LARGER = 20;

/** The candidates of the text with those that lack umlauts, in order. A text that spells its umlauts out was read with them, and lacks its sharp s alone. */
export function withLostUmlauts(text: string, gazetteer: Gazetteer, found: readonly Candidate[], isSpelled: boolean): readonly Candidate[] {
  if (!isSpelled && UMLAUT.test(text)) return found;
  const taken = new Set(found.map(({ start }) => start));
  const patterns = isSpelled ? restoredIn(text, WITHOUT_SHARP_S, sharpened, gazetteer) : [...restoredIn(text, SPELLED_OUT, spellings, gazetteer), ...restoredIn(text, BROKEN, fillings, gazetteer)];
  const restored = patterns.filter(({ start }) => !taken.has(start));
  return restored.length === 0 ? found : [...found, ...restored].sort((a, b) => a.start - b.start).filter(isFree);
}

const isFree = (candidate: Candidate, index: number, all: readonly Candidate[]): boolean => candidate.start >= (all[index - 1]?.end ?? 0);

function restoredIn(text: string, pattern: RegExp, waysOf: (printed: string) => readonly string[], gazetteer: Gazetteer): Candidate[] {
  return matchesOf(pattern, text).flatMap((match) => {
    const printed = match[0];
    const capitals = printed === printed.toUpperCase();
    const known = waysOf(capitals ? titleCase(printed) : printed).filter((name) => name.length > SHORTEST - 1 && gazetteer.numbers(name).length > 0);
    const key = clearest(known, gazetteer);
    return key === null ? [] : [{ start: match.index, end: match.index + printed.length, key, numbers: gazetteer.numbers(key), capitals, joined: null }];
  });
}

/** The only name, or the one whose place is far larger than those of the others. */
function clearest(names: readonly string[], gazetteer: Gazetteer): string | null {
  const sized = names.map((name) => ({ name, size: Math.max(...gazetteer.numbers(name).map((number) => gazetteer.place(number).population)) })).sort((a, b) => b.size - a.size);
  const [first, second] = sized;
  return first === undefined || (second !== undefined && first.size < FAR_LARGER * second.size) ? null : first.name;
}

/** `Duesseldorf`: all pairs of letters as umlauts, and each of them alone. */
function spellings(printed: string): readonly string[] {
  const all = printed.replace(DIGRAPH, (pair) => LETTERS[pair] ?? pair).replace(FIRST, (pair) => ({ Ae: 'Ä', Oe: 'Ö', Ue: 'Ü' })[pair] ?? pair);
  const single = matchesOf(DIGRAPH, printed).map(({ index, 0: pair }) => printed.slice(0, index) + (LETTERS[pair] ?? pair) + printed.slice(index + pair.length));
  return [...new Set([all, ...single])].filter((name) => name !== printed);
}

const sharpened = (printed: string): readonly string[] => [printed.replace('ss', 'ß')];

/** `M nchen` with each umlaut in each gap. */
function fillings(printed: string): readonly string[] {
  let open = [printed.replace(BAD, 'Bad_')];
  for (let gap = 0; gap < MOST_GAPS && open.some((name) => GAP.test(name)); gap += 1) {
    open = open.flatMap((name) => Object.values(LETTERS).map((letter) => name.replace(GAP, letter)));
  }
  return open.map((name) => name.replace('Bad_', 'Bad '));
}

// "Bad " in front; not "Baden".
const BAD = /^Bad /u;
