import { codeAt, isDigitCode } from '../../vocabulary/letters.js';

/**
 * Tokens that may be a document number: letters and digits joined by "/" or "-", at least one digit among them. Found
 * from the slash and the hyphen, since most of a text has neither. It does not judge shapes.
 */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
}

/** Longer runs are web addresses or tables. */
const LONGEST = 40;

export function numberTokens(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  let last = 0;
  const next = joints(text);
  for (let at = next(0); at >= 0; at = next(Math.max(at + 1, last))) {
    const token = tokenAround(text, at, last);
    if (token === null) continue;
    tokens.push(token);
    last = token.end;
  }
  return tokens;
}

/** The next slash or hyphen beside a digit, from rising places on; -1 behind the last. Each sign is looked for only behind the one that was found. */
function joints(text: string): (from: number) => number {
  let slash = text.indexOf('/');
  let hyphen = text.indexOf('-');
  return (from) => {
    for (let at = from; ; at += 1) {
      if (slash >= 0 && slash < at) slash = text.indexOf('/', at);
      if (hyphen >= 0 && hyphen < at) hyphen = text.indexOf('-', at);
      at = slash < 0 ? hyphen : hyphen < 0 ? slash : Math.min(slash, hyphen);
      if (at < 0) return -1;
      if (isDigitCode(codeAt(text, at - 1)) || isDigitCode(codeAt(text, at + 1))) return at;
    }
  };
}

function tokenAround(text: string, at: number, from: number): NumberToken | null {
  let start = at;
  while (start > from && at - start <= LONGEST && isPart(codeAt(text, start - 1))) start -= 1;
  let end = at + 1;
  while (end - at <= LONGEST && isPart(codeAt(text, end))) end += 1;
  while (end > at + 1 && !isAlphanumeric(text.charCodeAt(end - 1))) end -= 1;
  while (start < at && !isAlphanumeric(text.charCodeAt(start))) start += 1;
  const before = text.charCodeAt(start - 1);
  return start < at && end > at + 1 && before !== 46 && !isAlphanumeric(before) ? { start, end } : null;
}

function isPart(code: number): boolean {
  return code === 47 || code === 45 || isAlphanumeric(code);
}

function isAlphanumeric(code: number): boolean {
  return isDigitCode(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x17f);
}
