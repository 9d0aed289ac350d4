/**
 * # decision-in-doubt
 *
 * Severity: info
 *
 * Reports a decision whose evidence is thin: the last row of a Beratungsfolge that prints no roles, or a resolution where the
 * result says that nothing was voted on. The record is then `partial`.
 *
 * Why it matters: an advising committee prints "beschlossen" too, and a text below "Beschluss" may be no more than what was said.
 *
 * What to do: compare with the place that is quoted.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Betreff: Neubau der Sporthalle
 *
 * Beratungsfolge
 * Gremium	Datum	Ergebnis
 * Stadtrat	19.03.2020	beschlossen
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr.: 0123/2020
 * Datum: 02.03.2020
 * Betreff: Neubau der Sporthalle
 *
 * Beratungsfolge
 * Gremium	Datum	Zuständigkeit	Ergebnis
 * Stadtrat	19.03.2020	Entscheidung	beschlossen
 * ```
 */
import type { Check } from './check.js';

/** By the rule that found the decision. */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['last-row-without-role', 'The decision is the outcome of the last row; no role says that its committee decides.'],
  ['resolution-without-vote', 'The result says that nothing was voted on; the decision is what stands below "Beschluss".'],
  ['majority-of-votes', 'The result gives only counts; the decision is what their majority makes of the resolution.'],
]);

export const decisionInDoubt: Check = {
  id: 'decision-in-doubt',
  severity: 'info',
  *run({ paper, record }) {
    const decision = paper.decision[0];
    if (decision?.weak !== true || record.decision === null) return;
    yield { message: MESSAGES.get(decision.rule) ?? 'The decision rests on words that say only how it was taken.', at: decision, pointer: '/record/decision/status', actual: record.decision.outcome };
  },
};
