import { labelBook } from './labels.js';

/** The sign of an office that stands below "Dezernat, Dienststelle", beside which other labels may stand, and looks like a number of papers: "IV/40/402". */
export function isOfficeSign(text: string, start: number, number: string): boolean {
  if (!SIGN.test(number) || text.charAt(start - 1) !== '\n') return false;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1);
  return labelBook.matchAt(above, 0)?.value.field === 'department';
}

/** The shape of such a sign. */
export const isSignOfOffice = (text: string): boolean => SIGN.test(text);

/** Matches "IV/40/402" and "VIII/66/661/3"; not "0142/2017". */
const SIGN = /^[IVX]{1,4}\/\d{1,3}(?:\/\d{1,4}){0,2}$/u;
