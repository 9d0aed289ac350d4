import { mark } from '../../paper-tree/mark.js';
import type { Mark, ReferenceValue } from '../../paper-tree/paper-tree.js';
import { matchMaskAt, referenceValue } from '../../reference/masks.js';
import { freeLines, type HeadContext } from '../../labels/head-context.js';
import { numberRange, RANK } from './reference-rank.js';

/**
 * "Info 112/2014" or "V 47/2014" as a line of its own in the head: the code of a kind, the count and the year, which
 * are too short to be told from other numbers anywhere else.
 */
export function codedLines(context: HeadContext): Mark<ReferenceValue>[] {
  return freeLines(context).flatMap((line) => {
    const found = CODED.test(line.text) ? matchMaskAt(context.document.text, line.start, false) : null;
    return found?.text !== line.text ? [] : [mark(referenceValue(found, SHORT.test(line.text) ? RANK.firstLines : RANK.kind), numberRange(line.start, found.text), 'number-alone-coded')];
  });
}

/** Matches "V 47/2014"; not "Info 112/2014", whose word is the kind. */
const SHORT = /^[A-ZÄÖÜ]{1,2} /u;
/** Matches "Info 112/2014" and "V 47/2014"; not "Juni 12/2014", "KW 12" or "V 47/14". */
const CODED = /^(?:Info|[A-ZÄÖÜ]{1,2}) \d{1,4}\/(?:19|20)\d{2}$/u;
