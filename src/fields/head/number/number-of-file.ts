import { mark } from '../../paper-tree/mark.js';
import type { Mark, ReferenceValue } from '../../paper-tree/paper-tree.js';
import { matchMaskAt, referenceValue } from '../../reference/masks.js';
import { type HeadContext, valuesOf } from '../../labels/head-context.js';
import { numberRange, RANK } from './reference-rank.js';

/**
 * Austrian towns number a paper with the file of its office: "GZ.: A 14 - 012345/2013/0009" counts the file, the year and
 * the piece in it. Other signs of offices behind such labels number no paper.
 */
export function numberOfFile(context: HeadContext): Mark<ReferenceValue>[] {
  return valuesOf(context, 'fileNumber').flatMap(({ label, value }) => {
    if (label.line.cells[label.cell]?.start !== label.start) return [];
    const found = matchMaskAt(context.document.text, value.start, true);
    return found === null || !PIECE_OF_FILE.test(found.text) ? [] : [mark(referenceValue(found, RANK.alone), numberRange(value.start, found.text), NUMBER_OF_FILE)];
  });
}

/** The rule of a paper's number that is its file's, beside which other offices may print theirs. */
export const NUMBER_OF_FILE = 'number-of-file';

/** File, year and piece. Matches "012345/2013/0009" at the end; not "632.6" or "12345/2013". */
const PIECE_OF_FILE = /(?:^|[ -])\d{5,6}\/(?:19|20)\d{2}\/\d{4}$/u;
