import { lineAt } from '../tree/line-at.js';
import { readHead } from './head/read-head.js';
import type { DateValue, Mark, PaperTree } from './paper-tree/paper-tree.js';
import type { Recognizer } from './paper-tree/recognizer.js';

/**
 * Gives each date the role in which another field uses it: the paper's date, a consultation, a receipt, an approval, a
 * signature. Dates that nobody uses keep none.
 */

/** Matches "Ergänzung vom " at the end; not "vom ". */
const AMENDMENT = /(?:Ergänzung|Änderung|Neufassung|Fassung|Aktualisierung)(?:svorlage)? vom $/u;
/** A line of place and date before a signature. Matches "Musterstadt, " and "Bad Muster, den "; not "am ". */
const PLACE = /^\p{Lu}[\p{L}().-]+(?: [\p{L}().-]+){0,3}, (?:den )?$/u;

export const dateRoles: Recognizer = {
  name: 'date-roles',
  recognize(document, found) {
    const roles = new Map<number, string>();
    for (const { label, value } of readHead(document, found.dates).values) {
      if (value !== null && label.words.field === 'other-date' && label.words.role !== null) roles.set(value.start, label.words.role);
    }
    const taken = takenStarts(found);
    const dates = found.dates.map((date): Mark<DateValue> => {
      const line = lineAt(document, date.start);
      const before = line === undefined ? '' : document.text.slice(line.start, date.start);
      const role = taken.get(date.start) ?? roles.get(date.start)
        ?? (AMENDMENT.test(before) ? 'amendment' : line !== undefined && date.end >= line.end - 1 && PLACE.test(before) ? 'signature' : null);
      return role === null ? date : { ...date, value: { ...date.value, role } };
    });
    return { replace: { dates } };
  },
};

function takenStarts(found: PaperTree): Map<number, string> {
  const taken = new Map<number, string>();
  for (const row of found.consultations) if (row.value.date !== null) taken.set(row.value.date.start, 'consultation');
  for (const received of found.received) taken.set(received.start, 'received');
  for (const date of found.date) taken.set(date.start, 'date');
  return taken;
}
