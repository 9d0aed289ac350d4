import type { Document, Line } from '../../tree/document.js';
import { outcomeStatus } from '../consultations/outcome.js';
import { withoutUnticked } from '../form-boxes.js';
import { flowing, mark } from '../mark.js';
import type { DecisionValue, Mark, PaperTree, VoteValue } from '../paper-tree.js';
import type { DecisionStatus } from '../../vocabulary/decision-status.js';
import { headsSection, isResultLine, sectionsOf, SHORT_SECTION, type Section } from './decision-sections.js';
import { statusOfResolution } from './resolution-status.js';
import { decisiveVote, type DecisiveVote, isAmended, isAmendment } from './result-parts.js';
import { isAmending, toldDecisions, type ToldDecision } from './told-decision.js';
import { readVote } from './vote.js';

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
  const sections = sectionsOf(lines);
  const results = withoutAmendments(sections.filter((section) => section.kind === 'result'));
  const result = bestResult(document, results);
  const resolution = sections.find((section) => section.kind === 'resolution');
  const resolutionText = resolution === undefined ? '' : flowing(document.text, resolution);
  const resolved = resolutionText === '' || resolution === undefined ? null : mark(resolutionText, resolution, 'resolution-section');
  const told = toldDecisions(document, withoutProposals(lines)).filter((one) => !one.amendment || isAmendment(title));
  const vote = voteOf(document, sections.filter((section) => section.kind === 'result' || section.end - section.start < SHORT_SECTION), result);
  const several = result === undefined ? null : decisiveVote(document, result);
  if (several !== null) return { decision: decideByVotes(document, several), resolutionText: resolved };
  const found: Found = { document, results, result, resolution, resolutionText, told, vote, parted: isParted(lines) };
  const decision = byConclusion(found) ?? byResult(found) ?? byResolution(found) ?? byTold(found) ?? byMajority(found) ?? unmapped(found);
  return { decision, resolutionText: decision?.start === resolution?.start && result === undefined ? null : resolved };
}

/** What an item's lines hold, before it is weighed. */
interface Found {
  readonly document: Document;
  readonly results: readonly Section[];
  readonly result: Section | undefined;
  readonly resolution: Section | undefined;
  readonly resolutionText: string;
  readonly told: readonly ToldDecision[];
  readonly vote: VoteValue | null;
  /** Several counts without a head: votes on parts. */
  readonly parted: boolean;
}

/** "Der Antrag ist damit abgelehnt." below the counts says what they mean; a worded result needs no sentence. */
function byConclusion(found: Found): Mark<DecisionValue> | null {
  const { document, result, told, vote } = found;
  if (result === undefined || statusOfResult(document, result) !== null) return null;
  const last = told.findLast((one) => !one.announces && one.start >= result.start);
  return last === undefined ? null : decide(last.status, flowing(document.text, last), { kind: 'result', ...last }, vote);
}

function byResult(found: Found): Mark<DecisionValue> | null {
  const { document, results, result, resolution, resolutionText, told, vote } = found;
  if (result === undefined) return null;
  const text = flowing(document.text, result);
  if (COUNTS.test(text)) return null;
  const { status, weak } = outcomeStatus(withoutUnticked(text).replace(GROUP_VOTE, ''));
  if (status === null || status === 'unmapped') return null;
  const stated = statusOfResolution(resolutionText)?.status;
  const within = told.findLast((one) => !one.announces && (resolution === undefined ? weak : one.start >= resolution.start && one.end <= resolution.end));
  const advised = told.find((one) => one.start >= result.start && one.end <= result.end && (one.status === 'recommended' || one.status === 'not-recommended'));
  const worded = advised !== undefined ? advised.status : weak && stated != null ? stated : together(status, within?.status ?? null, weak);
  const amended = worded === 'adopted' && (isAmending(resolutionText) || isAmended(result.subject ?? '')) ? 'adopted-amended' : worded;
  const decided = decide(onAdvice(resolution, amended), text, result, vote);
  return differ(document, results) ? { ...decided, rule: 'last-of-several-results', weak: true } : decided;
}

/** What a vote was on: it may have been a motion to defer, a recommendation or a rejection. */
function together(result: DecisionStatus, told: DecisionStatus | null, weak: boolean): DecisionStatus {
  if (told === null) return result;
  if (told === 'recommended') return result === 'rejected' ? 'not-recommended' : result.startsWith('adopted') ? 'recommended' : result;
  if (result !== 'adopted' || (told === 'noted' && !weak)) return result;
  return weak || told !== 'rejected' ? told : result;
}

function byResolution({ result, resolution, resolutionText, told, vote }: Found): Mark<DecisionValue> | null {
  const stated = statusOfResolution(resolutionText);
  const within = stated?.weak === true && resolution !== undefined ? told.find((one) => one.start >= resolution.start && one.end <= resolution.end) : undefined;
  const status = within?.status ?? stated?.status;
  if (resolution === undefined || status == null) return null;
  const decided = decide(onAdvice(resolution, status), resolutionText, resolution, vote);
  return result === undefined ? decided : { ...decided, rule: 'resolution-without-vote', weak: true };
}

