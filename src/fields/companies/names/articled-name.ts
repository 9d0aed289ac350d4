/**
 * Names whose start only the article tells: `der Wasser und Wege Altfeld GmbH`, `die Kanalprüfung Holm GbR`,
 * `die Kliniken der Stadt Altfeld gGmbH`. A form of the feminine gender takes `die` or `der`, so that whatever stands
 * between that article and the form is the name, where it is no list of two owners and no activity of its own.
 */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { withLetters } from './association-before.js';
import { gapKind, isJoined } from '../words/gap.js';
import { FEMININE, PURPOSE, WITH_PLACE } from '../words/grammar-words.js';
import { readLegalForm } from '../words/legal-form.js';
import { isWellKnown } from '../finders/well-known.js';
import { isPlace, isUnknown } from './proper-name.js';
import { wordAt, type Words } from '../words/words.js';
import { endsWithAny, isAcronym, isBarrier, isCapital, isLead, isNamePart } from '../words/word-shape.js';

const LONGEST = 6;
const JOINTS: ReadonlySet<string> = new Set(grammar.joints);
const OWNERS: ReadonlySet<string> = new Set(lists.publicOwners);

/** Index of the first word of the longer name that ends before `end`, `first` where there is none. */
export function articledName(words: Words, first: number, end: number): number {
  if (first >= end || first < 2) return first;
  return chainedName(words, first) ?? ownedName(words, first, end) ?? landName(words, first, end) ?? letteredPair(words, first) ?? pairedName(words, first) ?? pairedOwners(words, first, end) ?? purposeName(words, first, end) ?? pairedKinds(words, first) ?? forPurpose(words, first) ?? deedFor(words, first) ?? tradeName(words, first) ?? first;
}

/** `die Zukunft – Umwelt – Gesellschaft gGmbH`: single words between two dashes behind the article of one. */
function chainedName(words: Words, first: number): number | null {
  let at = first;
  while (first - at < MOST_LINKS && gapKind(words, at) === 'dash' && isCapital(wordAt(words, at - 1)) && !isBarrier(wordAt(words, at - 1))) at -= 1;
  return first - at === MOST_LINKS && FEMININE.has(wordAt(words, at - 1)) && isJoined(words, at) ? at : null;
}
const MOST_LINKS = 2;

/** `die Schifffahrtsgesellschaft des Holmersees (SGH) AG`: behind the article of one, and whose it is a landscape. */
const landName = (words: Words, first: number, end: number): number | null =>
  wordAt(words, first - 1) === OF_LAND && end - first <= MOST_OF_LAND && LANDSCAPE.test(wordAt(words, first)) && KIND.test(wordAt(words, first - 2)) && isJoined(words, first) && isJoined(words, first - 1) && isJoined(words, first - 2) && FEMININE.has(wordAt(words, first - 3)) ? first - 2 : null;
const OF_LAND = 'des';
/** The land and the letters in brackets. */
const MOST_OF_LAND = 2;
/** Matches `Holmersees`, `Auentals`; not `Konzerns`. */
const LANDSCAPE = /^\p{Lu}\p{Ll}{3,}(?:sees|tals|tales|lands|landes|walds|waldes|gebirges|gaus|gaues)$/u;
/** Matches `Schifffahrtsgesellschaft`, `Kraftwerke`; not `Tochtergesellschaft`, `Gesellschaft`. */
const KIND = /^(?!Tochter|Mutter|Schwester|Betreiber|Enkel)\p{Lu}\p{Ll}{3,}(?:gesellschaft|bahn|bahnen|betriebe|werke|genossenschaft|kellerei)$/u;

/** `LMO Forschung und Beratung für Umwelt GmbH`, `L+B Forschung und Beratung für Umwelt GmbH`: letters before two things that one does for something. */
function letteredPair(words: Words, first: number): number | null {
  const at = first - 2;
  if (!PURPOSE.has(wordAt(words, first + 1)) || !JOINTS.has(wordAt(words, first - 1)) || !isJoined(words, first) || gapKind(words, first - 1) !== 'blank' || gapKind(words, at) !== 'blank') return null;
  const letters = wordAt(words, at - 1);
  if (letters.length === 1 && isCapital(letters) && gapKind(words, at - 1) === 'and' && isCapital(wordAt(words, at - 2))) return at - 2;
  return isCapital(wordAt(words, at)) && isAcronym(letters) && letters.length > 2 ? at - 1 : null;
}

