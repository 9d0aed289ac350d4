import type { HeadContext } from '../../labels/head-context.js';
import { answerEnd } from '../type/answers.js';
import type { FoundDate } from './place-and-date.js';

/**
 * "Vorlage 174/2009, 07.09.2009", "Mitteilung Nr. 821 vom 02.11.1995": the day right behind the paper's own number, with which its line or cell ends. An answer prints
 * that of what it answers so too.
 */
export function behindNumber({ document, dates, head, found, tableLines }: HeadContext): FoundDate | null {
  const number = found.reference[0];
  const line = number === undefined ? undefined : head.lines.find(({ start, end }) => start <= number.start && end >= number.end);
  if (number === undefined || line === undefined || tableLines.has(line.index) || found.kind[0]?.value.kind !== 'paper' || answerEnd(found.paperType[0]?.value ?? '') > 0) return null;
  const cell = line.cells.find(({ start, end }) => start <= number.start && end >= number.end);
  const between = BETWEEN.exec(document.text.slice(number.end, cell?.end ?? line.end));
  const day = between === null ? null : dates.startingAt(number.end + between[0].length);
  return day === null || day.value.precision !== 'day' || day.end !== (cell?.end ?? line.end) ? null : { date: day, rule: 'number-and-date' };
}

/** Matches ", ", " vom " and " / "; not ", Sitzung am ". */
const BETWEEN = /^ ?(?:, ?|[/|–-] |vom )(?:vom )?/u;
