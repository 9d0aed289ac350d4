/**
 * # recognized-number-in-doubt
 *
 * Severity: warning
 *
 * Reports a document number that was read by character recognition and has no known shape, or that could be another
 * number of a more distinctive shape: 10322/11 for I0322/11.
 *
 * Why it matters: under a wrong number the paper is not found, or a wrong one is.
 *
 * What to do: look at the page. Nothing was replaced; the record has the number as it was read.
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 10322/11
 * Datum: 02.03.2020
 * Betreff: Neubau der Sporthalle
 * ```
 */
import { confusableNumbers, hasKnownShape } from '../fields/reference/confusable-numbers.js';
import type { CouncilRecord } from '../record/schema.js';
import type { Check } from './check.js';

export const recognizedNumberInDoubt: Check = {
  id: 'recognized-number-in-doubt',
  severity: 'warning',
  *run({ document, record, evidence }) {
    if ((document.source.recognized ?? []).length === 0) return;
    for (const { pointer, number } of numbersOf(record)) {
      const place = (evidence[pointer] ?? []).find(({ certainty }) => certainty === 'recognized' || certainty === 'doubtful');
      if (place === undefined) continue;
      const others = confusableNumbers(number);
      if (others.length === 0 && hasKnownShape(number)) continue;
      const instead = others.length === 0 ? '' : ` It could be ${others.join(' or ')}.`;
      yield { message: `The number ${number} was read by character recognition and ${others.length === 0 ? 'has no known shape' : 'may be misread'}.${instead}`,
        sourceAt: { start: place.start, end: place.end }, pointer, actual: number, expected: others.length === 0 ? 'a known shape such as 0123/2020' : others.join(' or ') };
    }
  },
};

function numbersOf({ reference, relatedPapers, agendaItems }: CouncilRecord): readonly { readonly pointer: string; readonly number: string }[] {
  return [
    ...(reference === null ? [] : [{ pointer: '/record/reference', number: reference }]),
    ...relatedPapers.map((paper, at) => ({ pointer: `/record/relatedPapers/${at}`, number: paper.reference })),
    ...agendaItems.flatMap((item, at) => item.paperReferences.map((number, paper) => ({ pointer: `/record/agendaItems/${at}/paperReferences/${paper}`, number }))),
  ];
}
