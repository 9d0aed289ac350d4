import type { Document } from '../../../tree/document.js';
import type { ConsultationValue, DecisionValue, Mark } from '../../paper-tree/paper-tree.js';
import { decide } from '../decide.js';
import { countsOf } from '../row-result.js';

/** The number and the day of the resolution. Matches "Beschluss-Nr.: VII/418\tBeschlussfassung am: 24.06.2021"; not "Beschluss-Nr.:\tBeschlussfassung am:". */
const NUMBER_AND_DAY = /^Beschlu(?:ss|ß)[ -]?(?:Nr\.|Nummer):?\s{1,4}[\p{L}\d][\p{L}\d./-]{0,24}[,;]?\s{1,4}(?:Beschlussfassung|Beschlossen|Gefasst|Beschlussdatum|vom)(?: am| vom)?:?\s{1,4}(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})$/iu;

/** A resolution got its number on the day of a row: the counts of the row say how, and without them only that it was passed is known. */
export function numberedOnDay(document: Document, rows: readonly ConsultationValue[]): Mark<DecisionValue> | null {
  for (const line of document.lines) {
    const day = line.text.startsWith('Beschl') ? NUMBER_AND_DAY.exec(line.text)?.groups : undefined;
    const date = day === undefined ? null : `${day['year'] ?? ''}-${day['month'] ?? ''}-${day['day'] ?? ''}`;
    const row = date === null ? undefined : rows.findLast((one) => one.date?.value === date);
    if (row === undefined) continue;
    const vote = countsOf(document, row, rows);
    const isLost = vote?.value.yes != null && (vote.value.no ?? 0) >= vote.value.yes;
    const decided = decide(isLost ? 'rejected' : 'adopted', line.text, { kind: 'result', start: line.start, end: line.end }, null);
    return { ...decided, value: { ...decided.value, organization: row.organization, date: row.date, vote } };
  }
  return null;
}
