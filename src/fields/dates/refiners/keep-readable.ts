/**
 * The last refiner: drops times without a date, and what needed a neighbor's year and got none.
 */
import type { ParsingResult, Refiner } from 'chrono-node/de';
import { DROPPED, IMPOSSIBLE, knowsYear } from '../atom.js';

export const keepReadable: Refiner = {
  refine: (_context, results) => results.filter(isKept),
};

function isKept({ start }: ParsingResult): boolean {
  const tags = start.tags();
  if (tags.has(DROPPED)) return true;
  if (start.isOnlyTime()) return false;
  if (!start.isCertain('month') && !start.isCertain('year')) return false;
  return tags.has(IMPOSSIBLE) || knowsYear(start) || !tags.has('needs-year');
}
