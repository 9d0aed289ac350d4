import decidingPaperTypes from '../../vocabulary/deciding-paper-types.json' with { type: 'json' };
import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import type { Document } from '../../tree/document.js';
import { isFilledIn } from '../forms/form-boxes.js';
import { mark } from '../paper-tree/mark.js';
import type { ConsultationValue, DecisionValue, Mark, PaperTree, VoteValue } from '../paper-tree/paper-tree.js';
import type { Recognizer } from '../paper-tree/recognizer.js';
import { asAdvice } from './decide.js';
import { announcedResolution } from './sentences/announced-resolution.js';
import { sectionsOf } from './sections/decision-sections.js';
import { titleOf } from './items/item-decision.js';
import { printedBelow, recordedOf } from './printed-below.js';
import { dayAbove } from './stations/records-below.js';
import { countsOf, decisionInColumns } from './row-result.js';
import { isOfUnfilledForm } from './forms/unfilled-form.js';
import { unreadResults } from './unread-result.js';
import { isBareVote } from './sentences/elliptic-result.js';
import { readVote } from './votes/vote.js';
import { voteOfSection } from './votes/vote-table.js';

/**
 * The decision on a paper: the last row of the Beratungsfolge with an authoritative outcome. A later note ("zur
 * Kenntnis") does not undo it, an earlier one is none while the last row is open. Where another decides and has not, the
 * outcome of a committee that advises is told as the advice that it is.
 */
export const decision: Recognizer = {
  name: 'decision',
  recognize(document, found) {
    const kind = found.kind[0]?.value.kind;
    const rows = found.consultations.map((row) => row.value);
    if (found.decision.length > 0 || (kind !== 'paper' && kind !== 'other')) return {};
    const tableEnd = found.regions.find(({ value }) => value.region === 'consultations')?.end ?? 0;
    if (rows.length === 0) {
      const printed = announcedOr(document, kind === 'paper' ? printedBelow(document, rows, titleOf(found), tableEnd) : []);
      return { add: { decision: printed, unread: kind === 'paper' && printed.length === 0 ? unreadResults(document, tableEnd) : [] } };
    }
    if (kind === 'other') return { add: { decision: rows.length === 1 ? printedBelow(document, rows, titleOf(found), tableEnd) : [] } };
    const deciding = decidingRows(rows);
    const stations = byDay(deciding.length > 0 ? deciding : rows);
    const last = stations.at(-1);
    const counted = last?.outcome !== null || rows.every(({ outcome }) => outcome === null) ? [] : decisionInColumns(document, last, rows, tableEnd);
    if (counted.length > 0) return { add: { decision: counted } };
    const decided = stations.filter((row) => row.status !== null && (row === last || !GOES_ON.has(row.status.value)));
    const decisive = decided.findLast((row) => row.status?.value !== 'noted') ?? (last?.status == null ? undefined : last);
    const below = once(() => withoutOpinion(printedBelow(document, rows, titleOf(found), tableEnd), found));
    const decision = decisive === undefined ? recordedOrAdvised(document, deciding, rows, found, tableEnd, below) : soFar(decisive, last, rows, decisionOf(decisive, rows, document, tableEnd));
    if (decision.length > 0 || rows.some((row) => row.outcome !== null)) return { add: { decision } };
    const printed = below();
    const inColumns = decisionInColumns(document, last, rows, tableEnd);
    const told = printed.length > 0 ? printed.map((one) => withVoteOf(one, inColumns[0])) : inColumns;
    return { add: { decision: told, unread: told.length > 0 ? [] : unreadResults(document, tableEnd) } };
  },
};

/** What two ways ask for and many papers have no need of. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => (found ??= { value: find() }).value;
}

/** "einstimmig" of a body before the last, whose row is open: without roles it is advice. */
function soFar({ status }: ConsultationValue, last: ConsultationValue | undefined, rows: readonly ConsultationValue[], decisions: readonly Mark<DecisionValue>[]): readonly Mark<DecisionValue>[] {
  const isAdvice = status?.weak === true && last !== undefined && last.outcome === null && rows.every(({ role, authoritative }) => role === null && authoritative === null) && rows.some(({ organization }) => organization.value !== last.organization.value);
  return isAdvice ? decisions.map((decision) => ({ ...decision, value: { ...decision.value, status: asAdvice(decision.value.status) } })) : decisions;
}

