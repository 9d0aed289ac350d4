/**
 * Writes chrono's components as EDTF (ISO 8601-2): a component that the text does not give is `X` or absent, never filled.
 * Sub-year groupings cannot be the ends of a range there: those become months. A season has no bounds in the calendar of
 * an administration ("Winter 2010/2011" is two years'), so it is its year, as vague as "Anfang 2010": the annotation policy
 * of the corpora writes it so. The words stand in `written`.
 */
import type { ParsingComponents } from 'chrono-node/de';
import type { DateValue } from '../paper-tree/paper-tree.js';
import { hasTag, knowsYear, SHORT_YEAR, tagValue, VAGUE, valueAmong } from './atom.js';
import { centuryOf } from './century.js';
import { monthsOfPart } from './part-months.js';

export interface Written {
  readonly edtf: string;
  readonly precision: DateValue['precision'];
}

const NO_YEAR = 'XXXX';

/** `period` is a year of the document's own time; null if a year of two digits cannot be placed without it. */
export function writeComponents(components: ParsingComponents, period: number | null): Written | null {
  const tags = components.tags();
  const year = yearText(components, tags, period);
  if (year === null) return null;
  const month = `${year}-${two(components.get('month'))}`;
  if (components.isCertain('day')) return { edtf: `${month}-${two(components.get('day'))}`, precision: 'day' };
  const part = valueAmong(tags, 'part');
  const vague = tags.has(VAGUE) ? '~' : '';
  const precision = part === null ? null : precisionOf(Number(part));
  if (precision === 'season') return { edtf: year === NO_YEAR ? `${year}-${part}` : `${year}~`, precision };
  if (precision !== null) return { edtf: `${year}-${part}${vague}`, precision };
  return components.isCertain('month') ? { edtf: `${month}${vague}`, precision: 'month' } : { edtf: `${year}${vague}`, precision: 'year' };
}

export function writeRange(start: ParsingComponents, end: ParsingComponents, period: number | null): Written | null {
  const [from, to] = [rangeEnd(start, period, 0), rangeEnd(end, period, 1)];
  if (from === null || to === null) return null;
  return { edtf: `${from}/${to}`, precision: hasTag(start, 'week') ? 'week' : 'range' };
}

function rangeEnd(components: ParsingComponents, period: number | null, side: 0 | 1): string | null {
  const part = tagValue(components, 'part');
  if (part === null) return writeComponents(components, period)?.edtf ?? null;
  const year = yearText(components, components.tags(), period);
  const months = monthsOfPart(Number(part));
  return year === null ? null : months === null ? `${year}~` : `${year}-${two(months[side])}`;
}

function yearText(components: ParsingComponents, tags: ReadonlySet<string>, period: number | null): string | null {
  if (!knowsYear(components)) return NO_YEAR;
  const year = components.get('year') ?? 0;
  if (!tags.has(SHORT_YEAR)) return String(year).padStart(4, '0');
  if (period === null) return null;
  return String(centuryOf(year % 100, period));
}

function precisionOf(part: number): DateValue['precision'] {
  return part <= 24 ? 'season' : part <= 36 ? 'quarter' : 'half';
}

function two(number: number | null): string {
  return String(number ?? 0).padStart(2, '0');
}
