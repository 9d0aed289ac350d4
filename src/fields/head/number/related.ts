import { mark } from '../../paper-tree/mark.js';
import type { Mark, RelatedPaperValue } from '../../paper-tree/paper-tree.js';
import { matchMaskAt } from '../../reference/masks.js';
import { numberTokens } from '../../reference/number-tokens.js';
import { isPaperWord } from '../../wording/paper-words.js';
import type { HeadContext, HeadField } from '../../labels/head-context.js';
import { valuesOf } from '../../labels/head-context.js';
import { ATTACHED } from '../type/attachment-line.js';
import { ANSWERS_MEMBER } from '../type/answering-letter.js';
import { aloneOnLine } from './reference.js';
import { labelBook } from '../../labels/labels.js';

/** A page lists several numbers behind one label: "2020/301 Motion 2019/77 Weisung". */
function others(context: HeadContext, from: number, to: number, own: ReadonlySet<string>): Mark<RelatedPaperValue>[] {
  const { text } = context.document;
  return numberTokens(text.slice(from, to)).flatMap((token) => {
    const start = from + token.start;
    const found = context.dates.startingAt(start) === null ? matchMaskAt(text, start, false) : null;
    return found === null || own.has(found.text) || found.text.length < SHORTEST ? [] : [mark({ reference: found.text, date: null, relation: null }, { start, end: start + found.text.length }, 'related-label')];
  });
}

/** Where a number begins that its kind or its label stands before: "Antrag Nr. 12/2016", "GR-Drs. 13/011/01". */
function behindKind(text: string, from: number): number {
  const label = labelBook.matchAt(text, from);
  if (label?.value.field === 'reference' && text.charAt(label.end) === ' ') return label.end + 1;
  const kind = KIND.exec(text.slice(from, from + LONGEST_KIND));
  return kind !== null && isPaperWord(kind[1]?.toLowerCase() ?? '') ? from + kind[0].length : from;
}

/** Matches "Antrag Nr. " and "Vorlage "; not "DS/12" or "Antrag der ". */
const KIND = /^(\p{Lu}\p{L}{4,}) (?:Nr\.:? ?)?(?=[\p{Lu}\d])/u;
const LONGEST_KIND = 40;

/** A bare count is no number of a paper. */
const SHORTEST = 5;

/** The paper that the document is attached to. */
function attachedTo({ document, found }: HeadContext): Mark<RelatedPaperValue>[] {
  const line = found.kind.find(({ rule }) => rule === ATTACHED);
  const at = line === undefined ? undefined : NUMBER_OF_PAPER.exec(document.text.slice(line.start, line.end));
  const number = line === undefined || at == null ? null : matchMaskAt(document.text, line.start + at[0].length, false);
  return line === undefined || at == null || number === null ? [] : [mark({ reference: number.text, date: null, relation: 'refers-to' }, { start: line.start + at[0].length, end: line.start + at[0].length + number.text.length }, 'attached-to')];
}

/** What stands before the number of the paper. Matches "Anlage 3 zur Vorlage Nr. " and "Anlage zu GR-Drs. "; not "Anlage 3". */
const NUMBER_OF_PAPER = /^.{0,60} zu(?:r|m| der| dem)? \p{Lu}[\p{L}.-]{1,30}:?(?: Nr\.?:?)? (?=[\p{Lu}\d])/u;

/** The number of the question that a letter to a member of the council answers, alone beside its subject: "AF0031/24". */
function answeredBy(context: HeadContext): Mark<RelatedPaperValue>[] {
  const alone = context.found.kind[0]?.rule === ANSWERS_MEMBER ? aloneOnLine(context) : [];
  return alone.map(({ start, end, value }) => mark({ reference: value.reference, date: null, relation: 'answers' }, { start, end }, 'answered-by-letter'));
}

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
  return { add: { relatedPapers: related.length > 0 ? related : [...attachedTo(context), ...answeredBy(context)] } };
};
