/**
 * A day, month or season without a year takes it from the next of its list: `März und Juni 2011`, `22.06./26.06.2023`,
 * `1. Juli und 1. Oktober 2020`. The year is implied. Prose between the two gives nothing.
 */
import type { ParsingResult, Refiner } from 'chrono-node/de';
import { endOf, IMPLIED, isReading, knowsYear, SHORT_YEAR } from '../atom.js';

// ", " and " u. " match; " bis " does not.
const LIST_GAP = /^\s{0,3}(?:,|und|u\.|sowie|oder|bzw\.|[/&+])\s{0,3}(?:am\s|im\s|den\s|der\s)?$/u;

export const yearFromList: Refiner = {
  refine(context, results) {
    for (let index = results.length - 2; index >= 0; index -= 1) {
      const [left, right] = [results[index], results[index + 1]];
      if (left === undefined || right === undefined || !lacksYear(left) || !givesYear(right)) continue;
      if (!LIST_GAP.test(context.text.slice(endOf(left), Math.min(right.index, endOf(left) + 16)))) continue;
      takeYear(left, right);
    }
    return results;
  },
};

function lacksYear(result: ParsingResult): boolean {
  return isReading(result) && result.start.isCertain('month') && !knowsYear(result.end ?? result.start);
}

function givesYear(result: ParsingResult): boolean {
  return isReading(result) && result.start.isCertain('month') && knowsYear(result.start);
}

function takeYear(left: ParsingResult, right: ParsingResult): void {
  const year = right.start.get('year') ?? 0;
  const tags = right.start.tags().has(SHORT_YEAR) ? [IMPLIED, SHORT_YEAR] : [IMPLIED];
  for (const components of left.end ? [left.start, left.end] : [left.start]) {
    components.imply('year', year);
    components.addTags(tags);
  }
}