/** A form below the text may word the same result as its columns, which count it. */
function withVoteOf(printed: Mark<DecisionValue>, counted: Mark<DecisionValue> | undefined): Mark<DecisionValue> {
  const vote = counted?.value.vote;
  const isSame = vote?.value.yes != null && printed.value.vote?.value.yes == null && counted !== undefined && counted.start >= printed.start && counted.end <= printed.end;
  return isSame ? { ...printed, value: { ...printed.value, vote } } : printed;
}

/** What an administration ticks in its statement on a motion is what it thinks: only a vote makes it a decision. */
function withoutOpinion(decisions: readonly Mark<DecisionValue>[], { paperType }: PaperTree): readonly Mark<DecisionValue>[] {
  const isOpinion = paperType.some(({ value }) => decidingPaperTypes.opinions.some((beginning) => value.startsWith(beginning)));
  return isOpinion ? decisions.filter(({ value }) => value.vote !== null) : decisions;
}

/** The rows of the bodies that decide, with their later sessions, which may lack the role. */
function decidingRows(rows: readonly ConsultationValue[]): ConsultationValue[] {
  const bodies = new Set(rows.filter(({ authoritative }) => authoritative !== null).map(({ organization }) => organization.value));
  return rows.filter(({ authoritative, role, organization }) => authoritative !== null || (role === null && bodies.has(organization.value)));
}

/** A resolution that is made public tells its decision before its text. */
function announcedOr(document: Document, below: readonly Mark<DecisionValue>[]): readonly Mark<DecisionValue>[] {
  const announced = announcedResolution(document);
  return announced === null ? below : [announced];
}

/** No row tells what those who decide did: a record below the text may, else there is only advice. */
function recordedOrAdvised(document: Document, deciding: readonly ConsultationValue[], rows: readonly ConsultationValue[], found: PaperTree, tableEnd: number, printed: () => readonly Mark<DecisionValue>[]): readonly Mark<DecisionValue>[] {
  const asked = deciding.length > 0 ? deciding : byDay(rows).slice(-1);
  const recorded = rows.some((row) => row.outcome !== null) ? recordedOf(document, asked, titleOf(found), tableEnd) : [];
  const below = recorded.length > 0 || deciding.length > 0 || asked.some(({ status }) => status !== null) ? recorded : printed().filter((decision) => !isOfRow(decision, rows)).map((decision) => withCounts(document, decision, tableEnd));
  const advice = below.length > 0 ? below : advised(rows, document, tableEnd);
  return advice.length > 0 ? advice : lastTold(rows, found, document, tableEnd);
}

/** What is printed below the text and was read as the outcome of a row already is that row's alone. */
function isOfRow({ start, end }: Mark<DecisionValue>, rows: readonly ConsultationValue[]): boolean {
  return rows.some(({ outcome }) => outcome !== null && outcome.start < end && outcome.end > start);
}

/** "mehrheitlich" ticked below the counts: the one result of the text is both. */
function withCounts(document: Document, decision: Mark<DecisionValue>, tableEnd: number): Mark<DecisionValue> {
  const counted = decision.value.vote?.value.yes == null ? voteBelow(document, null, tableEnd) : null;
  return counted === null ? decision : { ...decision, value: { ...decision.value, vote: counted } };
}

/** Without roles, and while the last row is open, what became of the paper so far: put off, or noted where there is nothing to decide. */
function lastTold(rows: readonly ConsultationValue[], { paperType }: PaperTree, document: Document, tableEnd: number): readonly Mark<DecisionValue>[] {
  const last = rows.every(({ role }) => role === null) ? byDay(rows).findLast((row) => row.status !== null) : undefined;
  const isSoFar = last?.status != null && (GOES_ON.has(last.status.value) || (last.status.value === 'noted' && !paperType.some(({ value }) => decidingPaperTypes.beginnings.some((beginning) => value.startsWith(beginning)))));
  return isSoFar ? decisionOf(last, rows, document, tableEnd).map((decision) => ({ ...decision, rule: 'last-told-row', weak: true })) : [];
}

/** Where only committees that advise have spoken so far, the last advice is what there is; what they "adopted" decides nothing. */
function advised(rows: readonly ConsultationValue[], document: Document, tableEnd: number): Mark<DecisionValue>[] {
  const last = byDay(rows).findLast((row) => row.status !== null && ADVICE.has(row.status.value));
  return last === undefined ? [] : decisionOf(last, rows, document, tableEnd).map((decision) => ({ ...decision, rule: 'last-advice', weak: true }));
}

/** Outcomes that say of themselves that another decides, or that the matter is at its end. */
const ADVICE: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['recommended', 'not-recommended', 'referred', 'withdrawn', 'settled']);

