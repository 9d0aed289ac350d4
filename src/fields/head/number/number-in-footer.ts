import type { Cell, Line } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark, ReferenceValue } from '../../paper-tree/paper-tree.js';
import { matchMaskAt, referenceValue } from '../../reference/masks.js';
import { isReceipt } from '../../wording/receipt.js';
import type { HeadContext } from '../../labels/head-context.js';
import { labelBook } from '../../labels/labels.js';
import { namesOtherPaper } from './names-other-paper.js';
import { numberRange, RANK } from './reference-rank.js';

/**
 * The number of a paper whose head prints none: "Drucksachennummer: 0189/2019" as a line of its own below the text, or
 * in the stamp that the office puts on a motion: "Eingang: 06.11.2017 | Antrag Nr. 27/2017".
 */
export function numberInFooter(context: HeadContext): Mark<ReferenceValue> | null {
  const end = context.head.lines.at(-1)?.end ?? 0;
  for (const line of context.document.lines) {
    if (line.start < end || line.text === '') continue;
    const below = numberBelow(context, line);
    if (below !== null) return below;
    for (const cell of isFooter(line) ? [line] : isStamp(context, line) ? line.cells : besidePlaceAndDay(context, line)) {
      const found = numberOf(context, cell);
      if (found !== null) return found;
    }
  }
  return null;
}

/** "TEXT DER VORLAGE | Drucksachennummer:" over the number alone, where the second page begins. */
function numberBelow(context: HeadContext, line: Line): Mark<ReferenceValue> | null {
  const label = line.cells.at(-1);
  const below = line.text.endsWith(':') ? context.document.lines[line.index + 1] : undefined;
  const cell = below?.cells.at(-1);
  if (label === undefined || cell === undefined || labelBook.matchWhole(label.text.slice(0, -1))?.field !== 'reference' || namesOtherPaper(context, label.start, label.end)) return null;
  const found = matchMaskAt(context.document.text, cell.start, false);
  return found === null || cell.start + found.text.length !== cell.end ? null : mark(referenceValue(found, RANK.firstLines), numberRange(cell.start, found.text), 'number-in-footer');
}

/** "Musterwil, 26. Oktober 2016 | GGR-Nr. 2016.112": the cells behind the place and the day below the signatures. */
function besidePlaceAndDay({ dates }: HeadContext, { cells }: Line): readonly Cell[] {
  const [first, ...others] = cells;
  const day = first === undefined || others.length === 0 ? undefined : dates.daysWithin(first.start, first.end)[0];
  return first !== undefined && day !== undefined && day.end === first.end && PLACE.test(first.text.slice(0, day.start - first.start)) ? others : [];
}

/** Matches "Musterwil, " and "St. Muster, den "; not "Sitzung vom ". */
const PLACE = /^\p{Lu}[\p{L}. -]{1,30}, (?:den |am )?$/u;

const isFooter = ({ text }: Line): boolean => FOOTER.test(text);
/** A label and a number, and nothing else. Matches "Drucksachennummer: 0189/2019" and "Drucksachen-Nr.: AF 0022/2024"; not "Vorlage: siehe 12/2019". */
const FOOTER = /^\p{Lu}[\p{L}. -]{2,24}: (?:\p{Lu}\p{L}{0,3} )?[^ ]{3,24}$/u;

/** A line that names the receipt, or one below it in the same stamp. */
function isStamp({ document }: HeadContext, line: Line): boolean {
  return document.lines.slice(Math.max(0, line.index - STAMP_LINES), line.index + 1).some(({ text, block }) => FOR_OFFICE.test(text) || (isReceipt(text) && block === line.block));
}

const STAMP_LINES = 4;
/** Matches "vom Büro des Rates auszufüllen:"; not "Eingang". */
const FOR_OFFICE = /auszufüllen\)?:?$/u;

/** A cell that is a label and the number behind it. */
function numberOf(context: HeadContext, cell: Cell | Line): Mark<ReferenceValue> | null {
  const phrase = labelBook.matchAt(cell.text, 0);
  if (phrase === null || phrase.value.field !== 'reference' || namesOtherPaper(context, cell.start, cell.start + phrase.end)) return null;
  const start = cell.start + phrase.end + (BEFORE_NUMBER.exec(cell.text.slice(phrase.end))?.[0].length ?? 0);
  const found = matchMaskAt(context.document.text, start, false);
  return found === null || start + found.text.length !== cell.end ? null : mark(referenceValue(found, RANK.firstLines), numberRange(start, found.text), 'number-in-footer');
}

/** Matches ": " and " "; not a letter. */
const BEFORE_NUMBER = /^ ?:? {0,3}/u;
