/**
 * Bodies that are met on the way and are no companies: chambers, authorities, universities, institutes, associations,
 * parties. Read modestly: a known word and what it is called by. Registered associations come from their legal form.
 */
import grammar from '../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../vocabulary/known-bodies.json' with { type: 'json' };
import table from '../../vocabulary/other-organizations.json' with { type: 'json' };
import { loadGazetteer } from '../../gazetteer/index.js';
import { isNoun } from '../../vocabulary/nouns.js';
import { isFirstName } from './names/proper-name.js';
import { candidateOf, type Candidate } from './candidate.js';
import { gapKind, runsOn } from './words/gap.js';
import { wordEndings } from '../../vocabulary/word-endings.js';
import type { Sought } from './words/scan.js';
import { endOf, wordAt, type Words } from './words/words.js';
import { isCapital, isInflected, isNamePart, isPlaceAdjective, isPlainNoun } from './words/word-shape.js';

const KINDS = new Map<string, string>(table.flatMap((entry) => entry.words.map((word): [string, string] => [word, entry.kind])));

/** Words that are a name by themselves: parties, chambers, well-known associations. */
const ALONE: ReadonlySet<string> = new Set(table.filter(({ alone }) => alone === true).flatMap(({ words }) => words));

export interface OtherCandidate {
  readonly candidate: Candidate;
  readonly kind: string;
}

/** `Agentur Lumo` is a business, `Agentur für Arbeit` is none. */
const BUSINESSES: ReadonlySet<string> = new Set(bodies.withOwner);

/** Kind of the first word in the range that names one, null if none does. */
export function otherKindOf(words: Words, first: number, last: number): string | null {
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(words, at);
    if (BUSINESSES.has(word) && !grammar.purpose.includes(wordAt(words, at + 1))) continue;
    const kind = KINDS.get(word) ?? KINDS.get(word.slice(word.lastIndexOf('-') + 1)) ?? hiddenKind(word);
    if (kind !== null) return kind;
  }
  return null;
}

/** Compounds such as `Wasserbauinstitut`; bare letters are not read. */
function hiddenKind(word: string): string | null {
  return HIDDEN.of(word.toLowerCase());
}
const HIDDEN = wordEndings(table.flatMap(({ endings, kind }) => endings.map((ending) => [ending, kind] as const)));

/** What `findOtherOrganizations` looks for. */
export const organizationWords: Sought = { letters: 'capital', exact: [...KINDS.keys()] };

/** `kinds` are the words that may be such. */
export function findOtherOrganizations(words: Words, kinds: readonly number[]): OtherCandidate[] {
  const found: OtherCandidate[] = [];
  let reached = -1;
  for (const at of kinds) {
    const word = wordAt(words, at);
    const kind = KINDS.get(word);
    if (kind === undefined || at <= reached || (kind === 'party' && isShortOfCompany(words, at))) continue;
    const last = kind === 'party' ? at : lastWord(words, at);
    const first = kind === 'party' ? at : firstWord(words, at);
    if (first === at && last === at && !ALONE.has(word)) continue;
    const end = endOf(words, last);
    const candidate = candidateOf(words, { first, end, coreEnd: end, basis: 'known-body', rule: `organization-${kind}` });
    found.push({ kind, candidate: { ...candidate, name: candidate.name.replace(word, NOMINATIVES.get(word) ?? word) } });
    reached = last;
  }
  return found;
}

/** `Landratsamtes`, `IHKs` by what they are a form of: one body is named once. */
const NOMINATIVES = new Map([...KINDS.keys()].flatMap((word) => {
  const bare = [word.slice(0, -1), word.slice(0, -2)].find((one) => word === `${one}s` || word === `${one}es` ? KINDS.has(one) : false);
  return bare === undefined || word === word.toUpperCase() ? [] : [[word, bare] as const];
}).concat([['GRÜNEN', 'GRÜNE']]));

/** `Stadtverkehr Adorf GmbH (SVP)`: the short form of a company is no party. */
const isShortOfCompany = (words: Words, at: number): boolean => gapKind(words, at) === 'open' && FORMS.has(wordAt(words, at - 1));
const FORMS: ReadonlySet<string> = new Set(['GmbH', 'mbH', 'KG', 'AG', 'SE', 'eG', 'V']);

