/**
 * A document number of no known shape, behind a label that promises one: "Vorlage Nr. 101.19.345", "DS-Nr. AfJFF 41/2022".
 * It reads words that have digits in them and the short kinds, letters and strokes between, and never a sentence.
 */

/** Longer ones are tables or addresses. */
const LONGEST = 32;
/** A word with a digit in it. Matches "101.19.345", "SV-10-0345", "N1" and "0821" before a comma; not "Antrag" or "(2". */
const NUMBER_WORD = /^(?=[^ ]*\d)[\p{L}\d][\p{L}\d/.~+–_-]*(?=,? |,?$)/u;
/** What may stand before or between such words. Matches "AfJFF", "/" and "BV"; not "Datum" or "Neubau". */
const JOINT = /^(?:\p{Lu}\p{L}{0,2}|(?=\p{Lu}\p{Ll}*\p{Lu})\p{L}{1,6}|[/–-])(?= )/u;
/** Matches "." and "-" at the end; not inside. */
const CLOSING = /[./–-]$/u;

/** The number at `at`, at most to `end`; null if there is none. */
export function unknownNumberAt(text: string, at: number, end: number): string | null {
  const cell = text.slice(at, Math.min(end, at + LONGEST + 1));
  let length = 0;
  for (let from = 0, joints = 0; from < cell.length && joints < 4; ) {
    const word = NUMBER_WORD.exec(cell.slice(from))?.[0];
    const joint = word === undefined ? JOINT.exec(cell.slice(from))?.[0] : undefined;
    if (word === undefined && joint === undefined) break;
    joints = joint === undefined ? 0 : joints + 1;
    from += (word ?? joint ?? '').length;
    if (word !== undefined) length = from;
    from += 1;
  }
  let number = cell.slice(0, length);
  while (CLOSING.test(number)) number = number.slice(0, -1);
  return length > LONGEST || number.length < 3 ? null : number;
}
