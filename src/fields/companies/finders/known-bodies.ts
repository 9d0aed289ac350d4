/**
 * Businesses that German usage names by a kind and a place or an owner: `Stadtwerke Altfeld`, `Altfelder
 * Verkehrsverbund`, `Ingenieurbüro Weber`. The kind alone (`die Stadtwerke`) is no name.
 */
import countries from '../../../vocabulary/countries.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { isListedNoun, isNoun } from '../../../vocabulary/nouns.js';
import { wordEndings } from '../../../vocabulary/word-endings.js';
import { loadGazetteer } from '../../../gazetteer/index.js';
import { bodyInOneWord } from '../names/body-in-one-word.js';
import { isBureau } from '../bureau.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { type GapKind, gapKind, isJoined, isWrapped, startsLine, runsOn } from '../words/gap.js';
import { FEMININE, WITH_PLACE } from '../words/grammar-words.js';
import { bracketAfter } from '../names/name-after.js';
import { isNamedGroup } from '../names/named-group.js';
import { nameBeforeTrade } from '../names/name-before-trade.js';
import { isShortOf } from '../names/short-of.js';
import { isOwnerName, ownerAfter } from '../names/owner-after.js';
import { placeOfHead, siteOfHead } from '../names/place-of-head.js';
import { isOfLand, isPlace, isUnknown } from '../names/proper-name.js';
import { isSmallOffice } from './by-small-office.js';
import type { Sought } from '../words/scan.js';
import { isWellKnown } from './well-known.js';
import { endOf, gapBefore, startOf, wordAt, type Words } from '../words/words.js';
import { joinsLeft, withFirstHalf, withPublicBenefit, withUnited } from '../names/words-before-head.js';
import { isAcronym, isCapital, isPlaceAdjective } from '../words/word-shape.js';

const AFTER_ADJECTIVE: ReadonlySet<string> = new Set(bodies.afterAdjective);
/** `des Autohauses Lumo`: the genitives of heads, with the nominative of each. */
const GENITIVES = new Map<string, string>(bodies.withOwner.flatMap((head) => (head.endsWith('s') ? [[`${head}es`, head]] : [[`${head}s`, head], [`${head}es`, head]])));
const WITH_OWNER: ReadonlySet<string> = new Set([...bodies.withOwner, ...GENITIVES.keys()]);
const AFTER_NAME: ReadonlySet<string> = new Set(bodies.afterName);
const OFFICES: ReadonlySet<string> = new Set(bodies.withOffice);
const SITE_HEADS: ReadonlySet<string> = new Set(bodies.siteHeads);
/** `Stromversorgung`: what a town is supplied with, and who does it. */
const SUPPLIES: ReadonlySet<string> = new Set(bodies.supplies);
const NATIONAL: ReadonlySet<string> = new Set(bodies.nationalHeads);
const HEADS: ReadonlySet<string> = new Set([...SUPPLIES, ...SITE_HEADS, ...WITH_PLACE, ...AFTER_ADJECTIVE, ...WITH_OWNER, ...OFFICES, ...NATIONAL, ...AFTER_NAME, ...bodies.werke]);

const NOMINATIVES = new Map<string, string>([...GENITIVES, ...Object.entries(bodies.nominatives)]);

/** The name with its kind in the nominative: `Stadtwerken Altfeld` is `Stadtwerke Altfeld`; inside a name with a form (`Lumo Hotels S.A.`) kinds in -s are of several. */
export const nominative = (name: string, formed: boolean): string => name.split(' ').map((word, index) => (formed && index > 0 && GENITIVES.has(word) ? word : NOMINATIVES.get(word) ?? (index === 0 ? kindInNominative(word, name) : word))).join(' ');
/** `Wirtschaftsbetriebs Ahausen AöR`; not `Kraftverkehrs GmbH Ahausen`, `Kraftverkehrs Gesellschaft`. */
const kindInNominative = (word: string, name: string): string => (NAME_BEHIND.test(name) ? word.replace(KIND_IN_GENITIVE, '') : word);
// "Wirtschaftsbetriebs Ahausen"; not "Kraftwerks GmbH".
const NAME_BEHIND = /^\p{L}+s (?!GmbH|Gesellschaft)\p{Lu}\p{Ll}/u;
/** Matches the `s` of `Wirtschaftsbetriebs`, the `es` of `Stadtwerkes`; not of `Betriebs`, which stands in compounds. */
const KIND_IN_GENITIVE = /(?<=\p{Ll}{3}(?:betrieb|werk|unternehmen|service|inikum|verkehr|zentrum|institut))e?s$/u;

