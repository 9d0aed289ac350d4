import { mark } from '../../mark.js';
import type { Mark, RelatedPaperValue } from '../../paper-tree.js';
import { matchMaskAt } from '../../reference/masks.js';
import { numberTokens } from '../../reference/number-tokens.js';
import { isPaperWord } from '../../body-text/paper-words.js';
import type { HeadContext, HeadField } from '../head-context.js';
import { valuesOf } from '../head-context.js';

/** A page lists several numbers behind one label: "2020/301 Motion 2019/77 Weisung". */
function others(context: HeadContext, from: number, to: number, own: ReadonlySet<string>): Mark<RelatedPaperValue>[] {
  const { text } = context.document;
  return numberTokens(text.slice(from, to)).flatMap((token) => {
    const start = from + token.start;
    const found = context.dates.startingAt(start) === null ? matchMaskAt(text, start, false) : null;
    return found === null || own.has(found.text) || found.text.length < SHORTEST ? [] : [mark({ reference: found.text, date: null, relation: null }, { start, end: start + found.text.length }, 'related-label')];
  });
}

/** Where a number begins that its kind stands before: "Antrag Nr. 12/2016". */
function behindKind(text: string, from: number): number {
  const kind = KIND.exec(text.slice(from, from + LONGEST_KIND));
  return kind !== null && isPaperWord(kind[1]?.toLowerCase() ?? '') ? from + kind[0].length : from;
}

/** Matches "Antrag Nr. " and "Vorlage "; not "DS/12" or "Antrag der ". */
const KIND = /^(\p{Lu}\p{L}{4,}) (?:Nr\.:? ?)?(?=[\p{Lu}\d])/u;
const LONGEST_KIND = 40;

/** A bare count is no number of a paper. */
const SHORTEST = 5;

/** Papers that the head names besides its own: "zum Antrag Nr. A0201/03 ..., v.21.11.2003". */
export const relatedInHead: HeadField = (context) => {
  const own = new Set(context.found.reference.slice(0, 1).map((candidate) => candidate.value.reference));
  const related = valuesOf(context, 'related').flatMap(({ value, label }): Mark<RelatedPaperValue>[] => {
    const start = behindKind(context.document.text, value.start);
    const found = matchMaskAt(context.document.text, start, false);
    if (found === null || own.has(found.text)) return [];
    const date = context.dates.within(value.start, value.end)[0];
    const range = { start, end: start + found.text.length };
    const first = mark({ reference: found.text, date: date?.value.edtf ?? null, relation: label.words.role }, range, 'related-label');
    return label.line.sign === 'label-value' ? [first, ...others(context, range.end, value.end, own).map((other) => ({ ...other, value: { ...other.value, relation: label.words.role } }))] : [first];
  });
  return { add: { relatedPapers: related } };
};
