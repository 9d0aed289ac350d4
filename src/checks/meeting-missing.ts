/**
 * # meeting-missing
 *
 * Severity: warning
 *
 * Reports minutes or an agenda whose head names no council body that met.
 *
 * Why it matters: without the meeting, its items, decisions and votes belong to nobody and to no day.
 *
 * What to do: look at the head; if it names the body, its arrangement or the name of the body is unknown.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Niederschrift
 *
 * TOP 1: Neubau der Sporthalle
 * Beschluss: einstimmig beschlossen
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1: Neubau der Sporthalle
 * Beschluss: einstimmig beschlossen
 * ```
 */
import type { Check } from './check.js';

export const meetingMissing: Check = {
  id: 'meeting-missing',
  severity: 'warning',
  *run({ record, paper }) {
    if ((record.kind !== 'minutes' && record.kind !== 'agenda') || paper.consultations.length > 0) return;
    yield {
      message: 'No council body is named that met. Expected a line such as "Sitzung des Stadtrates am 17.03.2020" or "Gremium: Stadtrat" in the head.',
      at: paper.kind[0] ?? { start: 0, end: 0 }, pointer: '/record/consultations', expected: 'a meeting',
    };
  },
};
