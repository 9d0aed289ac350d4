/**
 * What belongs to a name over a mark before it: `EMxP – Verkehrsgesellschaft`, `die Lumo Altfeld – Kommunale Dienste GmbH`,
 * `die Holm, Vara und Partner GbR`. Between marks a sentence may put in a name as well, which a second dash tells.
 */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { withLetters } from './association-before.js';
import { isBetweenDashes } from './between-dashes.js';
import { gapKind, isJoined } from '../words/gap.js';
import { BARE_FORMS, FEMININE, INITIALS, TRAILING, WITH_PLACE } from '../words/grammar-words.js';
import { readLegalForm } from '../words/legal-form.js';
import { isOrdinal } from './number-in-name.js';
import { isOwnerName } from './owner-after.js';
import { isBrandShaped, isPlace, isUnknown } from './proper-name.js';
import { isWellKnown } from '../finders/well-known.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isNamePart } from '../words/word-shape.js';

const LONGEST_PREFIX = 3;
const AND: ReadonlySet<string> = new Set(grammar.joints);
const OWNERS: ReadonlySet<string> = new Set(lists.publicOwners);

/** Index of the first word of the name with its prefix; `first` where none stands before it. */
export function withPrefix(words: Words, start: number, end: number): number {
  const first = start < end ? withFirstHalf(words, start) : start;
  if (first >= end || first < 1) return first;
  if (isOrdinal(words, first)) return first - 1;
  if (gapKind(words, first) === 'dash') return overDash(words, first, end);
  if (AND.has(wordAt(words, first - 1)) && gapKind(words, first - 2) === 'comma' && areOwners(words, first - 2, end, false) && FEMININE.has(wordAt(words, first - 4)) && isJoined(words, first - 3)) return first - 3;
  if (gapKind(words, first) !== 'comma') return first;
  const society = societyBefore(words, first, end);
  if (society < first) return society;
  const listed = firstOfListed(words, first, end);
  if (listed < first) return listed;
  if (isPartOfList(words, first, end)) return isAcronym(wordAt(words, first - 2)) ? first - 2 : first - 1;
  return PARTNERSHIPS.has(wordAt(words, end)) && wordAt(words, end) !== BY_CONTRACT ? firstPartner(words, first) : first;
}

/** `der Planersozietät Dr. Holm, Vara & Partner Stadtplaner GmbH`: the kind and the first of its partners, who may have a title. */
function societyBefore(words: Words, first: number, end: number): number {
  const joint = gapKind(words, first + 1) === 'and' ? first + 1 : first + 2;
  if (joint >= end || !TRAILING.has(wordAt(words, joint)) || !isPart(words, first - 1)) return first;
  let at = first - 1;
  while (first - at < MOST_PARTNERS && INITIALS.has(wordAt(words, at - 1))) at -= 1;
  return SOCIETY.test(wordAt(words, at - 1)) && isJoined(words, at) && FEMININE.has(wordAt(words, at - 2)) && isJoined(words, at - 1) ? at - 1 : first;
}
/** Matches `Planersocietät`, `Sozietät`, `Planungsgruppe`; not `Ingenieurgemeinschaft`, `Arbeitsgruppe`. */
const SOCIETY = /(?:o[cz]ietät|(?:[Pp]lan(?:ungs|er)|[Aa]rchitekten|[Ii]ngenieur)gruppe)$/u;

/** `der LMO Manufaktur Holm, Varas & Cie. GmbH`, `die Messegesellschaft LMO Auen Congress, Messe & Touristik GmbH`: several words of a name before the comma, back to the article of one. */
function firstOfListed(words: Words, first: number, end: number): number {
  if (gapKind(words, first + 1) !== 'and' || end - first > LONGEST_PREFIX || !isPart(words, first - 1)) return first;
  let at = first - 1;
  while (first - at < MOST_PARTNERS && !FEMININE.has(wordAt(words, at - 1)) && isJoined(words, at) && isPart(words, at - 1)) at -= 1;
  if (first - at < 2 || !FEMININE.has(wordAt(words, at - 1)) || !isJoined(words, at) || UNION.test(wordAt(words, at))) return first;
  return APPOSITION.test(wordAt(words, at)) && isBrandShaped(wordAt(words, at + 1)) ? at + 1 : at;
}
/** Matches `Arbeitsgruppe`, `Planungsgemeinschaft`: others belong to it. */
const UNION = /(?:gruppe|gemeinschaft)$/u;
/** Matches `Messegesellschaft`; not `Gesellschaft`. */
const APPOSITION = /\p{Ll}gesellschaft$/u;

