import type { Document, Line } from '../../tree/document.js';
import { outcomeStatus, type OutcomeStatus } from '../consultations/outcome.js';
import { outcomeBook } from '../consultations/row-words.js';
import { labelBook } from '../head/labels.js';
import { flowing, mark } from '../mark.js';
import type { DecisionValue, Mark, VoteValue } from '../paper-tree.js';
import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { decisionSentence } from './decision-sentence.js';
import { readVote } from './vote.js';

/**
 * The decision on one agenda item, from what stands behind "Beschluss:", "Abstimmungsergebnis:" and their like.
 * The resolved text is never searched for outcomes: it may quote what others decided, or say the opposite.
 */
export interface ItemDecision {
  readonly decision: Mark<DecisionValue> | null;
  readonly resolutionText: Mark<string> | null;
}

/** Of several results the one that says how it was decided; a vote beside it is read with it. */
function bestResult(document: Document, results: readonly Section[]): Section | undefined {
  const first = results[0];
  const worded = results.find((section) => {
    const { status, weak } = outcomeStatus(flowing(document.text, section));
    return status !== null && status !== 'unmapped' && !weak;
  });
  return worded ?? first;
}

interface Section {
  readonly kind: 'resolution' | 'result';
  readonly start: number;
  readonly end: number;
  /** Headed as a recommendation to another body. */
  readonly advice?: boolean;
}

/** Heads a result. Matches "Abstimmungsergebnis:" and "Ergebnis: einstimmig"; not "Ergebnisse". */
const RESULT = /^(?:Abstimmungsergebnis|Abstimmung|Ergebnis|Beschlussergebnis|Beratungsergebnis|Abstimmungsergebnisse|Beschlussart|Beschlussstatus|Abstimmergebnis|Sitzungsergebnis|Stimmergebnis|Votum)(?::| ?:|$)/u;
/** Heads a resolution. Matches "Beschluss:" and "Beschluss Nr. 12/2020:"; not "Beschlussvorschlag:". */
const RESOLUTION = /^(?<advice>Beschlussempfehlung|Empfehlungsbeschluss|Empfehlung)?(?:Beschluss|Beschluß|Beschlusstext|Beschlüsse)?(?: an (?:den|die) \p{L}+)?(?: (?:Nr\.|Nummer|Nr) ?[\p{L}\d/.-]{0,20})?(?::| ?:|$)/u;
/** What was decided before; its result is on the next line. Matches "Vorgang: Rat vom 3.5."; not "Vorgehen". */
const HISTORY = /^Vorgang:/u;
/** Begins a resolution's head. Matches "Beschluss" and "Empfehlung"; not "Bericht". */
const RESOLUTION_WORD = /^(?:Beschl[uü]|Empfehlung)/u;
/** Votes without a head. Matches "Ja 14 Nein 0" and "dafür: 16"; not "Ja, das stimmt". */
const VOTE_LINE = /^(?:(?:Ja|Nein)(?:-Stimmen)?:? ?\d|\d{1,3} ?(?:Ja|Nein|Enth)|da(?:für|gegen):? ?\d|Enth(?:\.|altungen?|alten):? ?\d|Mit \d{1,3} |einstimmig|mehrheitlich|bei \d)/iu;

/** A section goes on over one blank line while it is empty, and ends at the next. */
const MAX_LINES = 60;
/** What stands behind "Beschluss:" is an outcome only if it is this short. */
const SHORT = 160;

