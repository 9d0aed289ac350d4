import type { Document, Line, Span } from '../../tree/document.js';
import { sectionHeads } from '../head-region/head-region.js';
import { isFilledIn } from '../forms/form-boxes.js';
import { flowing } from '../paper-tree/mark.js';
import type { ConsultationValue, DecisionValue, Mark, VoteValue } from '../paper-tree/paper-tree.js';
import { unlessReserved } from './reserved-below.js';
import { isTemplate } from './outcome.js';
import { closingResult } from './closing-result.js';
import { decide } from './decide.js';
import { headsSection, sectionsOf } from './sections/decision-sections.js';
import { itemDecision } from './items/item-decision.js';
import { numberedOnDay } from './sections/numbered-on-day.js';
import { isNumbered } from './sections/numbered-resolution.js';
import { isDoubtfulNote } from './stations/doubtful-note.js';
import { formsSideBySide } from './forms/side-by-side.js';
import { recordDecision, voteOfForm } from './stations/record-decision.js';
import { daysNear, recordsOf } from './stations/records-below.js';
import { daysIn } from '../dates/printed-days.js';
import { answeredOutcome } from './forms/answered-outcome.js';
import { resultFormsFrom, undecidedForm } from './forms/result-forms.js';
import { statusOfResolution } from './sections/resolution-status.js';
import { toldOfRow } from './sentences/told-of-row.js';
import { readVote } from './votes/vote.js';
import { voteOfSection } from './votes/vote-table.js';

/**
 * A paper that was printed again after the meeting has the result below its text: "Abstimmungsergebnis: 15 : 1", a form
 * with ticked boxes, or the resolution of the committee and its day. It is never as sure as a row that tells it.
 */
type Row = ConsultationValue;

export function printedBelow(document: Document, rows: readonly Row[], title: string, from: number): Mark<DecisionValue>[] {
  const found = (rows.length === 0 ? ofStations(document, title, from) : recorded(document, rows, title, from)) ?? ofForm(document, rows, from) ?? answered(document, rows, from) ?? headedResult(document, rows, title, from) ?? numberedOnDay(document, rows) ?? toldOfRow(document, rows, from) ?? procedural(document, rows) ?? countedOnly(document, rows, from) ?? closed(document, rows, title, from);
  return found === null || isGuessed(document, found, rows, from) || found.value.status === 'unmapped' || isTemplate(found.value.outcome.value) || undecidedForm(document, found) !== undefined ? [] : [{ ...unlessReserved(document, found), rule: 'result-below-the-text', weak: true }];
}

/** The last record of a meeting that one of the rows names, as sure as all that stands below the text. */
export function recordedOf(document: Document, rows: readonly Row[], title: string, from: number): Mark<DecisionValue>[] {
  const found = recorded(document, rows, title, from);
  return found === null || isGuessed(document, found, rows, from) ? [] : [{ ...found, rule: 'result-below-the-text', weak: true }];
}

/** Of what only its own reader may tell the rows: notes by letters and forms side by side, where it did not. */
function isGuessed(document: Document, { start, end }: Span, rows: readonly Row[], from: number): boolean {
  return rows.length > 0 && (isDoubtfulNote(document.text.slice(start, end), rows) || formsSideBySide(document, rows, from).some((form) => form.start < end && form.end > start));
}

/** The last record of a meeting that the Beratungsfolge knows. */
function recorded(document: Document, rows: readonly Row[], title: string, from: number): Mark<DecisionValue> | null {
  for (const { lines, days, body } of recordsOf(document).toReversed()) {
    const row = body === undefined ? rows.find(({ date }) => date !== null && days.includes(date.value)) : ofBody(rows, body);
    const decision = row === undefined ? null : recordDecision(document, lines, title, from);
    if (row !== undefined && decision !== null && decision.value.status !== 'unmapped') return taken(decision, row);
  }
  return null;
}

/** Without a Beratungsfolge: the latest of the lines that each name a body, its day and what it did, else the one record of a body and its day. */
function ofStations(document: Document, title: string, from: number): Mark<DecisionValue> | null {
  const records = recordsOf(document).filter(({ days }) => days.length === 1);
  const stations = records.filter(({ station }) => station === true);
  const [last] = stations.sort((a, b) => ((a.days[0] ?? '') < (b.days[0] ?? '') ? 1 : -1));
  const own = last ?? (records.length === 1 ? records[0] : undefined);
  return own === undefined ? null : recordDecision(document, own.lines, title, from);
}

