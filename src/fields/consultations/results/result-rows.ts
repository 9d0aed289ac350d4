import { readVote } from '../../decision/votes/vote.js';
import { isFullDay } from '../../dates/full-day.js';
import type { HeadContext } from '../../labels/head-context.js';
import type { DateLookup } from '../../wording/value-types.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { ConsultationValue, DateValue, Mark } from '../../paper-tree/paper-tree.js';
import { isSentence } from '../../wording/prose.js';
import type { Document, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { isNameOnly } from '../sessions/bare-row.js';
import { outcomeStatus } from '../../decision/outcome.js';
import { toldRow } from './told-row.js';
import type { Token } from '../tokens/token.js';
import { tokensOf } from '../tokens/tokens.js';

/**
 * Results that were stamped or listed below the text of a paper, a line each: "Bauausschuss 22.05.23 TOP 7 lt. Vorschlag
 * Ja 9 Nein 2", or with the outcome on the line below. A line needs a name, a day and an outcome that the vocabulary has;
 * on a day that the Beratungsfolge announced any name will do. Sentences are not looked at.
 */

const LONGEST_ROW = 160;
/** Behind a line of prose a line goes on with it. */
const LONGEST_NEIGHBOR = 75;

export function resultRows({ document, dates, head, tableLines, found }: HeadContext): Mark<ConsultationValue>[] {
  const announced = new Set(found.consultations.map((row) => row.value.date?.value));
  const until = head.lines.at(-1)?.index ?? 0;
  return gathered(document.lines.slice(until + 1), (line) => {
    if (line.kind === 'blank' || line.kind === 'furniture' || line.text.length > LONGEST_ROW || tableLines.has(line.index)) return [];
    const stacked = overOutcome(document, line, dates);
    if (stacked !== null) return stacked;
    if (line.cells.length < 2) return [];
    const days = dates.within(line.start, line.end);
    const [day] = days;
    const above = document.lines[line.index - 1];
    if (days.length !== 1 || day === undefined || !isFullDay(day.value.edtf) || isSentence(line.text.slice(0, day.start - line.start)) || (above?.text.length ?? 0) > LONGEST_NEIGHBOR) return [];
    const tokens = tokensOf(document, line, dates);
    const name = tokens.find((token) => token.end <= day.start && (token.type === 'organization' || (token.type === 'text' && token.start === line.start && announced.has(day.value.edtf))));
    const outcome = tokens.find((token) => token.type === 'outcome' && token.start >= day.end);
    if (name === undefined || outcome === undefined || tokens[0] !== name || !isNameOnly(document.text.slice(name.start, name.end))) return [];
    return rowOf(line, document.text, name, day, outcome, tokens.find((token) => token.type === 'item') ?? null);
  });
}

/** A day and a committee, in any order and nothing else, over a line that is an outcome: "01.02.2023 Hauptausschuss" over "zur Kenntnis genommen". */
function overOutcome(document: Document, line: Line, dates: DateLookup): Mark<ConsultationValue>[] | null {
  const below = document.lines[line.index + 1];
  if (below === undefined || below.cells.length > 1 || outcomeBook.matchWhole(below.text) === null) return null;
  const tokens = tokensOf(document, line, dates);
  const name = tokens.find(({ type }) => type === 'organization');
  const day = tokens.find(({ type }) => type === 'date');
  const date = day === undefined ? null : dates.startingAt(day.start);
  if (name === undefined || date === null || tokens.length !== 2 || !isFullDay(date.value.edtf)) return null;
  return rowOf({ ...line, end: below.end }, document.text, name, date, { ...name, type: 'outcome', line: below, start: below.start, end: below.end }, null);
}

function rowOf(line: Line, text: string, name: Token, day: Mark<DateValue>, outcome: Token, item: Token | null): Mark<ConsultationValue>[] {
  const printed = mark(flowing(text, outcome), outcome, 'result-row');
  const { status, weak } = outcomeStatus(printed.value);
  if (status === null || status === 'unmapped') return [];
  const organization = mark(flowing(text, name), name, 'result-row');
  const behind = { start: outcome.start, end: line.end };
  const counted = line.cells.find(({ start, end }) => start > day.end && end < outcome.start && readVote(text.slice(start, end)) !== null);
  const told = readVote(flowing(text, behind));
  const range = counted !== undefined && told?.yes == null ? { start: counted.start, end: outcome.start } : behind;
  const vote = range === behind ? told : readVote(flowing(text, range));
  const value = toldRow({
    organization, day, item: item === null ? null : { start: item.start, end: item.end, text: text.slice(item.start, item.end) },
    outcome: printed, status: mark(status, printed, 'outcome-vocabulary', 'implied', weak), vote: vote === null ? null : mark(vote, range, 'vote-words'),
  });
  return [mark(value, line, 'result-row')];
}
