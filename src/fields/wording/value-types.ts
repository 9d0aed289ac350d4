import publicity from '../../vocabulary/publicity.json' with { type: 'json' };
import { isWordCharacter, phraseBook } from '../../vocabulary/phrase-book.js';
import type { Line } from '../../tree/document.js';
import { remembered } from '../../tree/remembered.js';
import type { DateValue, Mark } from '../paper-tree/paper-tree.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { matchMaskAt } from '../reference/masks.js';
import { beginsWithDepartment, isNumberedDepartment } from './department-line.js';

/**
 * What a stretch of the head can be by its shape alone: a date, a document number, an item number, a mark of
 * publicity. Used to tell which value belongs to which label when they stand apart.
 */
export const publicityBook = phraseBook<'public' | 'not-public' | 'mixed'>([
  ...publicity.public.map((form) => [form, 'public'] as const),
  ...publicity.notPublic.map((form) => [form, 'not-public'] as const),
  ...publicity.mixed.map((form) => [form, 'mixed'] as const),
]);

/** An agenda item's number alone. Matches "7", "9.1.2", "Ö 5.3", "6a.", "14 ö" and "6 n. ö. T."; not "7 Stück", the day "28.04.15" or the votes "11.0.0". */
export const ITEM_NUMBER = /^(?!(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d{2}$)(?:[ÖN] )?\d{1,3}(?:\.(?!0(?:\D|$))\d{1,3}){0,4}\.?(?:[a-z][.)]?)?(?: ?[öÖN]| (?:n\. ?)?ö\. ?T\.)?$/u;
const DATE_FIELDS = new Set(['date', 'received', 'other-date', 'meetingDate']);
const NUMBER_FIELDS = new Set(['reference', 'related', 'attachmentOf']);

/** Matches "14. Plenarsitzung"; not "Sitzungsvorlage". */
const SESSION = /[Ss]itzung(?!\p{L})/u;

/** A date to the day, in EDTF. Matches "2011-03-02" and "2022-01-27/2022-01-31"; not "2010/2011", which a title may end in. */
const NAMES_DAY = /^[\dX]{4}-\d{2}-\d{2}/u;
/** "Donnerstag, " and a bracket may stand before a date. */
const LONGEST_WEEKDAY = 14;

export interface DateLookup {
  /** The date that begins at a clean offset, or one character behind it. */
  startingAt(offset: number): Mark<DateValue> | null;
  within(start: number, end: number): readonly Mark<DateValue>[];
  /** Those that are one day, and no month or period. */
  daysWithin(start: number, end: number): readonly Mark<DateValue>[];
}

const NONE: readonly Mark<DateValue>[] = [];

/** Made once for one list of dates. */
export const dateLookup = remembered((dates: readonly Mark<DateValue>[]): DateLookup => {
  const byStart = new Map(dates.map((date) => [date.start, date]));
  const within = (start: number, end: number): readonly Mark<DateValue>[] => {
    let low = 0;
    let high = dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < dates.length && (dates[last]?.end ?? Infinity) <= end) last += 1;
    return last === low ? NONE : dates.slice(low, last);
  };
  return {
    startingAt: (offset) => byStart.get(offset) ?? null,
    within,
    daysWithin: (start, end) => {
      const found = within(start, end);
      return found.length === 0 ? NONE : found.filter(({ value }) => value.precision === 'day');
    },
  };
});

/** Whether the text at an offset begins like a value of the field. */
export function beginsLike(field: string, text: string, offset: number, dates: DateLookup): boolean {
  if (DATE_FIELDS.has(field)) return (dates.startingAt(offset)?.value.precision ?? 'range') !== 'range';
  if (field === 'reference-alone') return matchMaskAt(text, offset, true) !== null;
  if (NUMBER_FIELDS.has(field)) return matchMaskAt(text, offset, false) !== null;
  return false;
}

export type ValueType = 'date' | 'number' | 'item' | 'publicity' | 'department' | 'organization' | 'text';

/** The type of a line that stands alone as a value. */
export function valueTypeOf(line: Line, documentText: string, dates: DateLookup): ValueType {
  const date = dates.within(line.start, line.end)[0];
  if (date !== undefined && date.start - line.start <= LONGEST_WEEKDAY && line.end - date.end <= 22 && (NAMES_DAY.test(date.value.edtf) || line.text.length === date.end - date.start)) return 'date';
  const number = matchMaskAt(documentText, line.start, false);
  if (number !== null && number.text.length >= line.text.length - 1 && !ITEM_NUMBER.test(line.text) && !isNumberedDepartment(line.text) && !endsLineAbove(line, documentText)) return 'number';
  if (ITEM_NUMBER.test(line.text)) return 'item';
  if (publicityBook.matchWhole(line.text) !== null) return 'publicity';
  if (line.text.length < 60 && beginsWithDepartment(line.text)) return 'department';
  if (SESSION.test(line.text) || committeeWordIn(line.text) !== null) return line.text.length < 120 ? 'organization' : 'text';
  return 'text';
}

/** "662/1" below "III/66/662/1": the last part of an office's sign again. */
function endsLineAbove({ start, text }: Line, documentText: string): boolean {
  return documentText.endsWith(`/${text}\n`, start) || documentText.endsWith(`/${text}\n\n`, start);
}

const TYPE_OF_FIELD: Readonly<Record<string, ValueType>> = {
  date: 'date', received: 'date', 'other-date': 'date', meetingDate: 'date', reference: 'number', related: 'number', attachmentOf: 'number',
  organization: 'organization', agendaItem: 'item', attachmentCount: 'item', public: 'publicity', department: 'department',
};

/** The type that a field's value has when it stands apart from its label; `text` for all others. */
export function typeOfField(field: string): ValueType {
  return TYPE_OF_FIELD[field] ?? 'text';
}

/** "- öffentlich -" and "(öffentlich)" without what stands around the word. */
export function withoutDashes(text: string): string {
  return isWordCharacter(text, 0) && isWordCharacter(text, text.length - 1) ? text : text.replace(DASHES, '');
}

/** Matches the dashes of "- öffentlich -"; not inside. */
const DASHES = /^[-–(\s]+|[-–)\s]+$/gu;
