/**
 * # event-before-start
 *
 * Severity: warning
 *
 * Reports an activity dated before the day since which, by the same document, the work is done: "seit Arbeitsaufnahme im
 * September 2009 wurden folgende Ergebnisse erzielt", and an item of the list behind it is dated June 2009. Only items of
 * that list are compared, and only dates with a month or a day.
 *
 * Why it matters: one of the two dates is wrong, or somebody else did the work.
 *
 * What to do: ask the author.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Information
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Thema: Arbeit der Beratungsstelle
 *
 * Von der Beratungsstelle wurden seit Arbeitsaufnahme im September 2017 folgende Ergebnisse erzielt:
 *
 * - Sprechtag der Vereine (Juni 2017)
 * - Messe der Handwerker (Oktober 2018)
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Information
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Thema: Arbeit der Beratungsstelle
 *
 * Von der Beratungsstelle wurden seit Arbeitsaufnahme im September 2017 folgende Ergebnisse erzielt:
 *
 * - Sprechtag der Vereine (September 2017)
 * - Messe der Handwerker (2017) nach dem Beschluss vom 3. März 2015
 * ```
 */
import type { DateValue, Mark } from '../fields/paper-tree/paper-tree.js';
import { edtfBounds } from './calendar/edtf-bounds.js';
import type { Check, CheckContext } from './check.js';
import { statedStarts, type StatedStart } from './prose/stated-start.js';
import { lineAt } from '../tree/line-at.js';
import { wordsAt } from './reading/words-at.js';

// Matches "Beschluss vom ", "v."; the date of a paper that is cited is no activity. Not "im ".
const CITED = /(?:^|\s)(?:vom|v\.|seit|vor|nach|dem|den) ?$/u;

function isActivity({ document }: CheckContext, { value, start }: Mark<DateValue>): boolean {
  const line = lineAt(document, start);
  const precise = value.precision === 'day' || value.precision === 'month' || value.precision === 'range';
  return precise && line?.kind === 'item' && !CITED.test(document.text.slice(Math.max(line.start, start - 10), start));
}

function* findingsFor(context: CheckContext, stated: StatedStart) {
  const begun = stated.first.slice(0, 7);
  for (const mark of context.paper.dates) {
    if (mark.start < stated.end || mark.start >= stated.listEnd) continue;
    const bounds = edtfBounds(mark.value.edtf);
    if (!bounds || bounds.last >= stated.first || !isActivity(context, mark)) continue;
    yield {
      message: `An activity of ${mark.value.edtf} is listed, but the work is said to have begun in ${begun} ("${wordsAt(context.document, stated)}").`,
      at: mark,
      actual: wordsAt(context.document, mark),
      expected: `${begun} or later`,
    };
  }
}

export const eventBeforeStart: Check = {
  id: 'event-before-start',
  severity: 'warning',
  *run(context) {
    for (const stated of statedStarts(context.document, context.paper.dates)) yield* findingsFor(context, stated);
  },
};
