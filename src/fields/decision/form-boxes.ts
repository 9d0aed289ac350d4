/**
 * A result printed as a form: all outcomes with a box before each, or dots and strokes to be filled in. What is ticked
 * counts; where nothing is, the form says nothing.
 */

/** A box of a form. Matches "☐", "( )", "[x]" and "☒"; not "(3)". */
const BOX = /(?<ticked>[☒☑\uf0fe\uf078]|\( ?[xX] ?\)|\[ ?[xX] ?\])|[☐□\uf06f\uf0a8]|\( {0,3}\)|\[ {0,3}\]/gu;
/** A place to write a number in. Matches "____" and "....."; not "...". */
const TO_BE_FILLED = /_{3,}|\.{4,}/u;

/** The words behind the ticked boxes of a form; all of the text if it is no form; null if nothing is filled in. */
export function filledIn(text: string): string | null {
  const boxes = [...text.matchAll(BOX)];
  if (boxes.length === 0) return TO_BE_FILLED.test(text) ? null : text;
  const ticked = boxes.flatMap((box, at) => (box.groups?.['ticked'] === undefined ? [] : [text.slice(box.index + box[0].length, boxes[at + 1]?.index ?? text.length).trim()]));
  return ticked.length === 0 ? null : ticked.join(' ');
}
