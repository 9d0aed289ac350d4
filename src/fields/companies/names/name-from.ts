/**
 * Reads a name to the right of a cue (`Firma`, `Stadtwerke`): capitalized words side by side, joined by `&` or `und
 * Partner`, or whatever stands in quotes. It does not decide whether a plain noun can be a name in that place.
 */
import cityCues from '../../../vocabulary/city-cues.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../../vocabulary/known-bodies.json' with { type: 'json' };
import { monthOf } from '../../../vocabulary/month-names.js';
import { gapKind, isWrapped } from '../words/gap.js';
import { INITIALS, TRAILING } from '../words/grammar-words.js';
import { isCutAnd } from './cut-and.js';
import { readLegalForm } from '../words/legal-form.js';
import { isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isLead, isMixed, isNumber, isPlainNoun, isShaped } from '../words/word-shape.js';

const LONGEST_NAME = 6;
/** `Firma Lumo Bau`, `Firma Lumo Bedachungen`. */
const TRADES: ReadonlySet<string> = new Set([...bodies.afterName, ...bodies.shortTrades]);

const SHORT_TRADES: ReadonlySet<string> = new Set(bodies.shortTrades);
/** `Holm + Vara Stadtforschung Planung`. */
const isOfficeTrade = (word: string): boolean => bodies.officeTrades.includes(word);

/** `Fa. Weber Bau`: behind such a cue a surname may be any noun. */
const CUES: ReadonlySet<string> = new Set([...cues.firm, ...cues.firms]);
/** `der Firma Lumo Ende Februar`: when it was. */
const isPartOfMonth = (words: Words, at: number): boolean => PARTS.has(wordAt(words, at)) && gapKind(words, at + 1) === 'blank' && (monthOf(wordAt(words, at + 1)) !== null || isNumber(wordAt(words, at + 1)));
const PARTS: ReadonlySet<string> = new Set(['Ende', 'Anfang', 'Mitte']);

/** A run of words: `last` is the last one. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly quoted: boolean;
}

/** Matches ` "`, ` „`, `: „`, `"`; not `“ `. */
const QUOTE_BEFORE = /^\.?:? ?\n?["„»“]$/u;
/** Matches `"`, `“ `, `“,`; not ` „`. */
const QUOTE_AFTER = /^["“”«]/u;
/** Matches ` `, `: `, `. `, `:\n`, `:\t`; not a blank line or a tab alone. */
const AFTER_CUE = /^(?:[.:]? {0,4}\n? {0,4}|: {0,4}\t {0,4})$/u;

/** The name that starts with the word `at`, null if none does. */
export function nameFrom(words: Words, at: number): NameRun | null {
  if (at >= words.count) return null;
  const gap = gapBefore(words, at);
  if (QUOTE_BEFORE.test(gap)) return quotedRun(words, at);
  return AFTER_CUE.test(gap) ? runAt(words, at) : null;
}

/** The name that starts with the word, whatever stands before it. */
export function runAt(words: Words, at: number): NameRun | null {
  return startsName(words, at) ? { first: at, last: lastOfRun(words, at), quoted: false } : null;
}

function quotedRun(words: Words, at: number): NameRun | null {
  for (let last = at; last < Math.min(words.count, at + LONGEST_NAME); last += 1) {
    if (QUOTE_AFTER.test(gapBefore(words, last + 1))) return { first: at, last, quoted: true };
    if (gapBefore(words, last + 1).includes('\n\n')) return null;
  }
  return null;
}

/** A word that may be the first of a name: with a capital, no article, title or plain label. */
function startsName(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (isSmallJoint(words, at)) return true;
  if (isMixed(word) || DIGITS_AND_NAME.test(word)) return true;
  if (!isCapital(word) || isBarrier(word) || isLead(word) || isForm(words, at)) return false;
  return word.length > 1 || ['and', 'dot'].includes(gapKind(words, at + 1));
}

/** Matches `50Varas`, `9lumos`; not `3D`, `24`, `3fach`. */
const DIGITS_AND_NAME = /^\d{1,3}(?:-?\p{Lu}\p{Ll}{2}|(?!\p{Ll}*(?:ig|fach|e[nmrs]?)$)\p{Ll}{4})/u;

/** A legal form is no name; `ST-AB` only ends like one. */
function isForm(words: Words, at: number): boolean {
  const form = readLegalForm(words, at);
  return form !== null && !form.glued;
}

/** `b + s`, as brands are sometimes written. */
const isSmallJoint = (words: Words, at: number): boolean =>
  wordAt(words, at).length === 1 && gapKind(words, at + 1) === 'and' && !isNumber(wordAt(words, at));

function lastOfRun(words: Words, first: number): number {
  let last = first;
  while (last - first < LONGEST_NAME) {
    const next = stepRight(words, first, last);
    if (next === null) break;
    last = next;
  }
  return last;
}

function stepRight(words: Words, first: number, last: number): number | null {
  const next = wordAt(words, last + 1);
  switch (gapKind(words, last + 1)) {
    case 'blank': return goesOn(words, first, last, next);
    case 'line': return isWrapped(words, last + 1) && !gapBefore(words, last + 2).startsWith(':') ? goesOn(words, first, last, next) : null;
    case 'and': return isCapital(next) || next.length === 1 ? last + 1 : null;
    case 'hanging': return grammar.and.includes(next) && isCapital(wordAt(words, last + 2)) ? last + 2 : null;
    case 'dot': return ((wordAt(words, last).length === 1 && gapBefore(words, last) !== '&') || INITIALS.has(wordAt(words, last))) && isCapital(next) ? last + 1 : null;
    default: return null;
  }
}

/** `Fa. Holm u. Weber`; not `Fa. Holm u. Bauhof`. */
const isSecondOwner = (word: string): boolean => isUnknown(word) || SURNAMES.has(word);
const SURNAMES: ReadonlySet<string> = new Set(cityCues.commonSurnames);

function goesOn(words: Words, first: number, last: number, next: string): number | null {
  if (isCutAnd(words, last + 1) && isCapital(wordAt(words, last + 2)) && !isBarrier(wordAt(words, last + 2)) && (TRAILING.has(wordAt(words, last + 2)) || (first === last && ((CUES.has(wordAt(words, first - 1)) && isSecondOwner(wordAt(words, last + 2))) || (isUnknown(wordAt(words, first)) && isUnknown(wordAt(words, last + 2))))))) return last + 2;
  if (grammar.joints.includes(next) && TRAILING.has(wordAt(words, last + 2)) && gapKind(words, last + 2) === 'blank') return last + 2;
  if (first === last && SHORT_TRADES.has(next) && CUES.has(wordAt(words, first - 1)) && isUnknown(wordAt(words, first))) return last + 1;
  if (isOfficeTrade(wordAt(words, last)) && isOfficeTrade(next) && last > first) return last + 1;
  if (!isCapital(next) || isBarrier(next) || isLead(next) || isForm(words, last + 1)) return null;
  if (first === last && CUES.has(wordAt(words, first - 1)) && bodies.officeTrades.includes(next) && isAcronym(wordAt(words, first))) return last + 1;
  if (TRADES.has(next) && first === last && (isUnknown(wordAt(words, first)) || CUES.has(wordAt(words, first - 1)))) return last + 1;
  if (isPartOfMonth(words, last + 1)) return null;
  if (isPlainNoun(next) && !isShaped(next) && gapKind(words, last + 2) === 'blank' && first === last) return null;
  return isNumber(next) ? null : last + 1;
}
