import type { Certainty, Mark } from './paper-tree.js';

/** A mark on a clean range. */
export function mark<Value>(value: Value, range: { readonly start: number; readonly end: number }, rule: string, certainty: Certainty = 'written', weak = false): Mark<Value> {
  const { start, end } = range;
  return weak ? { value, certainty, start, end, rule, weak } : { value, certainty, start, end, rule };
}

/** Text of a clean range as a value: lines and cells joined by one blank. */
export function flowing(text: string, range: { readonly start: number; readonly end: number }): string {
  const part = text.slice(range.start, range.end);
  return (HAS_GAP.test(part) ? part.replace(GAP, ' ') : part).trim();
}

/** Matches line ends, tabs and runs of blanks; not one blank between words. */
const GAP = /\s+/gu;
/** Matches if there is something to replace: a tab, a line end, two blanks; not one blank. */
const HAS_GAP = /[^\S ]|  /u;
