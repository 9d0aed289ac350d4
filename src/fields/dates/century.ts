const CENTURIES: readonly number[] = [1500, 1600, 1700, 1800, 1900, 2000, 2100];

/** The year that ends in these two digits and lies nearest to `period`, a year of the document's own time. */
export function centuryOf(short: number, period: number): number {
  const nearest = CENTURIES.reduce((best, century) => (Math.abs(century + short - period) < Math.abs(best + short - period) ? century : best));
  return nearest + short;
}
