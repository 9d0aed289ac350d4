import subjects from '../../../vocabulary/vote-subjects.json' with { type: 'json' };
import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import { phraseBook } from '../../../vocabulary/phrase-book.js';
import { outcomeStatus } from '../outcome.js';
import { motionIn, moverIn } from '../sentences/motion-of-order.js';
import { flowing } from '../../paper-tree/mark.js';
import type { Document } from '../../../tree/document.js';
import { ofPoints } from './points.js';

/**
 * A result that tells several votes, each behind what it was about: "Änderungsantrag: abgelehnt", "Beschlussvorlage:
 * zugestimmt", "Ziffer 1: ...". It says which of them decides the item. A result of one vote has no parts.
 */
export interface DecisiveVote {
  readonly status: DecisionStatus;
  readonly start: number;
  readonly end: number;
  /** One of the votes decides; else they do so together, or not at all. */
  readonly single: boolean;
}

type Subject = 'whole' | 'amendment' | 'motion' | 'part';

interface Vote {
  readonly subject: Subject;
  readonly amended: boolean;
  readonly status: DecisionStatus;
  readonly start: number;
  readonly end: number;
}

const subjectBook = phraseBook<Subject>((['whole', 'amendment', 'motion', 'part'] as const).flatMap((kind) => subjects[kind].map((form) => [form, kind] as const)));
const amendedBook = phraseBook(subjects.amended.map((form) => [form, true] as const));

const LONGEST_SUBJECT = 100;

/** What one vote was about, at the beginning of its line. Matches "Ziffer 2: " and "CDU-Antrag 2022/1029/1 Ziffer 3: "; not "Ja: 14". */
const SUBJECT = /^(?<subject>[^:]{4,100}?):(?= |$)/u;

export function decisiveVote(document: Document, section: { readonly start: number; readonly end: number }): DecisiveVote | null {
  const votes = votesOf(document, section);
  if (votes.length < 2) return null;
  const motions = votes.filter((vote) => vote.subject === 'motion');
  const whole = votes.findLast((vote) => vote.subject === 'whole') ?? (motions.length === 1 && votes.every((vote) => vote.subject !== 'part') ? motions[0] : undefined);
  if (whole !== undefined) return { status: whole.amended && whole.status === 'adopted' ? 'adopted-amended' : whole.status, start: whole.start, end: whole.end, single: true };
  const range = { start: votes[0]?.start ?? section.start, end: votes.at(-1)?.end ?? section.end };
  const statuses = votes.map((vote) => vote.status);
  const inParts = votes.every((vote) => vote.subject === 'part') || new Set(statuses).size === 1;
  return { status: (inParts ? ofPoints(statuses) : null) ?? 'unmapped', ...range, single: false };
}

/** The lines of a section that name a subject and an outcome; lines below one belong to it. */
function votesOf(document: Document, section: { readonly start: number; readonly end: number }): Vote[] {
  const votes: Vote[] = [];
  const heads: { readonly start: number; readonly subject: string }[] = [];
  for (let start = section.start; start < section.end; ) {
    const lineEnd = document.text.indexOf('\n', start);
    const end = lineEnd < 0 || lineEnd > section.end ? section.end : lineEnd;
    const subject = SUBJECT.exec(document.text.slice(start, Math.min(end, start + LONGEST_SUBJECT + 2)))?.groups?.['subject'];
    if (subject !== undefined && subjectOf(subject) !== null) heads.push({ start, subject });
    start = end + 1;
  }
  for (const [at, head] of heads.entries()) {
    const end = heads[at + 1]?.start ?? section.end;
    const { status, weak } = outcomeStatus(flowing(document.text, { start: head.start + head.subject.length + 1, end }));
    const subject = subjectOf(head.subject);
    if (subject === null || status === null || status === 'unmapped' || weak) continue;
    votes.push({ subject, amended: amendedBook.find(head.subject) !== null, status, start: head.start, end });
  }
  return votes;
}

export function isAmended(words: string): boolean {
  return amendedBook.find(words) !== null;
}

export function isAmendment(words: string): boolean {
  return subjectOf(words) === 'amendment' || OF_ORDER.test(words) || moverIn(words) !== null || motionIn(words) !== null;
}

/** The whole item, by its own name. Matches by its words " über den Verwaltungsvorschlag"; not " über den Antrag". */
export function isWhole(words: string): boolean {
  return subjectOf(words) === 'whole';
}

/** Motions on how to go on. Matches " über den Antrag" of somebody in the meeting; not " über den Antrag der Verwaltung". */
const OF_ORDER = /^ ?über (?:den Antrag|die Dringlichkeit|den Vertagungsantrag)$/u;

/** The first subject that is named: "Änderungsantrag zur Vorlage" is about the motion, "Ziffer 2 der Vorlage" about a part. */
function subjectOf(words: string): Subject | null {
  return subjectBook.find(words)?.value ?? null;
}
