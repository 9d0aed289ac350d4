/**
 * Finds where companies that are already known are named again without a cue: by their short form, by their name
 * without the legal form, by letters made from their name. A plain word that the text also uses as a noun is left alone.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import { wordHash } from '../../../vocabulary/word-hash.js';
import { isHome, loadGazetteer } from '../../../gazetteer/index.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { fullest, type Family } from '../families.js';
import { initialsOf } from '../family-key.js';
import { gapKind } from '../words/gap.js';
import { CAPITAL, endOf, splitWords, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isFunctionWord, isGenericName, isInflected, isOtherAcronym, isPlainNoun, isShaped } from '../words/word-shape.js';

interface Alias { readonly words: readonly string[]; readonly family: Family; readonly plain: boolean }

/** Adds the repeated mentions to the families' members. */
export function addRepeats(words: Words, families: readonly Family[], taken: readonly Candidate[]): void {
  const aliases = aliasesOf(families);
  if (aliases.size === 0) return;
  const hits = findHits(words, aliases, taken);
  const nouns = new Set(hits.filter((hit) => hit.alias.plain && isUsedAsNoun(words, hit.at)).map((hit) => hit.alias));
  for (const hit of hits) {
    if (nouns.has(hit.alias) || isPerson(words, hit.at)) continue;
    const end = endOf(words, hit.at + hit.alias.words.length - 1);
    hit.alias.family.members.push(candidateOf(words, { first: hit.at, end, coreEnd: end, basis: 'cue', rule: 'company-repeated' }));
  }
}

function aliasesOf(families: readonly Family[]): Map<string, Alias[]> {
  const aliases = new Map<string, Alias[]>();
  const seen = new Set<string>();
  const add = (text: string, family: Family, plain: boolean): void => {
    const names = wordsOf(text);
    const first = names[0];
    const joined = names.join(' ');
    if (first === undefined || seen.has(joined)) return;
    seen.add(joined);
    aliases.set(first, [...(aliases.get(first) ?? []), { words: names, family, plain }]);
  };
  for (const family of families) for (const short of family.acronyms) if (!isTown(short)) add(short, family, false);
  for (const family of families) addCores(family, add);
  for (const family of families) for (const short of initialsOf(fullest(family))) if (!isOtherAcronym(short)) add(short, family, false);
  for (const list of aliases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return aliases;
}

// "LMO", "Lumo Wohnbau"; not "Lumo-Bau", "A & B": words that blanks alone part.
const PLAIN = /^[A-Za-zÄÖÜäöüß\d]+(?: [A-Za-zÄÖÜäöüß\d]+)*$/u;

function wordsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split(' ');
  const parts = splitWords(text);
  return Array.from({ length: parts.count }, (_, index) => wordAt(parts, index));
}

function addCores(family: Family, add: (text: string, family: Family, plain: boolean) => void): void {
  for (const core of new Set(family.members.flatMap((member) => declined(member.core)))) {
    const single = !core.includes(' ');
    if (isOtherAcronym(core) || isGenericName(core) || isBarrier(core) || core.length < 2) continue;
    if (!single || isShaped(core) || isAcronym(core)) add(core, family, false);
    else if (isCapital(core) && !isPlainNoun(core) && loadGazetteer().numbers(core).length === 0) add(core, family, true);
  }
}

/** A town's name in full; letters may be a brand's. */
const isTown = (short: string): boolean => !isShaped(short) && !isAcronym(short) && loadGazetteer().numbers(short).some((number) => isHome(loadGazetteer().place(number)));

/** `Auische Bahn` is named `der Auischen Bahn` as well, and the other way round. */
const declined = (core: string): readonly string[] => (ADJECTIVE.test(core) ? [core.replace(ADJECTIVE, '$1 '), core.replace(ADJECTIVE, '$1n ')] : [core]);
/** Matches `Auischen `, `Gemeinnützige `; not `Holme `. */
const ADJECTIVE = /^(\p{Lu}\p{Ll}+(?:isch|lich|ig)e)n? /u;

interface Hit { readonly at: number; readonly alias: Alias }

const FILTER_SIZE = 0x1000;
const filterCode = (hash: number): number => (hash ^ (hash >>> 15)) & (FILTER_SIZE - 1);

/** The words that an alias may start with, told by the numbers of their letters: those with a capital, or all if some alias starts small. */
function anchorsOf(words: Words, aliases: ReadonlyMap<string, unknown>): readonly number[] {
  const filter = new Uint8Array(FILTER_SIZE);
  let needed = CAPITAL;
  for (const word of aliases.keys()) {
    filter[filterCode(wordHash(word, 0, word.length))] = 1;
    if (!isCapital(word)) needed = 0;
  }
  const { count, hashes, signs, signed } = words;
  const anchors: number[] = [];
  const looked = needed === 0 ? count : signed.length;
  for (let index = 0; index < looked; index += 1) {
    const at = needed === 0 ? index : signed[index] ?? 0;
    if (((signs[at] ?? 0) & needed) === needed && filter[filterCode(hashes[at] ?? 0)] === 1) anchors.push(at);
  }
  return anchors;
}

function findHits(words: Words, aliases: ReadonlyMap<string, readonly Alias[]>, taken: readonly Candidate[]): Hit[] {
  const hits: Hit[] = [];
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let span = 0;
  let reached = -1;
  for (const at of anchorsOf(words, aliases)) {
    const list = aliases.get(wordAt(words, at));
    if (list === undefined || at <= reached) continue;
    while (span < spans.length && (spans[span]?.end ?? 0) <= startOf(words, at)) span += 1;
    const alias = list.find((candidate) => standsAt(words, at, candidate));
    if (alias === undefined) continue;
    const last = at + alias.words.length - 1;
    if ((spans[span]?.start ?? Infinity) >= endOf(words, last) && !isCompoundPart(words, last)) hits.push({ at, alias });
    reached = last;
  }
  return hits;
}

/** `Event- und Sportstandort` speaks of events. */
const isCompoundPart = (words: Words, last: number): boolean => words.text.charAt(endOf(words, last)) === '-';

function standsAt(words: Words, at: number, alias: Alias): boolean {
  for (let index = 1; index < alias.words.length; index += 1) {
    if (wordAt(words, at + index) !== alias.words[index]) return false;
    if (['break', 'comma', 'quote-open', 'quote-close'].includes(gapKind(words, at + index))) return false;
  }
  return true;
}

const DETERMINERS: ReadonlySet<string> = new Set([...cues.determiners, ...cues.communes]);

/** After an article or an adjective, or before another noun, the word is a noun of the language. */
function isUsedAsNoun(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (gapKind(words, at) === 'break') return false;
  const adjective = !isCapital(before) && isInflected(before) && before.length > 3 && !isFunctionWord(before);
  return adjective || DETERMINERS.has(before.toLowerCase());
}

const TITLES: ReadonlySet<string> = new Set(cues.titles);
const isPerson = (words: Words, at: number): boolean => TITLES.has(wordAt(words, at - 1));
