import { mark } from '../mark.js';
import type { DateValue, Mark } from '../paper-tree.js';
import type { HeadContext, HeadField } from './head-context.js';
import { freeLines, valuesOf } from './head-context.js';

/**
 * The date of the paper itself and of its receipt. A meeting's date never stands in for it; "vom" in the head of a
 * statement dates the paper that is answered.
 */
export const date: HeadField = (context) => {
  const found = byLabel(context, 'date') ?? byPlace(context) ?? aloneInHead(context) ?? closing(context);
  return found === null ? {} : { add: { date: [mark(found.date.value.edtf, found.date, found.rule, found.date.certainty)] } };
};

export const received: HeadField = (context) => {
  const found = byLabel(context, 'received');
  return found === null ? {} : { add: { received: [mark(found.date.value.edtf, found.date, 'received-label')] } };
};

interface FoundDate {
  readonly date: Mark<DateValue>;
  readonly rule: string;
}

function byLabel(context: HeadContext, field: string): FoundDate | null {
  const kind = context.found.kind[0]?.value.kind;
  const answers = ANSWERS.test(context.found.paperType[0]?.value ?? '');
  for (const { value, label } of valuesOf(context, field)) {
    const first = context.dates.within(value.start, value.end)[0];
    if (first === undefined || first.value.precision !== 'day' || first.start - value.start > 16) continue;
    const word = context.document.text.slice(label.start, label.end).toLowerCase();
    if (word.startsWith('vom') && (answers || kind !== 'paper' || label.start !== label.line.start)) continue;
    if (word.startsWith('datum') && !word.includes('vorlage') && kind !== 'paper' && kind !== 'other') continue;
    return { date: first, rule: `${field}-label` };
  }
  return null;
}

/** Kinds of papers that answer another. Matches "Stellungnahme zum Antrag"; not "Antrag". */
const ANSWERS = /^(?:Stellungnahme|Antwort|Beantwortung)/iu;

/** Place and date before the text of a letter or paper: "Musterstadt, 12.03.2003". */
function byPlace(context: HeadContext): FoundDate | null {
  for (const line of freeLines(context)) {
    const first = context.dates.within(line.start, line.end)[0];
    if (first === undefined || first.value.precision !== 'day' || line.end - first.end > 1) continue;
    const before = context.document.text.slice(line.start, first.start);
    const above = before === '' ? context.document.lines[line.index - 1]?.text ?? '' : '';
    if (PLACE.test(before) || (PLACE.test(`${above} `) && above.endsWith(','))) return { date: first, rule: 'place-and-date' };
  }
  return null;
}

/** Matches "Musterstadt, " and "Bad Muster, den "; not "Sitzung am ". */
const PLACE = /^\p{Lu}[\p{L}().-]+(?: [\p{L}().-]+){0,3}(?:,| \/)? (?:den |dem )?$/u;

/** A line of a letter's head that is nothing but a date. */
function aloneInHead(context: HeadContext): FoundDate | null {
  if (context.found.kind[0]?.value.kind !== 'paper' || context.found.consultations.length > 0) return null;
  for (const line of freeLines(context)) {
    const first = context.dates.within(line.start, line.end)[0];
    if (first !== undefined && first.value.precision === 'day' && first.start === line.start && first.end === line.end) return { date: first, rule: 'date-line' };
  }
  return null;
}

/** Minutes, and papers of some offices, close with the day they were written, alone on the last line. */
function closing(context: HeadContext): FoundDate | null {
  const last = context.document.lines.findLast((line) => line.kind !== 'blank' && line.kind !== 'furniture');
  if (last === undefined) return null;
  const first = context.dates.within(last.start, last.end)[0];
  return first !== undefined && first.value.precision === 'day' && first.start === last.start && first.end >= last.end - 1 ? { date: first, rule: 'closing-date' } : null;
}
