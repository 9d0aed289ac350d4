/** What a stage marked as unread, one finding each; documents that are no council paper have no head to read. */
import type { Mark, UnreadValue } from '../../fields/paper-tree.js';
import type { CheckContext, Finding } from '../check.js';

export function unreadMarks({ paper, record }: CheckContext, what: UnreadValue['what']): readonly Mark<UnreadValue>[] {
  const ofHead = what !== 'date-impossible' && what !== 'date-incomplete';
  if (ofHead && record.kind === 'other') return [];
  return paper.unread.filter((mark) => mark.value.what === what);
}

export function unreadFindings(
  context: CheckContext,
  what: UnreadValue['what'],
  describe: (written: string, detail: string) => Omit<Finding, 'at' | 'actual'>,
): readonly Finding[] {
  return unreadMarks(context, what).map((mark) => {
    const written = context.document.text.slice(mark.start, mark.end).trim();
    return { ...describe(written, mark.value.detail), at: { start: mark.start, end: mark.end }, actual: written };
  });
}
