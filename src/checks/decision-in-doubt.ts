/**
 * # decision-in-doubt
 *
 * Severity: info
 *
 * Reports a decision whose evidence is thin: the last row of a Beratungsfolge that prints no roles, a result printed below
 * the text of a paper, a resolution where the
 * result says that nothing was voted on, or votes on several things of one item, none of which is the whole. The record is
 * then `partial`.
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
import type { DecisionValue, Mark } from '../fields/paper-tree/paper-tree.js';
import type { Check, Finding } from './check.js';

/** By the rule that found the decision. */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['last-row-without-role', 'The decision is the outcome of the last row; no role says that its committee decides.'],
  ['result-below-the-text', 'The decision is a result printed below the text; no row of the Beratungsfolge tells it.'],
  ['resolution-without-vote', 'The result says that nothing was voted on; the decision is what stands below "Beschluss".'],
  ['numbered-resolution', 'No result is printed; the resolution has a number of its own, as only what was passed has.'],
  ['several-votes', 'The result tells votes on several things, and none of them is the whole item.'],
  ['last-of-several-results', 'The item has several results that differ; the decision is the last of them.'],
  ['last-told-row', 'The last row is open; the decision is the last outcome that a row tells.'],
  ['crossed-columns', 'The decision is a cross below the name of a column, told by where it stands on the line.'],
  ['majority-of-votes', 'The result gives only counts; the decision is what their majority makes of the resolution.'],
]);

export const decisionInDoubt: Check = {
  id: 'decision-in-doubt',
  severity: 'info',
  *run({ paper, record }) {
    const decision = paper.decision[0];
    if (decision?.weak === true && record.decision !== null) yield doubt(decision, '/record/decision/status');
    for (const [at, { value }] of paper.agendaItems.entries()) {
      if (value.decision?.weak === true && value.decision.start !== decision?.start) yield doubt(value.decision, `/record/agendaItems/${at}/decision/status`);
    }
  },
};

function doubt(decision: Mark<DecisionValue>, pointer: string): Finding {
  return { message: MESSAGES.get(decision.rule) ?? 'The decision rests on words that say only how it was taken.', at: decision, pointer, actual: decision.value.outcome.value };
}
