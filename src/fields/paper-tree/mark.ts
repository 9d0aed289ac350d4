import { narrowText } from '../../tree/narrow-text.js';
import { withSingleBlanks } from '../../vocabulary/one-blank.js';
import type { Certainty, Mark } from './paper-tree.js';

/** A mark on a clean range. */
export function mark<Value>(value: Value, range: { readonly start: number; readonly end: number }, rule: string, certainty: Certainty = 'written', weak = false): Mark<Value> {
  const { start, end } = range;
  return weak ? { value, certainty, start, end, rule, weak } : { value, certainty, start, end, rule };
}

/** Text of a clean range as a value: lines and cells joined by one blank. */
export function flowing(text: string, range: { readonly start: number; readonly end: number }): string {
  return withSingleBlanks(narrowText(text.slice(range.start, range.end))).trim();
}
