/**
 * What stands directly before or behind a match. Parsers ask here instead of by lookbehind, since chrono hands them
 * cut strings in which a lookbehind sees nothing.
 */

// Matches the bracket of "(vom"; not one inside.
const OPENING_MARK = /^[("„]/u;
// Matches each blank; not a letter.
const BLANK = / /gu;
// "am " matches with `am`; "am, " does not.
const LAST_WORD = /(?<word>\S{1,24})\s{1,4}$/u;
// "a" matches; "-" does not.
const LETTER = /\p{L}/u;
// "7" matches; "x" does not.
const DIGIT = /\d/u;

export function isLetter(char: string | undefined): boolean {
  return char !== undefined && LETTER.test(char);
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && DIGIT.test(char);
}

/** No digit touches the place from the left, neither directly nor over a point, comma or hyphen: it is no tail of a number. */
export function startsNumber(text: string, index: number): boolean {
  const before = text[index - 1];
  if (isDigit(before)) return false;
  return !((before === '.' || before === ',' || before === '_') && isDigit(text[index - 2]));
}

/** The word before the place, lower case, "" if a line starts there. */
export function wordBefore(text: string, index: number): string {
  const word = LAST_WORD.exec(text.slice(Math.max(0, index - 28), index))?.groups?.['word'] ?? '';
  return word.toLowerCase().replace(OPENING_MARK, '');
}

export function isLineStart(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 4), index).replace(BLANK, '');
  return before === '' ? index <= 4 : before.endsWith('\n');
}
