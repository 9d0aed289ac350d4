/**
 * The few words before and behind a place in the text, with what stands between them. Looks no further than a line or two,
 * so that its cost does not depend on the text.
 */
import { codeAt } from '../../../vocabulary/letters.js';
import { isWordCode } from '../names/character-classes.js';

export interface Neighbor {
  readonly word: string;
  /** What stands between this word and the one nearer to the name. */
  readonly gap: string;
}

const WIDEST_GAP = 8;
const LONGEST_WORD = 40;
const NOBODY: Neighbor = { word: '', gap: '' };

const isPart = (text: string, at: number): boolean =>
  isWordCode(codeAt(text, at)) || (codeAt(text, at) === 0x2d && isWordCode(codeAt(text, at - 1)) && isWordCode(codeAt(text, at + 1)));

/** Nearest word first. A gap that is too wide, or the text's border, ends in empty words. */
export function wordsBefore(text: string, start: number, count: number): Neighbor[] {
  const words: Neighbor[] = [];
  let at = start;
  for (let found = 0; found < count; found += 1) {
    const gapEnd = at;
    while (at > 0 && gapEnd - at <= WIDEST_GAP && !isPart(text, at - 1)) at -= 1;
    const wordEnd = at;
    while (at > 0 && wordEnd - at < LONGEST_WORD && isPart(text, at - 1)) at -= 1;
    words.push(wordEnd === at ? { word: '', gap: text.slice(at, gapEnd) } : { word: text.slice(at, wordEnd), gap: text.slice(wordEnd, gapEnd) });
    if (wordEnd === at) break;
  }
  while (words.length < count) words.push(NOBODY);
  return words;
}

/** Few names need to look so far. */
export const thirdBefore = (text: string, start: number): string => wordsBefore(text, start, 3)[2]?.word ?? '';

const WIDEST_COLUMN = 40;
const COLON = 0x3a;
// ":", ": ", ":\n"; not ": (".
const LABEL_GAP = /^ ?:\s*$/u;

/** The word before a colon before the name, over the blanks of a column; empty where there is none. */
export function labelBefore(text: string, start: number, nearest: Neighbor | undefined): string {
  if (nearest === undefined || (nearest.word !== '' && !nearest.gap.includes(':'))) return '';
  if (nearest.word !== '') return LABEL_GAP.test(nearest.gap) ? nearest.word : '';
  let at = start - 1;
  while (at > 0 && start - at < WIDEST_COLUMN && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at -= 1;
  return text.charCodeAt(at) === COLON ? wordsBefore(text, at, 1)[0]?.word ?? '' : '';
}

export function wordsBehind(text: string, end: number, count: number): Neighbor[] {
  const words: Neighbor[] = [];
  let at = end;
  for (let found = 0; found < count; found += 1) {
    const gapStart = at;
    while (at < text.length && at - gapStart <= WIDEST_GAP && !isPart(text, at)) at += 1;
    const wordStart = at;
    while (at < text.length && at - wordStart < LONGEST_WORD && isPart(text, at)) at += 1;
    words.push({ word: text.slice(wordStart, at), gap: text.slice(gapStart, wordStart) });
    if (wordStart === at) break;
  }
  while (words.length < count) words.push(NOBODY);
  return words;
}
