import { codeAt, isMark, isWidthless } from '../../vocabulary/letters.js';

/** Soft hyphens, marks apart from their letters, joiners, signs of direction. Matches "a\u0308" and "\u00ad"; not "ä". */
const ODD = /[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Whether the lines of a text are to be read in plain signs. */
export function hasOddSigns(text: string): boolean {
  return ODD.test(text);
}

/**
 * Looks for places in a text as it reads: soft hyphens and other signs without a width left out, letters and their marks
 * as one letter. `find` gets that text and returns offsets into it; what comes back are offsets into `text`.
 */
export function inPlainSigns(text: string, find: (plain: string) => readonly number[]): readonly number[] {
  const places: number[] = [];
  const signs: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = codeAt(text, at);
    const last = signs.at(-1);
    if (isMark(code) && last !== undefined) {
      const letter = (last + text.charAt(at)).normalize('NFC');
      if (letter.length === 1) signs[signs.length - 1] = letter;
    } else if (!isWidthless(code)) {
      signs.push(text.charAt(at));
      places.push(at);
    }
  }
  return find(signs.join('')).map((at) => places[at] ?? text.length);
}