/** In the order of their days, where all have one: some systems list by committee. */
function byDay(rows: readonly ConsultationValue[]): readonly ConsultationValue[] {
  if (rows.some((row) => row.date === null)) return rows;
  return [...rows].sort((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? -1 : (a.date?.value ?? '') > (b.date?.value ?? '') ? 1 : 0));
}

/** Outcomes after which a paper goes on to its next station. */
const GOES_ON: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['deferred', 'referred', 'recommended', 'not-recommended', 'removed-from-agenda', 'not-dealt-with']);

function decisionOf(row: ConsultationValue, rows: readonly ConsultationValue[], document: Document, tableEnd: number): Mark<DecisionValue>[] {
  if (row.status === null || row.outcome === null || isOfUnfilledForm(document, row.outcome)) return [];
  const counted = countsOf(document, row, rows);
  if (counted !== null && row.status.value === 'unmapped') return [byMajority(row, row.outcome, counted)];
  if (counted !== null) return [decided(row, row.outcome, row.status, counted)];
  const besideRow = readVote(row.outcome.value);
  const below = besideRow?.yes == null ? (voteBelow(document, row.date?.value ?? null, tableEnd) ?? recordedVote(document, row, row.status.value, tableEnd)) : null;
  if (below !== null) return [decided(row, row.outcome, row.status, below)];
  const vote = besideRow === null ? null : mark(besideRow, row.outcome, 'vote-words');
  if (vote !== null && row.status.value === 'unmapped') return [byMajority(row, row.outcome, vote)];
  return [decided(row, row.outcome, row.status, vote)];
}

/** An outcome that is nothing but counts of both sides: their majority says it. */
function byMajority(row: ConsultationValue, outcome: Mark<string>, vote: Mark<VoteValue>): Mark<DecisionValue> {
  const { yes, no } = vote.value;
  const isCounted = yes !== null && no !== null && yes + no > 0 && isBareVote(outcome.value);
  const status = !isCounted ? 'unmapped' : yes > no ? 'adopted' : 'rejected';
  const value: DecisionValue = { status, outcome, organization: row.organization, date: row.date, vote };
  return mark(value, outcome, isCounted ? 'majority-of-votes' : 'last-row-without-role', 'implied', isCounted || row.authoritative === null);
}

/** The counts of a record below the text that tells the same of the row's day. */
function recordedVote(document: Document, row: ConsultationValue, status: DecisionStatus, tableEnd: number): Mark<VoteValue> | null {
  const [recorded] = recordedOf(document, [row], '', tableEnd);
  return recorded?.value.vote?.value.yes != null && recorded.value.status === status ? recorded.value.vote : null;
}

/** The counts that a result below the table gives, whose own cells are of many rows; where several meetings print theirs, those below the row's day. */
function voteBelow(document: Document, day: string | null, tableEnd: number): Mark<VoteValue> | null {
  const counted = sectionsOf(document.lines).flatMap((section) => {
    const vote = section.kind === 'result' && section.start >= tableEnd ? voteOfSection(document, section) : null;
    return vote?.yes == null ? [] : [mark(vote, section, 'vote-words')];
  });
  if (counted.length === 0) return mannerBelow(document, day);
  const above = (start: number): string | null => dayAbove(document, start);
  const own = counted.length === 1 ? counted.filter(({ start }) => day === null || (above(start) ?? day) === day) : counted.filter(({ start }) => day !== null && above(start) === day);
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** "Abstimmungsergebnis: einstimmig" or "mehrheitlich" below the text, and no other result there. */
function mannerBelow(document: Document, day: string | null): Mark<VoteValue> | null {
  const results = sectionsOf(document.lines).filter(({ kind }) => kind === 'result');
  const [only] = results;
  const text = results.length === 1 && only?.headed === true ? document.text.slice(only.start, only.end) : '';
  const vote = isFilledIn(text) ? readVote(text) : null;
  const isOwn = only !== undefined && (day === null || (dayAbove(document, only.start) ?? day) === day);
  return isOwn && vote?.unanimous != null ? mark(vote, only, 'vote-words') : null;
}

function decided(row: ConsultationValue, outcome: Mark<string>, status: Mark<DecisionStatus>, vote: Mark<VoteValue> | null): Mark<DecisionValue> {
  const value: DecisionValue = { status: status.value, outcome, organization: row.organization, date: row.date, vote };
  return mark(value, outcome, row.authoritative === null ? 'last-row-without-role' : 'last-authoritative-row', 'implied', row.authoritative === null || status.weak === true);
}
