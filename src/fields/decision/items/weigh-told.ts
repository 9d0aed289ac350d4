import type { DecisionStatus } from '../../../vocabulary/decision-status.js';
import type { Document } from '../../../tree/document.js';
import { flowing } from '../../paper-tree/mark.js';
import type { DecisionValue, Mark, VoteValue } from '../../paper-tree/paper-tree.js';
import { decide, onAdvice } from '../decide.js';
import type { Findings } from './item-findings.js';
import { isAmending } from '../sentences/amending.js';
import type { ToldDecision } from '../sentences/told-decision.js';
import { readVote } from '../votes/vote.js';

/** What the sentences of an item tell about its decision, weighed with its counts. */

/** Of several sentences the last; one that announces a resolution only if nothing more follows. */
export function byTold({ document, result, resolution, resolutionText, told, vote, parted: inParts }: Findings): Mark<DecisionValue> | null {
  if (isCountedBelow({ result, resolution, told, vote })) return null;
  const announced = told.find((one) => one.announces);
  const own = told.filter((one) => !one.announces && one.start > (announced?.start ?? -1) && one.start >= (resolution?.start ?? 0));
  const last = own.at(-1) ?? announced;
  if (last === undefined) return null;
  const text = flowing(document.text, last);
  if (last.announces && inParts) return { ...decide(onAdvice(resolution, last.status), text, { kind: 'result', ...last }, null), rule: 'several-votes', weak: true };
  const kinds = new Set(own.map((one) => one.status));
  const parted = kinds.has('adopted') && kinds.has('rejected');
  const status = parted && PART.test(text) ? 'adopted-in-part' : last.status === 'adopted' && isAmending(resolutionText) ? 'adopted-amended' : last.status;
  const best = betterVote(voteTold(document, last, announced === undefined ? own : [...own, announced]), vote);
  if (lost(best, status)) return null;
  const decided = decide(onAdvice(resolution, status), text, { kind: 'result', ...last }, best);
  return parted ? { ...decided, rule: 'last-of-several-results', weak: true } : decided;
}

/** What was rejected in sentences was moved in the debate, where counts with a head, or with their resolution below, follow. */
function isCountedBelow({ result, resolution, told, vote }: Pick<Findings, 'result' | 'resolution' | 'told' | 'vote'>): boolean {
  if (result === undefined || vote?.yes == null || vote.no === null) return false;
  const isItems = result.headed === true || (resolution !== undefined && resolution.start >= result.end);
  return isItems && told.every((one) => one.end <= result.start && one.status === 'rejected');
}

/** Counts in the sentence are its own; where it has none, those of the result, which it may call unanimous. */
function betterVote(told: VoteValue | null, vote: VoteValue | null): VoteValue | null {
  if (told?.yes != null || told?.no != null) return told;
  return vote !== null && told?.unanimous === true && vote.no === 0 ? { ...vote, unanimous: true } : (vote ?? told);
}

/** A part of what is decided on. Matches "Ziffer 2" and "Zu b) wird"; not "Ziffern". */
const PART = /(?<!\p{L})(?:Ziffer|Punkt|Nr\.|Absatz) \d|^Zu [a-z\d]\)/u;

/** The vote in the sentence, in another that was told, or right before one that only concludes. */
function voteTold(document: Document, last: ToldDecision, told: readonly ToldDecision[]): VoteValue | null {
  const own = readVote(flowing(document.text, last));
  if (own !== null) return own;
  const other = told.findLast((one) => readVote(flowing(document.text, one)) !== null);
  if (other !== undefined) return readVote(flowing(document.text, other));
  return CONCLUDES.test(document.text.slice(last.start, last.end)) ? readVote(flowing(document.text, { start: Math.max(0, last.start - BEFORE), end: last.start })) : null;
}

/** The sentence draws a conclusion from the one before. Matches "damit" and "somit"; not "damals". */
const CONCLUDES = /(?<!\p{L})(?:damit|somit)(?!\p{L})/u;

const BEFORE = 160;

/** More against than for: then the sentence was what was voted on. */
export function lost(vote: VoteValue | null, status: DecisionStatus): boolean {
  return (status.startsWith('adopted') || status === 'recommended') && vote?.yes != null && vote.no !== null && vote.no > vote.yes;
}
