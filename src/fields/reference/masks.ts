import references from '../../vocabulary/references.json' with { type: 'json' };
import type { ReferenceValue } from '../paper-tree/paper-tree.js';
import { codeLength } from './code-before.js';
import { isIsoDay } from './iso-day.js';
import { maskLookup } from './mask-lookup.js';
import { PART, QUOTED } from './mask-parts.js';
import { codeAt, isDigitCode } from '../../vocabulary/letters.js';

/**
 * Masks of document numbers (`src/vocabulary/references.json`) made into matchers. A mask is data; this is the only
 * place where it becomes a regular expression, and every part of it has a bounded length.
 */
export interface Mask {
  readonly mask: string;
  readonly alone: boolean;
  /** Sticky: matches from `lastIndex`. */
  readonly pattern: RegExp;
}

export interface MaskMatch {
  readonly mask: Mask;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const PARTS: Readonly<Record<string, (from: number, to: number) => string>> = {
  Y: (from) => (from === 4 ? '(?<year>19[5-9]\\d|20[0-4]\\d)' : '(?<year>\\d{2})'),
  S: (from, to) => `(?<serial>\\d{${from},${to}})`,
  T: (from) => `(?<term>\\d{${from}})`,
  R: () => '(?<term>[IVX]{1,6})',
  K: (from, to) => `(?<kind>[A-ZÄÖÜ]{${from},${to}})`,
  k: (from, to) => `(?<kind>[A-ZÄÖÜ][A-Za-zäöü]{${from - 1},${to - 1}})`,
  L: (from) => `(?<suffix>[a-z]{${from}})`,
  V: (from, to) => `(?<suffix>\\d{${from},${to}}(?:\\.\\d{1,2}(?![\\d.]))?)`,
  O: () => '(?<office>\\d{1,2}(?:\\.\\d{1,2})?)',
};

/** A version in words behind any number. Matches "-NF-01", "-Neuf.", "/1. Ergänzung" and "/2. Erg."; not "-01" or "/1. Ergebnis". */
const TAIL = '(?<tail>-NF-\\d{2}|-Neuf(?:\\.|assung)|(?:(?:/| - |, | )\\d{1,2})?\\. (?:Ergänzung|Nachtrag|Änderung|Neufassung|Fassung|Version|(?:Erg|Nachtr|Änd|Neuf)\\.))?';

function compile(mask: string): RegExp {
  let pattern = '';
  const used = new Set<string>();
  for (let at = 0; at < mask.length; ) {
    const rest = mask.slice(at);
    const character = mask.charAt(at);
    const part = PART.exec(rest);
    const quoted = QUOTED.exec(rest);
    const term = YEARS_OF_TERM.exec(rest);
    if (term !== null) {
      pattern += unnameIfUsed(`(?<term>(?:19|20)\\d{2}-\\d{${term[1] ?? '4'}})`, used);
      at += term[0].length;
      continue;
    }
    if (quoted !== null) {
      pattern += quoted[1] ?? '';
      at += quoted[0].length;
      continue;
    }
    if (character === '[') pattern += '(?:';
    else if (character === ']') pattern += ')?';
    else if (part !== null) {
      const letter = part[1] ?? part[4] ?? '';
      const from = Number(part[2] ?? '1');
      pattern += unnameIfUsed(PARTS[letter]?.(from, Number(part[3] ?? from)) ?? '', used);
      at += part[0].length;
      continue;
    } else pattern += SPECIAL.test(character) ? `\\${character}` : character;
    at += 1;
  }
  return new RegExp(`${pattern}${TAIL}(?![\\p{L}\\p{N}]|[/-][\\p{L}\\p{N}]|\\.\\d)`, 'uy');
}

/** The first and the last year of a legislative term, which is no year of a paper. Matches "Y4-Y4"; not "Y4-S3". */
const YEARS_OF_TERM = /^Y4-Y([24])/u;

/** Characters that mean something in a pattern. Matches "." and "/"; not "a". */
const SPECIAL = /[.()/+*?^$|\\]/u;
/** Matches "(?<year>"; not "(?:". */
const GROUP_NAME = /\(\?<(\w+)>/u;

/** The same group may not be named twice in one pattern: the first one counts. */
function unnameIfUsed(part: string, used: Set<string>): string {
  const name = GROUP_NAME.exec(part)?.[1];
  if (name === undefined) return part;
  if (used.has(name)) return part.replace(GROUP_NAME, '(?:');
  used.add(name);
  return part;
}

/** Characters that a number has before its first digit, or less. */
const LONGEST_LEAD = 16;

export const masks: readonly Mask[] = references.masks.map(({ mask, alone }) => maskOf(mask, alone === true));

/** Its expression is made when it is first asked for: most masks are of towns that a run does not meet. */
function maskOf(mask: string, alone: boolean): Mask {
  let pattern: RegExp | null = null;
  return { mask, alone, get pattern() { return pattern ??= compile(mask); } };
}

const likelyMasks = maskLookup(masks);

/** Two years of a budget or a school year, or a term. Matches "2024/2025", "2016/17" and "2014-2019"; not "2024/0025". */
const YEAR_PAIR = /^(?<first>(?:19|20)\d{2})(?:\/(?<second>(?:(?:19|20)\d{2}|\d{2}))|-(?<last>20\d{2}))$/u;

function isYearPair(text: string): boolean {
  const { first, second, last } = YEAR_PAIR.exec(text)?.groups ?? {};
  if (first !== undefined && last !== undefined) return last > first && Number(last) - Number(first) <= LONGEST_TERM;
  return first !== undefined && second !== undefined && (Number(first) + 1) % 100 === Number(second) % 100;
}

const LONGEST_TERM = 10;

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || code === 0xc4 || code === 0xd6 || code === 0xdc;
}

/** A mask whose second letter may be small. Matches "k2-4/S3", "{Ds}" and "K1L1"; not "K2/S3" or "{DS}". */
const BEGINS_AS_WORD = /^(?:k|K1L|\[|\{.[a-zäöü])/u;
const SMALL_SECOND = masks.some(({ mask }) => BEGINS_AS_WORD.test(mask));

/** A small letter: words of a text have one behind their capital, and numbers none. */
function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 0xe4 || code === 0xf6 || code === 0xfc;
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isDigitCode(codeAt(text, at))) return true;
  return false;
}

/** The number of a term stands before papers. Matches "VI"; not "KW". */
const ROMAN = /^[IVX]+$/u;
/** Letters that stand before numbers of other things: "KW-12/2016"; behind a number small ones are none: "0191/2013/An". */
const isOtherKind = (kind: string | undefined): boolean => kind !== undefined && otherKinds.has(kind);
const otherKinds: ReadonlySet<string> = new Set(references.noCodes.filter((code) => code.length > 1 && !references.paperCodes.includes(code) && !ROMAN.test(code)));

/** The longest number that begins at `at`. */
export function matchMaskAt(text: string, at: number, onlyAlone: boolean): MaskMatch | null {
  const code = codeAt(text, at);
  const digitFirst = code >= 48 && code <= 57;
  if (!digitFirst && isSmall(code)) return isCapital(codeAt(text, at + 1)) ? matchBehindCode(text, at, onlyAlone) : null;
  if (!digitFirst && (!isCapital(code) || (!SMALL_SECOND && isSmall(codeAt(text, at + 1))) || !hasDigit(text, at, at + LONGEST_LEAD))) return null;
  let best: MaskMatch | null = null;
  for (const mask of likelyMasks(text, at)) {
    if (onlyAlone && !mask.alone) continue;
    const { pattern } = mask;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null && found[0].length > (best?.text.length ?? 0) && !(onlyAlone && isYearPair(found[0])) && !isIsoDay(found[0]) && (!isOtherKind(found.groups?.['kind']) || (digitFirst && isSmall(codeAt(found.groups?.['kind'] ?? '', 1))))) best = { mask, text: found[0], groups: found.groups ?? {} };
  }
  return best ?? (digitFirst ? null : matchBehindCode(text, at, onlyAlone));
}

