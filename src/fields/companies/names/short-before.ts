/**
 * The short form in front of the full name: `die OHA (Osthaldische Eisenbahnen AG)`, `HELO, Hafengesellschaft Lohau mbH`,
 * `die Wolo - das ist die Wohnungsgesellschaft Lohau mbH`. Its letters must stand in the name in their order.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { gapKind, isJoined } from '../words/gap.js';
import { startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isFunctionWord, isShaped } from '../words/word-shape.js';
import { isPlace, isUnknown } from './proper-name.js';

/** The short form before the name from the word `first` to the offset `end`, null where none stands there. */
export function shortBefore(words: Words, first: number, end: number): string | null {
  const brand = brandBefore(words, first, end);
  if (brand !== null) return brand;
  const from = behindIntroduction(words, first);
  const printed = wordAt(words, from - 1);
  const short = printed.replace(OF_GROUP, '');
  if (!(isApart(words, from, first) || isPutIn(words, first, end)) || !isShort(words, from - 1)) return null;
  const name = words.text.slice(startOf(words, first), end);
  return isMadeOf(short, name) || (gapKind(words, from) === 'open' && isWordOf(short, name)) ? printed : null;
}

/** Matches `-Gruppe` of `die Lumo-Gruppe (Ludwig Mohr GmbH)`; not `Gruppe`. */
const OF_GROUP = /-(?:Gruppe|Konzern|Werke)$/u;

/** `die Auener Mobilität (Auener Verkehrsgesellschaft mbH)`: a brand that begins with the first word of the full name in brackets. */
function brandBefore(words: Words, first: number, end: number): string | null {
  if (gapKind(words, first) !== 'open' || words.text.charAt(end) !== ')' || !isJoined(words, first - 1)) return null;
  const [lead, brand] = [wordAt(words, first - 2), wordAt(words, first - 1)];
  return lead === wordAt(words, first) && lead.length >= SHORTEST && isCapital(brand) && !isBarrier(brand) && !OF_COMPANY.has(brand) ? `${lead} ${brand}` : null;
}

/** `der Auener Aufsichtsrat (Auener Verkehrsgesellschaft mbH)`: who acts for the company. */
const OF_COMPANY: ReadonlySet<string> = new Set(bodies.supplierSigns);

/** `LMO - Lumo Bau GmbH - baut`: the full name between two dashes. */
const isPutIn = (words: Words, first: number, end: number): boolean => gapKind(words, first) === 'dash' && isAcronym(wordAt(words, first - 1)) && DASH_BEHIND.test(words.text.slice(end, end + 4));
/** Matches ` - s`; not `, `. */
const DASH_BEHIND = /^ ?\n?[-–—] /u;

/** The first word of `das ist die`, `d. h.` before the name; the name's own where nothing introduces it. */
function behindIntroduction(words: Words, first: number): number {
  let from = first;
  while (from > 1 && from > first - MOST_WORDS && INTRODUCING.has(wordAt(words, from - 1)) && !isCapital(wordAt(words, from - 1))) from -= 1;
  return from;
}
const MOST_WORDS = 4;
const INTRODUCING: ReadonlySet<string> = new Set(cues.shortFormIsOf);

/** A bracket, a dash before the words that introduce; a comma only right before the name. */
function isApart(words: Words, from: number, first: number): boolean {
  const kind = gapKind(words, from);
  return kind === 'open' || (kind === 'dash' && from < first) || (kind === 'comma' && from === first && isAcronym(wordAt(words, from - 1)));
}

function isShort(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (isCapital(word) && cues.firm.includes(wordAt(words, at - 1)) && !isBarrier(word)) return true;
  if (SMALL.test(word) && gapKind(words, at + 1) !== 'comma' && ARTICLES.has(wordAt(words, at - 1)) && !isFunctionWord(word)) return true;
  if (word.length < SHORTEST || word.length > LONGEST || !isCapital(word) || isBarrier(word)) return false;
  return isAcronym(word) || isShaped(word) || (isUnknown(word.replace(OF_GROUP, '')) && !isPlace(words, at, at));
}
/** Matches `lwt`, `evm` of `die lwt (Lohwerke Taldorf GmbH)`; not `ihre`. */
const SMALL = /^\p{Ll}[b-df-hj-np-tv-xz]{2,3}$/u;
const ARTICLES: ReadonlySet<string> = new Set(['die', 'der', 'Die', 'Der', 'von', 'und']);
const SHORTEST = 3;
const LONGEST = 16;

/** `Varas (Heinrich Varas GmbH)`, `VARAS (Adolf Varas GmbH & Co. KG)`: a word of the full name behind its first. */
const isWordOf = (short: string, name: string): boolean => name.toLowerCase().split(BLANKS).slice(1).includes(short.toLowerCase());
/** Matches what parts words; not a hyphen. */
const BLANKS = /\s+/u;

/** Whether the name begins with the first letter of the short form and has the others behind it, in their order. */
export function isMadeOf(short: string, name: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of short.toLowerCase()) {
    const next = letters.indexOf(letter, at);
    if (next < 0 || (at === 0 && next > 0)) return false;
    at = next + 1;
  }
  return !letters.startsWith(short.toLowerCase());
}
