/**
 * # period-tense-differs
 *
 * Severity: warning
 *
 * Reports a period that begins after the date of the paper and of which the sentence speaks as past: "seit dem 2. Halbjahr 2004" in a
 * paper of February 2004, or "dass … ab dem 2. Halbjahr 2004 … bemüht war". Clauses of plans and decisions ("vorgesehen war")
 * are left alone, and so is every sentence whose verb is not certain.
 *
 * Why it matters: the year of the period is probably wrong by one, and the record has it as printed.
 *
 * What to do: ask the author which year is meant.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Es zeigt sich, dass das Sportamt ab dem 2. Halbjahr 2020 um jeden Verein bemüht war.
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Es zeigt sich, dass der Bau ab dem 2. Halbjahr 2020 vorgesehen war.
 * ```
 */
import type { DateValue, Mark } from '../fields/paper-tree.js';
import words from '../vocabulary/tense-words.json' with { type: 'json' };
import { edtfBounds } from './calendar/edtf-bounds.js';
import type { Check } from './check.js';
import { ownDate } from './reading/own-date.js';
import { wordsAt } from './reading/words-at.js';

const MAX_CLAUSE = 300;
// Ends of clauses. Matches "," and ". "; not the hyphen in "Haupt-".
const CLAUSE_EDGE = /[,;:.!?()]|\n\n/u;
const SUBORDINATORS: ReadonlySet<string> = new Set(words.subordinators);
const PAST: ReadonlySet<string> = new Set(words.past);

// Matches " " and "\n" between words.
const BLANK = /\s/u;

function wordsOf(text: string): readonly string[] {
  return text.split(BLANK).filter((word) => word !== '');
}

/** Words from the clause's beginning to the date, and from the date to its end. */
function clauseAround(text: string, { start, end }: Mark<DateValue>): readonly [readonly string[], readonly string[]] {
  const before = text.slice(Math.max(0, start - MAX_CLAUSE), start).split(CLAUSE_EDGE).at(-1) ?? '';
  const after = text.slice(end, end + MAX_CLAUSE).split(CLAUSE_EDGE)[0] ?? '';
  return [wordsOf(before), wordsOf(after)];
}

/** Whether the clause can only speak of what has been. */
function isPast(before: readonly string[], after: readonly string[]): boolean {
  if ([...before, ...after].some((word) => words.planning.includes(word.toLowerCase()))) return false;
  const lead = before.slice(-2).join(' ').toLowerCase();
  const leads = (phrases: readonly string[]) => phrases.some((phrase) => lead === phrase || lead.endsWith(` ${phrase}`));
  if (leads(words.since)) return true;
  return leads(words.from) && SUBORDINATORS.has(before[0]?.toLowerCase() ?? '') && PAST.has(after.at(-1) ?? '');
}

export const periodTenseDiffers: Check = {
  id: 'period-tense-differs',
  severity: 'warning',
  *run(context) {
    const own = ownDate(context);
    if (!own) return;
    for (const mark of context.paper.dates) {
      const bounds = edtfBounds(mark.value.edtf);
      if (!bounds || bounds.first <= own.day || !isPast(...clauseAround(context.document.text, mark))) continue;
      const written = wordsAt(context.document, mark);
      yield {
        message: `The sentence speaks of ${written} as past, but the paper is dated ${own.day}.`,
        at: mark,
        actual: mark.value.edtf,
        expected: `a period that begins before ${own.day}`,
      };
    }
  },
};
