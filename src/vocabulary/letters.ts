/**
 * Case and kind of single UTF-16 code units, from tables: a regular expression or a copy in small letters for every look
 * at a character would cost more than all else. Halves of surrogate pairs are no letters here.
 */
const CODES = 0x10000;
const FIRST_SURROGATE = 0xd800;
const BEHIND_SURROGATES = 0xe000;

/** Each code in small letters; a letter that small ones need two codes for, or that depends on its neighbours, stays. */
const SMALL = new Uint16Array(CODES);
/** LETTER and NUMBER as bits. */
const KINDS = new Uint8Array(CODES);

const LETTER = 1;
const NUMBER = 2;
/** Runs of letters. Matches "äB"; not "7". */
const LETTERS = /\p{L}+/gu;
/** Matches "7" and "²³"; not "a". */
const NUMBERS = /\p{N}+/gu;
/** Codes are looked at in pieces of this length. */
const PIECE = 0x400;

for (let from = 0; from < CODES; from += PIECE) {
  for (let code = from; code < from + PIECE; code += 1) SMALL[code] = code;
  if (from >= FIRST_SURROGATE && from < BEHIND_SURROGATES) continue;
  const all = String.fromCharCode(...SMALL.subarray(from, from + PIECE));
  for (const { index, 0: run } of all.matchAll(LETTERS)) KINDS.fill(LETTER, from + index, from + index + run.length);
  for (const { index, 0: run } of all.matchAll(NUMBERS)) KINDS.fill(NUMBER, from + index, from + index + run.length);
  const small = all.toLowerCase();
  if (small.length === PIECE) for (let at = 0; at < PIECE; at += 1) SMALL[from + at] = small.charCodeAt(at);
  else for (let at = 0; at < PIECE; at += 1) SMALL[from + at] = smallAlone(all.charAt(at));
}

function smallAlone(character: string): number {
  const small = character.toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : character.charCodeAt(0);
}

/**
 * The code unit at a place, 0 beyond the text: the engine makes a slow call of every `charCodeAt` of a function that once
 * looked beyond an end, and of every table that was asked for NaN.
 */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** The code in small letters. */
export const smallCode = (code: number): number => SMALL[code] ?? 0;

export const isLetterCode = (code: number): boolean => KINDS[code] === LETTER;

/** A digit from 0 to 9. */
export const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A letter or a digit. */
export const isWordCode = (code: number): boolean => (KINDS[code] ?? 0) !== 0;

/** It has a small form, so that it is a capital. */
export const isCapitalCode = (code: number): boolean => (SMALL[code] ?? code) !== code;

/** "bürgermeister" -> "buergermeister", of small letters. */
export const spelledOut = (word: string): string => word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');

/** Matches "ue"; not "eu". */
const DIGRAPH = /[aou]e/giu;
const UMLAUTS: ReadonlyMap<string, string> = new Map([['ae', 'ä'], ['oe', 'ö'], ['ue', 'ü']]);

/** "buergermeister" -> "bürgermeister". */
export const withUmlauts = (word: string): string => word.replace(DIGRAPH, (pair) => UMLAUTS.get(pair.toLowerCase()) ?? pair);

/** A mark over the letter before it. */
export const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Signs that print nothing of their own or stand over the letter before them: soft hyphens, joiners, signs of direction, marks over letters. */
export function isWidthless(code: number): boolean {
  if (code < 0x300) return code === 0xad;
  return isMark(code) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff;
}
