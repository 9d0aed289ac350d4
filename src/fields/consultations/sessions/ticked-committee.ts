import type { Line, Span } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { boxesIn } from '../../forms/form-boxes.js';
import type { DateLookup } from '../../wording/value-types.js';

/**
 * The one committee that a form lets choose among several by boxes: "[ ] Hauptausschuss [X] Stadtvertretung". Rows with
 * days of their own are no such choice, and of two that are ticked neither is the one.
 */
export function tickedCommittee(lines: readonly Line[], dates: DateLookup): Span | null {
  const choices = lines.flatMap((line) => (dates.daysWithin(line.start, line.end).length > 0 ? [] : choicesOn(line)));
  const ticked = choices.filter((choice) => choice.ticked);
  const [only] = ticked;
  if (only === undefined || ticked.length > 1) return null;
  return choices.some((other) => other !== only && Math.abs(other.line.index - only.line.index) <= MOST_APART) ? { start: only.start, end: only.end } : null;
}

interface Choice extends Span {
  readonly line: Line;
  readonly ticked: boolean;
}

function choicesOn(line: Line): Choice[] {
  const boxes = boxesIn(line.text);
  return boxes.flatMap(({ end, ticked }, at) => {
    const [name = ''] = line.text.slice(end, boxes[at + 1]?.start ?? line.text.length).trimEnd().split('\t', 1);
    const word = committeeWordIn(name);
    const isName = word !== null && name.length <= LONGEST && BEGINS_NAME.test(name);
    return isName ? [{ line, ticked, start: line.start + end, end: line.start + end + name.trimEnd().length }] : [];
  });
}

/** Lines between two choices of one form. */
const MOST_APART = 3;
const LONGEST = 70;
/** Matches "Haupt- und Finanzausschuss"; not "im Hauptausschuss". */
const BEGINS_NAME = /^\p{Lu}/u;
