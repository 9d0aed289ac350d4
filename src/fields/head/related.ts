import { mark } from '../mark.js';
import type { Mark, RelatedPaperValue } from '../paper-tree.js';
import { matchMaskAt } from '../reference/masks.js';
import type { HeadField } from './head-context.js';
import { valuesOf } from './head-context.js';

/** Papers that the head names besides its own: "zum Antrag Nr. A0201/03 ..., v.21.11.2003". */
export const relatedInHead: HeadField = (context) => {
  const own = new Set(context.found.reference.slice(0, 1).map((candidate) => candidate.value.reference));
  const related = valuesOf(context, 'related').flatMap(({ value, label }): Mark<RelatedPaperValue>[] => {
    const found = matchMaskAt(context.document.text, value.start, false);
    if (found === null || own.has(found.text)) return [];
    const date = context.dates.within(value.start, value.end)[0];
    const range = { start: value.start, end: value.start + found.text.length };
    return [mark({ reference: found.text, date: date?.value.edtf ?? null, relation: label.words.role }, range, 'related-label')];
  });
  return { add: { relatedPapers: related } };
};
