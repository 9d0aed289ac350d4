import voteWords from '../../vocabulary/vote-words.json' with { type: 'json' };
import type { Document, Line, Span } from '../../tree/document.js';
import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { printedWords } from '../../vocabulary/printed-words.js';
import { outcomeStatus } from './outcome.js';
import { boxesIn, isFilledIn } from '../forms/form-boxes.js';
import { flowing } from '../paper-tree/mark.js';
import type { DecisionValue, Mark } from '../paper-tree/paper-tree.js';
import { isSentence } from '../wording/prose.js';
import { decide } from './decide.js';
import { behindObject, objects } from './sections/behind-object.js';
import { sectionsOf } from './sections/decision-sections.js';
import { itemDecision } from './items/item-decision.js';
import { isOfEarlier, isWished } from './sentences/not-told.js';
import { isOutcome, isResultLine } from './sections/result-line.js';
import { sectionHead } from './sections/section-heads.js';
import { sentencesOf } from './sentences/sentences.js';
import { toldDecisions } from './sentences/told-decision.js';
import { countedIn, isCount } from './votes/counted-sides.js';
import { readVote } from './votes/vote.js';
import { isVoteLine } from './votes/vote-line.js';

/**
 * The last paragraph of a paper where it tells a result and nothing else, with no head above it: "Der Beschlussvorschlag
 * wird mit 22 Ja-Stimmen angenommen.", "Mit 17 gegen 0 Stimmen.", "(einstimmig)". Only a signature may stand below it.
 */
export function closingResult(document: Document, bodies: readonly string[], title: string, from: number): Mark<DecisionValue> | null {
  const found = findClosing(document, bodies, title, from);
  return found === null || found.value.status === 'noted' || isNotTold(document.text.slice(found.start, found.end)) ? null : found;
}

function isNotTold(text: string): boolean {
  return isWished(text) || isOfEarlier(text) || REFERS_BACK.test(text);
}

/** Told of what the text tells above. Matches "wurde damit" and "Damit wurden"; not "wird damit". */
const REFERS_BACK = /(?<!\p{L})wurden? (?:damit|somit)(?!\p{L})|^(?:Damit|Somit) wurden?(?!\p{L})/u;

function findClosing(document: Document, bodies: readonly string[], title: string, from: number): Mark<DecisionValue> | null {
  const last = lastParagraph(document, from);
  const [first, end] = [last[0], last.at(-1)];
  if (first === undefined || end === undefined || last.length > MOST_LINES) return null;
  const range = { start: first.start, end: end.end };
  if (!isFilledIn(flowing(document.text, range)) || isOfForm(document, last)) return null;
  if (last.every((line) => isResultLine(line) || isOfCounts(line)) || ((isOfCounts(first) || first.cells.length > 1) && sectionsOf(last).some(({ start }) => start === first.start))) return itemDecision(document, last, title).decision;
  return ofPhrase(document, range) ?? ofSentences(document, last, range, bodies);
}

/** What stands below the head of a form, or below its boxes, is a part of it, and this one left empty says nothing. */
function isOfForm({ lines }: Document, last: readonly Line[]): boolean {
  const above = lastOf(lines, last[0]?.index ?? 0, MOST_LINES, ({ text }) => text !== '');
  return above.some(({ text }) => boxesIn(text).length > 0) || [above.at(-1), last[0]].some((line) => sectionHead(line?.text ?? '')?.kind === 'result');
}

const MOST_LINES = 8;
const MOST_SENTENCES = 3;
/** Short lines without a sentence below the text: place and day, names, offices, attachments. */
const LONGEST_SIGNATURE = 60;
const MOST_BELOW = 12;

/** The lines of the last paragraph that is no signature. */
function lastParagraph({ lines }: Document, from: number): readonly Line[] {
  const isPrinted = ({ text, start, kind }: Line): boolean => text !== '' && start >= from && kind !== 'furniture';
  const last = lastOf(lines, lines.length, MOST_BELOW, isPrinted).findLast((line) => !isOfSignature(line));
  if (last === undefined) return [];
  let [first, end] = [last.index, last.index + 1];
  while (first > 0 && lines[first - 1]?.text !== '') first -= 1;
  while (end < lines.length && lines[end]?.text !== '') end += 1;
  return lines.slice(first, end).filter(isPrinted);
}

