import type { Document, Line } from '../../tree/document.js';
import { outcomeStatus, type OutcomeStatus } from '../consultations/outcome.js';
import { outcomeBook } from '../consultations/row-words.js';
import { flowing, mark } from '../mark.js';
import type { DecisionValue, Mark, VoteValue } from '../paper-tree.js';
import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { decisionSentence } from './decision-sentence.js';
import { sectionsOf, SHORT_SECTION, type Section } from './decision-sections.js';
import { decisiveVote, type DecisiveVote } from './result-parts.js';
import { readVote } from './vote.js';

/**
 * The decision on one agenda item, from what stands behind "Beschluss:", "Abstimmungsergebnis:" and their like.
 * The resolved text is never searched for outcomes: it may quote what others decided, or say the opposite.
 */
export interface ItemDecision {
  readonly decision: Mark<DecisionValue> | null;
  readonly resolutionText: Mark<string> | null;
}

export function itemDecision(document: Document, lines: readonly Line[]): ItemDecision {
  const sections = sectionsOf(lines);
  const results = sections.filter((section) => section.kind === 'result');
  const result = bestResult(document, results);
  const resolution = sections.find((section) => section.kind === 'resolution');
  const resultText = result === undefined ? '' : flowing(document.text, result);
  const resolutionText = resolution === undefined ? '' : flowing(document.text, resolution);
  const resultStatus = resultText === '' ? null : outcomeStatus(resultText.replace(GROUP_VOTE, ''));
  const resolutionStatus = statusOfResolution(resolutionText);
  const vote = voteOf(document, sections.filter((section) => section.kind === 'result' || section.end - section.start < SHORT_SECTION), result);
  const resolved = resolution === undefined || resolutionText === '' ? null : mark(resolutionText, resolution, 'resolution-section');
  const several = result === undefined ? null : decisiveVote(document, result);
  if (several !== null) return { decision: decideByVotes(document, several), resolutionText: resolved };
  if (result !== undefined && resultStatus !== null && resultStatus.status !== null && resultStatus.status !== 'unmapped') {
    const worded = resultStatus.weak && resolutionStatus?.status != null ? resolutionStatus.status : resultStatus.status;
    const decided = decide(onAdvice(resolution, worded), resultText, result, vote);
    return { decision: differ(document, results) ? { ...decided, rule: 'last-of-several-results', weak: true } : decided, resolutionText: resolved };
  }
  if (resolution !== undefined && resolutionStatus?.status != null) {
    const decided = decide(onAdvice(resolution, resolutionStatus.status), resolutionText, resolution, vote);
    return { decision: result === undefined ? decided : { ...decided, rule: 'resolution-without-vote', weak: true }, resolutionText: null };
  }
  const sentence = decisionSentence(lines);
  if (sentence !== null) return { decision: decide(sentence.status, flowing(document.text, sentence.line), { kind: 'result', ...rangeOf(sentence.line) }, vote ?? readVote(sentence.line.text)), resolutionText: resolved };
  if (result !== undefined && vote?.yes != null && vote.no !== null && vote.yes !== vote.no) {
    const counted = decide(vote.yes > vote.no ? 'adopted' : 'rejected', resultText, result, vote);
    return { decision: { ...counted, rule: 'majority-of-votes', weak: true }, resolutionText: resolved };
  }
  if (result !== undefined && resultStatus?.status === 'unmapped') return { decision: decide('unmapped', resultText, result, vote), resolutionText: resolved };
  return { decision: null, resolutionText: resolved };
}

/** What a single group voted. Matches " (= Annahme)"; not " (einstimmig)". */
const GROUP_VOTE = / ?\(= ?[^()]{3,40}\)/gu;

/** Votes about different things decide nothing together, and no counts are theirs alone. */
function decideByVotes(document: Document, { status, single, ...range }: DecisiveVote): Mark<DecisionValue> {
  const text = flowing(document.text, range);
  const decided = decide(status, text, { kind: 'result', ...range }, single ? readVote(text) : null);
  return status === 'unmapped' ? { ...decided, rule: 'several-votes', weak: true } : decided;
}

