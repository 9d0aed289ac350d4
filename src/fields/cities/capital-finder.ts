/** Where names may begin: at the capitals of a text, found by the signs of its words. */
import { CAPITAL, ODD, type Words } from '../../tree/words.js';
import { nextCapital } from './character-classes.js';

interface CapitalFinder {
  next(from: number): number;
  /** The end of the word that begins with the last capital if it is letters and digits alone, -1 for other words. */
  plainEnd(): number;
}

/**
 * Finds the next capital that may begin a name, for offsets that only rise. Words are told by their signs; in odd words,
 * and from an offset inside of a word, every capital counts.
 */
export function capitalFinder({ text, count, starts, ends, signs }: Words): CapitalFinder {
  let word = 0;
  let plain = -1;
  const next = (from: number): number => {
    plain = -1;
    for (; word < count; word += 1) {
      const end = ends[word] ?? 0;
      if (end <= from) continue;
      const start = starts[word] ?? 0;
      const sign = signs[word] ?? 0;
      if (from <= start && (sign & ODD) === 0) {
        if ((sign & CAPITAL) === 0) continue;
        if (sign === CAPITAL) plain = end;
        return start;
      }
      const capital = nextCapital(text, Math.max(from, start), end);
      if (capital < end) return capital;
    }
    return text.length;
  };
  return { next, plainEnd: () => plain };
}
