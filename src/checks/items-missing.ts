/**
 * # items-missing
 *
 * Severity: warning
 *
 * Reports minutes or an agenda in which no item was found.
 *
 * Why it matters: what the meeting treated and decided is lost, while the record looks complete.
 *
 * What to do: look at how the items are numbered and headed; a word before the numbers may be missing in the vocabulary.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * Die Bürgermeisterin berichtet vom Neubau der Sporthalle.
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1: Neubau der Sporthalle
 * Die Bürgermeisterin berichtet.
 * ```
 */
import type { Check } from './check.js';

export const itemsMissing: Check = {
  id: 'items-missing',
  severity: 'warning',
  *run({ record, paper }) {
    if ((record.kind !== 'minutes' && record.kind !== 'agenda') || paper.agendaItems.length > 0) return;
    yield {
      message: `No item was found in what calls itself ${record.paperType ?? record.kind}. Expected heads such as "TOP 1: ...", "1. ..." or "§ 1".`,
      at: paper.kind[0] ?? { start: 0, end: 0 }, pointer: '/record/agendaItems', expected: 'agenda items',
    };
  },
};
