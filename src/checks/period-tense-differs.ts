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
import type { DateValue, Mark } from '../fields/paper-tree/paper-tree.js';
import { codeAt } from '../vocabulary/letters.js';
import words from '../vocabulary/tense-words.json' with { type: 'json' };
import { edtfBounds } from './calendar/edtf-bounds.js';
import type { Check } from './check.js';
import { ownDate } from './reading/own-date.js';
import { wordsAt } from './reading/words-at.js';

const MAX_CLAUSE = 300;
// What clauses end with, beside a blank line.
const EDGES: ReadonlySet<number> = new Set(Array.from(',;:.!?()', (mark) => mark.charCodeAt(0)));
const SUBORDINATORS: ReadonlySet<string> = new Set(words.subordinators);
const PAST: ReadonlySet<string> = new Set(words.past);

// Matches "wird" and "(2020)"; not the blanks between.
const WORD = /\S+/gu;

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Whether a clause ends at a place: with a mark, or with a blank line. */
function isEdge(text: string, at: number): boolean {
  return EDGES.has(codeAt(text, at)) || (codeAt(text, at) === LINE_END && codeAt(text, at + 1) === LINE_END);
}

const LINE_END = 0x0a;

/** Words from the clause's beginning to a date. */
function wordsBefore(text: string, end: number): readonly string[] {
  let start = end;
  while (start > Math.max(0, end - MAX_CLAUSE) && !isEdge(text, start - 1)) start -= 1;
  return wordsOf(text.slice(start, end));
}

/** Words from a date to the clause's end. */
function wordsBehind(text: string, start: number): readonly string[] {
  let end = start;
  while (end < Math.min(text.length, start + MAX_CLAUSE) && !isEdge(text, end)) end += 1;
  return wordsOf(text.slice(start, end));
}

/** Whether the clause around a date can only speak of what has been. */
function isPast(text: string, { start, end }: Mark<DateValue>): boolean {
  const before = wordsBefore(text, start);
  const lead = before.slice(-2).join(' ').toLowerCase();
  const leads = (phrases: readonly string[]) => phrases.some((phrase) => lead === phrase || lead.endsWith(` ${phrase}`));
  const isSince = leads(words.since);
  if (!isSince && !(leads(words.from) && SUBORDINATORS.has(before[0]?.toLowerCase() ?? ''))) return false;
  const after = wordsBehind(text, end);
  return !planned([...before, ...after]) && (isSince || PAST.has(after.at(-1) ?? ''));
}

function planned(clause: readonly string[]): boolean {
  return clause.some((word) => words.planning.includes(word.toLowerCase()));
}

export const periodTenseDiffers: Check = {
  id: 'period-tense-differs',
  severity: 'warning',
  *run(context) {
    const own = ownDate(context);
    if (!own) return;
    for (const mark of context.paper.dates) {
      const bounds = edtfBounds(mark.value.edtf);
      if (!bounds || bounds.first <= own.day || !isPast(context.document.text, mark)) continue;
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
