import paperTypes from '../../vocabulary/paper-types.json' with { type: 'json' };
import publicity from '../../vocabulary/publicity.json' with { type: 'json' };
import { phraseBook } from '../../vocabulary/phrase-book.js';
import { roleBook } from '../../vocabulary/role-book.js';
import { mayBeginLine, newWordsFollow } from './line-begin.js';

const values = phraseBook<'kind' | 'publicity'>([
  ...[...paperTypes.paper, ...paperTypes.minutes].filter((form) => roleBook.matchWhole(form)?.code !== 'recommendation').map((form) => [form, 'kind'] as const),
  ...[...publicity.public.filter((form) => form === 'öffentlich'), ...publicity.notPublic.filter((form) => form.endsWith('öffentlich'))].map((form) => [form, 'publicity'] as const),
]);
/** A number follows, so that the kind is its label. Matches " Nr. 3" and " 037/2019"; not " öffentlich". */
const NUMBERED = /^ ?(?:Nr|\d|zum|zur)/u;

/** A blank, or the line's beginning or end. */
const isBorder = (line: string, at: number): boolean => at < 0 || at >= line.length || line.charAt(at) === ' ';

/** A small word before a mark of publicity, which is one of its sentence then. Matches "auch " and "wird "; not "2021/0319 ". */
const BOUND = /(?<!\p{L})\p{Ll}{2,10} $/u;

/** A printed kind or mark of publicity; `breaks` are where lines begin by it. */
export interface PrintedValue {
  readonly start: number;
  readonly end: number;
  readonly breaks: readonly number[];
}

/**
 * Kinds and marks of publicity of a line up to `until`. Where the line may be prose, `strict`, small words before one and
 * what follows it must leave it alone; a kind with its number begins a line, but ends none.
 */
export function valuesIn(line: string, lower: string, until: number, strict: boolean): PrintedValue[] {
  const printed: PrintedValue[] = [];
  for (let found = values.find(lower); found !== null && found.start < until; found = values.find(lower, found.end)) {
    const { start, end, value, form } = found;
    const apart = isBorder(line, end) && isBorder(line, start - 1) && line.charAt(end + 1) !== '-';
    if (!apart || (strict && isBound(line, start, value))) continue;
    const numbered = NUMBERED.test(line.slice(end, end + NEXT_WORD));
    if (strict && value === 'kind' && (numbered || form.includes(' der ') || !standsAlone(line, lower, end))) printed.push({ start, end, breaks: [start] });
    else if (!numbered) printed.push({ start, end, breaks: [start, end + 1] });
  }
  return printed;
}

const NEXT_WORD = 8;

/** A word before it makes it one of a sentence. */
function isBound(line: string, start: number, value: 'kind' | 'publicity'): boolean {
  return value === 'kind' ? !mayBeginLine(line, start) : BOUND.test(line.slice(Math.max(0, start - LONGEST_BOND), start));
}

const LONGEST_BOND = 12;

/** New words follow a kind, or its publicity. */
function standsAlone(line: string, lower: string, end: number): boolean {
  return newWordsFollow(line, end) || lower.startsWith('öffentlich', end + 1) || lower.startsWith('nicht', end + 1);
}

/** Of values in the line of a head those that stand at its ends, or right beside a label, a row or another value. */
export function valuesApart(printed: readonly PrintedValue[], others: readonly number[], { length }: string): PrintedValue[] {
  const borders = new Set([0, length, length + 1, ...others]);
  const isApart = ({ start, end }: PrintedValue): boolean => borders.has(start) || borders.has(end) || borders.has(end + 1);
  let kept: PrintedValue[] = [];
  for (let round = 0; round <= printed.length; round += 1) {
    const more = printed.filter(isApart);
    if (more.length === kept.length) break;
    kept = more;
    for (const { start, breaks } of kept) for (const at of [start, ...breaks]) borders.add(at);
  }
  return kept;
}