export function itemDecision(document: Document, lines: readonly Line[]): ItemDecision {
  const sections = sectionsOf(lines);
  const result = bestResult(document, sections.filter((section) => section.kind === 'result'));
  const resolution = sections.find((section) => section.kind === 'resolution');
  const resultText = result === undefined ? '' : flowing(document.text, result);
  const resolutionText = resolution === undefined ? '' : flowing(document.text, resolution);
  const resultStatus = resultText === '' ? null : outcomeStatus(resultText);
  const resolutionStatus = statusOfResolution(resolutionText);
  const vote = voteOf(document, sections.filter((section) => section.kind === 'result' || section.end - section.start < SHORT), result);
  const resolved = resolution === undefined || resolutionText === '' ? null : mark(resolutionText, resolution, 'resolution-section');
  if (result !== undefined && resultStatus !== null && resultStatus.status !== null && resultStatus.status !== 'unmapped') {
    const worded = resultStatus.weak && resolutionStatus?.status != null ? resolutionStatus.status : resultStatus.status;
    const status = resolution?.advice === true ? asAdvice(worded) : worded;
    return { decision: decide(status, resultText, result, vote), resolutionText: resolved };
  }
  if (resolution !== undefined && resolutionStatus?.status != null) {
    const status = resolution.advice === true ? asAdvice(resolutionStatus.status) : resolutionStatus.status;
    const decided = decide(status, resolutionText, resolution, vote);
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

function voteOf(document: Document, results: readonly Section[], result: Section | undefined): VoteValue | null {
  const votes = [result, ...results].flatMap((section) => (section === undefined ? [] : [readVote(flowing(document.text, section))]));
  const counted = votes.find((vote) => vote?.yes != null || vote?.no != null);
  if (counted != null) return { ...counted, unanimous: counted.unanimous ?? ((counted.no ?? 0) > 0 ? null : (votes.find((vote) => vote?.unanimous === true)?.unanimous ?? null)) };
  return votes.find((vote) => vote !== null) ?? null;
}

/** What an advising committee adopts it recommends. */
function asAdvice(status: DecisionStatus): DecisionStatus {
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
  if (text === '' || text.length > SHORT) return takesNote(text);
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

function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '' || HISTORY.test(lines[at - 1]?.text ?? '')) continue;
    const result = RESULT.exec(line.text);
    const resolution = result === null && RESOLUTION_WORD.test(line.text) ? RESOLUTION.exec(line.text) : null;
    const head = result ?? resolution;
    if (head !== null) {
      const section = extent(lines, at, line.start + head[0].length, result === null ? 'resolution' : 'result');
      if (section !== null) sections.push(resolution?.groups?.['advice'] === undefined ? section : { ...section, advice: true });
    } else if (isResultLine(line) && !sections.some((section) => line.start < section.end)) {
      const last = sections.at(-1);
      const above = lines[at - 1];
      if (last?.kind === 'result' && above?.end === last.end) sections[sections.length - 1] = { ...last, end: line.end };
      else sections.push({ kind: 'result', start: line.start, end: line.end });
    }
  }
  return sections;
}

/** A line that is nothing but an outcome or a vote. */
function isResultLine(line: Line): boolean {
  if (line.text.length >= SHORT) return false;
  if (VOTE_LINE.test(line.text)) return true;
  const from = STATUS_LABEL.exec(line.text)?.[0].length ?? 0;
  const outcome = outcomeBook.matchAt(line.text.toLowerCase(), from);
  return outcome !== null && !outcome.value.weak && outcome.value.status !== null && (outcome.end >= line.text.length - 1 || SHORT_REST.test(line.text.slice(outcome.end)));
}

/** Matches "Status: "; not "Status". */
const STATUS_LABEL = /^Status: ?/u;
/** What may follow an outcome on its line. Matches " (Beschluss-Nr. 12)" and ", Ja 3"; not " und die Mittel". */
const SHORT_REST = /^(?: ?\([^()]{0,40}\)| bei .{0,40}|[,:;] ?(?:Ja|Nein|bei|mit).{0,60}| mit .{0,40})$/u;

/** From behind the head to the first blank line after something was printed, or to the next head. */
function extent(lines: readonly Line[], at: number, from: number, kind: Section['kind']): Section | null {
  let start = from;
  let end = from;
  const first = lines[at];
  if (first !== undefined && first.end > from && first.text.slice(from - first.start).trim() !== '') {
    while (first.text.charAt(start - first.start) === ' ') start += 1;
    end = first.end;
  }
  for (const line of lines.slice(at + 1, at + MAX_LINES)) {
    if (line.kind === 'furniture') continue;
    if (line.text === '') {
      if (end > from && (kind === 'result' || endsSentence(lines, end))) break;
      continue;
    }
    if (startsLabel(line) || RESULT.test(line.text) || (RESOLUTION_WORD.test(line.text) && RESOLUTION.test(line.text)) || (kind === 'resolution' && end > from && isResultLine(line))) break;
    if (end === from) start = line.start;
    end = line.end;
  }
  return end > from ? { kind, start, end } : null;
}

/** Another label of the head ends what stands behind one. */
function startsLabel(line: Line): boolean {
  const label = labelBook.matchAt(line.text.toLowerCase(), 0);
  return label !== null && line.text.charAt(label.end) === ':' && label.value.field !== 'outcome';
}

function endsSentence(lines: readonly Line[], end: number): boolean {
  const last = lines.find((line) => line.end === end);
  return last !== undefined && SENTENCE_END.test(last.text);
}

/** Matches "zu." and "genommen"; not "folgende Punkte:" or "und". */
const SENTENCE_END = /(?:[.!“"]|\p{L}{2}\)?)$/u;
