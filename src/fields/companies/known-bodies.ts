/**
 * Businesses that German usage names by a kind and a place or an owner: `Stadtwerke Altfeld`, `Altfelder
 * Verkehrsverbund`, `Ingenieurbüro Weber`. The kind alone (`die Stadtwerke`) is no name.
 */
import grammar from '../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../vocabulary/company-words.json' with { type: 'json' };
import { firstNames } from '../../vocabulary/first-names.js';
import states from '../../vocabulary/states.json' with { type: 'json' };
import bodies from '../../vocabulary/known-bodies.json' with { type: 'json' };
import { isNoun } from '../../vocabulary/nouns.js';
import { endingTest } from '../../vocabulary/word-endings.js';
import { loadGazetteer } from '../../gazetteer/index.js';
import { seatLinks } from './by-seat.js';
import { candidateOf, type Candidate } from './candidate.js';
import { gapKind, startsLine, runsOn } from './gap.js';
import { FEMININE, WITH_PLACE } from './grammar-words.js';
import { bracketAfter } from './name-after.js';
import { nameBeforeTrade } from './name-before-trade.js';
import { isOwnerName, ownerAfter } from './owner-after.js';
import { isBrandShaped, isPlace, isUnknown } from './proper-name.js';
import type { Sought } from './scan.js';
import { isWellKnown } from './well-known.js';
import { endOf, startOf, wordAt, type Words } from './words.js';
import { isAcronym, isBarrier, isCapital, isLead, isPlaceAdjective, isShaped } from './word-shape.js';

const AFTER_ADJECTIVE: ReadonlySet<string> = new Set(bodies.afterAdjective);
/** `des Autohauses Lumo`: the genitives of heads, with the nominative of each. */
const GENITIVES = new Map<string, string>(bodies.withOwner.flatMap((head) => (head.endsWith('s') ? [[`${head}es`, head]] : [[`${head}s`, head], [`${head}es`, head]])));
const WITH_OWNER: ReadonlySet<string> = new Set([...bodies.withOwner, ...GENITIVES.keys()]);
const FOLLOWS: ReadonlySet<string> = new Set(bodies.follows);
const AFTER_NAME: ReadonlySet<string> = new Set(bodies.afterName);
const OFFICES: ReadonlySet<string> = new Set(bodies.withOffice);
const SITE_HEADS: ReadonlySet<string> = new Set(bodies.siteHeads);
const NATIONAL: ReadonlySet<string> = new Set(bodies.nationalHeads);
const HEADS: ReadonlySet<string> = new Set([...SITE_HEADS, ...WITH_PLACE, ...AFTER_ADJECTIVE, ...WITH_OWNER, ...OFFICES, ...NATIONAL, ...AFTER_NAME, ...bodies.werke]);

const NOMINATIVES = new Map<string, string>([...GENITIVES, ...Object.entries(bodies.nominatives)]);

/** The name with its kind in the nominative: `Stadtwerken Altfeld` is `Stadtwerke Altfeld`. */
export const nominative = (name: string): string => name.split(' ').map((word) => NOMINATIVES.get(word) ?? word).join(' ');

/** What `findKnownBodies` looks for. */
export const bodyWords: Sought = { letters: 'capital', exact: [...HEADS], endings: bodies.aloneEndings };

/** `heads` are the words that may be such. */
export function findKnownBodies(words: Words, heads: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of heads) {
    const word = wordAt(words, at);
    const body = HEADS.has(word) ? bodyAt(words, at) : aloneAt(words, at, word);
    if (body !== null) found.push(body);
  }
  return found;
}

/** Matches `Zweckverbandes` before a name that is the union's; not `Verkehrsverbund`. */
const UNION = /verband(?:e?s)?$/u;
/** `Städtische Galerie Ahausen` is the town's. */
const PUBLIC: ReadonlySet<string> = new Set(bodies.publicOwners);
/** Matches `Hotel`: houses bear their kind in their name. */
const HOUSE = /hotel$/iu;
/** `Büro Holm & Vara`, `Kaufhaus Lumo` of a company that everybody knows: the name is what follows. */
const BUREAUS: ReadonlySet<string> = new Set(bodies.bureaus);

