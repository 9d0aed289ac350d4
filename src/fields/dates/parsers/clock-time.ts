/**
 * Clock times beside a date: `8:00`, `15.30 Uhr`, `11 Uhr`, and the start of `14.00 bis 20.15 Uhr`.
 * A bare number is never a time: behind a date it is the number of an agenda item.
 */
import type { Parser } from 'chrono-node/de';
import { isDigit, isLetter } from '../surroundings.js';
import { parserOf } from './parser-of.js';

// "um 15:30 Uhr", "(10:30 Uhr", "14.00 bis 20.15 Uhr", "11 Uhr" match; "14 ö" and "14.00" do not.
const CLOCK = /(?:(?:um|von|ab|gegen|Beginn:?|Uhrzeit:?)\s|\()?(?<hour>\d{1,2})(?:(?::(?<colon>\d{2})|\.(?<point>\d{2}))?\s{0,2}(?:(?:bis|-|–)\s?\d{1,2}(?:[:.]\d{2})?\s{0,2})?(?<clock>Uhr\b|h\b)|:(?<bare>\d{2})(?![\d:]))/u;

// ":3" in "15:30", "Uhr" and "0 h" match; "14 ö" does not.
const CLOCK_SIGN = /:\d|Uhr|\d\s{0,2}h\b/u;

export const clockTime: Parser = parserOf(CLOCK, ({ context, text, index, end, group, number }) => {
  const hour = number('hour');
  const minute = Number(group('colon') ?? group('point') ?? group('bare') ?? 0);
  const before = text[index - 1];
  const isTail = isDigit(before) || isLetter(before) || ((before === ':' || before === '.' || before === ',') && isDigit(text[index - 2]));
  const isHour = group('clock') !== 'h' || group('colon') !== undefined || group('point') !== undefined;
  if (isTail || hour > 23 || minute > 59 || !isHour) return null;
  const result = context.createParsingResult(index, end, { hour, minute });
  result.start.addTag('rule:clock-time');
  return result;
}, CLOCK_SIGN);
