/** Names that everybody knows with other marks than blanks inside or behind them: `Varas m.e.`, `Dr. Holm, Vara und Partner`. */
import { isJoined } from '../words/gap.js';
import { knownNames } from '../words/well-known-names.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';

/** Matches a name with letters; not `1&1`. */
const LETTERS = /\p{L}{2}/u;

interface Marked { readonly words: readonly string[]; readonly marks: readonly string[] }

/** By their last words. */
const NAMES = new Map<string, readonly Marked[]>();
for (const { name, words, marks } of knownNames) {
  const last = words.at(-1) ?? '';
  if (words.length > 1 && LETTERS.test(name) && marks.slice(1).some((mark) => mark.trim() !== '')) NAMES.set(last, [...(NAMES.get(last) ?? []), { words, marks: marks.map((mark, index) => (index === 0 ? '' : mark.trim())) }]);
}

/** Matches `. ` behind `m.e`; not ` = `. */
const MARK_BEHIND = /^\.\s{1,2}$/u;

/** Index of the first word of the name with marks that the company's name begins with or goes on behind: `Varas m.e. Wind GmbH`, `Dr. Ing. h.c. F. Holm AG`; `first` where none stands there. */
export function markedName(words: Words, first: number, end: number): number {
  for (let last = end - 1; last >= Math.max(0, first - 1); last -= 1) {
    const known = firstOfMarked(words, last);
    if (known !== null && known < first && (last >= first || isJoined(words, first) || MARK_BEHIND.test(gapBefore(words, first)))) return known;
  }
  return first;
}

function firstOfMarked(words: Words, last: number): number | null {
  for (const { words: parts, marks } of NAMES.get(wordAt(words, last)) ?? []) {
    const first = last - parts.length + 1;
    if (first >= 0 && parts.every((part, index) => wordAt(words, first + index) === part && (index === 0 || isMark(gapBefore(words, first + index), marks[index] ?? '')))) return first;
  }
  return null;
}

/** The mark of the name, around which blanks and a line end may stand. */
const isMark = (gap: string, mark: string): boolean => gap.length < LONGEST_MARK && gap.trim() === mark && (mark !== '' || gap !== '');
const LONGEST_MARK = 6;
