/**
 * Companies told by their seat: `Vara Systembau aus Ahausen`, `das Gutachten von Lumo (Ahausen)`. The place must be in the
 * gazetteer and the name must be no noun, person or place; `in` says less than `aus` and asks for more.
 */
import { loadGazetteer } from '../../../gazetteer/index.js';
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { INITIALS } from '../words/grammar-words.js';
import { isFirm } from '../names/firm-name.js';
import { isBrandShaped, isProperName, isUnknown } from '../names/proper-name.js';
import { CAPITAL, endOf, gapBefore, ODD, wordAt, type Words } from '../words/words.js';
import { isListedNoun, isNoun } from '../../../vocabulary/nouns.js';
import { endsWithAny, isAcronym, isCapital, isFunctionWord, isNamePart, isNumber, isPlaceAdjective } from '../words/word-shape.js';

const LONGEST_NAME = 4;
const FROM = 'aus';
const AT = 'in';
/** `bei Lumo in Ahausen bestellt`; `von Lumo in Ahausen` may be a person's. */
const BY = 'bei';
const INTRODUCTIONS: ReadonlySet<string> = new Set(grammar.nameIntroductions);

/** Between a name and its seat. */
export const seatLinks: readonly string[] = [FROM, AT];

/** `links` are the words behind one with a capital that are such a link or stand in brackets. */
export function findBySeat(words: Words, links: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of links) {
    const link = linkAt(words, at);
    if (link === null || !isTown(words, link === '(' ? at : at + 1) || !isNamePart(wordAt(words, at - 1))) continue;
    const last = at - 1;
    const first = firstOf(words, last);
    if (first > last || !isNamed(words, first, last, link)) continue;
    const end = endOf(words, last);
    found.push(candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule: 'company-seat', weak: true, city: wordAt(words, link === '(' ? at : at + 1) }));
  }
  return found;
}

/** `aus` or `in` behind a name, or the bracket before the word. */
function linkAt(words: Words, at: number): string | null {
  const length = (words.ends[at] ?? 0) - (words.starts[at] ?? 0);
  const code = words.text.charCodeAt(words.starts[at] ?? 0);
  if ((length === FROM.length && code === SMALL_A) || (length === AT.length && code === SMALL_I)) {
    if (((words.signs[at + 1] ?? 0) & (CAPITAL | ODD)) === 0 || !mayBeTown(words, at + 1)) return null;
    const word = wordAt(words, at);
    return (word === FROM || word === AT) && isJoined(words, at) && isJoined(words, at + 1) ? word : null;
  }
  const isBracket = words.text.charCodeAt((words.starts[at] ?? 0) - 1) === BRACKET && words.text.charCodeAt(words.ends[at] ?? 0) === CLOSING_BRACKET;
  return isBracket && mayBeTown(words, at) && gapKind(words, at) === 'open' ? '(' : null;
}

const SMALL_A = 0x61;
const SMALL_I = 0x69;
const BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;

/** Cheap look that spares most words a copy. */
function mayBeTown({ hashes }: Words, at: number): boolean {
  const gazetteer = loadGazetteer();
  const hash = hashes[at] ?? 0;
  return gazetteer.mayName(hash) || gazetteer.mayOpen(hash);
}

/** Of words that may be one. */
function isTown(words: Words, at: number): boolean {
  const gazetteer = loadGazetteer();
  const word = wordAt(words, at);
  return isCapital(word) && word.length > 1 && (gazetteer.numbers(word).length > 0 || gazetteer.longest(word) > 1);
}

/** Up to four words of a name before and with `last`; nouns end it, unless a word that the language does not know stands before them. */
function firstOf(words: Words, last: number): number {
  let first = last + 1;
  for (let at = last; at > last - LONGEST_NAME && isNamePart(wordAt(words, at)); at -= 1) {
    if (isUnknown(wordAt(words, at)) || at === last) first = at;
    const kind = gapKind(words, at);
    if (kind === 'dot' && INITIALS.has(wordAt(words, at - 1))) first = at - 1;
    if (kind !== 'blank' && kind !== 'and') break;
  }
  return bodies.nationalAdjectives.includes(wordAt(words, first - 1)) && gapKind(words, first) === 'blank' ? first - 1 : first;
}

/** `die Lumo AG, die Kautschuk aus Ahausen bezieht`: what somebody gets from there. */
const isRelative = (words: Words, at: number): boolean => RELATIVES.has(wordAt(words, at)) && gapKind(words, at) === 'comma';
const RELATIVES: ReadonlySet<string> = new Set(['die', 'der', 'das']);

