/**
 * Turns one chrono result into a mark of the paper tree: EDTF value, precision, clock time, certainty, rule and doubt.
 */
import type { ParsingResult } from 'chrono-node/de';
import type { Certainty, DateValue, Mark, UnreadValue } from '../paper-tree/paper-tree.js';
import { endOf, hasTag, IMPLIED, IMPOSSIBLE, INCOMPLETE, SHORT_YEAR, tagValue, VAGUE, valueAmong } from './atom.js';
import { writeComponents, writeRange } from './edtf.js';
import type { Finding } from './finding.js';
import { vagueWordLength } from './vague-word.js';

export function markResult(text: string, { result, base }: Finding, period: number | null): Mark<DateValue> | null {
  const vague = result.start.isCertain('day') ? 0 : vagueWordLength(text, base + result.index);
  if (vague > 0) result.start.addTag(VAGUE);
  const written = result.end && result.end.isCertain('month') ? writeRange(result.start, result.end, period) : writeComponents(result.start, period);
  if (written === null) return null;
  const tags = result.start.tags();
  const doubt = valueAmong(tags, 'doubt');
  const isRange = written.precision === 'range';
  const mark: Mark<DateValue> = {
    value: { edtf: written.edtf, precision: written.precision, time: timeOf(result), role: null, doubt },
    certainty: certaintyOf(tags, isRange),
    start: base + result.index - vague,
    end: base + endOf(result),
    rule: isRange ? 'date-range' : valueAmong(tags, 'rule') ?? 'date-iso',
  };
  return doubt === null ? mark : { ...mark, weak: true };
}

/** Null for what was only kept to cover its characters. */
export function markUnread({ result, base }: Finding): Mark<UnreadValue> | null {
  const what = hasTag(result.start, IMPOSSIBLE) ? 'date-impossible' : hasTag(result.start, INCOMPLETE) ? 'date-incomplete' : null;
  const needsCentury = what === null && hasTag(result.start, SHORT_YEAR);
  if (what === null && !needsCentury) return null;
  const detail = needsCentury ? `nothing in the document tells the century of ${result.text}` : result.text;
  return {
    value: { what: what ?? 'date-incomplete', detail },
    certainty: 'written', start: base + result.index, end: base + endOf(result), rule: tagValue(result.start, 'rule') ?? 'date',
  };
}

function timeOf({ start }: ParsingResult): string | null {
  if (!start.isCertain('hour')) return null;
  const two = (number: number | null): string => String(number ?? 0).padStart(2, '0');
  return `${two(start.get('hour'))}:${two(start.get('minute'))}`;
}

/** In a range the two ends stand in one expression, so that a shared month or year is written. */
function certaintyOf(tags: ReadonlySet<string>, isRange: boolean): Certainty {
  return tags.has(SHORT_YEAR) || (tags.has(IMPLIED) && !isRange) ? 'implied' : 'written';
}