const GROUP = '-gruppe';
/** `Lumo-Gruppe`; not `EMX-Gruppe`, which may be of anything, or `Arbeits-Gruppe`. */
const isGroupName = (part: string): boolean => isUnknown(part) && !isBrandShaped(part);

/** `Auensparkasse`, `Lumo-Vara-Sparkasse`: the kind with a name before it in one word. */
function aloneAt(words: Words, at: number, word: string): Candidate | null {
  const small = word.toLowerCase();
  const isNamed = bodies.aloneEndings.some((ending) => small.endsWith(ending) && small.length > ending.length + 2) && !bodies.notAlone.some((kind) => small.endsWith(kind));
  if (!isNamed || (small.endsWith(GROUP) && !isGroupName(word.slice(0, -GROUP.length)))) return null;
  if (bodies.plants.some((plant) => small.endsWith(plant)) && !isUnknown(word.slice(0, word.lastIndexOf('-')))) return null;
  const last = placeAfter(words, at);
  const end = endOf(words, last);
  return candidateOf(words, { first: at, end, coreEnd: end, basis: 'known-body', rule: 'company-known-body', acronyms: bracketAfter(words, last + 1, end).acronyms });
}

interface Run { readonly first: number; readonly last: number }

function bodyAt(words: Words, at: number): Candidate | null {
  const around = runAround(words, at, wordAt(words, at));
  if (around === null || UNION.test(wordAt(words, around.first - 1))) return null;
  if (words.text.charAt(endOf(words, around.last)) === '-' || (WITH_OWNER.has(wordAt(words, at)) && PUBLIC.has(wordAt(words, around.first - 1)))) return null;
  const alone = around.first === at && ((!HOUSE.test(wordAt(words, at)) && isWellKnown(words, at + 1, around.last)) || (BUREAUS.has(wordAt(words, at)) && !bodies.officeNames.includes(wordAt(words, at + 1))));
  const run = alone ? { ...around, first: at + 1 } : around;
  const end = endOf(words, isCooperative(words, run.last + 1) ? run.last + 1 : run.last);
  const head = wordAt(words, run.first - 1);
  const first = gapKind(words, run.first) === 'dash' && isAcronym(head) ? run.first - 1 : run.first;
  const brackets = bracketAfter(words, run.last + 1, end);
  return candidateOf(words, {
    first, end, coreEnd: end, basis: 'known-body', rule: 'company-known-body',
    acronyms: first < run.first ? [head, ...brackets.acronyms] : brackets.acronyms,
    city: WITH_PLACE.has(wordAt(words, at)) && run.first === at ? words.text.slice(startOf(words, at + 1), end) : null,
  });
}

/** `Kellerei Ahausen Genossenschaft`: as companies south of the Alps name themselves. */
const isCooperative = (words: Words, at: number): boolean => wordAt(words, at) === 'Genossenschaft' && runsOn(words, at) && !(gapKind(words, at + 1) === 'blank' && isCapital(wordAt(words, at + 1)));

function runAround(words: Words, at: number, head: string): Run | null {
  if (bodies.werke.includes(head)) return werkeAt(words, at);
  if (AFTER_NAME.has(head)) {
    const first = isGroup(words, at, head) ? at - 1 : nameBeforeTrade(words, at);
    if (first < at) return { first, last: gapKind(words, at + 1) === 'blank' && (AFTER_NAME.has(wordAt(words, at + 1)) || bodies.suffixes.includes(wordAt(words, at + 1))) ? at + 1 : at };
  }
  if (WITH_PLACE.has(head)) {
    const last = placeAfter(words, at);
    if (last > at) return { first: withUnited(words, withFirstHalf(words, at)), last };
  }
  const kind = withPublicBenefit(words, withFirstHalf(words, at));
  if (AFTER_ADJECTIVE.has(head) && joinsLeft(words, kind, head)) return { first: kind < at && isAcronym(wordAt(words, kind - 2)) && gapKind(words, kind - 1) === 'blank' ? kind - 2 : kind - 1, last: at };
  if (NATIONAL.has(head) && bodies.nationalAdjectives.includes(wordAt(words, at - 1)) && runsOn(words, at)) return { first: at - 1, last: at };
  const site = SITE_HEADS.has(head) && startsLine(words, at) ? siteAfter(words, at) : at;
  if (site > at) return { first: at, last: site };
  if (!WITH_OWNER.has(head) && !OFFICES.has(head)) return null;
  const last = ownerAfter(words, at);
  if (last === at + 1 && (isStreet(wordAt(words, last)) || DIRECTIONS.has(wordAt(words, last)))) return null;
  return last > at && (WITH_OWNER.has(head) || isOffice(words, at, last)) ? { first: withFirstHalf(words, at), last } : null;
}