/** `der Lumo pro Arbeit GmbH`: behind the article of one. */
const forPurpose = (words: Words, first: number): number | null =>
  wordAt(words, first - 1) === FOR && isJoined(words, first) && isJoined(words, first - 1) && isCapital(wordAt(words, first - 2)) && FEMININE.has(wordAt(words, first - 3)) && isJoined(words, first - 2) ? first - 2 : null;
const FOR = 'pro';

/** `der Wohnen für Menschen GmbH`: a deed, which has no such article of its own, and for whom or where. */
const deedFor = (words: Words, first: number): number | null =>
  DEEDS.has(wordAt(words, first - 2)) && OF_DEEDS.has(wordAt(words, first - 1)) && isJoined(words, first) && isJoined(words, first - 1) && isJoined(words, first - 2) && FEMININE.has(wordAt(words, first - 3)) ? first - 2 : null;
const DEEDS: ReadonlySet<string> = new Set(lists.deeds);
const OF_DEEDS: ReadonlySet<string> = new Set([...grammar.purpose, ...grammar.site, 'mit']);

/** `die Eisenbahnen und Verkehrsbetriebe Altfeld GmbH`: two kinds of several, behind the article of one. */
const pairedKinds = (words: Words, first: number): number | null =>
  JOINTS.has(wordAt(words, first - 1)) && isJoined(words, first) && isJoined(words, first - 1) && KINDS.test(wordAt(words, first)) && PLURALS.test(wordAt(words, first - 2)) && !WITH_PLACE.has(wordAt(words, first - 2)) && FEMININE.has(wordAt(words, first - 3)) ? first - 2 : null;
/** Matches `Verkehrsbetriebe`; not `Betrieb` or `Stadtwerke`, which begins a name itself. */
const KINDS = /^(?!Stadt|Gemeinde|Kreis)\p{Lu}\p{L}*(?:betriebe|werke|dienste)$/u;
/** Matches `Eisenbahnen`, `Bäder`, `Häfen`; not `Stadt`. */
const PLURALS = /(?:bahnen|bäder|Bäder|häfen|Häfen|werke|anlagen|hallen|dienste)$/u;

/** `Kliniken der Stadt Altfeld gGmbH`, `EMX der Stadt Altfeld GmbH`, `Abfallwirtschaft des Landkreises Auenland AöR`. */
function ownedName(words: Words, first: number, end: number): number | null {
  const owner = isOwner(wordAt(words, first)) ? first : first - 1;
  const head = owner - 2;
  const ofCounty = COUNTIES.has(wordAt(words, owner));
  if (!isOwner(wordAt(words, owner)) || !grammar.owner.includes(wordAt(words, owner - 1))) return null;
  if (ofCounty ? owner + 1 >= end : !isPlace(words, owner + 1, end - 1)) return null;
  if (!isJoined(words, owner) || !isJoined(words, owner - 1)) return null;
  const word = wordAt(words, head);
  return !isBarrier(word) && (isAcronym(word) || (isCapital(word) && endsWithAny(word.toLowerCase(), [...lists.ownedHeads, ...lists.siteHeads]))) ? namedBefore(words, withLetters(words, withAdjective(words, head))) : null;
}

/** `der Holm + Vara Wohnungsunternehmen der Stadt Altfeld GmbH`: all from the article of one on, if a name or a mark stands there. */
function namedBefore(words: Words, head: number): number {
  for (let at = head; at > 0 && head - at < MOST_BEFORE; at -= 1) {
    const kind = gapKind(words, at);
    if (at < head && FEMININE.has(wordAt(words, at - 1)) && isJoined(words, at)) return gapKind(words, at + 1) === 'and' || isUnknown(wordAt(words, at)) ? at : head;
    if ((kind !== 'blank' && kind !== 'and') || !isNamePart(wordAt(words, at - 1)) || readLegalForm(words, at - 1) !== null) return head;
  }
  return head;
}
const MOST_BEFORE = 4;

/** `Gemeinnützige Wohnungsgesellschaft der Stadt Altfeld mbH`. */
const withAdjective = (words: Words, head: number): number => (gapKind(words, head) === 'blank' && ADJECTIVE.test(wordAt(words, head - 1)) ? head - 1 : head);
/** Matches `Gemeinnützige`, `Städtischen`; not `neue`, `Liege`. */
const ADJECTIVE = /^\p{Lu}\p{Ll}{3,}(?:isch|nütz|lich|nal|mal|zial)(?:ig)?e[nr]?$/u;

const COUNTIES: ReadonlySet<string> = new Set(lists.countyOwners);
const isOwner = (word: string): boolean => OWNERS.has(word) || COUNTIES.has(word);

