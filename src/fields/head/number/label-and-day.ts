import type { DateValue, Mark } from '../../paper-tree/paper-tree.js';
import { type MaskMatch, matchMaskAt } from '../../reference/masks.js';
import type { HeadContext } from '../../labels/head-context.js';
import type { Document } from '../../../tree/document.js';
import { labelBook } from '../../labels/labels.js';
import type { DateLookup } from '../../wording/value-types.js';

/** "Vorlagen-Nummer 07.06.2017" over "1604/2017": the day beside the label is the paper's, and the number stands below, or behind it in the same cell. */
export interface NumberAndDay {
  readonly number: MaskMatch;
  readonly start: number;
  readonly day: Mark<DateValue>;
}

export function numberBelowLabelAndDay({ document, head, dates, tableLines }: HeadContext): NumberAndDay | null {
  for (const line of head.lines.slice(0, FIRST_LINES)) {
    if (tableLines.has(line.index)) continue;
    const below = document.lines.slice(line.index + 1, line.index + 1 + REACH).find(({ text }) => text !== '');
    for (const [at, { start, end }] of line.cells.entries()) {
      const day = dayBehindLabel(document, dates, start);
      const behind = day === null ? null : matchMaskAt(document.text, day.end + 1, false);
      if (day !== null && behind !== null && day.end + 1 + behind.text.length === end) return { number: behind, start: day.end + 1, day };
      const cell = day === null || day.end !== (at === 0 ? line.end : end) ? undefined : at === 0 ? below?.cells.find(({ text }) => text !== '') : below?.cells[at];
      const number = cell === undefined ? null : matchMaskAt(document.text, cell.start, false);
      if (day !== null && cell !== undefined && number?.text === cell.text) return { number, start: cell.start, day };
    }
  }
  return null;
}

/** The day right behind a label of numbers that begins at an offset. */
function dayBehindLabel({ text }: Document, dates: DateLookup, start: number): Mark<DateValue> | null {
  const label = labelBook.matchAt(text, start);
  const gap = label?.value.field === 'reference' ? GAP.exec(text.slice(label.end, label.end + LONGEST_GAP))?.[0].length : undefined;
  const day = label === null || gap === undefined ? null : dates.startingAt(label.end + gap);
  return day?.value.precision === 'day' ? day : null;
}

const FIRST_LINES = 12;
/** A day ends its box, and blank lines part it from the next. */
const REACH = 4;
const LONGEST_GAP = 9;
/** Matches " ", ": " and a tab; not " vom ". */
const GAP = /^:?[ \t]{1,8}/u;
