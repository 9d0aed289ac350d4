/**
 * # reference-ambiguous
 *
 * Severity: warning; info if the labels decide
 *
 * Reports two different document numbers that could both be the paper's own. Versions of one number (`0123/2020` and
 * `0123/2020-01`) are not two numbers.
 *
 * Why it matters: a paper that answers another one prints both numbers, often of the same shape, and everything that is later joined by
 * the number goes wrong if the wrong one is taken. Where the labels tell them apart (`Stellungnahme-Nr.` beside `zum Antrag
 * Nr.`) the finding is only information: the number was chosen by its label.
 *
 * What to do: compare with the place that is quoted. If the choice is wrong, the label of the own number is missing in
 * `src/vocabulary/`.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Stellungnahme der Verwaltung
 *
 * Stellungnahme-Nr. S0123/20
 * Datum 02.03.2020
 * zum Antrag Nr. A0045/20
 *
 * Bezeichnung Neubau der Sporthalle
 *
 * Die Verwaltung nimmt wie folgt Stellung.
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Stellungnahme der Verwaltung
 *
 * Stellungnahme-Nr. S0123/20
 * Datum 02.03.2020
 *
 * Bezeichnung Neubau der Sporthalle
 *
 * Die Verwaltung nimmt wie folgt Stellung. Schon im Antrag A0045/19 ging es um die Halle.
 * ```
 */
import type { Span } from '../tree/document.js';
import type { Check, CheckContext } from './check.js';
import { inRegion } from './reading/in-region.js';

interface Rival extends Span {
  readonly reference: string;
  /** No label tells it from the own number. */
  readonly equal: boolean;
}

/** Relations that only a label of the head gives; a number in a title merely refers. */
const LABELLED_RELATIONS: ReadonlySet<string> = new Set(['answers', 'amends']);
// Matches each digit, capital and small letter; not "/".
const DIGIT = /\d/gu;
const CAPITAL = /\p{Lu}/gu;
const SMALL = /\p{Ll}/gu;

/** Numbers of one shape have the same: `S0037/04` and `A0201/03` do. */
function shapeOf(reference: string): string {
  return reference.replace(SMALL, 'a').replace(CAPITAL, 'A').replace(DIGIT, '0');
}

/** Other candidates for the own number, and numbers of the same shape that a label gives another paper. */
function rivalsOf(context: CheckContext, own: string, base: string, rank: number): readonly Rival[] {
  const { reference, relatedPapers } = context.paper;
  const candidates = reference.filter(({ value }) => value.rank <= rank && (value.base ?? value.reference) !== base);
  const beside = relatedPapers.filter(({ value, start }) => LABELLED_RELATIONS.has(value.relation ?? '') && !value.reference.startsWith(base)
    && shapeOf(value.reference) === shapeOf(own) && inRegion(context, 'head', start));
  return [
    ...candidates.map(({ value, start, end }) => ({ reference: value.reference, start, end, equal: true })),
    ...beside.map(({ value, start, end }) => ({ reference: value.reference, start, end, equal: false })),
  ];
}

export const referenceAmbiguous: Check = {
  id: 'reference-ambiguous',
  severity: 'warning',
  *run(context) {
    const { record, paper } = context;
    const own = paper.reference.find((mark) => mark.value.reference === record.reference);
    if (record.kind !== 'paper' || !own) return;
    const name = own.value.reference;
    const [other] = rivalsOf(context, name, own.value.base ?? name, own.value.rank);
    if (!other) return;
    yield {
      message: other.equal
        ? `The head gives both ${name} and ${other.reference} as the document's number. The first was taken.`
        : `The head holds two numbers of one shape. ${name} was taken for its label, ${other.reference} for another paper's.`,
      at: other,
      pointer: '/record/reference',
      actual: other.reference,
      expected: name,
      ...(other.equal ? {} : { severity: 'info' as const }),
    };
  },
};