/** The one row of a body that may stand in the genitive. */
function ofBody(rows: readonly Row[], body: string): Row | undefined {
  const own = rows.filter(({ organization }) => body.startsWith(organization.value) && GENITIVE_END.test(body.slice(organization.value.length)));
  return own.length === 1 ? own[0] : undefined;
}

/** Matches "", "s" and "es"; not "ausschuss". */
const GENITIVE_END = /^(?:e?s)?$/u;

/** The last form that was filled in, for the meeting that it names. */
function ofForm(document: Document, rows: readonly Row[], from: number): Mark<DecisionValue> | null {
  const form = resultFormsFrom(document, from).findLast(({ status }) => status !== null);
  const [first, last] = [form?.lines[0], form?.lines.at(-1)];
  if (form === undefined || form.status === null || first === undefined || last === undefined) return null;
  const days = daysNear(document, first, last);
  const row = rows.find(({ date }) => date !== null && days.includes(date.value)) ?? rows.findLast(({ organization }) => first.text.includes(` ${organization.value}:`)) ?? (rows.length === 1 ? rows[0] : undefined);
  const range = { kind: 'result', start: first.start, end: last.end } as const;
  return taken(decide(form.status, form.outcome, range, voteOfForm(document, form, range)), row);
}

/** "zugestimmt: [ ] ja [x] nein" at the foot of a paper of one session. */
function answered(document: Document, rows: readonly Row[], from: number): Mark<DecisionValue> | null {
  const found = rows.length > 1 ? null : answeredOutcome(document, from);
  if (found === null || found.status === null) return null;
  const range = { kind: 'result', start: found.line.start, end: found.line.end } as const;
  return taken(decide(found.status, flowing(document.text, found.line), range, null), rows[0]);
}

/** A result without a head, as the last paragraph. */
function closed(document: Document, rows: readonly Row[], title: string, from: number): Mark<DecisionValue> | null {
  const found = closingResult(document, rows.map(({ organization }) => organization.value), title, from);
  return found === null ? null : taken(found, rows.length === 1 ? rows[0] : undefined);
}

/** A record that holds nothing but counts, or the only counts, below the day of a row: their majority says what became of the paper. */
function countedOnly(document: Document, rows: readonly Row[], from: number): Mark<DecisionValue> | null {
  for (const { lines, days, body } of recordsOf(document).toReversed()) {
    const row = body === undefined ? rows.find(({ date }) => date !== null && days.includes(date.value)) : ofBody(rows, body);
    const [first, last] = [lines[0], lines.at(-1)];
    const range = row === undefined || first === undefined || last === undefined ? null : { kind: 'result' as const, start: first.start, end: last.end };
    const vote = range === null ? null : voteOfSection(document, range);
    if (range !== null && isOfBothSides(vote)) return taken(ofMajority(document, range, vote), row);
  }
  const counted = sectionsOf(document.lines).filter((section) => section.kind === 'result' && section.start >= from && isFilledIn(document.text.slice(section.start, section.end)) && isOfBothSides(voteOfSection(document, section)));
  const [only] = counted;
  const above = only === undefined || counted.length > 1 ? [] : document.lines.filter(({ text, start }) => text !== '' && start >= from && start <= only.start).slice(-LINES_ABOVE);
  const days = above.flatMap(({ text }) => daysIn(text));
  const row = days.length === 1 ? rows.findLast(({ date }) => date?.value === days[0]) : undefined;
  const vote = only === undefined ? null : voteOfSection(document, only);
  return only === undefined || row === undefined || !isOfBothSides(vote) ? null : taken(ofMajority(document, only, vote), row);
}

const LINES_ABOVE = 4;

function isOfBothSides(vote: VoteValue | null): vote is VoteValue & { readonly yes: number; readonly no: number } {
  return vote?.yes != null && vote.no !== null && vote.yes + vote.no > 0;
}

function ofMajority(document: Document, range: { readonly start: number; readonly end: number }, vote: VoteValue & { readonly yes: number; readonly no: number }): Mark<DecisionValue> {
  return decide(vote.yes > vote.no ? 'adopted' : 'rejected', flowing(document.text, range), { kind: 'result', start: range.start, end: range.end }, vote);
}