const byName: ReadonlyMap<string, Mask> = new Map(masks.map((one) => [one.mask, one]));

/** Whether a number has a mask, too: "RV-88/2017" has two. */
export function hasMask(number: string, mask: string): boolean {
  const pattern = byName.get(mask)?.pattern;
  if (pattern === undefined) return false;
  pattern.lastIndex = 0;
  return pattern.exec(number)?.[0] === number;
}

/** A code makes a shorter number distinctive. */
const DIGITS_BEHIND_CODE = 5;

/** A number of digits behind the letters of a kind or an office, which belong to it. */
function matchBehindCode(text: string, at: number, onlyAlone: boolean): MaskMatch | null {
  const length = codeLength(text, at);
  const found = length === 0 ? null : matchMaskAt(text, at + length, false);
  if (found === null || isYearPair(found.text) || (onlyAlone && !found.mask.alone && found.text.replace(NO_DIGIT, '').length < DIGITS_BEHIND_CODE)) return null;
  const code = text.slice(at, at + length);
  return { ...found, mask: { ...found.mask, mask: `K ${found.mask.mask}` }, text: code + found.text, groups: { ...found.groups, kind: code.trim() } };
}

/** Matches all but digits; not digits. */
const NO_DIGIT = /\D+/gu;

/** Letters and digits with joints, three digits or more. Matches "IV-2021-041", "61/0412/2021" and "BV-StRQ/041/21"; not "Bau-2" or "80/80.03". */
const UNKNOWN_SHAPE = /^(?=(?:\D{0,20}\d){3})(?:\p{Lu}[\p{L}\d]{0,5}|\d{1,5})(?:[/-][\p{L}\d]{1,6}){1,5}$/u;
const LONGEST_UNKNOWN = 26;

/** Shaped like a document number although no mask has it: to be believed only beside a label or a kind. */
export function isUnknownShape(text: string): boolean {
  return text.length <= LONGEST_UNKNOWN && UNKNOWN_SHAPE.test(text) && !isYearPair(text);
}

export function referenceValue(found: MaskMatch, rank: number): ReferenceValue {
  const { year, term, kind, office, tail } = found.groups;
  const untailed = tail === undefined ? found.text : found.text.slice(0, -tail.length);
  const digits = found.groups['suffix'];
  const worded = tail?.startsWith('.') === true ? `${digits ?? ''}${tail}` : tail?.replace(TAIL_SEPARATOR, '');
  const suffix = worded ?? digits;
  const base = digits === undefined ? untailed : untailed.slice(0, untailed.lastIndexOf(digits)).replace(SUFFIX_SEPARATOR, '');
  return {
    reference: found.text, mask: found.mask.mask, base, suffix: suffix ?? null,
    year: year === undefined ? null : fullYear(year), term: term ?? null, kind: kind ?? null, office: office ?? null, rank,
  };
}

/** Matches the "/" of "/1. Ergänzung"; not one inside. */
const TAIL_SEPARATOR = /^[-/, ]{1,3}/u;
/** Matches the "/" of "S0037/04/"; not the one inside. */
const SUFFIX_SEPARATOR = /[/-]$/u;

/** Two digits in a document number: no council information system is older than 1980. */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number >= 80 ? 1900 + number : 2000 + number;
}
