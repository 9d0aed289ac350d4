import references from '../../vocabulary/references.json' with { type: 'json' };
import type { ReferenceValue } from '../paper-tree/paper-tree.js';
import { codeStart } from '../reference/code-before.js';
import { hasMask, isUnknownShape, type MaskMatch, matchMaskAt } from '../reference/masks.js';
import { type NumberToken, numberTokens } from '../reference/number-tokens.js';
import { isThousands } from '../reference/thousands.js';
import { isPaperWord, wordBefore } from '../wording/paper-words.js';
import { matchesOf } from '../../tree/matches-of.js';

/** Numbers of papers at the places of a text where digits and joints stand, by the document's own number and the words before them. */

/** A number with dots in it. Matches "101.19.951", "2021.SR.000187" and "2020.31"; not "3.500" or "12.03.2020 ". */
const DOTTED = /(?<![\p{L}\d.,/-])\d{2,4}(?:\.\p{Lu}{2,4}(?=\.\d))?(?:\.\d{1,6}){1,2}(?![\d/-]|[.,]\d)/gu;
/** A number with its term in brackets. Matches "0986 (V) BDs" and "214 (2019-2024)"; not "0986 (5)". */
const BRACKETED_TERM = /(?<![\p{L}\d.,/-])(?:\d{4} \([IVX]{1,6}\) \p{L}{2,5}\.?|\d{2,4} \(\d{4}-\d{4}\))/gu;

/** How numbers like the document's own are found where those have neither slash nor hyphen; null for all others. */
function patternLike(own: ReferenceValue | undefined): RegExp | null {
  if (own?.mask == null || own.reference.includes('/')) return null;
  return own.mask.includes('.') ? DOTTED : own.mask.includes('(') ? BRACKETED_TERM : null;
}

export function isJointless(own: ReferenceValue | undefined): boolean {
  return patternLike(own) !== null;
}

/** Tokens with slashes or hyphens; where the document's own number has dots or brackets instead, those with them too. */
export function tokensLike(own: ReferenceValue | undefined, text: string): NumberToken[] {
  const tokens = numberTokens(text);
  const pattern = patternLike(own);
  if (pattern === null) return tokens;
  const jointless = matchesOf(pattern, text).map((found) => ({ start: found.index, end: found.index + found[0].length }));
  return [...tokens, ...jointless].sort((a, b) => a.start - b.start);
}

/** The number at a token, with the code before it if that belongs to it: behind a word for papers any, else one like the document's own. */
export function matchLike(text: string, coded: number, bare: number, own: ReferenceValue | undefined, labelled: boolean): { text: string; start: number } | null {
  const isOwn = (found: MaskMatch): boolean => found.mask.mask === own?.mask || (own?.mask != null && hasMask(found.text, own.mask)) || found.mask.mask.startsWith('{DS}/') || (found.groups['kind'] !== undefined && found.groups['kind'] === own?.kind);
  const withCode = coded < bare ? matchMaskAt(text, coded, false) : null;
  if (withCode !== null && (labelled || isOwn(withCode))) return { text: withCode.text, start: coded };
  const found = matchMaskAt(text, bare, !labelled && !isJointless(own));
  if (found !== null && !labelled && isThousands(found.text)) return null;
  return found !== null && (labelled || isOwn(found)) ? { text: found.text, start: bare } : null;
}

/** Where a number begins, its code included; a word for papers in capitals is none: "VORLAGE 0076/2023". A letter that may be a roman numeral is a code behind such a word: "Vorlage Nr. V 52/2018". */
export function startOf(text: string, number: number): number {
  const start = codeStart(text, number);
  if (start === number && LETTER_APART.test(text.slice(number - 3, number)) && isPaperWord(wordBefore(text, number - 2))) return number - 2;
  return start < number && isPaperWord(text.slice(start, number).trim().toLowerCase()) && matchMaskAt(text, start, true)?.mask.mask.startsWith(CODE_OF_NUMBER) !== true ? number : start;
}

/** Letters that are a word for papers and a part of their numbers: "VL 20/0417". */
const CODE_OF_NUMBER = '{VL} ';
/** Matches " V "; not "XV " or " v ". */
const LETTER_APART = /^[ \n]\p{Lu} $/u;

/** The number of another paper that is not shaped like the document's own, by what stands before it. */
export function matchBeside(text: string, number: NumberToken, named: boolean, told: boolean): { text: string; start: number } | null {
  return (named ? matchOfKind(text, number.start) : null) ?? (told ? unknownAt(text, number) : null);
}

/** In brackets, or in a clause on a paper, a number with a kind's letters is a paper's by its shape: "(AN/1622/2020)". */
function matchOfKind(text: string, start: number): { text: string; start: number } | null {
  const found = matchMaskAt(text, start, true);
  return found === null || found.groups['kind'] === undefined || found.groups['year'] === undefined ? null : { text: found.text, start };
}

/** A code for a kind of papers in front of serial and year: "AF/0012/2020"; not "XY/0012/2020" or "V/0012/2020". */
export function tellsItself(text: string, start: number): boolean {
  const kind = matchMaskAt(text, start, true)?.groups['kind'] ?? '';
  return kind.length > 1 && PAPER_CODES.has(kind);
}
const PAPER_CODES: ReadonlySet<string> = new Set(references.paperCodes);

/** Behind a word for papers a number may have any shape, if it is whole: "Vorlage 2019/0071-610". */
function unknownAt(text: string, token: NumberToken): { text: string; start: number } | null {
  WHOLE.lastIndex = token.start;
  const whole = WHOLE.exec(text)?.[0] ?? '';
  return isUnknownShape(whole.replaceAll('.', '-')) ? { text: whole, start: token.start } : null;
}

/** Letters and digits with their joints. Matches "BVL-21/0887-61.0" and "Ö/0712/XIV.WP"; not "12 / 3". Sticky. */
const WHOLE = /[\p{L}\d]{1,6}(?:[\/-][\p{L}\d]{1,6}(?:\.[\p{L}\d]{1,6})?){1,5}(?![\p{L}\d/-])/uy;

/** The letters and the blank before a number, if the document's own number has them too: "DS 112/2020" beside "DS 47/2022". */
export function codeLike(text: string, start: number, own: ReferenceValue | undefined): string {
  const code = own === undefined ? undefined : CODE.exec(own.reference)?.[0];
  return code !== undefined && text.slice(start - code.length, start) === code ? code : '';
}

/** Matches "DS " and "GRDrs "; not "DS/". */
const CODE = /^\p{L}{1,5} /u;
