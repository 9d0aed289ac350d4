/**
 * Settles the order of slash dates that could be read both ways by those of the same document that could not. What stays
 * open is read day first, with the doubt said.
 */
import type { ParsingComponents } from 'chrono-node/de';
import { hasTag } from './atom.js';
import type { Finding } from './finding.js';

export function settleSlashOrder(findings: readonly Finding[]): void {
  const starts = findings.filter(({ result }) => result.text.includes('/')).map(({ result }) => result.start);
  const monthFirst = starts.some((start) => hasTag(start, 'month-first'));
  const dayFirst = starts.some((start) => hasTag(start, 'day-first'));
  for (const start of starts) {
    if (!hasTag(start, 'order-open')) continue;
    if (monthFirst === dayFirst) start.addTag('doubt:slash-order');
    else if (monthFirst) swapDayAndMonth(start);
  }
}

function swapDayAndMonth(start: ParsingComponents): void {
  const [day, month] = [start.get('day') ?? 0, start.get('month') ?? 0];
  start.assign('day', month).assign('month', day);
}
