import { codeAt, isCapitalCode, isDigitCode, isLetterCode } from '../../vocabulary/letters.js';

/** Whether a line may have begun at a word: it is capital, and no small word binds it to what is before it ("zur Begründung"). */
export function mayBeginLine(line: string, at: number): boolean {
  if (at === 0) return true;
  if (codeAt(line, at - 1) !== 0x20 || !isCapitalCode(codeAt(line, at))) return false;
  const last = codeAt(line, at - 2);
  if (!isLetterCode(last)) return last !== 0x2d;
  let start = at - 2;
  while (start > 0 && codeAt(line, start - 1) !== 0x20) start -= 1;
  return isCapitalCode(codeAt(line, start)) || isDigitCode(codeAt(line, start));
}

/** Whether words of their own follow: a capital, a digit or a quotation mark behind one blank. */
export function newWordsFollow(line: string, end: number): boolean {
  const code = codeAt(line, end + 1);
  return codeAt(line, end) === 0x20 && (isCapitalCode(code) || isDigitCode(code) || OPENING.has(code));
}

const OPENING: ReadonlySet<number> = new Set(Array.from('„"“-–☒☐[(§', (sign) => sign.charCodeAt(0)));