/** What `findKnownBodies` looks for. */
export const bodyWords: Sought = { letters: 'capital', exact: [...HEADS], endings: bodies.aloneEndings };

/** `heads` are the words that may be such. */
export function findKnownBodies(words: Words, heads: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of heads) {
    const word = wordAt(words, at);
    const body = HEADS.has(word) ? bodyAt(words, at) : bodyInOneWord(words, at, word);
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

/** `Büro Stadtregion` is nothing without its kind; `Büro Weber` is. */
const isCompoundNoun = (word: string): boolean => isNoun(word) && !isListedNoun(word) && !word.includes('-') && !COINED.test(word);
/** Matches `Bioplan`; not `Bebauungsplan`. */
const COINED = /^\p{Lu}\p{Ll}{1,4}plan$/u;

interface Run { readonly first: number; readonly last: number }

function bodyAt(words: Words, at: number): Candidate | null {
  const around = runAround(words, at, wordAt(words, at));
  if (around === null || UNION.test(wordAt(words, around.first - 1))) return null;
  if (words.text.charAt(endOf(words, around.last)) === '-' || (WITH_OWNER.has(wordAt(words, at)) && PUBLIC.has(wordAt(words, around.first - 1)))) return null;
  const alone = around.first === at && ((!HOUSE.test(wordAt(words, at)) && isWellKnown(words, at + 1, around.last)) || (BUREAUS.has(wordAt(words, at)) && !bodies.officeNames.includes(wordAt(words, at + 1)) && !(around.last === at + 1 && isCompoundNoun(wordAt(words, at + 1)))));
  const run = alone ? { ...around, first: at + 1 } : around;
  const end = endOf(words, isCooperative(words, run.last + 1) ? run.last + 1 : run.last);
  const head = wordAt(words, run.first - 1);
  const first = (gapKind(words, run.first) === 'dash' && isAcronym(head)) || isOwnLetters(words, run.first) ? run.first - 1 : run.first;
  const brackets = bracketAfter(words, run.last + 1, end, first);
  return candidateOf(words, {
    first, end, coreEnd: end, basis: 'known-body', rule: 'company-known-body',
    acronyms: first < run.first || isShortOf(words, run.first, run.last) ? [head, ...brackets.acronyms] : brackets.acronyms,
    city: WITH_PLACE.has(wordAt(words, at)) && run.first === at ? words.text.slice(startOf(words, at + 1), end) : null,
  });
}

/** `die PGV Planungsgemeinschaft Verkehr`: letters between the article and the kind. */
const isOwnLetters = (words: Words, first: number): boolean =>
  gapKind(words, first) === 'blank' && LETTERS.test(wordAt(words, first - 1)) && isAcronym(wordAt(words, first - 1)) && isJoined(words, first - 1) && ARTICLES.has(wordAt(words, first - 2));
/** Matches `PGV`; not `AG`, `B27`. */
const LETTERS = /^\p{Lu}{3,6}$/u;

/** `Kellerei Ahausen Genossenschaft`: as companies south of the Alps name themselves. */
const isCooperative = (words: Words, at: number): boolean => wordAt(words, at) === 'Genossenschaft' && runsOn(words, at) && !(gapKind(words, at + 1) === 'blank' && isCapital(wordAt(words, at + 1)));

function runAround(words: Words, at: number, head: string): Run | null {
  if (bodies.werke.includes(head)) return werkeAt(words, at);
  if (AFTER_NAME.has(head)) {
    const half = withFirstHalf(words, at);
    const first = isGroup(words, at, head) ? at - 1 : half < at ? nameBeforeHalves(words, half, head) : nameBeforeTrade(words, at);
    if (first < half) return { first, last: isSecondProfession(words, at) ? at + 2 + Number(isSuffix(words, at + 3)) : gapKind(words, at + 1) === 'blank' && (AFTER_NAME.has(wordAt(words, at + 1)) || bodies.suffixes.includes(wordAt(words, at + 1))) ? at + 1 : at };
  }
  if (SUPPLIES.has(head)) return isSupplier(words, at) ? { first: at, last: at + 1 } : null;
  if (WITH_PLACE.has(head)) {
    const last = head === REPUBLIC && isCountry(wordAt(words, at + 1)) ? at : placeOfHead(words, at);
    if (last > at) return { first: withPublic(words, withUnited(words, withFirstHalf(words, at))), last };
  }
  const kind = withPublicBenefit(words, withFirstHalf(words, at));
  if (AFTER_ADJECTIVE.has(head) && joinsLeft(words, kind, head)) return { first: kind < at && isAcronym(wordAt(words, kind - 2)) && gapKind(words, kind - 1) === 'blank' ? kind - 2 : kind - 1, last: at };
  if (NATIONAL.has(head) && bodies.nationalAdjectives.includes(wordAt(words, at - 1)) && runsOn(words, at)) return { first: at - 1, last: at };
  const site = SITE_HEADS.has(head) && startsLine(words, at) && !isWrapped(words, at) ? siteOfHead(words, at) : at;
  if (site > at) return { first: at, last: site };
  if (!WITH_OWNER.has(head) && !OFFICES.has(head)) return null;
  if (OFFICES.has(head) && runsOn(words, at) && bodies.suffixes.includes(wordAt(words, at + 1)) && gapKind(words, at + 1) === 'blank' && isSmallOffice(wordAt(words, at - 1))) return { first: at - 1, last: at + 1 };
  const last = ownerAfter(words, at);
  if (isStreetBehind(words, last + 1)) return null;
  if (last === at + 1 && (isStreet(wordAt(words, last)) || isOfLand(wordAt(words, last)) || (DIRECTIONS.has(wordAt(words, last)) && !isSeatBehind(words, last + 1)))) return null;
  if (last <= at || !(WITH_OWNER.has(head) || isBureau(words, at, last))) return null;
  return { first: namesItself(words, at, last) || isDescribed(words, at, last) ? at + 1 : withFamiliar(words, withFirstHalf(words, at)), last };
}

/** `Holm Architekten und Stadtplaner`. */
const isSecondProfession = (words: Words, at: number): boolean =>
  PROFESSIONS.has(wordAt(words, at)) && grammar.joints.includes(wordAt(words, at + 1)) && isJoined(words, at + 1) && isJoined(words, at + 2) && PROFESSIONS.has(wordAt(words, at + 2)) && (isSuffix(words, at + 3) || !(gapKind(words, at + 3) === 'blank' && isCapital(wordAt(words, at + 3))));
const isSuffix = (words: Words, at: number): boolean => gapKind(words, at) === 'blank' && bodies.suffixes.includes(wordAt(words, at));

/** `Kanzlei Holm Rechtsanwälte`, `das Planungsbüro Varaswerk Auenland`: what follows says itself what it is. */
const namesItself = (words: Words, at: number, last: number): boolean =>
  last > at + 1 && ((PROFESSIONS.has(wordAt(words, at)) && (wordAt(words, last - 1) === AND || (LAWYERS.test(wordAt(words, at)) && ARTICLES.has(wordAt(words, at - 1)) && COMPANIONS.has(wordAt(words, last)) && gapKind(words, last) === 'and'))) || (OFFICE.test(wordAt(words, at)) && (((PROFESSIONS.has(wordAt(words, last)) || PARTNERS.test(wordAt(words, last))) && isOwnerName(wordAt(words, at + 1))) || OWN_KIND.test(wordAt(words, at + 1)))));
/** `das frühere Kaufhaus Varas`, `das auische Busunternehmen Varas`: behind an adjective the kind says only what it is. */
const isDescribed = (words: Words, at: number, last: number): boolean =>
  DESCRIBING.test(wordAt(words, at)) && SMALL_ADJECTIVE.test(wordAt(words, at - 1)) && isJoined(words, at) && last === at + 1 && isUnknown(wordAt(words, last));
/** Matches `Busunternehmen`, `Kaufhauses`; not `Autohaus`, which is part of a name. */
const DESCRIBING = /^(?:\p{Lu}\p{Ll}{2,}unternehmens?|(?:Kauf|Möbel|Mode)hauses|(?:Kauf|Möbel|Mode)haus)$/u;
/** Matches `frühere`, `dänischen`, `ortsansässige`; not `beim`, `Frühere`. */
const SMALL_ADJECTIVE = /^\p{Ll}{3,}e[nrs]?$/u;
/** Matches `Rechtsanwälte`; not `Architekten`, which belongs to the name. */
const LAWYERS = /^Rechtsanwälten?$/u;
/** `die Rechtsanwälte Weber & Partner`. */
const COMPANIONS: ReadonlySet<string> = new Set(['Partner', 'Kollegen', 'Coll']);
/** `die Rechtsanwälte Weber und Keller`. */
const AND = 'und';
/** Matches `Kanzlei`, `Ingenieurbüros`; not `Reisebüro`. */
const OFFICE = /(?:[Kk]anzlei|(?:gs|ur|kt|en)büros?)$/u;
/** Matches `Ingenieurpartner`, `Planungspartner`, `Consult`; not `Partner`. */
const PARTNERS = /(?:\p{Ll}{3}partner|^Consult|^Consulting|^Engineering)$/u;
const PROFESSIONS: ReadonlySet<string> = new Set(bodies.professions);
/** Matches `Freiraumwerk`, `Stadtkontor`; not `Werk`. */
const OWN_KIND = /\p{Ll}{3}(?:werk|kontor|konzept)$/u;

/** `das Welcome Hotel Aalen`: behind the article of the house. */
const withFamiliar = (words: Words, at: number): number =>
  NEUTER.has(wordAt(words, at - 2)) && HOUSE.test(wordAt(words, at)) && gapKind(words, at) === 'blank' && isUnknown(wordAt(words, at - 1)) && !isPlaceAdjective(wordAt(words, at - 1)) ? at - 1 : at;
const NEUTER: ReadonlySet<string> = new Set(['das', 'Das', 'dem', 'des', 'vom', 'im', 'beim', 'zum']);

/** `VR China` is no `VR Aalen`. */
const REPUBLIC = 'VR';
const COUNTRIES: ReadonlySet<string> = new Set(countries.flatMap(({ names }) => names));
const isCountry = (word: string): boolean => COUNTRIES.has(word);

/** `, Ahausen`. */
const isSeatBehind = (words: Words, at: number): boolean => gapKind(words, at) === 'comma' && isPlace(words, at, at);

/** `Planungsgruppe Ost` may be a department; `Planungsgruppe Ost, Ahausen` is none. */
const DIRECTIONS: ReadonlySet<string> = new Set(['Nord', 'Süd', 'West', 'Ost', 'Mitte']);

/** `Die Pflugholder Unternehmensgruppe`: behind the article of one it bears a name, even one that is made of nouns. */
const isGroup = (words: Words, at: number, head: string): boolean =>
  (head.endsWith('sgruppe') || isNamedGroup(words, at, head)) && FEMININE.has(wordAt(words, at - 2)) && runsOn(words, at) && runsOn(words, at - 1) && isOwnerName(wordAt(words, at - 1)) && loadGazetteer().numbers(wordAt(words, at - 1).slice(0, -2)).every((number) => loadGazetteer().place(number).partOf !== null);

/** `Kanalbau Aalener Straße`: where it is done. */
const isStreetBehind = (words: Words, at: number): boolean => gapKind(words, at) === 'blank' && STREET_WORDS.has(wordAt(words, at));
const STREET_WORDS: ReadonlySet<string> = new Set(bodies.streets);

/** `Holmallee`: `der Kiosk Holmallee` stands there; not `Holmring`, which may be a name. */
function isStreet(word: string): boolean {
  const ending = streetEndings.of(word);
  return ending !== null && ENDS_IN_NAME.test(word.slice(0, -ending.length));
}
const streetEndings = wordEndings(bodies.streetEndings.map((ending) => [ending, ending] as const));
/** Matches `Holm`; not `B-`. */
const ENDS_IN_NAME = /\p{L}{3}$/u;

/** `Kunden der Stromversorgung Ahausen`; not `die Stromversorgung Ahausen ist sicher` nor, without an article, `Kunden, Stromversorgung Nordstadt`. */
const isSupplier = (words: Words, at: number): boolean =>
  FEMININE.has(wordAt(words, at - 1)) && isPlace(words, at + 1, at + 1) && gapKind(words, at + 1) === 'blank' && !(gapKind(words, at + 2) === 'blank' && isCapital(wordAt(words, at + 2))) && hasSupplierSign(words, at);

/** A word in the same sentence, three words off at most, that only a company has: `Geschäftsführer`. */
function hasSupplierSign(words: Words, at: number): boolean {
  for (let before = at - 1; before >= at - SIGN_REACH && !parts(words, before + 1); before -= 1) if (SIGNS.has(wordAt(words, before))) return true;
  for (let behind = at + 2; behind <= at + 1 + SIGN_REACH && !parts(words, behind); behind += 1) if (SIGNS.has(wordAt(words, behind))) return true;
  return false;
}
const SIGNS: ReadonlySet<string> = new Set(bodies.supplierSigns);
const SIGN_REACH = 3;
const parts = (words: Words, index: number): boolean => PARTING.has(gapKind(words, index));
const PARTING: ReadonlySet<GapKind> = new Set(['break', 'dot'] as const);

/** `der Lumo Stadt- und Verkehrsplanung`: behind the article of one, and no adjective. */
const nameBeforeHalves = (words: Words, half: number, head: string): number =>
  HALVED.has(head) && FEMININE.has(wordAt(words, half - 2)) && isJoined(words, half - 1) && gapKind(words, half) === 'blank' && isUnknown(wordAt(words, half - 1)) && !isPlaceAdjective(wordAt(words, half - 1)) && !isPlace(words, half - 1, half - 1) ? half - 1 : half;
const HALVED: ReadonlySet<string> = new Set(bodies.halvedTrades);

/** `der Städtische Verkehrsbetrieb Aalen`: a capital in the middle of a sentence that only a name gives an adjective. */
const withPublic = (words: Words, at: number): number =>
  MUNICIPAL.test(wordAt(words, at - 1)) && gapKind(words, at) === 'blank' && ((isJoined(words, at - 1) && (ARTICLES.has(wordAt(words, at - 2)) || isOwnLetters(words, at - 1))) || (CAPITAL_FORM.test(wordAt(words, at - 1)) && OPENS_NAME.test(gapBefore(words, at - 1)))) ? at - 1 : at;
/** Matches `Städtischer`, which stands without an article; not `Städtischen`. */
const CAPITAL_FORM = /er$/u;
/** Matches ` - `, `\n`, ` (` before a name; not ` `. */
const OPENS_NAME = /(?: [-–] |\n\s{0,8}|\()$/u;
/** Matches `Städtische`, `Städtischen`; not `städtische`. */
const MUNICIPAL = /^(?:Städtisch|Kommunal)e[nrms]?$/u;
const ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'dem', 'den', 'des', 'Der', 'Die', 'vom', 'beim', 'zum']);

/** `Technische Werke Ahausen`. */
function werkeAt(words: Words, at: number): Run | null {
  const last = bodies.werkeAdjectives.includes(wordAt(words, at - 1)) && runsOn(words, at) ? placeOfHead(words, at) : at;
  return last > at ? { first: at - 1, last } : null;
}
