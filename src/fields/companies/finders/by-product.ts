/**
 * Shops and workshops that their owners name for what they sell: `an Leder Varas vergeben`, `Kleider Dornal (Ahausen)`, `mit Varas-Reisen`.
 * The owner's name must be a word that the language does not know and no place; where it stands must speak of a firm, since `Sport Varas` may be
 * anything elsewhere.
 */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import products from '../../../vocabulary/products.json' with { type: 'json' };
import { loadGazetteer } from '../../../gazetteer/index.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined, runsOn } from '../words/gap.js';
import { isSurnameLike } from '../names/firm-name.js';
import { isFirstName, isPlace, isUnknown } from '../names/proper-name.js';
import { readLegalForm } from '../words/legal-form.js';
import type { Sought } from '../words/scan.js';
import { endOf, gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital, isFunctionWord } from '../words/word-shape.js';

const BEFORE: ReadonlySet<string> = new Set(products.before);
const BEHIND: ReadonlySet<string> = new Set(products.behind);
const JOINED: ReadonlySet<string> = new Set(products.joined);
const SURNAMES: ReadonlySet<string> = new Set(cityCues.commonSurnames);
const AGENTS: ReadonlySet<string> = new Set(grammar.agents);
const FEMININE: ReadonlySet<string> = new Set(['die', 'Die']);

/** What `findByProduct` looks for. */
export const productWords: Sought = { letters: 'capital', exact: [...products.before, ...products.behind], endings: products.joined.map((noun) => `-${noun}`), hyphened: true };

/** `nouns` are the words that may be such. */
export function findByProduct(words: Words, nouns: readonly number[]): Candidate[] {
  return nouns.flatMap((at) => {
    const word = wordAt(words, at);
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && JOINED.has(word.slice(hyphen + 1).toLowerCase())) return isJoinedName(words, at, word.slice(0, hyphen), word.slice(hyphen + 1)) ? [candidate(words, at, at)] : [];
    if (hyphen > 0 && isProductOfOwner(words, at, word.slice(0, hyphen), word.slice(hyphen + 1))) return [candidate(words, at, at)];
    if (BEFORE.has(word) && isPairOfShops(words, at)) return [candidate(words, at, at + 1), candidate(words, at + 3, at + 4)];
    if (BEFORE.has(word) && isOwnerBehind(words, at)) return isToldAsFirm(words, at, at + 1) || isBesideShop(words, at, at + 1) ? [candidate(words, at, at + 1)] : [];
    return BEHIND.has(word) && isOwnerBefore(words, at) && isToldAsFirm(words, at - 1, at) || isBesideShop(words, at - 1, at) ? [candidate(words, at - 1, at)] : [];
  });
}

/** Whether the two words are a product and its owner, in either order. */
export const isProductAndOwner = (words: Words, first: number, last: number): boolean =>
  last === first + 1 && ((BEFORE.has(wordAt(words, first)) && isOwnerBehind(words, first)) || (BEHIND.has(wordAt(words, last)) && isOwnerBefore(words, last)));

const isOwnerBehind = (words: Words, at: number): boolean => runsOn(words, at + 1) && isOwner(words, at + 1) && !isGoingOn(words, at + 2);
const isOwnerBefore = (words: Words, at: number): boolean => runsOn(words, at) && isOwner(words, at - 1) && !wordAt(words, at - 1).endsWith('er') && !isGoingOn(words, at + 1);

/** `Kleider Varas und Dornaler Schuhe`: the second owner may look like an adjective of a town. */
const isPairOfShops = (words: Words, at: number): boolean =>
  isOwnerBehind(words, at) && grammar.joints.includes(wordAt(words, at + 2)) && runsOn(words, at + 2) && runsOn(words, at + 3) && isOwner(words, at + 3) && runsOn(words, at + 4) && BEHIND.has(wordAt(words, at + 4)) && !isGoingOn(words, at + 5);

/** `Schuhe Varas, Foto Lumo und Blumen Dornal`: beside another of the kind, each with its owner. */
function isBesideShop(words: Words, first: number, last: number): boolean {
  const next = last + 1;
  const isBehind = grammar.joints.includes(wordAt(words, next)) && runsOn(words, next) && runsOn(words, next + 1) ? next + 1 : gapKind(words, next) === 'comma' ? next : -1;
  if (isBehind > 0 && isProductAndOwner(words, isBehind, isBehind + 1)) return true;
  const joint = grammar.joints.includes(wordAt(words, first - 1)) && runsOn(words, first) && runsOn(words, first - 1) ? first - 2 : gapKind(words, first) === 'comma' ? first - 1 : -1;
  return joint > 0 && isProductAndOwner(words, joint - 1, joint);
}

