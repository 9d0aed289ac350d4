import words from '../vocabulary/spelled-umlauts.json' with { type: 'json' };
import { codeAt, isCapitalCode, isLetterCode } from '../vocabulary/letters.js';
import { remembered } from './remembered.js';

/**
 * Texts that have no umlauts and spell them out, as old mail and machines without them do: "fuer" for "für". Which two
 * letters are an umlaut is told by the words around them; ß is not to be told from ss, and stays as it is.
 */

/** Matches an umlaut, as one letter, as a letter and its mark, and as a reference: "ü", "u\u0308", "&uuml;" and "&#252;"; not "ae". */
const UMLAUT = /[äöüÄÖÜ\u0308]|&(?:[aou]uml|#(?:196|214|220|228|246|252)|#x(?:c4|d6|dc|e4|f6|fc));/iu;
/** Matches "fuer", "Bauer" and "Oel"; not "Feld". */
const SPELLED = /[aou]e/iu;
/** Matches "fuer" and the addresses "info@buergermeister.example" and "https://amt.example/oeffentlich" whole; not blanks. */
const WRITTEN = /\S+/gu;
/** Matches "info@amt.example", "https://amt.example" and "www.amt.example"; not "Amt." */
const ADDRESS = /@|:\/\/|^www\./iu;
/** Matches words; not digits. */
const WORD = /\p{L}+/gu;
const FEWEST_SIGNS = 2;
/** So far into a text its words are looked at. */
const REACH = 20_000;
const LONGEST_WORD = 40;

const signs: ReadonlySet<string> = new Set(words.signs);

/** Whether a whole text spells its umlauts out: it has none, and a word that must have one, or several that would. */
export const spellsUmlautsOut = remembered((source: { readonly text: string }): boolean => {
  const { text } = source;
  if (UMLAUT.test(text) || !SPELLED.test(text)) return false;
  let found = 0;
  for (const [written] of text.slice(0, REACH).matchAll(WRITTEN)) {
    if (!SPELLED.test(written) || ADDRESS.test(written)) continue;
    for (const [word] of written.matchAll(WORD)) found += weightOf(word);
    if (found >= FEWEST_SIGNS) return true;
  }
  return false;
});

/** A word may be a sign, may be enough alone, or neither. */
function weightOf(word: string): number {
  if (!SPELLED.test(word)) return 0;
  const folded = word.toLowerCase();
  if (words.parts.some((part) => folded.includes(part))) return FEWEST_SIGNS;
  return signs.has(word) ? 1 : 0;
}

/** The umlaut that is spelled out at a place of such a text: "ü" at the second letter of "fuer"; null where it is none. */
export function umlautAt(text: string, at: number): string | null {
  const umlaut = UMLAUTS.get(text.slice(at, at + 2));
  return umlaut === undefined || isKept(text, at) ? null : umlaut;
}

const UMLAUTS: ReadonlyMap<string, string> = new Map([['ae', 'ä'], ['oe', 'ö'], ['ue', 'ü'], ['Ae', 'Ä'], ['Oe', 'Ö'], ['Ue', 'Ü'], ['AE', 'Ä'], ['OE', 'Ö'], ['UE', 'Ü']]);

function isKept(text: string, at: number): boolean {
  const [from, to] = [wordStart(text, at), wordEnd(text, at)];
  const word = text.slice(from, to).toLowerCase();
  if (word.length > 2 && from === at && isCapitalCode(codeAt(text, at))) return !words.openings.some((opening) => word.startsWith(opening));
  if (at > from && word.charAt(at - from) === 'u' && words.keepsBefore.includes(word.charAt(at - from - 1))) return true;
  if (names.has(word) || isNameWithEnding(word) || isOfTown(text, from, word, at)) return true;
  return words.keeps.some((part) => {
    const place = word.indexOf(part);
    return place >= 0 && place <= at - from && place + part.length > at - from;
  });
}

const names: ReadonlySet<string> = new Set(words.names);
/** "Soests", "Soester" and "Itzehoer"; not "Buero" or "Laerm". */
const isNameWithEnding = (word: string): boolean => ENDINGS.some((ending) => word.endsWith(ending) && names.has(word.slice(0, -ending.length)));
const ENDINGS = ['s', 'r', 'er'];
/** "Jenaer" and "Gothaer", and no "Sekretaer". */
function isOfTown(text: string, from: number, word: string, at: number): boolean {
  return word.endsWith('aer') && from + word.length === at + 'aer'.length && isCapitalCode(codeAt(text, from)) && !words.wholeEndings.some((ending) => word.endsWith(ending));
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && isLetterCode(codeAt(text, start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at + 2;
  while (end - at < LONGEST_WORD && isLetterCode(codeAt(text, end))) end += 1;
  return end;
}
