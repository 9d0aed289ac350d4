import references from '../../vocabulary/references.json' with { type: 'json' };

/**
 * The letters of a kind or an office that stand apart before the digits of a number: "GD 014/24", "HuFA 20/2024". Every
 * body has its own, so that their shape is known and not they themselves; words and labels that stand before other
 * numbers are none.
 */

/** Matches "GD ", "IV-S ", "St ", "HuFA " and "kAF " before digits; not "Antrag 12" or "kV 12". Sticky. */
const CODE = /(?:\p{Ll}\p{Lu}\p{L}{1,3}|(?:\p{Lu}{1,4}-)?\p{Lu}{1,5}|(?=\p{L}{1,6}\p{Lu})\p{Lu}\p{L}{1,7}|\p{Lu}\p{Ll}) (?=\d)/uy;
/** Matches a letter; not a digit. */
const LETTER = /\p{L}/u;

const noCodes: ReadonlySet<string> = new Set(references.noCodes);

/** How many characters a code and its blank take at `at`; 0 if none stands there. */
export function codeLength(text: string, at: number): number {
  if (at > 0 && LETTER.test(text.charAt(at - 1))) return 0;
  CODE.lastIndex = at;
  const code = CODE.exec(text)?.[0];
  return code === undefined || noCodes.has(code.slice(0, -1)) ? 0 : code.length;
}

const LONGEST_CODE = 10;
const BEFORE_CODE: ReadonlySet<string> = new Set([' ', '(', '\n']);

/** Where the code begins that ends with a blank at `at`; `at` if there is none. */
export function codeStart(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 0x20) return at;
  let start = at - 1;
  while (start > 0 && at - start <= LONGEST_CODE && !BEFORE_CODE.has(text.charAt(start - 1))) start -= 1;
  return at - start <= LONGEST_CODE && start + codeLength(text, start) === at ? start : at;
}