/** A further noun or a hyphen makes something else of it. */
const isGoingOn = (words: Words, next: number): boolean => gapKind(words, next) === 'hanging' || gapKind(words, next) === 'and' || (gapKind(words, next) === 'blank' && isCapital(wordAt(words, next))) || readLegalForm(words, next) !== null;

function isOwner(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return word.length > 3 && !isAcronym(word) && !word.includes('-') && (isUnknown(word) || SURNAMES.has(word)) && !isFirstName(word) && !isPlace(words, at, at);
}

/** Behind a word that gives or takes, with its seat, or at the start of a sentence before a verb. */
function isToldAsFirm(words: Words, first: number, last: number): boolean {
  if (isCapital(wordAt(words, first - 1)) && gapKind(words, first) === 'blank') return false;
  if (isSeated(words, last)) return true;
  const isClosed = gapKind(words, last + 1) !== 'break' || ENDS_SENTENCE.test(gapBefore(words, last + 1));
  if (AGENTS.has(wordAt(words, first - 1)) && isJoined(words, first)) return isClosed;
  const verb = wordAt(words, last + 1);
  return STARTS.test(gapBefore(words, first)) && gapKind(words, last + 1) === 'blank' && verb.endsWith(VERB_ENDING) && !isFunctionWord(verb) || (STARTS.test(gapBefore(words, first)) && HAS.has(verb));
}
const VERB_ENDING = 't';
const HAS: ReadonlySet<string> = new Set(['hat', 'hatte', 'wird', 'will']);
/** Matches `. `, `.\n`; not `, `. */
const STARTS = /[.:;] ?\n?$/u;
/** Matches `.\n\n`, `;`; not `\n\n`. */
const ENDS_SENTENCE = /^[.;:,)]/u;

/** `(Ahausen)`, `, Ahausen`, `aus Ahausen` behind the name. */
const isSeated = (words: Words, last: number): boolean =>
  ((gapKind(words, last + 1) === 'open' || gapKind(words, last + 1) === 'comma') && isPlace(words, last + 1, last + 1)) || (wordAt(words, last + 1) === FROM && isJoined(words, last + 1) && isPlace(words, last + 2, last + 2));
const FROM = 'aus';

/** `Gardinen-Varaser`: a product joined to a surname, without an article, which nouns of the kind have. */
const isProductOfOwner = (words: Words, at: number, product: string, owner: string): boolean =>
  BEFORE.has(product) && isCapital(owner) && owner.length > 3 && isSurnameLike(owner) && (isUnknown(owner) || SURNAMES.has(owner)) && !isGoingOn(words, at + 1) && !(gapKind(words, at) === 'blank' && (isCapital(wordAt(words, at - 1)) || (INFLECTED.test(wordAt(words, at - 1)) && !AMONG.has(wordAt(words, at - 1))))) && words.text.charAt(endOf(words, at)) !== '-';
/** Matches `der`, `einen`, `neue`; not `bei`, `von`. */
const INFLECTED = /(?:e|e[mnrs]|as)$/u;
const AMONG: ReadonlySet<string> = new Set(['darunter', 'oder', 'unter', 'neben', 'gegen', 'weder']);

/** `die Varas-Bau`, `mit Varas-Reisen`: an owner before the hyphen; a house that an architect built is masculine. */
function isJoinedName(words: Words, at: number, owner: string, trade: string): boolean {
  if (owner.length < 4 || owner.includes('-') || isAcronym(owner) || !isUnknown(owner) || isFirstName(owner) || !isCapital(trade)) return false;
  if (gapKind(words, at + 1) === 'hanging' || isGoingOn(words, at + 1) || (isCapital(wordAt(words, at - 1)) && gapKind(words, at) === 'blank')) return false;
  if (loadGazetteer().numbers(owner).length > 0) return false;
  return isJoined(words, at) && (AGENTS.has(wordAt(words, at - 1)) || (trade === BUILDING && FEMININE.has(wordAt(words, at - 1))));
}
const BUILDING = 'Bau';

function candidate(words: Words, first: number, last: number): Candidate {
  const end = endOf(words, last);
  return candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-product', weak: true });
}
