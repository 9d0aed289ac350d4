import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import { outcomeStatus } from '../outcome.js';
import { isFilledIn, withoutUnticked } from '../../forms/form-boxes.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { DecisionValue, Mark, VoteValue } from '../../paper-tree/paper-tree.js';
import type { Document } from '../../../tree/document.js';
import { decide, onAdvice } from '../decide.js';
import { isOutcome, SHORT_SECTION } from '../sections/result-line.js';
import type { Section } from '../sections/decision-sections.js';
import { type Findings, isWithin } from './item-findings.js';
import { COUNTS, differ, statusOfResult, withoutClauses } from './item-results.js';
import { servesNotice, statusOfResolution, writesOff } from '../sections/resolution-status.js';
import { isAmended } from '../sections/result-parts.js';
import { isAmending } from '../sentences/amending.js';
import { isUnfilledColumn } from '../forms/unfilled-form.js';
import { beginsWithCount, countedIn, type Side, sideNamed } from '../votes/counted-sides.js';
import { readVote } from '../votes/vote.js';
import { byVotesOfPoints } from './votes-of-points.js';
import { byTold, lost } from './weigh-told.js';

/**
 * Weighs what an item says about its decision: a conclusion below the counts, a worded result, the resolved text, what
 * is told in sentences, the majority of the counts. The first that speaks is heard.
 */
export function weighed(all: Findings): Mark<DecisionValue> | null {
  const found = { ...all, told: withoutOtherVotes(all) };
  if (isLeftEmpty(found)) return null;
  const decision = byConclusion(found) ?? byResult(found) ?? byResolution(found) ?? byTold(found) ?? byMajority(found) ?? byVotesOfPoints(found) ?? unmapped(found);
  return decision?.value.status === 'adopted' && writesOff(found.resolutionText) ? { ...decision, value: { ...decision.value, status: 'settled' } } : decision;
}

/** Without sentences on a vote that counted others than the result: "Der Antrag von Herrn Muster wird mit 11 : 24 Stimmen abgelehnt." below 26 : 9. */
function withoutOtherVotes({ document, result, told, vote }: Findings): Findings['told'] {
  if (result === undefined || vote?.yes == null || readVote(flowing(document.text, result))?.yes !== vote.yes) return told;
  return told.filter((one) => {
    const own = readVote(flowing(document.text, one));
    return own?.yes == null || own.no == null || (own.yes === vote.yes && own.no === vote.no);
  });
}

/** A headed form in which nobody filled in anything: what was proposed to be resolved was not, as far as it tells. */
function isLeftEmpty({ document, result }: Findings): boolean {
  const text = result?.headed === true ? flowing(document.text, result) : '';
  return text !== '' && !isFilledIn(text) && countedIn(text).size === 0;
}

/** "Der Antrag ist damit abgelehnt." below the counts says what they mean; a worded result needs no sentence. */
function byConclusion(found: Findings): Mark<DecisionValue> | null {
  const { document, result, resolutionText, told, vote } = found;
  if (result === undefined || statusOfResult(document, result) !== null) return null;
  const last = told.findLast((one) => !one.announces && one.start >= result.start);
  const text = last === undefined ? '' : flowing(document.text, last);
  return last === undefined ? null : decide(last.status === 'adopted' && isAmending(resolutionText) ? 'adopted-amended' : last.status, text, { kind: 'result', ...last }, withManner(vote, readVote(text)));
}

/** Counts of which a sentence says that they were unanimous. */
function withManner(counted: VoteValue | null, told: VoteValue | null): VoteValue | null {
  return counted !== null && counted.no === 0 && told?.unanimous === true ? { ...counted, unanimous: true } : (counted ?? told);
}

/** Some words that tell an outcome. */
function isTold(words: string): boolean {
  const { status } = outcomeStatus(words);
  return status !== null && status !== 'unmapped';
}

/** "Ja-Stimmen 14" and "anwesend Ja-Stimmen Nein-Stimmen": a line of a table of votes. */
function countsSide(line: string): boolean {
  const { side } = ONE_SIDE.exec(line)?.groups ?? {};
  if (side !== undefined) return BEGINS_TABLE.has(sideNamed(side));
  const words = line.split(' ');
  return words.length > 2 && words.every((word) => sideNamed(word) !== null);
}

