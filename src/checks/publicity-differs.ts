/**
 * # publicity-differs
 *
 * Severity: warning
 *
 * Reports a paper whose head says public while a row of its Beratungsfolge is not, or the other way round.
 *
 * Why it matters: whoever publishes papers needs one answer. A first consultation behind closed doors is common and may
 * be meant; a paper that must not be published and is treated in public is not.
 *
 * What to do: decide which of the two holds for the text of the paper. The record keeps both as printed.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 * Öffentlichkeitsstatus öffentlich
 *
 * Beratung	Tag	Behandlung
 * Hauptausschuss	10.03.2020	nicht öffentlich
 * Stadtrat	26.03.2020	öffentlich
 *
 * Thema: Neubau der Sporthalle
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Beratung	Tag	Behandlung
 * Hauptausschuss	10.03.2020	nicht öffentlich
 * Stadtrat	26.03.2020	öffentlich
 *
 * Thema: Neubau der Sporthalle
 * ```
 */
import type { Check } from './check.js';

const WORDS = { true: 'public', false: 'not public' } as const;

export const publicityDiffers: Check = {
  id: 'publicity-differs',
  severity: 'warning',
  *run({ record, paper }) {
    const head = paper.public.find((mark) => mark.value === record.public && mark.certainty === 'written');
    if (record.kind !== 'paper' || !head) return;
    const differing = paper.consultations.flatMap(({ value }, index) =>
      value.public && value.public.value !== head.value && value.public.start !== head.start ? [{ index, row: value, mark: value.public }] : []);
    const first = differing[0];
    if (!first) return;
    const more = differing.length > 1 ? ` So are ${differing.length - 1} more.` : '';
    yield {
      message: `The head says ${WORDS[`${head.value}`]}, the consultation in "${first.row.organization.value}" is ${WORDS[`${first.mark.value}`]}.${more}`,
      at: first.mark,
      pointer: `/record/consultations/${first.index}/public`,
      actual: WORDS[`${first.mark.value}`],
      expected: WORDS[`${head.value}`],
    };
  },
};
