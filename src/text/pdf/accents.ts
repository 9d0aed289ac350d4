import type { Run } from './run.js';

/**
 * Puts accents onto their letters that are printed as signs of their own, as TeX does: first the dots, then the letter
 * under them. What is printed side by side stays apart.
 */
const COMBINING: ReadonlyMap<string, string> = new Map([['¨', '\u0308'], ['´', '\u0301'], ['`', '\u0300'], ['ˆ', '\u0302'], ['˚', '\u030a'], ['¸', '\u0327'], ['ˇ', '\u030c'], ['˜', '\u0303']]);
/** In font sizes: how far the letter begins before the accent ends, and how much higher the accent of a capital stands. */
const LEAST_OVERLAP = 0.1;
const HIGHEST = 0.4;
/** The width of a narrow blank. */
const BLANK = 0.1;

export function withAccents(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const accent = result.at(-1);
    const letter = accent === undefined ? null : accented(accent, run);
    if (accent === undefined || letter === null) {
      result.push(run);
      continue;
    }
    result.pop();
    const before = accent.text.slice(0, -1).trimEnd();
    const isApart = accent.text.at(-2) === ' ' || (before === '' && accent.spaced);
    const word = before === '' ? result.pop() : { ...accent, text: before };
    // A blank that was printed before the accent counts as part of the word before.
    if (word !== undefined) result.push({ ...word, right: Math.min(word.right, run.left - (isApart ? BLANK * run.size : 0)) });
    result.push({ ...run, text: letter + run.text.slice(1), spaced: run.spaced || isApart });
  }
  return result;
}

/** The first letter of the run with the accent that ends the one before, null if it has none. */
function accented(accent: Run, { text, left, base, size, order }: Run): string | null {
  const sign = COMBINING.get(accent.text.at(-1) ?? '');
  if (sign === undefined || order !== accent.order + 1) return null;
  const isUnder = accent.right - left > LEAST_OVERLAP * size && accent.left < accent.right && left > accent.left - size;
  if (!isUnder || base < accent.base - 1 || base - accent.base > HIGHEST * size) return null;
  const letter = (text.charAt(0) + sign).normalize('NFC');
  return letter.length === 1 ? letter : null;
}