/** Of several results the first that says how it was decided; of headed ones the last, for motions are voted on before the whole. */
function bestResult(document: Document, results: readonly Section[]): Section | undefined {
  const worded = results.filter((section) => statusOfResult(document, section) !== null);
  return worded.findLast((section) => section.headed === true) ?? worded[0] ?? results[0];
}

/** Null for a result that does not say how it was decided. */
function statusOfResult(document: Document, section: Section): DecisionStatus | null {
  const text = flowing(document.text, section);
  const { status, weak } = outcomeStatus(text);
  return status === 'unmapped' || weak || COUNTS.test(text) ? null : status;
}

/** Counts named with the words of outcomes. Matches "Zustimmung: 12 Ablehnung: 3"; not "Zustimmung". */
const COUNTS = /^(?:Zustimmung|Ablehnung)(?:en)?:? ?\d/u;

/** Headed results that differ, and nothing says which of them is the item's. */
function differ(document: Document, results: readonly Section[]): boolean {
  return new Set(results.flatMap((section) => (section.headed === true ? [statusOfResult(document, section)] : [])).filter((status) => status !== null)).size > 1;
}

function voteOf(document: Document, results: readonly Section[], result: Section | undefined): VoteValue | null {
  const votes = [result, ...results].flatMap((section) => (section === undefined ? [] : [readVote(flowing(document.text, section))]));
  const counted = votes.find((vote) => vote?.yes != null || vote?.no != null);
  if (counted != null) return { ...counted, unanimous: counted.unanimous ?? ((counted.no ?? 0) > 0 ? null : (votes.find((vote) => vote?.unanimous === true)?.unanimous ?? null)) };
  return votes.find((vote) => vote !== null) ?? null;
}

/** What an advising committee adopts it recommends. */
function onAdvice(resolution: Section | undefined, status: DecisionStatus): DecisionStatus {
  if (resolution?.advice !== true) return status;
  if (status === 'adopted' || status === 'adopted-unchanged' || status === 'adopted-amended') return 'recommended';
  return status === 'rejected' ? 'not-recommended' : status;
}

function rangeOf(line: Line): { start: number; end: number } {
  return { start: line.start, end: line.end };
}

/** A result that stands in a cell of the item's row. */
export function rowDecision(document: Document, range: { readonly start: number; readonly end: number }): ItemDecision {
  const text = flowing(document.text, range);
  const { status } = outcomeStatus(text);
  return { decision: status === null ? null : decide(status, text, { kind: 'result', ...range }, readVote(text)), resolutionText: null };
}

function decide(status: DecisionValue['status'], text: string, range: Section, vote: ReturnType<typeof readVote>): Mark<DecisionValue> {
  const value: DecisionValue = { status, outcome: mark(text, range, 'result-section'), organization: null, date: null, vote: vote === null ? null : mark(vote, range, 'vote-words') };
  return mark(value, range, 'result-section', 'implied');
}

/** "Beschluss: Verwiesen in den Personalausschuss" is an outcome; "Der Rat beschließt ..." is a text. */
function statusOfResolution(text: string): OutcomeStatus | null {
  if (text === '' || text.length > SHORT_SECTION) return takesNote(text);
  const lower = text.toLowerCase();
  const found = outcomeBook.find(lower);
  if (found === null || (found.start > 0 && !OPENING.test(lower.slice(0, found.start)))) return takesNote(text);
  return outcomeStatus(text);
}

/** What may stand before an outcome. Matches "einstimmig " and "der antrag wird "; not "der rat ". */
const OPENING = /^(?:(?:der|die|das) (?:\p{L}+ ){1,3}(?:wird|wurde|ist) (?:\p{L}+ )?|mit \d+ [^.]{0,40}|behandlung |wird |im |bei \d[^.]{0,60})$/u;

/** A resolution that does nothing but take note. Matches "Der Rat nimmt den Bericht zur Kenntnis."; not "nimmt zur Kenntnis und beschließt". */
const TAKES_NOTE = /^(?:Der|Die|Das) [\p{L} -]{3,80}? ?(?:nimmt|nehmen)[^.]{0,400}? Kenntnis\.?$/u;

function takesNote(text: string): OutcomeStatus | null {
  return text.length < 600 && TAKES_NOTE.test(text) && !text.includes('beschließt') && !text.includes('stimmt') ? { status: 'noted', weak: false } : null;
}
