/**
 * One look at each character of a line, by a table of codes: whether something must be cleaned, whether cells may stand
 * in it. A regular expression for each of these questions would read every line several times.
 */

/** Something in the line is not to be copied as it stands: markup, an entity, a control, two blanks, a blank before a colon. */
export const NOISE = 1;
/** A tab, a pipe, a drawn stroke or three blanks, which can part cells. */
export const CELLS = 2;

const BLANK = 4;
const COLON = 8;
const SIGNS = new Uint8Array(0x10000);

/** Codes, or first and last code: controls, `&`, `*`, `<`, `\`, `¬`, soft hyphens, marks over letters, blanks of no or odd width, signs of direction, odd hyphens, ligatures. */
const NOISY: readonly (readonly [from: number, to: number])[] = [
  [0, 9], [0x0b, 0x0b], [0x0e, 0x1f], [0x26, 0x26], [0x2a, 0x2a], [0x3c, 0x3c], [0x5c, 0x5c], [0xa0, 0xa0], [0xac, 0xad],
  [0x300, 0x36f], [0x2000, 0x2011], [0x2028, 0x202f], [0x205f, 0x2069], [0x3000, 0x3000], [0xfb00, 0xfb06], [0xfeff, 0xfeff],
];
for (const [from, to] of NOISY) SIGNS.fill(NOISE, from, to + 1);
for (const code of [0x20, 0xa0, 0x2002, 0x2003, 0x2007, 0x202f]) SIGNS[code] = (SIGNS[code] ?? 0) | BLANK;
for (const code of [0x09, 0x7c, 0x2502, 0x2503, 0x2551]) SIGNS[code] = (SIGNS[code] ?? 0) | CELLS;
SIGNS[0x3a] = COLON;

/** NOISE and CELLS as bits. */
export function signsOf(text: string, start: number, end: number): number {
  let signs = 0;
  let blanks = 0;
  for (let at = start; at < end; at += 1) {
    const sign = SIGNS[text.charCodeAt(at)] ?? 0;
    if (sign === 0) {
      blanks = 0;
      continue;
    }
    signs |= sign;
    if ((sign & BLANK) === 0) {
      if (sign === COLON && blanks > 0) signs |= NOISE;
      blanks = 0;
      continue;
    }
    blanks += 1;
    // Two blanks of which one is odd are noise by that one already.
    if (blanks === 2) signs |= NOISE;
    else if (blanks === 3) signs |= CELLS;
  }
  return signs & (NOISE | CELLS);
}
