/**
 * # amended-before-decision
 *
 * Severity: warning
 *
 * Reports a paper that says `Ergänzung vom …` (or Änderung, Neufassung ...) with a day shortly before the meeting that adopted it
 * "unchanged".
 *
 * Why it matters: unchanged then means unchanged against the supplemented text. Whoever compares with the text that was sent out
 * first sees a change.
 *
 * What to do: cite the version with its date.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Vorlage - 2020/BV/0123
 *
 * Betreff: Neubau der Sporthalle
 * Status:öffentlichVorlage-Art:Beschlussvorlage
 * Beratungsfolge:
 * Hauptausschuss Entscheidung
 * 18.03.2020
 * 12. Sitzung des Hauptausschusses ungeändert beschlossen  (2020/BV/0123)
 *
 * Beschlussvorschlag:
 *
 * Der Hauptausschuss beschließt den Neubau der Sporthalle.[1]
 *
 * [1] Ergänzung vom 17.03.2020
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Vorlage - 2020/BV/0123
 *
 * Betreff: Neubau der Sporthalle
 * Status:öffentlichVorlage-Art:Beschlussvorlage
 * Beratungsfolge:
 * Hauptausschuss Entscheidung
 * 18.03.2020
 * 12. Sitzung des Hauptausschusses geändert beschlossen  (2020/BV/0123)
 *
 * Beschlussvorschlag:
 *
 * Der Hauptausschuss beschließt den Neubau der Sporthalle.[1]
 *
 * [1] Ergänzung vom 17.03.2020
 * ```
 */
import type { DateValue, Mark } from '../fields/paper-tree/paper-tree.js';
import words from '../vocabulary/amendment-words.json' with { type: 'json' };
import { dayNumber, daysBetween } from './calendar/days.js';
import type { Check, CheckContext } from './check.js';
import { lineAt } from '../tree/line-at.js';

/** A supplement that is older went out with the paper. */
const MAX_DAYS = 14;
// Matches "[1] ", "1) ", "("; not "1.2.2020".
const FOOTNOTE_MARK = /^(?:\[\d{1,2}\]|\d{1,2}\)|\*|\()\s*/u;
const ANNOUNCEMENTS: ReadonlySet<string> = new Set(words.words.flatMap((word) => words.before.map((before) => `${word} ${before}`.toLowerCase())));

/** The line says nothing but "Ergänzung vom" before the date: a law that was amended stands in a sentence. */
function isAmendment({ document }: CheckContext, { value, start }: Mark<DateValue>): boolean {
  if (dayNumber(value.edtf) === null) return false;
  if (value.role === 'amendment') return true;
  const line = lineAt(document, start);
  const before = document.text.slice(line?.start ?? start, start).replace(FOOTNOTE_MARK, '').trim();
  return ANNOUNCEMENTS.has(before.toLowerCase());
}

/** Days on which the paper was adopted unchanged. */
function unchangedDays({ paper }: CheckContext): readonly string[] {
  const rows = paper.consultations.flatMap(({ value }) => (value.status?.value === 'adopted-unchanged' && value.date ? [value.date.value] : []));
  const decided = paper.decision.flatMap(({ value }) => (value.status === 'adopted-unchanged' && value.date ? [value.date.value] : []));
  return [...new Set([...rows, ...decided])];
}

export const amendedBeforeDecision: Check = {
  id: 'amended-before-decision',
  severity: 'warning',
  *run(context) {
    const decided = context.record.kind === 'paper' ? unchangedDays(context) : [];
    if (decided.length === 0) return;
    const seen = new Set<string>();
    for (const mark of context.paper.dates) {
      const amended = mark.value.edtf;
      if (seen.has(amended) || !isAmendment(context, mark)) continue;
      const days = decided.map((day) => daysBetween(amended, day)).find((count) => count !== null && count >= 0 && count <= MAX_DAYS);
      if (days === undefined || days === null) continue;
      seen.add(amended);
      const when = days === 0 ? 'on the day' : days === 1 ? 'one day before' : `${days} days before`;
      yield {
        message: `The paper was amended on ${amended}, ${when} it was adopted unchanged: unchanged against the amended text.`,
        at: mark,
        pointer: '/record/decision/status',
        actual: amended,
      };
    }
  },
};