/** A capital adjective or name directly before: `Holm Institut`, `Pädagogische Hochschule`, `Max Holm Institut`, `Industrie- und Handelskammer`. */
function firstWord(words: Words, at: number): number {
  const word = wordAt(words, at - 1);
  if (grammar.joints.includes(word) && runsOn(words, at) && gapKind(words, at - 1) === 'hanging' && isCapital(wordAt(words, at - 2))) return at - 2;
  if (!runsOn(words, at) || !isNamePart(word) || isPlainNoun(word)) return at;
  return runsOn(words, at - 1) && isFirstName(wordAt(words, at - 2)) ? at - 2 : at - 1;
}

/** `für Bau und Verkehr`, `der Schönen Künste`, or a place. */
function lastWord(words: Words, at: number): number {
  if (!runsOn(words, at + 1)) return at;
  if (grammar.purpose.includes(wordAt(words, at + 1))) return ARTICLES.has(wordAt(words, at + 2)) && !isUnion(wordAt(words, at)) ? at : lastOfPurpose(words, at + 1);
  if (isOfArts(words, at + 1)) return at + 3;
  let last = at;
  while (last - at < 2 && runsOn(words, last + 1) && isNamePart(wordAt(words, last + 1)) && belongs(words, at, last + 1)) last += 1;
  return last;
}

/** `der Bildenden Künste`: an adjective with a capital is part of a name. */
function isOfArts(words: Words, at: number): boolean {
  const adjective = wordAt(words, at + 1);
  return wordAt(words, at) === 'der' && runsOn(words, at + 1) && runsOn(words, at + 2) && ARTS.test(adjective) && isCapital(wordAt(words, at + 2));
}

/** Matches `Bildenden`, `Schönen`; not `Studenten`. */
const ARTS = /^(?:Bildenden|Schönen|Darstellenden|Angewandten|Freien)$/u;

/** What may follow the word of an authority or a chamber: a place or a short form; a noun of the language is the sentence's: `beim Landratsamt Zuschüsse beantragt`. */
function belongs(words: Words, at: number, next: number): boolean {
  const word = wordAt(words, next);
  if (word.length < 2 || (KINDS.has(word) && ALONE.has(word)) || (isPlaceAdjective(word) && ALONE.has(wordAt(words, at)) && !isPlace(word))) return false;
  return !PLACED.has(KINDS.get(wordAt(words, at)) ?? '') || isUnion(wordAt(words, at)) || AREAS.has(word) || isNoPlainNoun(word);
}

const PLACED: ReadonlySet<string> = new Set(['authority', 'chamber', 'university']);
/** `Zweckverband Nahverkehr`, `Zweckverband für die Wasserversorgung`: named by what it does. */
const isUnion = (word: string): boolean => word.startsWith('Zweckverband');
const ARTICLES: ReadonlySet<string> = new Set(['die', 'das', 'den', 'der']);
const AREAS: ReadonlySet<string> = new Set(['Region', 'Bezirk', 'Land', 'Kreis']);

const isNoPlainNoun = (word: string): boolean => !isNoun(word) || isPlace(word);
const isPlace = (word: string): boolean => loadGazetteer().numbers(word).length > 0;

function lastOfPurpose(words: Words, link: number): number {
  let last = link;
  while (last - link < 8) {
    const word = wordAt(words, last + 1);
    if (KINDS.has(word)) break;
    const kind = gapKind(words, last + 1);
    const passes = runsOn(words, last + 1) || kind === 'hanging' || (kind === 'comma' && isNamePart(wordAt(words, last + 1)) && isListed(words, last + 1));
    const joined = grammar.joints.includes(word) && isCapital(wordAt(words, last + 2));
    if (!passes || !(isNamePart(word) || joined || (last === link && isInflected(word))) || isBesideNoun(words, last + 1, kind)) break;
    last += 1;
  }
  return isCapital(wordAt(words, last)) ? last : link - 1;
}

/** A noun directly behind another begins something else: `für Raumordnung Städte`. */
function isBesideNoun(words: Words, at: number, kind: string): boolean {
  const before = wordAt(words, at - 1);
  return kind !== 'comma' && kind !== 'hanging' && isCapital(before) && isCapital(wordAt(words, at)) && isNoun(before) && !isNoPlainNoun(wordAt(words, at));
}

/** Fields in a row end in `und`: `für Arbeit, Familie und Frauen`; not `für Gestaltung, Zentrum für Kunst`. */
function isListed(words: Words, at: number): boolean {
  for (let next = at + 1; next <= at + 5; next += 1) {
    if (grammar.joints.includes(wordAt(words, next))) return true;
    if (!isCapital(wordAt(words, next))) return false;
  }
  return false;
}
