/**
 * The words of a text that some finder starts from: cues, kinds of bodies, nouns before lists. They are told by a few
 * letters and their length, so that of all other words no copy is made. What an anchor means is for the finders.
 */
import { CAPITAL, type Words } from './words.js';

export interface Anchor {
  /** Index of the word. */
  readonly at: number;
  readonly word: string;
}

export interface AnchorWords {
  readonly exact: readonly string[];
  /** In small letters; words may end so in any case. */
  readonly endings: readonly string[];
}

const SIZE = 0x10000;

/** Makes a finder of all words with a capital that are one of the exact ones or end like an ending; a few others pass as well. */
export function anchorFinder({ exact, endings }: AnchorWords): (words: Words) => readonly Anchor[] {
  const known: ReadonlySet<string> = new Set(exact);
  const whole = new Uint8Array(SIZE);
  for (const word of exact) whole[wholeCode(word, 0, word.length)] = 1;
  const reach = Math.min(...endings.map((ending) => ending.length));
  const tails = new Uint8Array(SIZE);
  for (const ending of endings) tails[tailCode(ending, ending.length, reach)] = 1;
  return (words) => {
    const { text, starts, ends, signs } = words;
    const found: Anchor[] = [];
    for (let at = 0; at < words.count; at += 1) {
      if (((signs[at] ?? 0) & CAPITAL) === 0) continue;
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      const mayBe = whole[wholeCode(text, start, end)] === 1;
      const mayEnd = end - start >= reach && tails[tailCode(text, end, reach)] === 1;
      if (!mayBe && !mayEnd) continue;
      const word = text.slice(start, end);
      if (mayEnd || known.has(word)) found.push({ at, word });
    }
    return found;
  };
}

/** First, second and last letter and the length. */
function wholeCode(text: string, start: number, end: number): number {
  const first = Math.imul(text.charCodeAt(start), 61) + (end > start + 1 ? text.charCodeAt(start + 1) : 0);
  return (Math.imul(Math.imul(first, 61) + text.charCodeAt(end - 1), 31) + end - start) & (SIZE - 1);
}

/** The last letters; the bit by which capitals differ from small letters is set. */
function tailCode(text: string, end: number, reach: number): number {
  let code = 0;
  for (let at = end - reach; at < end; at += 1) code = Math.imul(code, 61) + (text.charCodeAt(at) | 0x20);
  return code & (SIZE - 1);
}
