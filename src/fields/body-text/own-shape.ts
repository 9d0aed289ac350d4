/**
 * Numbers of the same shape as a document's own number that no mask has: "VO/2018/1784-R6" beside "VO/2020/3217-R6". The
 * letters that the number begins with are the same, so are its other signs, and digits stand where digits stand.
 */

/** The letters that a number begins with, and the sign behind them. Matches "VO/", "BVL-" and "IV - S "; not "17/". */
const PREFIX = /^(?:\p{Lu}[\p{L}]{1,5}[/-]|\p{Lu}{1,5} - \p{Lu}{1,3} )/u;

export function numbersOfShape(own: string, text: string): number[] {
  const prefix = PREFIX.exec(own)?.[0];
  if (prefix === undefined) return [];
  const starts: number[] = [];
  for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + prefix.length)) {
    if (!isPart(text, at - 1) && !isPart(text, at + own.length) && isSameShape(own, text, at)) starts.push(at);
  }
  return starts;
}

function isSameShape(own: string, text: string, start: number): boolean {
  for (let at = 0; at < own.length; at += 1) {
    const [mine, other] = [own.charAt(at), text.charAt(start + at)];
    if (mine !== other && !(DIGIT.test(mine) && DIGIT.test(other))) return false;
  }
  return true;
}

/** Matches "7"; not "A". */
const DIGIT = /^\d$/u;
/** Matches a letter, a digit and the signs that join them; not ")" or ".". */
const PART = /^[\p{L}\d/-]$/u;

function isPart(text: string, at: number): boolean {
  return PART.test(text.charAt(at));
}
