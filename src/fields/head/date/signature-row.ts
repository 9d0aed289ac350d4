import type { Document, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import type { HeadContext } from '../head-context.js';
import type { FoundDate } from './place-and-date.js';

/** "Eva Muster | 10.10.2016" right above "Unterschrift | Datum": who signed the paper, and when. No session's row looks so. */
export function isSignatureRow({ lines }: Document, line: Line): boolean {
  const below = line.cells.length > 1 ? lines[line.index + 1] : undefined;
  return below !== undefined && below.text.includes('Datum') && below.cells.length > 1 && below.cells.some(({ text }) => DAY_NAME.test(text)) && below.cells.some(({ text }) => SIGNS.test(text)) && below.cells.every(({ text }) => text === '' || DAY_NAME.test(text) || SIGNS.test(text));
}

/** Matches "Datum" and "Ort, Datum"; not "Datum der Sitzung". */
const DAY_NAME = /^(?:Ort, ?)?Datum$/u;
/** Who signs, below the name. Matches "Unterschrift", "Oberbürgermeisterin" and "Unterschrift Amtsleiter"; not "Gremium". */
const SIGNS = /^(?:(?:Unterschrift|Name)(?: \p{Lu}\p{L}+)?|(?:Ober)?[Bb]ürgermeister(?:in)?|Landr(?:at|ätin)|Beigeordneter?|Dezernent(?:in)?|Amtsleiter(?:in)?|Fachbereichsleiter(?:in)?)$/u;

/** The day on which the paper was signed; none where several signed it on several days. */
export function dateOfSignature({ document, head, dates }: HeadContext): FoundDate | null {
  const days = gathered(head.lines, (line) => (isSignatureRow(document, line) ? dates.within(line.start, line.end).filter(({ value }) => value.precision === 'day') : []));
  const [first] = days;
  return first === undefined || days.some(({ value }) => value.edtf !== first.value.edtf) ? null : { date: first, rule: 'date-and-signature' };
}
