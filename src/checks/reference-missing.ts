/**
 * # reference-missing
 *
 * Severity: error; warning if nothing in the head is a label for a number
 *
 * Reports a paper without a document number (Vorlage Nr., Drucksache Nr. ...). Minutes and agendas need none.
 *
 * Why it matters: the number is what joins a paper to its consultations, its decision and its supplements. Without it the
 * record cannot be matched to anything, and two versions of one paper cannot be told apart. Letters with a motion are
 * handed in before they get a number: these print no label for it either, and are only worth a look.
 *
 * What to do: look at the head. If a number stands there, its label or its shape is unknown: add the label or the mask
 * (`####/####`) in `src/vocabulary/`. If none stands there, take the number from where the file came from.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.:
 * Datum: 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Beschlussvorschlag:
 *
 * Der Stadtrat beschließt den Neubau der Sporthalle.
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Beschlussvorschlag:
 *
 * Der Stadtrat beschließt den Neubau der Sporthalle.
 * ```
 */
import labels from '../vocabulary/labels.json' with { type: 'json' };
import type { Check } from './check.js';
import { unreadMarks } from './reading/unread-marks.js';

const FORMS = labels.labels.filter((label) => label.field === 'reference').flatMap((label) => label.forms);
const NUMBER_LABELS: ReadonlySet<string> = new Set(FORMS.map((form) => form.toLowerCase()));
// Matches ":" in "Vorlage Nr.:" and " -" in "Vorlage -"; not "." in "Nr.".
const SEPARATOR = /(?: ?-|:)$/u;

function isNumberLabel(written: string): boolean {
  return NUMBER_LABELS.has(written.trim().replace(SEPARATOR, '').toLowerCase());
}

export const referenceMissing: Check = {
  id: 'reference-missing',
  severity: 'error',
  *run(context) {
    const { record, document } = context;
    if (record.kind !== 'paper' || record.reference !== null) return;
    const label = unreadMarks(context, 'label-without-value').find((mark) => isNumberLabel(document.text.slice(mark.start, mark.end)));
    yield {
      message: label
        ? 'The label of the document number has no value behind it. Expected a number.'
        : 'No document number found. Expected one in the head of a paper.',
      at: label,
      pointer: '/record/reference',
      expected: 'a document number',
      ...(label ? {} : { severity: 'warning' as const }),
    };
  },
};