/** Of several sentences the last; one that announces a resolution only if nothing more follows. */
function byTold({ document, result, resolution, resolutionText, told, vote, parted: inParts }: Found): Mark<DecisionValue> | null {
  const later = result?.headed === true && vote?.yes != null && vote.no !== null && told.every((one) => one.end <= result.start && one.status === 'rejected');
  if (later) return null;
  const announced = told.find((one) => one.announces);
  const own = told.filter((one) => !one.announces && one.start > (announced?.start ?? -1) && one.start >= (resolution?.start ?? 0));
  const last = own.at(-1) ?? announced;
  if (last === undefined) return null;
  const text = flowing(document.text, last);
  if (last.announces && inParts) return { ...decide(onAdvice(resolution, last.status), text, { kind: 'result', ...last }, null), rule: 'several-votes', weak: true };
  const kinds = new Set(own.map((one) => one.status));
  const parted = kinds.has('adopted') && kinds.has('rejected');
  const status = parted && PART.test(text) ? 'adopted-in-part' : last.status === 'adopted' && isAmending(resolutionText) ? 'adopted-amended' : last.status;
  const counted = voteTold(document, last, [...own, ...(announced === undefined ? [] : [announced])]);
  const best = counted?.yes != null || counted?.no != null || vote === null ? counted : vote;
  if (lost(best, status)) return null;
  const decided = decide(onAdvice(resolution, status), text, { kind: 'result', ...last }, best);
  return parted ? { ...decided, rule: 'last-of-several-results', weak: true } : decided;
}

/** Points of a resolution that print a vote each, in a cell of their own or below. */
function isParted(lines: readonly Line[]): boolean {
  const counts = lines.flatMap(({ cells }) => cells.flatMap(({ text }) => (VOTE_CELL.test(text) ? [text] : [])));
  return new Set(counts).size > 1;
}

/** Matches "41 Ja, 0 Nein, 2 Enthaltungen"; not "Ja: 41". */
const VOTE_CELL = /^\d{1,3} Ja, \d{1,3} Nein/u;

/** A part of what is decided on. Matches "Ziffer 2" and "Zu b) wird"; not "Ziffern". */
const PART = /(?<!\p{L})(?:Ziffer|Punkt|Nr\.|Absatz) \d|^Zu [a-z\d]\)/u;
/** The sentence draws a conclusion from the one before. Matches "damit" and "somit"; not "damals". */
const CONCLUDES = /(?<!\p{L})(?:damit|somit)(?!\p{L})/u;
const BEFORE = 160;

/** The vote in the sentence, in another that was told, or right before one that only concludes. */
function voteTold(document: Document, last: ToldDecision, told: readonly ToldDecision[]): VoteValue | null {
  const own = readVote(flowing(document.text, last));
  if (own !== null) return own;
  const other = told.findLast((one) => readVote(flowing(document.text, one)) !== null);
  if (other !== undefined) return readVote(flowing(document.text, other));
  return CONCLUDES.test(document.text.slice(last.start, last.end)) ? readVote(flowing(document.text, { start: Math.max(0, last.start - BEFORE), end: last.start })) : null;
}

/** More against than for: then the sentence was what was voted on. */
function lost(vote: VoteValue | null, status: DecisionStatus): boolean {
  return status.startsWith('adopted') && vote?.yes != null && vote.no !== null && vote.no > vote.yes;
}

function byMajority({ document, result, resolution, vote }: Found): Mark<DecisionValue> | null {
  if (result === undefined || vote?.yes == null || vote.yes === vote.no || (vote.no === null && vote.yes === 0)) return null;
  const counted = decide(onAdvice(resolution, vote.yes > (vote.no ?? 0) ? 'adopted' : 'rejected'), flowing(document.text, result), result, vote);
  const isWhole = counted.value.status === 'adopted' && isAmended(result.subject ?? '');
  return { ...counted, value: { ...counted.value, status: isWhole ? 'adopted-amended' : counted.value.status }, rule: 'majority-of-votes', weak: true };
}

function unmapped({ document, result, vote }: Found): Mark<DecisionValue> | null {
  return result === undefined ? null : { ...decide('unmapped', flowing(document.text, result), result, vote) };
}

/** Votes on amendments and on motions of order come before the one on the item. */
function withoutAmendments(results: readonly Section[]): readonly Section[] {
  const own = results.filter(({ subject }) => subject === undefined || !isAmendment(subject));
  return own.length > 0 ? own : results;
}

/** Heads of what is only proposed or told. Matches "Beschlussvorschlag:" and "Sachverhalt:"; not "Beschluss:" or "Sachstand Nordmarkt", which is a name. */
const PROPOSAL = /^(?:Beschlu(?:ss|ß)(?:vorschlag|antrag|entwurf)|Verwaltungsvorschlag|Antragstext|Sachverhalt|Sachdarstellung|Begründung|Sachstand)(?: der Verwaltung)?(?::|$| \()/u;

/** Lines without proposals and facts, which go on to the next result or resolution. */
function withoutProposals(lines: readonly Line[]): readonly Line[] {
  let proposed = false;
  return lines.filter((line) => {
    if (PROPOSAL.test(line.text)) proposed = true;
    else if (proposed && (headsSection(line) || isResultLine(line) || FINDS.test(line.text))) proposed = false;
    return !proposed;
  });
}

/** Who presides tells what came out. Matches "Bürgermeister Muster stellt fest:"; not "Die Verwaltung stellt fest, dass". */
const FINDS = /^\p{Lu}[^.:]{2,60} stellt (?:abschließend |somit )?fest:$/u;

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
  const text = withoutUnticked(flowing(document.text, section));
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
  const loose = results.filter(({ headed }) => headed !== true).flatMap((section) => readVote(flowing(document.text, section))?.yes ?? []);
  if (result?.headed !== true && new Set(loose).size > 1) return null;
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

function decide(status: DecisionValue['status'], text: string, range: Section, vote: ReturnType<typeof readVote>): Mark<DecisionValue> {
  const value: DecisionValue = { status, outcome: mark(text, range, 'result-section'), organization: null, date: null, vote: vote === null ? null : mark(vote, range, 'vote-words') };
  return mark(value, range, 'result-section', 'implied');
}
