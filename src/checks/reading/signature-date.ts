/**
 * The day that a paper was signed: a date with the role `signature`, or place and date on a line of their own a few lines above
 * the first signatory ("Musterstadt, 2. Dezember 2016").
 */
import type { DateValue, Mark } from '../../fields/paper-tree/paper-tree.js';
import { dayNumber } from '../calendar/days.js';
import type { CheckContext } from '../check.js';
import { lineAt } from '../../tree/line-at.js';

const MAX_LINES_ABOVE = 6;
// Matches "Musterstadt, ", "Bad Beispiel, den "; not "Sitzung am ".
const PLACE = /^\p{Lu}[\p{L} ./()-]{1,40},(?: den)? ?$/u;

export function signatureDate(context: CheckContext): Mark<DateValue> | undefined {
  const { paper, document } = context;
  const days = paper.dates.filter((mark) => dayNumber(mark.value.edtf) !== null);
  const marked = days.find((mark) => mark.value.role === 'signature');
  const signatory = paper.signatories[0];
  if (marked || !signatory) return marked;
  const signed = lineAt(document, signatory.start)?.index ?? 0;
  return days.find((mark) => {
    const line = lineAt(document, mark.start);
    return mark.value.role === null && line !== undefined && line.index < signed && signed - line.index <= MAX_LINES_ABOVE
      && mark.end >= line.end && PLACE.test(document.text.slice(line.start, mark.start));
  });
}