/** `Planungsgruppe Ost` may be a department. */
const DIRECTIONS: ReadonlySet<string> = new Set(['Nord', 'Süd', 'West', 'Ost', 'Mitte']);

/** `Die Pflugholder Unternehmensgruppe`: behind the article of one it bears a name, even one that is made of nouns. */
const isGroup = (words: Words, at: number, head: string): boolean =>
  head.endsWith('sgruppe') && FEMININE.has(wordAt(words, at - 2)) && runsOn(words, at) && runsOn(words, at - 1) && isOwnerName(wordAt(words, at - 1)) && loadGazetteer().numbers(wordAt(words, at - 1).slice(0, -2)).every((number) => loadGazetteer().place(number).partOf !== null);

/** `Holmallee`: `der Kiosk Holmallee` stands there; not `Holmring`, which may be a name. */
const isStreet = (word: string): boolean => endsLikeStreet(word) && STREET.test(word);
const endsLikeStreet = endingTest(['straße', 'strasse', 'allee', 'platz', 'gasse', 'ufer']);
/** Matches `Holmallee`; not `B-Allee`. */
const STREET = /\p{L}{3}(?:stra(?:ß|ss)e|allee|platz|gasse|ufer)$/u;

/** `Technische Werke Ahausen`. */
function werkeAt(words: Words, at: number): Run | null {
  const last = bodies.werkeAdjectives.includes(wordAt(words, at - 1)) && runsOn(words, at) ? placeAfter(words, at) : at;
  return last > at ? { first: at - 1, last } : null;
}

/** `Verkehrs- und Tarifverbund` begins with its first half. */
const withFirstHalf = (words: Words, at: number): number =>
  grammar.and.includes(wordAt(words, at - 1)) && runsOn(words, at) && gapKind(words, at - 1) === 'hanging' && isCapital(wordAt(words, at - 2)) ? at - 2 : at;

/** `Büro` is common: the name is shaped or joined, or the words before speak of one office. */
function isOffice(words: Words, at: number, last: number): boolean {
  const name = wordAt(words, at + 1);
  const joined = last === at + 2 && gapKind(words, last) === 'and';
  if (firstNames.has(name) && !joined) return false;
  const introduced = bodies.officeIntroductions.includes(wordAt(words, at - 1));
  if (PLURAL.has(wordAt(words, at - 1)) && isSeated(words, last + 1) && isName(name) && !isPlace(words, at + 1, last)) return true;
  const [nominativeOffice, genitive] = bodies.bureaus;
  if (isUnknown(name) && gapKind(words, last + 1) === 'comma' && (gapKind(words, at) === 'comma' || isPlace(words, last + 1, last + 1)) && !isPlace(words, at + 1, last)) return true;
  return joined || last > at + 2 || isShaped(name) || (introduced && (wordAt(words, at) === nominativeOffice || (wordAt(words, at) === genitive && (last > at + 1 || (isUnknown(name) && !isPlace(words, at + 1, last))))));
}

/** `an die Landschaftsarchitekten Holm in Ahausen`. */
const PLURAL: ReadonlySet<string> = new Set(['die', 'den', 'der', 'Die', 'von', 'durch']);
const isSeated = (words: Words, at: number): boolean => seatLinks.includes(wordAt(words, at)) && isPlace(words, at + 1, at + 1);
const isName = (word: string): boolean => isUnknown(word) || (isOwnerName(word) && !isNoun(word));

