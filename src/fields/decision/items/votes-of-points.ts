import type { DecisionValue, Mark } from '../../paper-tree/paper-tree.js';
import { flowing } from '../../paper-tree/mark.js';
import { decide, onAdvice } from '../decide.js';
import { ofPoints } from '../sections/points.js';
import { voteOfSection } from '../votes/vote-table.js';
import type { Findings } from './item-findings.js';

/**
 * "1. Der Entwurf wird gebilligt." over "12 Ja-Stimmen, 2 Nein-Stimmen", "2. Dem Vertrag wird zugestimmt." over "15
 * Ja-Stimmen": what the majorities come to together. No vote is the whole item's.
 */
export function byVotesOfPoints({ document, results, result, resolution, vote }: Findings): Mark<DecisionValue> | null {
  const own = result === undefined || result.headed === true || vote !== null ? [] : results.filter(({ headed }) => headed !== true);
  const votes = own.map((section) => voteOfSection(document, section));
  if (result === undefined || own.length < 2 || own.length < results.length) return null;
  const belowPoints = own.every(({ start }, at) => BEGINS_POINT.test(document.text.slice(own[at - 1]?.end ?? Math.min(resolution?.start ?? start, start), start)));
  const statuses = votes.flatMap((one) => (one?.yes == null ? [] : [one.yes > (one.no ?? 0) ? 'adopted' as const : 'rejected' as const]));
  const status = !belowPoints || statuses.length < votes.length ? null : ofPoints(statuses);
  const last = own.at(-1);
  if (status === null || last === undefined) return null;
  return { ...decide(onAdvice(resolution, status), flowing(document.text, last), last, null), rule: 'majorities-of-points', weak: true };
}

/** Matches "1. Der Entwurf" and "\n\n2) Dem" at the beginning of a line; not "am 1. Mai". */
const BEGINS_POINT = /(?:^|\n)\s{0,40}\d{1,2}[.)] ?\p{Lu}/u;