/** The last lines of a kind before an index, in their order. */
function lastOf(lines: readonly Line[], end: number, most: number, isOne: (line: Line) => boolean): readonly Line[] {
  const found: Line[] = [];
  for (let at = end - 1; at >= 0 && found.length < most; at -= 1) {
    const line = lines[at];
    if (line !== undefined && isOne(line)) found.push(line);
  }
  return found.reverse();
}

function isOfSignature({ text, cells }: Line): boolean {
  return !cells.every((cell) => isCount(cell.text)) && text.length <= LONGEST_SIGNATURE && !tellsResult(bare(text)) && !isSentence(text) && !(DIGIT.test(text) && readVote(text) !== null);
}

/** Who was there, counted beside the sides: "Anwesend: 17". */
function isOfCounts({ text }: Line): boolean {
  return text.length <= LONGEST_SIGNATURE && !isSentence(text) && countedIn(text).size > 0;
}

/** Matches "12 Ja"; not "Ja". */
const DIGIT = /\d/u;

/** Few words between brackets or dashes, or with no more than what they are about: "(einstimmig)", "Vorlage zurückgestellt". */
function ofPhrase(document: Document, range: Span): Mark<DecisionValue> | null {
  const text = flowing(document.text, range);
  if (text.length > LONGEST_SIGNATURE || !tellsResult(bare(text))) return null;
  const { status } = outcomeStatus(bare(text));
  return status === null || status === 'unmapped' ? null : decide(status, text, { kind: 'result', ...range }, readVote(text));
}

function tellsResult(text: string): boolean {
  return isVoteLine(text) || isOutcome(behindObject(text)) || isOutcome(text);
}

function bare(text: string): string {
  const { inner, dashed } = BRACKETED.exec(text)?.groups ?? {};
  return inner ?? dashed ?? text;
}

/** Matches "(einstimmig)" and "- vertagt -"; not "einstimmig (12:0)". */
const BRACKETED = /^(?:\((?<inner>[^()]+)\)|[-–] ?(?<dashed>[^–-]{3,60})(?<! ) ?[-–])$/u;

/** Sentences that tell what was decided and how the members voted; only what was withdrawn needs no vote, and what a body notes may be proposed so. */
function ofSentences(document: Document, lines: readonly Line[], range: Span, bodies: readonly string[]): Mark<DecisionValue> | null {
  const told = toldDecisions(document, lines).filter(({ announces, amendment }) => !announces && !amendment);
  const last = told.at(-1);
  if (last === undefined || told[0]?.start !== range.start || sentencesOf(document, lines).length > MOST_SENTENCES) return null;
  const text = flowing(document.text, range);
  if (OF_A_YEAR.test(text) || last.end < range.end || !isOfPaper(text, bodies)) return null;
  const vote = readVote(text);
  return vote === null && !WITHOUT_VOTE.has(last.status) ? null : decide(last.status, text, { kind: 'result', ...range }, vote);
}

/** A sentence about what was decided on, or with one of the paper's bodies as its subject. */
function isOfPaper(text: string, bodies: readonly string[]): boolean {
  const subject = SUBJECT.exec(text)?.groups?.['subject'];
  return (subject === undefined && mannerWords.endAt(text, 0) > 0) || (subject !== undefined && (objects.has(subject) || bodies.some((body) => body.startsWith(subject))));
}

/** How it was decided, before what: "Mit 12 Stimmen", "Einstimmig wird"; not "Von 20 Haushalten". */
const mannerWords = printedWords(voteWords.manners);
/** The first word behind an article. Matches "Antrag" of "Der Antrag wird"; not "Mit 12 Stimmen". */
const SUBJECT = /^(?:Der|Die|Das|Dem|Den) (?:(?:so )?(?:geänderte|vorliegende)[nr]? )?(?<subject>\p{Lu}[\p{L}-]+)/u;

/** Told of another time. Matches "am 29. November 2017"; not "12.000". */
const OF_A_YEAR = /(?<![\d.])(?:19|20)\d{2}(?![\d])/u;

const WITHOUT_VOTE: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['withdrawn', 'removed-from-agenda']);
