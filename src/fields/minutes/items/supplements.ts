import type { Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';

/**
 * Supplements, amendments and answers to a paper have its number and one more: an item on "2023/0299" that tells of
 * "2023/0299-1" treats both.
 */
export function withSupplements(papers: readonly Mark<string>[], lines: readonly Line[]): readonly Mark<string>[] {
  const found = gathered(papers, ({ value }) => gathered(lines, ({ text, start }) => supplementsIn(value, text, start)));
  const known = new Set(papers.map(({ value }) => value));
  const added = [...new Map(found.map((one) => [one.value, one])).values()].filter(({ value }) => !known.has(value));
  return added.length === 0 ? papers : [...papers, ...added];
}

function supplementsIn(number: string, text: string, start: number): Mark<string>[] {
  const marks: Mark<string>[] = [];
  if (number.length < SHORTEST) return marks;
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + number.length)) {
    const behind = COUNT.exec(text.slice(at + number.length, at + number.length + LONGEST_COUNT))?.[0] ?? '';
    if (behind === '' || PART_OF_NUMBER.test(text.charAt(at - 1))) continue;
    const range = { start: start + at, end: start + at + number.length + behind.length };
    marks.push(mark(number + behind, range, 'supplement-of-paper'));
  }
  return marks;
}

const SHORTEST = 6;
const LONGEST_COUNT = 5;
/** Matches "-1" and "-02"; not "-2023" or " - 1". */
const COUNT = /^-\d{1,2}(?![\p{L}\d/-])/u;
/** Matches a letter, a digit and a stroke; not a blank. */
const PART_OF_NUMBER = /[\p{L}\d/-]/u;
