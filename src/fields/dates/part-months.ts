/**
 * The months of EDTF's sub-year groupings, for ranges, whose ends cannot be groupings: seasons have none of their own.
 */

/** First and last month of a quarter (33 to 36) or half (40, 41), null for a season. */
export function monthsOfPart(part: number): readonly [number, number] | null {
  if (part >= 33 && part <= 36) return [(part - 33) * 3 + 1, (part - 33) * 3 + 3];
  if (part === 40 || part === 41) return [(part - 40) * 6 + 1, (part - 40) * 6 + 6];
  return null;
}

/** A month to order results by; for seasons the one in which they begin by the calendar. */
export function orderingMonth(part: number): number {
  return monthsOfPart(part)?.[0] ?? (part - 20) * 3;
}