/** A section headed as a result, with the resolution above it. */
function headedResult(document: Document, rows: readonly Row[], title: string, tableEnd: number): Mark<DecisionValue> | null {
  const sections = sectionsOf(document.lines).filter(({ start, end }) => (start >= tableEnd || end <= tableEnd) && !rows.some(({ organization }) => organization.start >= start && organization.start < end));
  const result = sections.find((section) => section.kind === 'result' && section.headed === true && isFilledIn(document.text.slice(section.start, section.end)));
  if (result === undefined || isAboveText(document, result)) return null;
  const resolution = sections.findLast((section) => section.kind === 'resolution' && section.end <= result.start);
  const at = document.lines.findIndex((line) => line.end >= (resolution?.start ?? result.start));
  const above = document.lines.slice(0, at).findLastIndex(({ text }) => text !== '');
  const head = document.lines[at];
  const opens = head !== undefined && headsSection(head) ? at : above;
  const found = itemDecision(document, document.lines.slice(Math.max(0, opens)), title).decision;
  return found === null ? null : taken(found, rows.length === 1 ? rows[0] : namedBy(document, result, rows));
}

/** "Ergebnis:" and a sentence without counts, above the text of the paper: what the committee is to resolve. */
function isAboveText(document: Document, { start, end }: Span): boolean {
  return readVote(document.text.slice(start, end)) === null && [...sectionHeads(document)].some(([line, kind]) => kind === 'body' && line.start > end);
}

/** "Abstimmungsergebnis Stadtrat:": the last row of the body that the head names. */
function namedBy(document: Document, { start }: { readonly start: number }, rows: readonly Row[]): Row | undefined {
  const head = document.lines.findLast((line) => line.start <= start && line.text !== '')?.text ?? '';
  return rows.findLast(({ organization }) => head.includes(` ${organization.value}:`));
}

/** "Beschluss" and below it nothing but how it was dealt with: "nach Antrag", "Die Beratung wurde vertagt." */
function procedural(document: Document, rows: readonly Row[]): Mark<DecisionValue> | null {
  const only = rows.length === 1 ? rows[0] : undefined;
  const section = sectionsOf(document.lines).findLast(({ kind, headed }) => kind === 'resolution' && headed === true);
  const text = section === undefined ? '' : flowing(document.text, section);
  const status = statusOfResolution(text)?.status;
  if (section !== undefined && status != null && (GOES_ELSEWHERE.has(status) || isNumbered(headOf(document, section.start)))) return taken(decide(status, text, section, null), only);
  const moved = asMoved(document);
  return moved === null ? null : taken(decide('adopted-unchanged', moved.text, { kind: 'result', start: moved.start, end: moved.end }, null), only);
}

/** The line that heads a section: its own or the last one above. */
function headOf({ lines }: Document, start: number): string {
  return lines.findLast((line) => line.start < start && line.text !== '')?.text ?? '';
}

/** "III. Beschluss" and "nach Antrag." below it, the last part of a paper. */
function asMoved({ lines }: Document): Line | null {
  const head = lines.findLastIndex(({ text }) => HEAD.test(text));
  const below = head < 0 ? undefined : lines.slice(head + 1, head + 3).find(({ text }) => text !== '');
  return below !== undefined && AS_MOVED.test(below.text) ? below : null;
}

/** Matches "III.\tBeschluss" and "Beschluss:"; not "Beschlussvorschlag". */
const HEAD = /^(?:[IVX]{1,4}\.\s{0,8})?Beschlu(?:ss|ß):?$/u;

/** Matches "nach Antrag." and "gemäß Beschlussvorschlag"; not "nach Antrag der Fraktion". */
const AS_MOVED = /^(?:nach|gemäß|laut|lt\.|wie) (?:dem )?(?:Antrag|Beschlussvorschlag|Verwaltungsvorschlag|Beschlussantrag)\.?$/iu;
/** A proposal may be headed so too, but proposes none of these; and only what was passed has a number. */
const GOES_ELSEWHERE: ReadonlySet<string> = new Set(['deferred', 'withdrawn', 'removed-from-agenda']);

/** The row's columns count what the result below only words. */
function taken(decision: Mark<DecisionValue>, row: Row | undefined): Mark<DecisionValue> {
  const worded = decision.value.vote;
  const vote = worded?.value.yes == null && worded?.value.no == null ? (row?.vote ?? worded) : worded;
  return { ...decision, value: { ...decision.value, vote, organization: row?.organization ?? null, date: row?.date ?? null } };
}
