import { monthOf } from '../../../vocabulary/month-names.js';

// ", 2. Dezember 2016", ", den 12.03.", ", im Mai 2016"; not ", 2 Stück", " 2. Mai".
const PLACE_AND_DATE = /^, {0,2}(?:den |am |im )?(?:\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8}\.? ?\d{4})|\d{4}-\d{2}-\d{2}|(?<month>\p{Lu}\p{Ll}{2,8}) \d{4})/u;

/** Whether a day stands behind a name: a letter is dated where it was written. */
export function isDated(behind: string): boolean {
  const found = PLACE_AND_DATE.exec(behind);
  const month = found?.groups?.['month'];
  return found !== null && (month === undefined || monthOf(month) !== null);
}
