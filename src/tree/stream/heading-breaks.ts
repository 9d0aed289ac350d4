import labels from '../../vocabulary/labels.json' with { type: 'json' };
import sections from '../../vocabulary/sections.json' with { type: 'json' };
import { phraseBook } from '../../vocabulary/phrase-book.js';
import { roleBook } from '../../vocabulary/role-book.js';
import { mayBeginLine, newWordsFollow } from './line-begin.js';

/** Shorter headings ("Ziel", "Anlass") are words of sentences, too, and so are names of roles ("Stellungnahme"). */
const SHORTEST = 10;
const names = labels.labels.filter(({ field }) => field === 'name').flatMap(({ forms }) => forms);
const book = phraseBook<'section' | 'title'>([
  ...[...sections.proposedResolution, ...sections.body].filter((form) => form.length >= SHORTEST && roleBook.matchWhole(form) === null).map((form) => [form, 'section'] as const),
  ...names.filter((form) => form.startsWith('Betr')).map((form) => [form, 'title'] as const),
]);

/** Around headings of sections and before the label of the title, both without a colon. */
export function headingBreaks(line: string, lower: string): { breaks: number[]; first: number } {
  const breaks: number[] = [];
  let first = line.length;
  for (let found = book.find(lower); found !== null; found = book.find(lower, found.end)) {
    if (!mayBeginLine(line, found.start) || !newWordsFollow(line, found.end)) continue;
    breaks.push(found.start);
    if (found.value === 'title') continue;
    breaks.push(found.end + 1);
    first = Math.min(first, found.start);
  }
  return { breaks, first };
}
