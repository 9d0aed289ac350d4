/**
 * What follows a company's name and belongs to it: a place (`GmbH Altfeld`), short forms in brackets (`mbH (VGA)`),
 * the seat (`, Neudorf`, `aus Altfeld`, `mit Sitz in Bad Neudorf`). Seats are taken as printed and not looked up.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { endingTest } from '../../../vocabulary/word-endings.js';
import { flat } from '../candidate.js';
import { isMadeOf } from './short-before.js';
import { isThing, lastTown } from './behind-form.js';
import { fieldBehindForm } from './field-behind-form.js';
import { gapKind, isJoined, isWrapped } from '../words/gap.js';
import { readLegalForm } from '../words/legal-form.js';
import { isPlace, isTownName, isUnknown } from './proper-name.js';
import { endOf, firstWordFrom, gapBefore, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isLead, isNumber, isPlainNoun, isShaped } from '../words/word-shape.js';

/** Matches what may follow a name that ended: a mark, a line end, wide blanks; not ` `. */
const CLOSING = /^(?: *[.,;:()\n\t“"”–]| {4})/u;

/** Index after the last word of the tail, `from` if the name has none. */
export function tailAfter(words: Words, from: number): number {
  if (isWoundUp(words, from)) return from + 2;
  const field = Math.max(fieldBehindForm(words, from), ownersBehind(words, from));
  return field > from ? field : placeAfter(words, from);
}

/** `Lumo GmbH i. L.`: the register has it in the name of a company that is wound up. */
const isWoundUp = (words: Words, from: number): boolean =>
  isJoined(words, from) && wordAt(words, from) === 'i' && wordAt(words, from + 1) === WINDING_UP && gapKind(words, from + 1) === 'dot' && words.text.charAt(endOf(words, from + 1)) === '.';
/** Of `i. L.`; its last full stop is part of the name. */
export const WINDING_UP = 'L';

/** `Lumo KGaA Holm & Co.`: the owners of a partnership behind its form; `from` where none stand there. */
const ownersBehind = (words: Words, from: number): number =>
  PARTNERSHIP.has(wordAt(words, from - 1)) && gapKind(words, from) === 'blank' && isProperWord(wordAt(words, from)) && gapKind(words, from + 1) === 'and' && grammar.companion.includes(wordAt(words, from + 1)) ? from + 2 : from;
const PARTNERSHIP: ReadonlySet<string> = new Set(['KG', 'KGaA', 'OHG']);

/** `Wohnungsbaugesellschaft mbH der Stadt Altfeld`: what is no name without its owner; `from` where none follows. */
export function ownerTailAfter(words: Words, from: number): number {
  if (gapKind(words, from) !== 'blank' || !(wordAt(words, from) === OF ? OWNERS : COUNTIES).has(wordAt(words, from + 1)) || !grammar.owner.includes(wordAt(words, from)) || !isJoined(words, from + 1) || !isJoined(words, from + 2)) return from;
  const county = wordAt(words, from) !== OF && isProperWord(wordAt(words, from + 2)) ? from + 2 : from;
  const last = Math.max(placeEnd(words, from + 2), county);
  return last < from + 2 ? from : last + 1;
}
const OF = 'der';
const OWNERS: ReadonlySet<string> = new Set(lists.publicOwners);
const COUNTIES: ReadonlySet<string> = new Set(lists.countyOwners);

/** Index of the last word of the town that begins with the word, one less where none does. */
function placeEnd(words: Words, at: number): number {
  for (let last = at + LONGEST_PLACE - 1; last >= at; last -= 1) {
    if (isCapital(wordAt(words, last)) && isPlace(words, at, last)) return last;
  }
  return at - 1;
}
const LONGEST_PLACE = 3;

function placeAfter(words: Words, from: number): number {
  const owner = lists.ownerTails.find((tail) => tail === `${wordAt(words, from)} ${wordAt(words, from + 1)}`);
  if (owner !== undefined && isJoined(words, from)) return from + 2;
  if (gapKind(words, from) !== 'blank' && !(gapKind(words, from) === 'line' && isTownOverLine(words, from))) return from;
  const word = wordAt(words, from);
  if (ROLES.has(word)) return from;
  if (word.length < 3 || !isProperWord(word) || (isPlainNoun(word) && !isTownName(word)) || isThing(words, from) || readLegalForm(words, from) !== null) return from;
  if (isSeatOfRow(words, from)) return from;
  if (isTownWithRiver(words, from)) return from + 2;
  const last = isPlaceLinked(words, from) ? from + 2 : lastTown(words, from, Math.max(from, placeEnd(words, from)));
  const next = gapBefore(words, last + 1);
  const follows = wordAt(words, last + 1);
  if (isShaped(word) || endsLikeStreet(word.toLowerCase())) return from;
  const ends = last + 1 >= words.count || CLOSING.test(next) || isNumber(follows) || (gapKind(words, last + 1) === 'blank' && (!isProperWord(follows) || isPlace(words, from, last)));
  return ends ? last + 1 : from;
}

/** `wo die Lumo AG Netzbetreiberin ist`. */
const ROLES: ReadonlySet<string> = new Set(cues.predicated);

/** `Stadtwerke Ahausen GmbH Ahausen`, `Varas AG Ahausen 5,0 %`: the town is the name's already, or stands before a share: a cell that lost its borders; not `Varas Ahausen mbH und die Lumo GmbH Ahausen`, where another bears the town. */
function isSeatOfRow(words: Words, at: number): boolean {
  const town = wordAt(words, at);
  for (let back = 2; back <= LONGEST_NAME; back += 1) {
    const word = wordAt(words, at - back);
    if (!isCapital(word) || gapKind(words, at - back + 1) === 'break' || gapKind(words, at - back + 1) === 'comma') return false;
    if (word === town) return true;
    if (isNumber(wordAt(words, at + 1)) && SHARE.test(gapBefore(words, at + 2)) && isPlace(words, at, at) && isUnknown(word)) return true;
  }
  return false;
}
const LONGEST_NAME = 6;
/** Matches ` %`, `%`; not ` `. */
const SHARE = /^ ?%/u;

/** `Frankfurt (Oder)`: the town as it is told from another. */
const isTownWithRiver = (words: Words, at: number): boolean =>
  gapKind(words, at + 1) === 'open' && words.text.charAt(endOf(words, at + 1)) === ')' && isPlace(words, at, at) && lists.placeComplements.includes(wordAt(words, at + 1));

/** `die Lumo GmbH` at the end of a full line, `Aalen über Bestadt` in the next. */
const isTownOverLine = (words: Words, at: number): boolean => isWrapped(words, at) && isPlace(words, at, at) && (gapKind(words, at + 1) === 'open' || (gapKind(words, at + 1) === 'blank' && !isCapital(wordAt(words, at + 1))));

const isProperWord = (word: string): boolean => isCapital(word) && !isBarrier(word) && !isLead(word);
const isPlaceLinked = (words: Words, at: number): boolean =>
  lists.placeLinks.includes(wordAt(words, at + 1)) && lists.placeComplements.includes(wordAt(words, at + 2));

export interface Brackets {
  readonly acronyms: readonly string[];
  /** Index of the word after the bracket. */
  readonly next: number;
}

/** Matches ` (`, ` („`, ` - (`; not `,`. */
const OPENS = /^ ?\n?\(["„“]?$/u;

/** Reads `(VGA)`, `(VGA GmbH)` and `(im Folgenden: VGA)` right after a name; anything else in brackets is passed by. */
export function bracketAfter(words: Words, from: number, end: number, first = from): Brackets {
  const none = { acronyms: [], next: from };
  const gap = words.text.slice(end, startOf(words, from));
  if (from >= words.count || !OPENS.test(gap)) return none;
  const close = words.text.indexOf(')', end);
  if (close < 0 || close - end > 80) return none;
  const last = firstWordFrom(words, close) - 1;
  if (last < from) return none;
  const name = wordAt(words, last);
  const formed = last === from + 1 && !introducedBy(words, from, last) && isAcronym(wordAt(words, from)) && gapKind(words, last) === 'blank' && readLegalForm(words, last)?.kind === 'company';
  if (formed) return { acronyms: [wordAt(words, from)], next: last + 1 };
  if (last === from && readLegalForm(words, from)?.ambiguous === false) return none;
  const alone = last === from || (last === from + 1 && grammar.shortFormArticles.includes(wordAt(words, from)));
  const introduced = introducedBy(words, from, last);
  const short = introduced ? pairAt(words, last) ?? withPlace(words, from, last) ?? quotedOr(words, from, last, name) : name;
  const named = isShortName(short, introduced) || (last === from && isInitials(words, first, from, name));
  if (!(alone || introduced) || !named) return none;
  return { acronyms: [short], next: last + 1 };
}

const introducedBy = (words: Words, from: number, last: number): boolean => cues.aliasIntroductions.some((word) => hasWord(words, from, last, word));

/** `(rnv)` after `Rhein-Neckar-Verkehr GmbH`: small letters that are the first letters of the name, in order. */
function isInitials(words: Words, first: number, end: number, short: string): boolean {
  if (first >= end || !SMALL_SHORT.test(short)) return false;
  const letters = words.text.slice(startOf(words, first), startOf(words, end)).split(PARTS).map((part) => part.charAt(0).toLowerCase()).join('');
  return letters.startsWith(short) || (SMALL_LETTERS.test(short) && isMadeOf(short, words.text.slice(startOf(words, first), startOf(words, end))));
}

/** Matches `evm`, `lwt`; not `ihre`. */
const SMALL_LETTERS = /^\p{Ll}[b-df-hj-np-tv-xz]{2,3}$/u;
/** Matches `rnv`; not `neu1` or `im`. */
const SMALL_SHORT = /^\p{Ll}{3,5}$/u;
/** Matches what parts the words of a name, hyphens too. */
const PARTS = /[^\p{L}]+/u;

function hasWord(words: Words, from: number, to: number, word: string): boolean {
  for (let at = from; at <= to; at += 1) if (wordAt(words, at) === word) return true;
  return false;
}

/** A short form: letters in capitals, or at least no noun for what the company is in the contract (`Betreiberin`). */
function isShortName(word: string, introduced: boolean): boolean {
  if (!isCapital(word) || isBarrier(word) || isNumber(word) || word.length < 2) return false;
  if (isAcronym(word) || isShaped(word)) return true;
  return introduced && word.length > 3 && !isPlainNoun(word) && !cues.genericShort.includes(word);
}

/** `(künftig Holm + Vara)`. */
const pairAt = (words: Words, last: number): string | null => (gapKind(words, last) === 'and' && isCapital(wordAt(words, last - 1)) && isCapital(wordAt(words, last)) ? words.text.slice(startOf(words, last - 1), endOf(words, last)) : null);

/** `(kurz: Holding Aalen)`: a town alone is no short form. */
function withPlace(words: Words, from: number, last: number): string | null {
  let first = last;
  while (first > from && gapKind(words, first) === 'blank' && isCapital(wordAt(words, first - 1)) && !cues.aliasIntroductions.includes(wordAt(words, first - 1))) first -= 1;
  return first < last && isPlace(words, last, last) ? words.text.slice(startOf(words, first), endOf(words, last)) : null;
}

/** Matches ` „`, `: "`; not `“ `. */
const QUOTED = /[„»"]$/u;

/** The last run of words in capitals or word in quotes, so that `genannt` at the end does not hide the name. */
function quotedOr(words: Words, from: number, last: number, fallback: string): string {
  for (let at = last; at >= from; at -= 1) {
    const word = wordAt(words, at);
    if (isAcronym(word) || isShaped(word) || (QUOTED.test(gapBefore(words, at)) && isCapital(word))) return word;
  }
  return fallback;
}

/** Matches `, `, `,\n`. */
const COMMA = /^ ?, *\n? *$/u;

/** The seat that is printed after the name, null if none is. */
export function seatAfter(words: Words, from: number): string | null {
  const gap = gapBefore(words, from);
  const word = wordAt(words, from);
  const kind = gapKind(words, from);
  if (COMMA.test(gap)) return enumerates(words, from) ? null : placeAfterCode(words, from) ?? placeAt(words, from, true);
  if (kind !== 'blank' && kind !== 'line') return null;
  if (grammar.seatLinks.includes(word)) return placeAt(words, from + 1, true);
  if (word === grammar.seatPhrase[0] && wordAt(words, from + 1) === grammar.seatPhrase[1]) return placeAt(words, from + 3, true);
  return null;
}

/** `X GmbH, Zoo, Marktamt` lists bodies: after a seat comes a number, a mark other than a comma, or a small word. */
function enumerates(words: Words, from: number): boolean {
  const gap = gapBefore(words, from + 1);
  const next = wordAt(words, from + 1);
  if (endsLikeStreet(wordAt(words, from).toLowerCase())) return false;
  if (STOPS.test(gap) && !gap.includes('\n')) return true;
  return (gap.trim() === ',' && isCapital(next)) || grammar.joints.includes(next);
}

/** Matches `. ` and `.`; not `, ` or ` (`. */
const STOPS = /^ *\./u;

/** Matches a German postal code; not a house number. */
const POSTAL_CODE = /^\d{5}$/u;

/** The place after a postal code: `, Hauptstr. 4, 12345 Altfeld`. */
function placeAfterCode(words: Words, from: number): string | null {
  for (let at = from; at < from + 6 && gapKind(words, at) !== 'break'; at += 1) {
    if (POSTAL_CODE.test(wordAt(words, at))) return placeAt(words, at + 1, false);
  }
  return null;
}

/** `hauptstraße`, `ringstr`; not `straßburg`. */
const endsLikeStreet = endingTest(lists.notPlaceEndings);

function placeAt(words: Words, at: number, alone: boolean): string | null {
  const word = wordAt(words, at);
  if (!isProperWord(word) || word.length < 3 || (isPlainNoun(word) && !isTownName(word)) || isShaped(word) || endsLikeStreet(word.toLowerCase()) || lists.notSeats.includes(word)) return null;
  const prefixed = lists.placePrefixes.includes(word) && gapKind(words, at + 1) === 'blank' && isCapital(wordAt(words, at + 1));
  const linked = gapKind(words, at + 1) === 'blank' && isPlaceLinked(words, at);
  const last = linked ? at + 2 : prefixed ? at + 1 : at;
  if (alone && readLegalForm(words, last + 1) !== null) return null;
  const kind = gapKind(words, last + 1);
  if (alone && kind === 'blank' && isCapital(wordAt(words, last + 1)) && !isBarrier(wordAt(words, last + 1))) return null;
  return flat(words.text.slice(startOf(words, at), endOf(words, last)));
}
