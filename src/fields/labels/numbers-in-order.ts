import type { Line } from '../../tree/document.js';
import { type Label, PROMISES_NUMBER } from './labels.js';
import { type DateLookup, typeOfField, valueTypeOf } from '../wording/value-types.js';

interface LabelAt {
  readonly label: Label;
  readonly index: number;
}

/**
 * "Niederschrift Nr." over "TOP:", and below them "388" over "7": two numbers whose shapes tell nothing stand in the
 * order of their labels, where as many values as labels follow at once.
 */
export function numbersInOrder(group: readonly LabelAt[], lines: readonly Line[], free: (at: number) => boolean, text: string, dates: DateLookup): readonly Line[] | null {
  const first = group[0]?.index ?? 0;
  const last = group.at(-1)?.index ?? 0;
  const isBlock = group.length > 1 && last - first === group.length - 1 && follow(lines.slice(first, last + 1));
  if (!isBlock || !group.some(promisesNumber)) return null;
  const values = lines.slice(last + 1, last + 1 + group.length);
  const fits = (value: Line, at: number): boolean => {
    const pending = group[at];
    if (pending === undefined || !free(last + 1 + at)) return false;
    const type = typeOfField(pending.label.words.field);
    return promisesNumber(pending) ? DIGITS.test(value.text) : type !== 'text' && valueTypeOf(value, text, dates) === type;
  };
  const below = lines[last + 1 + group.length];
  const ends = below?.index !== (values.at(-1)?.index ?? 0) + 1 || !DIGITS.test(below.text);
  return values.length === group.length && ends && follow(values) && isBelow(lines[last], values[0]) && values.every(fits) ? values : null;
}

/** A label of a number that is no paper's. */
const promisesNumber = ({ label: { words, line, start, end } }: LabelAt): boolean => words.field === 'ignored' && PROMISES_NUMBER.test(line.text.slice(start - line.start, end - line.start).toLowerCase());

const follow = (lines: readonly Line[]): boolean => lines.every((line, at) => at === 0 || line.index === (lines[at - 1]?.index ?? 0) + 1);

/** Right below, or below the gap between two columns that were set after each other. */
const isBelow = (label: Line | undefined, value: Line | undefined): boolean => label !== undefined && value !== undefined && value.index - label.index <= 2;

/** Matches "388"; not "388/2014" or "7 a". */
const DIGITS = /^\d{1,4}$/u;