/** `der Wasser und Wege Altfeld GmbH`: two plain nouns behind the article of one company. */
function pairedName(words: Words, first: number): number | null {
  const right = wordAt(words, first);
  if (!JOINTS.has(wordAt(words, first - 1)) || (isUnknown(right) && !PREFIXED.test(right) && gapKind(words, first - 2) !== 'comma') || WITH_PLACE.has(right) || OWNERS.has(right)) return null;
  if (!isJoined(words, first) || !isJoined(words, first - 1)) return null;
  const start = behindArticle(words, first - 1);
  return start !== null && !OWNERS.has(wordAt(words, start)) && !WITH_PLACE.has(wordAt(words, start)) ? start : null;
}

/** Matches `Non-Food`, `E-Mobilität`: what is no owner's name; not `Varas-Bau`. */
const PREFIXED = /^(?:Non|E|Online|Second|Web)-\p{L}/u;

/** `von der Holmer und Varas Beratende Ingenieure GmbH`: two owners before what they do, behind the article of one; of two companies the second has an article too. */
function pairedOwners(words: Words, first: number, end: number): number | null {
  const left = first - 2;
  if (end - first < 2 || !JOINTS.has(wordAt(words, first - 1)) || !isJoined(words, first) || !isJoined(words, first - 1)) return null;
  const owners = [first, left].every((at) => isUnknown(wordAt(words, at)) && !isPlace(words, at, at) && !isWellKnown(words, at, at));
  if (!owners || !isJoined(words, left)) return null;
  if (FEMININE.has(wordAt(words, left - 1))) return left;
  const isPair = gapKind(words, left - 1) === 'and' && [left - 1, left - 2].every((at) => SMALL.test(wordAt(words, at)));
  return isPair && FEMININE.has(wordAt(words, left - 3)) ? left - 2 : null;
}
/** Matches the `stadt` of `der stadt+lumo Holmer und Varas Stadtplaner PartGmbB`. */
const SMALL = /^\p{Ll}{3,}$/u;

/** `der Kultur und Reisen für Altfeld GmbH`: a form does not stand on a place alone. */
function purposeName(words: Words, first: number, end: number): number | null {
  const link = wordAt(words, first - 1);
  if (!(PURPOSE.has(link) || link === AT) || !isJoined(words, first) || !isJoined(words, first - 1) || !(isPlace(words, first, end - 1) || (end - first === 1 && REGIONS.has(wordAt(words, first))))) return null;
  const head = behindArticle(words, first - 1);
  return head ?? (JOINTS.has(wordAt(words, first - 3)) && isJoined(words, first - 2) ? behindArticle(words, first - 3) : null);
}

/** `der Diakonie in Auenland gGmbH`. */
const REGIONS: ReadonlySet<string> = new Set(lists.regions);

/** `die Lumo-Kooperation in Altfeld gGmbH`. */
const AT = 'in';

/** `die Kanalprüfung Holm GbR`: a trade behind the article, where an activity would have `durch` or a genitive behind it. */
function tradeName(words: Words, first: number): number | null {
  const trade = wordAt(words, first - 1);
  return isCapital(wordAt(words, first)) && isJoined(words, first) && isJoined(words, first - 1) && FEMININE.has(wordAt(words, first - 2)) && isCapital(trade)
    && lists.tradeEndings.some((ending) => trade.endsWith(ending) && trade.length > ending.length + SHORTEST_TRADE) ? first - 1 : null;
}

const SHORTEST_TRADE = 2;

/** Matches the `lmt` of `die lmt Wohnungsbau und Treuhand AG`: letters that no syllable has. */
const SYLLABLELESS = /^[b-df-hj-np-tv-xz]{3,5}$/u;

/** The word after the article, over `Kultur, Reisen`, where nothing but words of one name stands between it and `end`. */
function behindArticle(words: Words, end: number): number | null {
  for (let at = end - 1; at > 0 && end - at <= LONGEST; at -= 1) {
    const word = wordAt(words, at);
    if (at < end - 1 && SYLLABLELESS.test(word) && isJoined(words, at) && FEMININE.has(wordAt(words, at - 1))) return at;
    if (!isCapital(word) || isBarrier(word) || (isLead(word) && at === end - 1 && FEMININE.has(wordAt(words, at - 1))) || readLegalForm(words, at) !== null) return null;
    const joined = isJoined(words, at) || (gapKind(words, at) === 'comma' && !isUnknown(word) && !isUnknown(wordAt(words, at - 1)));
    if (!joined) return null;
    if (FEMININE.has(wordAt(words, at - 1))) return at;
  }
  return null;
}