/** A table has them first; abstentions alone belong to the words above. */
const BEGINS_TABLE: ReadonlySet<Side | null> = new Set<Side | null>(['yes', 'present']);
/** Matches "Ja-Stimmen 14" and "Enthaltungen: 2"; not "Ja 14 Nein 2" or "14 Ja". */
const ONE_SIDE = /^(?<side>\p{L}[\p{L}-]{1,24}):? \d{1,3}$/u;

/** "einstimmig beschlossen | Ja 46 Nein 0" and "einstimmig beschlossen" over "Ja 46" and "Nein 0": the outcome is the words, not the counts in the cells beside them. */
function withWordsAlone(document: Document, decision: Mark<DecisionValue>): Mark<DecisionValue> {
  const text = document.text.slice(decision.start, decision.end);
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && countsSide(line));
  const words = lines.slice(0, Math.max(0, end)).join('\n');
  if (words !== '' && words.length < SHORT_SECTION && isTold(words)) return { ...decision, value: { ...decision.value, outcome: mark(flowing(text, { start: 0, end: words.length }), { start: decision.start, end: decision.start + words.length }, 'result-section') } };
  const tab = text.includes('\t') ? text.indexOf('\t') : text.search(COUNTS_BEHIND);
  if (tab < 0 || text.includes('\n') || !isOutcome(text.slice(0, tab)) || !text.slice(tab + 1).split('\t').every(beginsWithCount)) return decision;
  return { ...decision, value: { ...decision.value, outcome: mark(text.slice(0, tab), { start: decision.start, end: decision.start + tab }, 'result-section') } };
}

/** Plain counts of both sides behind the words. Matches the blank before "Ja 31 Nein 4 Enthaltungen 9"; not that in "mit 3 Ja-Stimmen". */
const COUNTS_BEHIND = / (?=Ja:? \d{1,3},? Nein:? \d{1,3}(?:,? Enth(?:\.|altung(?:en)?):? \d{1,3})?$)/u;

function byResult(found: Findings): Mark<DecisionValue> | null {
  const { document, results, result, resolution, resolutionText, vote } = found;
  if (result === undefined) return null;
  const text = flowing(document.text, result);
  if (COUNTS.test(text) || isUnfilledColumn(document, result)) return null;
  const { status, weak } = outcomeStatus(withoutClauses(withoutUnticked(text)).replace(GROUP_VOTE, ''));
  if (status === null || status === 'unmapped') return null;
  const worded = votedOn(found, result, status, weak);
  const amended = resolution?.amended === true || isAmending(resolutionText) || isAmending(text) || isAmended(result.subject ?? '') || results.some((one) => one.headed !== true && statusOfResult(document, one) === 'adopted-amended');
  if (resolution !== undefined && resolutionText.length < SHORT_SECTION && status === 'adopted' && !worded.startsWith('adopted') && statusOfResolution(resolutionText)?.status === worded) return decide(onAdvice(resolution, worded), resolutionText, resolution, vote);
  const decided = withWordsAlone(document, decide(onAdvice(resolution, worded === 'adopted' && amended ? 'adopted-amended' : worded), text, result, vote ?? voteToldOf(found, worded)));
  return differ(document, results) ? { ...decided, rule: 'last-of-several-results', weak: true } : decided;
}

/** "Der Punkt wird bei 7 Ja-Stimmen vertagt." and below it only "Ergebnis: vertagt": the one sentence that tells the same has the counts. */
function voteToldOf({ document, told }: Findings, status: DecisionStatus): VoteValue | null {
  const [only, ...others] = told.filter((one) => !one.announces && one.status === status);
  return only === undefined || others.length > 0 ? null : readVote(flowing(document.text, only));
}

