/**
 * `vom :` and the like, where a converter lost the digits of a date. Says only that something is missing.
 */
import type { Mark, UnreadValue } from '../paper-tree/paper-tree.js';

// "vom :" matches; "vom: 12.03.2004" does not.
const NOTHING_FOLLOWS = /\bvom\s{1,2}[:,;)](?!\s{0,4}\d)/gu;

export function findCutDates(text: string): Mark<UnreadValue>[] {
  const marks: Mark<UnreadValue>[] = [];
  for (const match of text.matchAll(NOTHING_FOLLOWS)) {
    marks.push({ value: { what: 'date-incomplete', detail: 'no date follows "vom"' }, certainty: 'written', start: match.index, end: match.index + match[0].length, rule: 'date-lost' });
  }
  return marks;
}