/** A company of partners by contract may stand behind others in a list. */
const BY_CONTRACT = 'GbR';

/** `der Lumo Holm, Vara, Rapp, Dorn PartG mbB`: the first of the partners, behind the article of one. */
function firstPartner(words: Words, first: number): number {
  for (let at = first - 1; at >= first - MOST_PARTNERS && isPart(words, at); at -= 1) {
    if (FEMININE.has(wordAt(words, at - 1)) && isJoined(words, at)) return at;
    if (gapKind(words, at) !== 'comma' && gapKind(words, at) !== 'blank') return first;
  }
  return first;
}
const MOST_PARTNERS = 6;

/** `Wohnungs- und Baugesellschaft` begins with its first half. */
const withFirstHalf = (words: Words, at: number): number =>
  grammar.and.includes(wordAt(words, at - 1)) && isJoined(words, at) && gapKind(words, at - 1) === 'hanging' && isNamePart(wordAt(words, at - 2)) ? withLetters(words, at - 2) : at;

function overDash(words: Words, first: number, end: number): number {
  const word = wordAt(words, first - 1);
  if (SMALL_SHORT.test(word) && ARTICLES.has(wordAt(words, first - 2)) && isJoined(words, first - 1) && readLegalForm(words, end) !== null) return first - 1;
  if (WITH_PLACE.has(word) && FEMININE.has(wordAt(words, first - 2)) && isJoined(words, first - 1) && OF_LAND.test(wordAt(words, first))) return first - 1;
  const known = wellKnownBefore(words, first);
  if (known < first) return known;
  const isKind = OWN_KINDS.has(word) && isJoined(words, first - 1) && isPart(words, first - 2);
  if (!isPart(words, first - 1) && !isKind) return first;
  const kindless = isKindOnly(words, first, end) ? ownerOfKind(words, first) : first;
  if (kindless < first) return kindless;
  if (isBetweenDashes(words, end) && isAcronym(word)) return first;
  if (isBrandShaped(word) || (WITH_PLACE.has(word) && isPlace(words, end - 1, end - 1))) return first - 1;
  const form = readLegalForm(words, end);
  if (form === null || gapKind(words, form.last + 1) === 'dash') return first;
  for (let at = first - 1; at >= first - LONGEST_PREFIX && (isPart(words, at) || (isKind && at === first - 1)) && isJoined(words, at); at -= 1) {
    if (FEMININE.has(wordAt(words, at - 1))) return isKind || isNamed(words, at, first - 1) ? at : first;
  }
  return first;
}

/** Matches the `Auische` of `die Stadtwerke - Auische Elektrizitätswerke GmbH`; not `Lumo`. */
const OF_LAND = /^\p{Lu}\p{L}{3,}ische$/u;

/** `Der Grüne Punkt - Lumo Systeme GmbH`: what everybody knows in several words. */
function wellKnownBefore(words: Words, first: number): number {
  for (let from = first - 2; from >= first - LONGEST_PREFIX; from -= 1) if (isWellKnown(words, from, first - 1)) return from;
  return first;
}

/** `Gemeinnützige Wohnungsbaugesellschaft mbH`, `Wohnungsbaugesellschaft mbH Aalen`: says what a company is, not what it is called. */
const isKindOnly = (words: Words, first: number, end: number): boolean =>
  BARE_FORMS.has(wordAt(words, end)) && KIND.test(wordAt(words, end - 1)) && (end - first === 1 || (end - first === 2 && PUBLIC_BENEFIT.test(wordAt(words, first))));
/** Matches `Wohnungsbaugesellschaft`; not `Gesellschaft`. */
const KIND = /\p{Ll}(?:gesellschaft|genossenschaft)$/u;
/** Matches `Gemeinnützige`; not `Gemeinde`. */
const PUBLIC_BENEFIT = /^Gemeinnützige[nr]?$/u;