/** The `LMO` of `berät varas LMO aus Ahausen`: letters behind the first half of their name; an adjective has its article before it. */
const isBehindSmallHalf = (words: Words, at: number): boolean => {
  const half = wordAt(words, at - 1);
  return gapKind(words, at) === 'blank' && half.length > 2 && !isCapital(half) && !isNumber(half) && !isFunctionWord(half) && !half.endsWith('t') && !ARTICLES.has(wordAt(words, at - 2).toLowerCase());
};
const ARTICLES: ReadonlySet<string> = new Set(['die', 'der', 'das', 'den', 'dem', 'des', 'eine', 'einer', 'einem', 'ihre', 'ihrer']);

/** `ein Textilhaus aus Ahausen`, `Der Lieferweg aus Ahausen`: what it is, no name. */
const INDEFINITE: ReadonlySet<string> = new Set(['ein', 'eine', 'einem', 'einen', 'eines', 'Ein', 'Eine', 'kein', 'Der']);
/** Matches `Trailern` of `in Trailern aus Ahausen geliefert`; not `Lumo`. */
const PLURAL = /^\p{Lu}\p{Ll}{2,}ern$/u;

/** Matches `KT4D`, `GT8`: types of trams; not `LMO`. */
const MODEL = /^\p{Lu}{1,3}\d\p{Lu}?$/u;
/** Matches `Ältere` of `Ältere Menschen aus Aalen`; not `Lumo`. */
const INFLECTED = /^\p{Lu}\p{Ll}{2,}(?:re|ge|le|ne|he|te|se)n?$/u;

function isNamed(words: Words, first: number, last: number, link: string): boolean {
  if (!isProperName(words, first, last) || !isUnknown(wordAt(words, first)) && !isUnknown(wordAt(words, last))) return false;
  if (first + 1 === last && INFLECTED.test(wordAt(words, first)) && isListedNoun(wordAt(words, last))) return false;
  if (link === AT && first < last && endsWithAny(wordAt(words, first).toLowerCase(), lists.siteHeads)) return false;
  if (link === AT && first + 1 === last && isPlaceAdjective(wordAt(words, first)) && isNoun(wordAt(words, last))) return false;
  if (first === last && INDEFINITE.has(wordAt(words, first - 1)) && isJoined(words, first) && !isBrandShaped(wordAt(words, first))) return false;
  if (first === last && MODEL.test(wordAt(words, first))) return false;
  if (first === last && isRelative(words, first - 1) && !isBrandShaped(wordAt(words, first))) return false;
  if (first === last && isAcronym(wordAt(words, first)) && isBehindSmallHalf(words, first)) return false;
  if (first === last && wordAt(words, first - 1) === AT && isJoined(words, first) && PLURAL.test(wordAt(words, first))) return false;
  if (link === '(' && isSeatedBeside(words, first, last)) return isFirm(words, first, last, 'weak');
  const shaped = isBrandShaped(wordAt(words, first)) || isBrandShaped(wordAt(words, last));
  if (link === FROM || (shaped && !isAcronym(wordAt(words, last)))) return true;
  return isUnknown(wordAt(words, first)) && INTRODUCTIONS.has(wordAt(words, first - 1)) && gapBefore(words, first).trim() === '' && (link === '(' || first < last || wordAt(words, first - 1) === BY);
}

/** `Lumo (Ahausen), Varas (Bestadt) und Dornal (Ahausen)`: in a list of such, each with its seat. */
function isSeatedBeside(words: Words, first: number, last: number): boolean {
  const behind = CLOSED.test(gapBefore(words, last + 2)) ? next(words, last + 2) : -1;
  if (behind > 0 && [behind + 1, behind + 2, behind + 3].some((at) => gapKind(words, at) === 'open' && isTown(words, at) && gapBefore(words, at + 1).startsWith(')'))) return true;
  const before = next(words, first) === first ? first - 1 : first - 2;
  return (before === first - 1 ? gapBefore(words, first).startsWith('),') : gapBefore(words, first - 1).startsWith(')') && grammar.joints.includes(wordAt(words, first - 1))) && gapKind(words, before) === 'open' && isTown(words, before);
}
/** Over a joint. */
const next = (words: Words, at: number): number => (grammar.joints.includes(wordAt(words, at)) ? at + 1 : at);
/** Matches `), `, `) `; not `). `. */
const CLOSED = /^\),?\s/u;
