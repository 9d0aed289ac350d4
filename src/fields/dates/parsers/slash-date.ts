/**
 * `16/05/2011` and `01/27/2004`. A field above 12 proves the order; else day first is assumed and tagged, and the
 * document's other slash dates may settle it later.
 */
import type { Parser } from 'chrono-node/de';
import { atom, isYear } from '../atom.js';
import { isDigit, startsNumber } from '../surroundings.js';
import { parserOf } from './parser-of.js';

// "16/05/2011" matches; "1720/2016" does not.
const SLASH = /(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?!\d)/u;

// "/05/" matches; "/2016" does not.
const TWO_SLASHES = /\/\d{1,2}\//u;

export const slashDate: Parser = parserOf(SLASH, ({ context, text, index, end, number }) => {
  const [first, second, year] = [number('first'), number('second'), number('year')];
  const isTail = !startsNumber(text, index) || text[index - 1] === '/' || text[index - 1] === '-';
  const isHead = (text[end] === '/' || text[end] === '-') && isDigit(text[end + 1]);
  if (isTail || isHead || !isYear(year)) return null;
  if (second > 12 && first <= 12) return atom(context, index, end, { day: second, month: first, year }, 'date-slash', 'month-first');
  const order = first > 12 ? ['day-first'] : first === second ? [] : ['order-open'];
  return atom(context, index, end, { day: first, month: second, year }, 'date-slash', ...order);
}, TWO_SLASHES);
