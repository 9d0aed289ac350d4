/**
 * # decision-contradicts-kind
 *
 * Severity: warning
 *
 * Reports a paper that calls itself a proposal for decision (Beschlussvorlage, Entscheidungsvorlage) while all its committees only
 * take note, by their role or by the outcome.
 *
 * Why it matters: a count of decisions by the kind of paper would count a decision that nobody takes.
 *
 * What to do: see whether the wrong form was used, or whether the row of the deciding committee is missing.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Gremium	Zuständigkeit	Datum	Status
 * Bauausschuss	Kenntnisnahme	17.03.2020	Ö
 * Stadtrat	Kenntnisnahme	26.03.2020	Ö
 *
 * Betreff: Neubau der Sporthalle
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
 * Gremium	Zuständigkeit	Datum	Status
 * Bauausschuss	Kenntnisnahme	17.03.2020	Ö
 * Stadtrat	Entscheidung	26.03.2020	Ö
 *
 * Betreff: Neubau der Sporthalle
 * ```
 */
import type { ConsultationValue, Mark } from '../fields/paper-tree/paper-tree.js';
import decidingPaperTypes from '../vocabulary/deciding-paper-types.json' with { type: 'json' };
import roles from '../vocabulary/roles.json' with { type: 'json' };
import type { Check } from './check.js';

const DECIDING_KINDS: readonly string[] = decidingPaperTypes.beginnings.map((words) => words.toLowerCase());
const NOTING_FORMS = roles.roles.filter((role) => role.code === 'noting').flatMap((role) => role.forms);
const NOTING_ROLES: ReadonlySet<string> = new Set(NOTING_FORMS.map((form) => form.toLowerCase()));

/** The role or the outcome by which a committee only takes note; undefined if it may do more. */
function noting({ role, outcome, status, authoritative }: ConsultationValue): Mark<string> | undefined {
  if (authoritative?.value === true) return undefined;
  if (outcome && status) return status.value === 'noted' ? outcome : undefined;
  return role && NOTING_ROLES.has(role.value.toLowerCase()) ? role : undefined;
}

export const decisionContradictsKind: Check = {
  id: 'decision-contradicts-kind',
  severity: 'warning',
  *run({ record, paper }) {
    const kind = record.paperType?.toLowerCase() ?? '';
    if (record.kind !== 'paper' || !DECIDING_KINDS.some((word) => kind.startsWith(word))) return;
    const notes = paper.consultations.map((mark) => noting(mark.value));
    const first = notes[0];
    if (!first || notes.includes(undefined)) return;
    const who = notes.length === 1 ? 'its only committee takes' : 'all its committees only take';
    yield {
      message: `The paper calls itself "${record.paperType}", but ${who} note ("${first.value}").`,
      at: first,
      pointer: '/record/paperType',
      actual: first.value,
      expected: 'a committee that decides or recommends',
    };
  },
};
