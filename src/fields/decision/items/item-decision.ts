import type { Document, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { codeAt, isDigitCode } from '../../../vocabulary/letters.js';
import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { outcomeStatus } from '../outcome.js';
import { flowing } from '../../paper-tree/mark.js';
import type { DecisionValue, Mark, PaperTree, VoteValue } from '../../paper-tree/paper-tree.js';
import { decide } from '../decide.js';
import { type Section, sectionsOf } from '../sections/decision-sections.js';
import { bestResult, statusOfResult, voteOf, withoutAmendments } from './item-results.js';
import { choiceList, type ChoiceList } from '../forms/choice-list.js';
import { isAmending } from '../sentences/amending.js';
import { ofPoints, pointsOf } from '../sections/points.js';
import { pointsText, resolutionText } from '../sections/resolution-text.js';
import { SHORT_SECTION } from '../sections/result-line.js';
import { resultFormsFrom, undecidedForm } from '../forms/result-forms.js';
import { decisiveVote, type DecisiveVote, isAmendment } from '../sections/result-parts.js';
import { toldDecisions } from '../sentences/told-decision.js';
import { motionIn } from '../sentences/motion-of-order.js';
import { voteOfSection } from '../votes/vote-table.js';
import { rollCall } from '../votes/roll-call.js';
import { countCell } from '../votes/count-cell.js';
import { readVote } from '../votes/vote.js';
import { weighed } from './weigh-item.js';
import { withoutProposals } from '../sections/without-proposals.js';

/**
 * The decision on one agenda item, from what stands behind "Beschluss:", "Abstimmungsergebnis:" and their like.
 * The resolved text is never searched for outcomes: it may quote what others decided, or say the opposite.
 */
export interface ItemDecision {
  readonly decision: Mark<DecisionValue> | null;
  readonly resolutionText: Mark<string> | null;
}

/** What a paper is about, for its decision. */
export function titleOf({ paperType, name }: Pick<PaperTree, 'paperType' | 'name'>): string {
  return [...paperType, ...name].map(({ value }) => value).join(' ');
}

/** `title`: what the item is about; one on an amendment is decided by what is told of that. */
export function itemDecision(document: Document, lines: readonly Line[], title: string): ItemDecision {
  return byPoints(document, lines, title) ?? ofLines(document, lines, title);
}

/** The points of an item, each resolved by itself: what they come to together, and no vote, for none is the whole item's. */
function byPoints(document: Document, lines: readonly Line[], title: string): ItemDecision | null {
  const points = pointsOf(lines).map((one) => ofLines(document, one, title));
  const decisions = points.flatMap(({ decision }) => decision ?? []);
  const last = decisions.at(-1);
  if (last === undefined || decisions.length < points.length) return null;
  const status = ofPoints(decisions.map(({ value }) => value.status));
  const together = { ...last, value: { ...last.value, status: status ?? 'unmapped', vote: null } } satisfies Mark<DecisionValue>;
  return { decision: status === null ? { ...together, rule: 'several-votes', weak: true } : { ...together, rule: 'points-together', weak: false }, resolutionText: pointsText(points.map(({ resolutionText: text }) => text)) };
}

function ofLines(document: Document, all: readonly Line[], title: string): ItemDecision {
  const list = choiceList(document, all);
  const chosen = list === null ? null : decideByList(document, all, list);
  if (chosen !== null) return chosen;
  return ofWords(document, list === null ? all : all.filter((line) => !list.lines.has(line)), title);
}

/** What a form that lists all outcomes below each other says; null where nothing is filled in. */
function decideByList(document: Document, lines: readonly Line[], list: ChoiceList): ItemDecision | null {
  if (list.status === null && !list.doubtful) return null;
  const around = lines.filter((line) => !list.lines.has(line));
  const range = { kind: 'result' as const, ...(list.doubtful ? { start: list.start, end: list.end } : list.outcome) };
  const told = toldDecisions(document, withoutProposals(around));
  const amended = list.status === 'adopted' && around.some(({ text }) => (isAmending(text) && !OF_ORDER.test(text)) || (text.length < SHORT_OUTCOME && outcomeBook.matchWhole(text)?.status === 'adopted-amended'));
  const decided = decide(list.status === null ? 'unmapped' : amended ? 'adopted-amended' : list.status, flowing(document.text, range), range, list.vote);
  return { decision: list.doubtful ? { ...decided, weak: true } : told.some(({ status }) => status === 'recommended') ? advised(decided) : decided, resolutionText: resolutionText(document, around, sectionsOf(around)) };
}

/** "geändert beschlossen" on a line of its own. */
const SHORT_OUTCOME = 40;

/** The order of the items is changed, and no item. Matches "Reihenfolge" and "Tagesordnung"; not "Ordnung". */
const OF_ORDER = /Reihenfolge|Tagesordnung/u;

function ofWords(document: Document, lines: readonly Line[], title: string): ItemDecision {
  const sections = sectionsOf(lines);
  const all = sections.filter((section) => section.kind === 'result');
  const results = withoutAmendments(all, title);
  const ordered = results.length === 0 ? byMotionOfOrder(document, all) : null;
  if (ordered !== null) return { decision: ordered, resolutionText: null };
  const result = bestResult(document, results);
  const resolution = sections.find((section) => section.kind === 'resolution');
  const printed = resolution === undefined ? '' : flowing(document.text, resolution);
  const resolved = resolutionText(document, lines, sections);
  const told = toldDecisions(document, withoutProposals(lines)).filter((one) => !one.amendment || isAmendment(title));
  const vote = voteOf(document, sections.filter((section) => (section.kind === 'result' ? results.includes(section) : section.end - section.start < SHORT_SECTION)), result) ?? rollCall(document, lines);
  const several = result === undefined ? null : decisiveVote(document, result);
  if (several !== null) return { decision: decideByVotes(document, several), resolutionText: resolved };
  const unclear = result === undefined ? undefined : undecidedForm(document, result);
  if (result !== undefined && unclear !== undefined) return { decision: { ...decide('unmapped', flowing(document.text, result), result, null), weak: true }, resolutionText: resolved };
  const form = formWithin(document, result?.headed !== true ? lines : lines.filter(({ start, end }) => start >= result.start && end <= result.end), vote);
  const instead = form?.value.status === 'adopted-amended' ? told.findLast((one) => !one.announces && INSTEAD.has(one.status)) : undefined;
  if (form !== null && instead !== undefined) return { decision: { ...form, value: { ...form.value, status: instead.status } }, resolutionText: resolved };
  if (form !== null) return { decision: told.some(({ status }) => status === 'recommended') ? advised(form) : form, resolutionText: resolved };
  const decision = weighed({ document, results, result, resolution, resolutionText: printed, told, vote, parted: isParted(lines) }) ?? byCountCell(document, lines, resolution);
  return { decision, resolutionText: decision?.start === resolution?.start && result === undefined ? null : resolved };
}

/** What "abweichender Beschluss" may be, where a sentence tells it. */
const INSTEAD: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['deferred', 'referred', 'withdrawn', 'removed-from-agenda']);

