/**
 * Numbers of the same shape as a document's own number that no mask has: "VO/2018/1784-R6" beside "VO/2020/3217-R6". The
 * letters that the number has first are the same, so are its other signs, and digits stand where digits stand; the last may be more or fewer.
 */

/** The letters that a number has first and the sign behind them, and the digits before. Matches "VO/", "BVL-", "IV - S ", "2020/VG-" and "15 DS "; not "17/" or "DS 12". */
const LETTERS = /^(?<lead>\d{1,4}[ /-])?(?<letters>\p{Lu}\p{L}{1,5}[/-]|\p{Lu}{1,5} - \p{Lu}{1,3} |(?<=\d )\p{Lu}{2,4} (?=\d{1,3}\/))/u;
/** The digits at the end. Matches "31" of "15 DS 17/ 31"; not "M". */
const LAST_DIGITS = /\d{1,5}$/u;

export interface NumberOfShape {
  readonly start: number;
  readonly end: number;
}

export function numbersOfShape(own: string, text: string): NumberOfShape[] {
  const { lead = '', letters = '' } = LETTERS.exec(own)?.groups ?? {};
  if (letters === '') return [];
  const serial = own.length - (LAST_DIGITS.exec(own)?.[0].length ?? 0);
  const found: NumberOfShape[] = [];
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
    const start = at - lead.length;
    if (start < 0 || isPart(text, start - 1) || !isSameShape(own.slice(0, serial), text, start)) continue;
    const end = start + serial + (serial < own.length ? (DIGITS.exec(text.slice(start + serial, start + serial + LONGEST_SERIAL))?.[0].length ?? 0) : 0);
    if ((serial === own.length || end > start + serial) && !isPart(text, end)) found.push({ start, end });
  }
  return found;
}

/** Matches "31" of "31)"; not ")". */
const DIGITS = /^\d{1,5}/u;
const LONGEST_SERIAL = 6;

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
