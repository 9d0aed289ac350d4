/** Whether an EDTF date is a whole day of a known year. */
export function isFullDay(edtf: string): boolean {
  return FULL_DAY.test(edtf);
}

/** Matches "2022-05-22"; not "XXXX-02-14" or "2022". */
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/u;