/** Counts in a column beside the text decide what was resolved there, by their majority. */
function byCountCell(document: Document, lines: readonly Line[], resolution: Section | undefined): Mark<DecisionValue> | null {
  const cell = resolution === undefined ? null : countCell(lines);
  return cell === null ? null : (rowDecision(document, cell).decision ?? null);
}

/** A motion to put off or to refer that was carried, and no other vote. */
function byMotionOfOrder(document: Document, results: readonly Section[]): Mark<DecisionValue> | null {
  const last = results.at(-1);
  const motion = motionIn(last?.subject ?? '');
  const vote = last === undefined ? null : voteOfSection(document, last);
  const isCarried = last !== undefined && (statusOfResult(document, last)?.startsWith('adopted') ?? (vote?.unanimous === true || (vote?.yes != null && vote.yes > (vote.no ?? 0))));
  return last === undefined || motion?.status == null || !isCarried ? null : decide(motion.status, flowing(document.text, last), last, vote);
}

/** A form without a head of a result, such as "Beschlussfassung: einstimmig (x)   mehrheitlich ( )". */
function formWithin(document: Document, lines: readonly Line[], vote: VoteValue | null): Mark<DecisionValue> | null {
  const [first, last] = [lines[0], lines.at(-1)];
  const form = first === undefined || last === undefined ? undefined : resultFormsFrom(document, first.start).findLast(({ status, lines: own }) => status !== null && (own.at(-1)?.end ?? Infinity) <= last.end);
  if (form?.status == null) return null;
  const range = { kind: 'result' as const, start: form.lines[0]?.start ?? 0, end: form.lines.at(-1)?.end ?? 0 };
  return decide(form.status, form.outcome, range, form.vote?.yes == null ? (vote ?? form.vote) : form.vote);
}

/** A form on what a committee told to advise. */
function advised(form: Mark<DecisionValue>): Mark<DecisionValue> {
  const { status } = form.value;
  return status.startsWith('adopted') || status === 'rejected' ? { ...form, value: { ...form.value, status: status === 'rejected' ? 'not-recommended' : 'recommended' } } : form;
}

/** Points of a resolution that print a vote each, in a cell of their own or below. */
function isParted(lines: readonly Line[]): boolean {
  const counts = gathered(lines, ({ cells }) => gathered(cells, ({ text }) => (isDigitCode(codeAt(text, 0)) && VOTE_CELL.test(text) ? [text] : [])));
  return new Set(counts).size > 1;
}

/** Matches "41 Ja, 0 Nein, 2 Enthaltungen"; not "Ja: 41". */
const VOTE_CELL = /^\d{1,3} Ja, \d{1,3} Nein/u;

/** Votes about different things decide nothing together, and no counts are theirs alone. */
function decideByVotes(document: Document, { status, single, ...range }: DecisiveVote): Mark<DecisionValue> {
  const text = flowing(document.text, range);
  const decided = decide(status, text, { kind: 'result', ...range }, single ? readVote(text) : null);
  return status === 'unmapped' ? { ...decided, rule: 'several-votes', weak: true } : decided;
}

/** A result that stands in a cell of the item's row. */
export function rowDecision(document: Document, range: { readonly start: number; readonly end: number }): ItemDecision {
  const text = flowing(document.text, range);
  const { status } = outcomeStatus(text);
  const vote = readVote(text);
  const section: Section = { kind: 'result', ...range };
  const counted = status === 'unmapped' && vote?.yes != null && vote.no !== null && vote.yes !== vote.no;
  if (counted) return { decision: { ...decide(vote.yes > vote.no ? 'adopted' : 'rejected', text, section, vote), rule: 'majority-of-votes', weak: true }, resolutionText: null };
  return { decision: status === null ? null : decide(status, text, section, vote), resolutionText: null };
}