/** `der Vereinigten Sparkassen Altfeld`. */
const withUnited = (words: Words, at: number): number => (UNITED.test(wordAt(words, at - 1)) && runsOn(words, at) ? at - 1 : at);
/** Matches `Vereinigte`, `Vereinigten`; not `Vereinigung`. */
const UNITED = /^Vereinigten?$/u;

/** `Altfelder Gemeinnützige Wohnungsgenossenschaft`. */
const withPublicBenefit = (words: Words, at: number): number => (PUBLIC_BENEFIT.test(wordAt(words, at - 1)) && runsOn(words, at) ? at - 1 : at);
/** Matches `Gemeinnützige`, `gemeinnütziger`; not `Gemeinde`. */
const PUBLIC_BENEFIT = /^[Gg]emeinnützige[nr]?$/u;

function joinsLeft(words: Words, at: number, head: string): boolean {
  const word = wordAt(words, at - 1);
  return runsOn(words, at) && (isPlaceAdjective(word) || (isCapital(word) && ISH.test(word)) || (BANKS.has(head) && (isUnknown(word) || isRegion(words, at - 1)))) && !isBarrier(word) && !isLead(word) && !UNPLACED.has(word);
}

/** Matches `Ahausische`, `Ahausischen`, `Mitteldeutscher`; not `Tische`, `Deutsche`. */
const ISH = /\p{L}{4}(?:ische|deutsche)[nr]?$/u;

/** `Auen Sparkasse`. */
const BANKS: ReadonlySet<string> = new Set(bodies.banks);

/** `Oberhessen`, or a noun behind the article of the bank: `die Auen Sparkasse`; not `die Haltestelle Sparkasse`. */
function isRegion(words: Words, at: number): boolean {
  const small = wordAt(words, at).toLowerCase();
  if (!isCapital(wordAt(words, at)) || bodies.bankSites.some((site) => small.endsWith(site))) return false;
  return FEMININE.has(wordAt(words, at - 1)) || STATES.some((state) => small.endsWith(state));
}

const STATES = states.flatMap(({ names }) => names).map((name) => name.toLowerCase());

/** Words in -er that are no place: `Unser Verkehrsverbund`. */
const UNPLACED: ReadonlySet<string> = new Set(grammar.notPlaceAdjectives);

/** Index of the last word of the place after the head, the head's own if no place follows. */
function placeAfter(words: Words, at: number): number {
  const word = wordAt(words, at + 1);
  if (!runsOn(words, at + 1) || !(isOwnerName(word) || word === SAINT)) return at;
  let last = word.length === 2 && gapKind(words, at + 2) === 'dot' && isOwnerName(wordAt(words, at + 2)) ? at + 2 : at + 1;
  if (last === at + 1 && word.length === 2) return at;
  if (lists.placePrefixes.includes(word) && runsOn(words, last + 1) && isOwnerName(wordAt(words, last + 1))) last += 1;
  if (lists.placeLinks.includes(wordAt(words, last + 1)) && lists.placeComplements.includes(wordAt(words, last + 2))) last += 2;
  const next = wordAt(words, last + 1);
  if (gapKind(words, last + 1) === 'blank' && (FOLLOWS.has(next) || isOwnerName(next))) last += 1;
  while (last - at < MOST_PLACES && gapKind(words, last + 1) === 'blank' && isUnknown(wordAt(words, last + 1))) last += 1;
  return gapKind(words, last + 1) === 'slash' && isOwnerName(wordAt(words, last + 1)) ? last + 1 : last;
}

/** `Kreissparkasse St. Ahausen`. */
const SAINT = 'St';

/** `Sparkasse Ahausen Bestadt Cedorf`. */
const MOST_PLACES = 4;

/** `Apotheke am Markt` at the start of a line or a cell; in a sentence it may tell where. */
function siteAfter(words: Words, at: number): number {
  if (!bodies.siteLinks.includes(wordAt(words, at + 1)) || gapKind(words, at + 1) !== 'blank') return at;
  const last = isCapital(wordAt(words, at + 2)) ? at + 2 : at + 3;
  return isCapital(wordAt(words, last)) && ['blank', 'line'].includes(gapKind(words, last)) && gapKind(words, last + 1) !== 'blank' ? last : at;
}
