/** What a stage marked as unread, each place once; documents that are no council paper have no head to read. */
import type { Mark, UnreadValue } from '../../fields/paper-tree/paper-tree.js';
import type { CheckContext, Finding } from '../check.js';
import { wordsAt } from './words-at.js';

export function unreadMarks({ paper, record }: CheckContext, what: UnreadValue['what']): readonly Mark<UnreadValue>[] {
  const ofHead = what !== 'date-impossible' && what !== 'date-incomplete';
  if (ofHead && record.kind === 'other') return [];
  const marks = paper.unread.filter((mark) => mark.value.what === what).sort((one, other) => one.start - other.start || other.end - one.end);
  let covered = 0;
  return marks.filter(({ start, end }) => {
    if (end <= covered && start < covered) return false;
    covered = end;
    return true;
  });
}

export function unreadFindings(
  context: CheckContext,
  what: UnreadValue['what'],
  describe: (written: string) => Omit<Finding, 'at' | 'actual'>,
): readonly Finding[] {
  return unreadMarks(context, what).map((mark) => {
    const written = wordsAt(context.document, mark);
    return { at: { start: mark.start, end: mark.end }, actual: written, ...describe(written) };
  });
}