/** What the outcome means by the words around it: what another body shall resolve by the text itself ("empfiehlt dem Rat, zu beschließen:"), advice in the result, else the resolved text, else what is told there. */
function votedOn({ document, resolution, resolutionText, told }: Findings, result: Section, status: DecisionStatus, weak: boolean): DecisionStatus {
  if (resolution !== undefined && told.some((one) => one.status === 'recommended' && isWithin(one, resolution) && document.text.charAt(one.end - 1) === ':')) return together(status, 'recommended', weak);
  const advised = told.find((one) => isWithin(one, result) && (one.status === 'recommended' || one.status === 'not-recommended'));
  if (advised !== undefined) return advised.status;
  if (status === 'adopted' && servesNotice(resolutionText)) return 'noted';
  const stated = weak ? statusOfResolution(resolutionText)?.status : null;
  const within = told.findLast((one) => !one.announces && (resolution === undefined ? weak : isWithin(one, resolution)));
  return stated ?? together(status, within?.status ?? null, weak);
}

/** What a vote was on: it may have been a motion to defer, a recommendation or a rejection. */
function together(result: DecisionStatus, told: DecisionStatus | null, weak: boolean): DecisionStatus {
  if (told === null) return result;
  if (told === 'recommended') return result === 'rejected' ? 'not-recommended' : result.startsWith('adopted') ? 'recommended' : result;
  if (result !== 'adopted' || (told === 'noted' && !weak)) return result;
  return weak || told !== 'rejected' ? told : result;
}

/** What a single group voted. Matches " (= Annahme)"; not " (einstimmig)". */
const GROUP_VOTE = / ?\(= ?[^()]{3,40}\)/gu;

/** What was voted on may have been how to go on: "Einstimmige Annahme; der Punkt wird dem Ausschuss zugewiesen." */
const OF_ORDER: ReadonlySet<DecisionStatus> = new Set<DecisionStatus>(['referred', 'deferred', 'withdrawn', 'removed-from-agenda']);

function byResolution({ result, resolution, resolutionText, told, vote }: Findings): Mark<DecisionValue> | null {
  const stated = statusOfResolution(resolutionText);
  const within = resolution === undefined ? undefined : told.find((one) => isWithin(one, resolution) && (stated?.weak === true || (stated?.status === 'adopted' && OF_ORDER.has(one.status))));
  const status = within?.status ?? stated?.status;
  if (resolution === undefined || status == null || lost(vote, status)) return null;
  const decided = decide(onAdvice(resolution, status), resolutionText, resolution, vote);
  const agrees = vote?.yes != null && vote.no !== null && (vote.yes > vote.no || (status === 'rejected' && vote.no > vote.yes));
  return result === undefined || agrees ? decided : { ...decided, rule: 'resolution-without-vote', weak: true };
}

/** What as many are against as for is rejected. */
function byMajority({ document, result, resolution, resolutionText, told, vote }: Findings): Mark<DecisionValue> | null {
  if (result !== undefined && vote?.yes === null && vote.no === 0 && ALL_FOR.test(document.text.slice(result.start, result.end))) return decide(onAdvice(resolution, 'adopted'), flowing(document.text, result), result, { ...vote, unanimous: true });
  if (result === undefined || vote?.yes == null || (vote.yes === 0 && (vote.no ?? 0) === 0)) return null;
  const advises = resolution !== undefined && told.some((one) => one.status === 'recommended' && isWithin(one, resolution));
  const status = onAdvice(advises ? { ...resolution, advice: true } : resolution, vote.yes > (vote.no ?? 0) ? 'adopted' : 'rejected');
  const whole = status === 'adopted' && (resolution?.amended === true || isAmended(result.subject ?? '') || isAmending(resolutionText)) ? 'adopted-amended' : status;
  return { ...decide(whole, flowing(document.text, result), result, vote), rule: 'majority-of-votes', weak: true };
}

/** Matches "Ja-Stimmen: alle" and "Ja: alle, Nein: 0"; not "alle Ja-Stimmen" or "Ja-Stimmen: alle außer A". */
const ALL_FOR = /(?<!\p{L})(?:Ja(?:-Stimmen)?|[Dd]afür) ?:\s{0,20}alle(?=\s{0,20}(?:$|[.,;/|]|Nein|[Dd]agegen|Gegen|Enth))/u;

function unmapped({ document, result, vote }: Findings): Mark<DecisionValue> | null {
  return result === undefined || !isFilledIn(flowing(document.text, result)) ? null : decide('unmapped', flowing(document.text, result), result, vote);
}
