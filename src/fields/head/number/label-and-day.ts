import type { DateValue, Mark } from '../../paper-tree.js';
import { type MaskMatch, matchMaskAt } from '../../reference/masks.js';
import type { HeadContext } from '../head-context.js';
import { labelBook } from '../labels/labels.js';

/** "Vorlagen-Nummer 07.06.2017" over "1604/2017": the day beside the label is the paper's, and the number stands below. */
export interface NumberAndDay {
  readonly number: MaskMatch;
  readonly start: number;
  readonly day: Mark<DateValue>;
}

export function numberBelowLabelAndDay({ document, head, dates, tableLines }: HeadContext): NumberAndDay | null {
  for (const line of head.lines.slice(0, FIRST_LINES)) {
    const label = tableLines.has(line.index) ? null : labelBook.matchAt(line.text, 0);
    const gap = label?.value.field === 'reference' ? GAP.exec(line.text.slice(label.end))?.[0].length : undefined;
    const day = label === null || gap === undefined ? null : dates.startingAt(line.start + label.end + gap);
    if (day === null || day.value.precision !== 'day' || day.end !== line.end) continue;
    const below = document.lines.slice(line.index + 1, line.index + 1 + REACH).find(({ text }) => text !== '');
    const cell = below?.cells.find(({ text }) => text !== '');
    const number = cell === undefined ? null : matchMaskAt(document.text, cell.start, false);
    if (cell !== undefined && number?.text === cell.text) return { number, start: cell.start, day };
  }
  return null;
}

const FIRST_LINES = 12;
const REACH = 2;
/** Matches " ", ": " and a tab; not " vom ". */
const GAP = /^:?[ \t]{1,8}/u;
