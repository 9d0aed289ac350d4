import type { Span } from '../document.js';
import { linesOf } from './inline.js';
import { wordsOf } from './spans.js';
import { committeeWordIn } from '../../vocabulary/committee-word.js';
import type { Walk } from './walk-state.js';

/**
 * Steps of a matter with the day as the label ("02.02.2022": "Gemeinderat, 183. Sitzung, Traktandum 14" and below it what
 * was decided): the rows of a table of stations.
 */

/** A day alone. Matches "02.02.2022" and "2. Februar 2022"; not "Sitzung vom 02.02.2022". */
const DAY = /^(?:\p{L}{2,10}\.?,? )?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}?\p{L}{2,8}\.?) ?\d{4}$/u;
/** Parts of the step's first line. */
const SEPARATOR = ', ';
const LONGEST_STEP = 120;

/** True if the label was a day and its value begins with a committee. */
export function emitStep(walk: Walk, label: readonly Span[], value: number): boolean {
  const { text } = walk.source.page;
  const [first, ...others] = linesOf(walk.source, value);
  const words = wordsOf(text, first ?? []);
  const [committee = ''] = words.split(SEPARATOR);
  if (first === undefined || words.length > LONGEST_STEP || !DAY.test(wordsOf(text, label).trim()) || committeeWordIn(committee) === null) return false;
  walk.emit.station([label, ...partsOf(text, first)], 'labelled');
  for (const line of others) walk.emit.line('paragraph', 0, false, line);
  return true;
}

/** The stretches between commas. */
function partsOf(text: string, line: readonly Span[]): Span[][] {
  const parts: Span[][] = [[]];
  for (const { start, end } of line) {
    const raw = text.slice(start, end);
    let from = start;
    for (let comma = raw.indexOf(SEPARATOR); comma >= 0; comma = raw.indexOf(SEPARATOR, comma + SEPARATOR.length)) {
      if (start + comma > from) parts.at(-1)?.push({ start: from, end: start + comma });
      parts.push([]);
      from = start + comma + SEPARATOR.length;
    }
    if (from < end) parts.at(-1)?.push({ start: from, end });
  }
  return parts.filter((part) => wordsOf(text, part).trim() !== '');
}
