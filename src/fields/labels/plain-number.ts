import { type Label, PROMISES_NUMBER } from './labels.js';

/** A number without any joint. Matches "221309" and "1874"; not "2021". */
const DIGITS = /^(?!(?:19|20)\d\d$)\d{3,8}$/u;

/** Digits alone are a document's number only where the label says that a number comes: "1612874" below "Drucksachen-Nr.". */
export function isPlainNumberOf({ line, start, end }: Label, text: string): boolean {
  return DIGITS.test(text) && PROMISES_NUMBER.test(line.text.slice(start - line.start, end - line.start).toLowerCase());
}
