import type { Document, Span } from '../../tree/document.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import { mannerBook } from '../wording/row-words.js';
import { isFilledIn } from '../forms/form-boxes.js';
import { flowing, mark } from '../paper-tree/mark.js';
import type { Mark, UnreadValue } from '../paper-tree/paper-tree.js';
import { labelBook } from '../labels/labels.js';
import { isSentence } from '../wording/prose.js';
import { sectionsOf } from './sections/decision-sections.js';
import { recordsOf } from './stations/records-below.js';
import { answeredOutcome } from './forms/answered-outcome.js';
import { resultFormsFrom } from './forms/result-forms.js';
import { isOfUnfilledForm } from './forms/unfilled-form.js';
import { countedIn } from './votes/counted-sides.js';
import { readVote } from './votes/vote.js';

/**
 * Results below the text of a paper of which nothing was understood: a record of a body and its day, a headed result
 * with counts or an outcome, or counts of both sides. Empty forms say nothing, and neither does a head without words of an outcome.
 */
export function unreadResults(document: Document, from: number): Mark<UnreadValue>[] {
  const records = recordsOf(document).flatMap(({ lines }): Span[] => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first === undefined || last === undefined || opensLabel(first.text) ? [] : [{ start: first.start, end: last.end }];
  });
  const results = sectionsOf(document.lines).filter(({ kind }) => kind === 'result');
  const forms = resultFormsFrom(document, from).flatMap(({ lines, status }): Span[] => {
    const [first, last] = [lines[0], lines.at(-1)];
    return first === undefined || last === undefined || status !== null ? [] : [{ start: first.start, end: last.end }];
  });
  const answer = answeredOutcome(document, from);
  const asked = answer === null ? [] : [{ start: answer.line.start, end: answer.line.end }];
  const told = [...asked, ...forms, ...records.filter((range) => tells(document, range, true)), ...results.filter((range) => (range.headed === true ? tells(document, range, false) : isCounted(document, range)))].filter(({ start }) => start >= from);
  return told.map((range) => mark({ what: 'result', detail: flowing(document.text, range) }, { start: range.start, end: range.end }, 'result-without-decision'));
}

/** Both sides are counted, below no head. */
function isCounted(document: Document, range: Span): boolean {
  const text = flowing(document.text, range);
  const vote = isFilledIn(text) ? readVote(text) : null;
  return vote?.yes != null && vote.no !== null && vote.yes + vote.no > 0;
}

/** "Betreff: ..." below a line of the Beratungsfolge that names a body and its day. */
function opensLabel(text: string): boolean {
  const label = labelBook.matchAt(text, 0);
  return label !== null && label.value.field !== 'outcome' && text.charAt(label.end) === ':';
}

/** Whether something was filled in; a record may tell it in a sentence. */
function tells(document: Document, range: Span, isRecord: boolean): boolean {
  const text = flowing(document.text, range);
  if (!isFilledIn(text) || isOfUnfilledForm(document, range)) return false;
  const vote = readVote(text);
  if (vote?.yes != null || vote?.no != null) return countedIn(text).size > 0 && (vote.yes ?? 0) + (vote.no ?? 0) > 0;
  return isRecord ? isSentence(text) || namesOutcome(text) : text.length <= LONGEST_OUTCOME && namesOutcome(text);
}

function namesOutcome(text: string): boolean {
  const small = text.toLowerCase();
  return outcomeBook.find(small) !== null || mannerBook.find(small) !== null;
}

/** What is longer tells of something else. */
const LONGEST_OUTCOME = 160;
