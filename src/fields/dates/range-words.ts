/**
 * Words that make a range only as a pair, one before its first end and one between the two: `zwischen Januar und März
 * 2021`, `zwischen dem 16. August und dem 15. November 2021`, `vom 5.3. mit 6.4.2018`.
 */

// " und dem " matches; ", " does not.
const AND = /^\s{1,4}und(?:\s{1,3}de[mn])?\s{1,4}$/u;
// "Zwischen dem " matches; "dazwischen " does not.
const BETWEEN = /(?<!\p{L})[Zz]wischen\s{1,3}(?:de[mn]\s{1,3})?$/u;
// " mit " matches; " mitsamt " does not.
const WITH = /^\s{1,4}mit(?:\s(?:de[mn]|zum))?\s{1,4}$/u;
// "vom " matches; "davon " does not.
const FROM = /(?<!\p{L})[Vv]o[mn]\s{1,3}(?:dem\s{1,3})?$/u;
const REACH = 24;

/** `start` is where the first end of the range begins, `between` what stands behind it up to the second. */
export function isPairedRange(text: string, start: number, between: string): boolean {
  if (!AND.test(between) && !WITH.test(between)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return AND.test(between) ? BETWEEN.test(before) : FROM.test(before);
}