/** `Lumo - Wohnungsbaugesellschaft mbH`, `Siedlungswerk Aalen - Gemeinnützige Wohnungsbaugesellschaft mbH`: a name, or a kind and its town, from the start of its line, cell or list, or from an article. */
function ownerOfKind(words: Words, first: number): number {
  const isTown = first >= 2 && gapKind(words, first - 1) === 'blank' && isPlace(words, first - 1, first - 1) && isPart(words, first - 2);
  const from = isTown ? first - 2 : first - 1;
  if (!isPart(words, from) || (!isTown && (!isUnknown(wordAt(words, from)) || isPlace(words, from, from)))) return first;
  return FEMININE.has(wordAt(words, from - 1)) || OPENS_ROW.test(gapBefore(words, from)) || from === 0 ? from : first;
}
/** Matches what a row or an entry of a list begins behind: `\n`, a tab, `. ` of a number, wide blanks; not ` `. */
const OPENS_ROW = /[\n\t.:;]\s{0,3}$|\s{3}$/u;

/** Matches the `ibex` of `das ibex - Institut für Holm gGmbH`. */
const SMALL_SHORT = /^\p{Ll}{3,5}$/u;
const ARTICLES: ReadonlySet<string> = new Set([...FEMININE, 'das', 'dem', 'vom']);

/** `der Bürger Energie Genossenschaft - Altfelder Land eG`. */
const OWN_KINDS: ReadonlySet<string> = new Set(['Genossenschaft', 'Gesellschaft']);

const isPart = (words: Words, at: number): boolean => isNamePart(wordAt(words, at)) && readLegalForm(words, at) === null;

/** One of the words is no word of the language, or the last is a place behind another: `Lumo`, `Dienste Altfeld`; not `Gäste`. */
function isNamed(words: Words, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (isUnknown(wordAt(words, at)) && !isPlace(words, at, at)) return true;
  return first < last && isPlace(words, last, last);
}

/** `die Holm, Vara und Partner GbR`, `der LMO Holm, Vara und Partner AG`, `das Büro Holm, Vara + Partner`, `die Kultur, Reisen & Altfelder Dienste GmbH`: behind the article of one. */
function isPartOfList(words: Words, first: number, end: number): boolean {
  const word = wordAt(words, first - 1);
  const lettered = isAcronym(wordAt(words, first - 2)) && isJoined(words, first - 2);
  const before = wordAt(words, lettered ? first - 3 : first - 2);
  const bureau = OFFICE.test(before);
  if (!isPart(words, first - 1) || OWNERS.has(word) || !isJoined(words, first - 1) || !(bureau || FEMININE.has(before))) return false;
  const mark = gapKind(words, first + 1) === 'and';
  const spelled = grammar.and.includes(wordAt(words, first + 1)) && isJoined(words, first + 1);
  if (!mark && !spelled) return false;
  if (TRAILING.has(wordAt(words, mark ? first + 1 : first + 2)) || PARTNERSHIPS.has(wordAt(words, end)) || areOwners(words, first, end, mark)) return true;
  return !bureau && !isAcronym(word) && !isUnknown(word) && !isUnknown(wordAt(words, first));
}

/** `der Fritz, Holm & Vara GmbH`, `die Fritz, Holm und Vara GmbH hat`: three names of people behind the article of one; spelled `und` may part two companies, so that the verb must speak of one. */
function areOwners(words: Words, first: number, end: number, mark: boolean): boolean {
  const last = mark ? first + 1 : first + 2;
  if (last !== end - 1 || ![first - 1, first, last].every((at) => isOwner(words, at))) return false;
  return mark || OF_ONE.has(wordAt(words, (readLegalForm(words, end)?.last ?? end) + 1));
}
const isOwner = (words: Words, at: number): boolean => isOwnerName(wordAt(words, at)) && !isAcronym(wordAt(words, at)) && !isWellKnown(words, at, at) && !isPlace(words, at, at);
const OF_ONE: ReadonlySet<string> = new Set(['hat', 'hatte', 'ist', 'war', 'wird', 'wurde', 'will', 'soll', 'kann', 'bietet', 'baut', 'plant', 'erhält', 'übernimmt']);

const PARTNERSHIPS: ReadonlySet<string> = new Set(grammar.ofPartners);
/** Matches `Ingenieurbüro`, `Ingenieurgemeinschaft`; not `Gemeinschaft`. */
const OFFICE = /(?:büro|Büro|\p{Ll}gemeinschaft)$/u;
