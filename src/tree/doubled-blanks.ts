/**
 * Texts in which a converter set two blanks for each one: two of them say nothing of columns there. The beginning of a text tells
 * it, by the gaps between its words.
 */
const REACH = 3000;
const FEWEST = 12;
const TIMES = 4;
const BLANK = 32;

export function areBlanksDoubled(text: string): boolean {
  let single = 0;
  let double = 0;
  let blanks = 0;
  for (let at = 0; at < text.length && at < REACH; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BLANK) blanks += 1;
    else {
      if (code > BLANK && blanks === 1) single += 1;
      else if (code > BLANK && blanks === 2) double += 1;
      // Blanks that begin a line part no words.
      blanks = code > BLANK ? 0 : REACH;
    }
  }
  return double >= FEWEST && double > single * TIMES;
}
