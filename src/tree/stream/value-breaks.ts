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

/** Around a printed kind or mark of publicity; before a kind with its number only where the whole text is a stream. */
export function valueBreaks(line: string, lower: string, until: number, whole: boolean): number[] {
  const breaks: number[] = [];
  for (let found = values.find(lower); found !== null && found.start < until; found = values.find(lower, found.end)) {
    const apart = isBorder(line, found.end) && isBorder(line, found.start - 1) && line.charAt(found.end + 1) !== '-';
    if (!apart || (whole && found.value === 'kind' && !mayBeginLine(line, found.start)) || (whole && found.value === 'publicity' && BOUND.test(line.slice(Math.max(0, found.start - 12), found.start)))) continue;
    const runsOn = (whole && found.form.includes(' der ')) || NUMBERED.test(line.slice(found.end, found.end + 8)) || (whole && found.value === 'kind' && !newWordsFollow(line, found.end) && !lower.startsWith('öffentlich', found.end + 1) && !lower.startsWith('nicht', found.end + 1));
    if (!runsOn) breaks.push(found.start, found.end + 1);
    else if (whole && found.value === 'kind') breaks.push(found.start);
  }
  return breaks;
}
