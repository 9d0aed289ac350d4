import { gathered } from '../../../tree/gathered.js';
import type { HeadContext } from '../../labels/head-context.js';
import { isSignatureRow } from '../../wording/signature-row.js';
import type { FoundDate } from './place-and-date.js';

/** The day on which the paper was signed; none where several signed it on several days. */
export function dateOfSignature({ document, head, dates }: HeadContext): FoundDate | null {
  const days = gathered(head.lines, (line) => (isSignatureRow(document, line) ? dates.within(line.start, line.end).filter(({ value }) => value.precision === 'day') : []));
  const [first] = days;
  return first === undefined || days.some(({ value }) => value.edtf !== first.value.edtf) ? null : { date: first, rule: 'date-and-signature' };
}
