/**
 * Weighs each candidate: its own evidence against what its name needs, then lists, then what the rest of the document
 * has shown. Ends with every mention that counts and those that stand inside another name.
 */
import type { Gazetteer } from '../../gazetteer/index.js';
import type { Candidate } from './candidates.js';
import { findChains } from './chains.js';
import type { Chain } from './chains.js';
import { choosePlace } from './choose.js';
import type { Choice, Issuer } from './choose.js';
import { countyListWords } from './cue-words.js';
import { readEvidence } from './evidence.js';
import type { Evidence, Weight } from './evidence.js';
import { isPlain, neededFor } from './need.js';
import type { Need } from './need.js';
import { wordsBefore } from './surroundings.js';

export interface Judged {
  readonly candidate: Candidate;
  readonly choice: Choice;
  readonly evidence: Evidence;
  readonly need: Need;
  accepted: boolean;
  cue: string;
}

const RANK: Readonly<Record<Weight | Need, number>> = { against: -1, none: 0, nothing: 0, loose: 1, place: 2, strong: 3 };

export function judge(text: string, candidates: readonly Candidate[], gazetteer: Gazetteer, issuer: Issuer | null): Judged[] {
  const judged: Judged[] = [];
  for (const candidate of candidates) {
    const own = judgeAlone(text, candidate, gazetteer, issuer);
    if (own !== null) judged.push(own);
  }
  for (const chain of findChains(text, judged.map(({ candidate }) => candidate))) judgeChain(text, judged, chain);
  judgeRepetitions(judged);
  return judged;
}

function judgeAlone(text: string, candidate: Candidate, gazetteer: Gazetteer, issuer: Issuer | null): Judged | null {
  const { key, numbers, capitals } = candidate;
  const guess = choosePlace(gazetteer, key, numbers, null, issuer);
  if (guess === null) return null;
  const isIssuer = issuer !== null && guess.place.geonameId === issuer.geonameId;
  const evidence = readEvidence(text, candidate, isIssuer || isPlain(gazetteer, key, guess));
  const narrowed = evidence.territory === null ? guess : choosePlace(gazetteer, key, numbers, evidence.territory, issuer);
  const choice = narrowed ?? guess;
  const weight = narrowed === null && evidence.weight === 'strong' && evidence.cue !== 'municipality-word' ? 'none' : evidence.weight;
  const need = isIssuer ? 'nothing' : capitals ? 'strong' : neededFor(gazetteer, key, choice);
  const accepted = weight !== 'against' && !evidence.inside && RANK[weight] >= RANK[need];
  return { candidate, choice, evidence: isIssuer ? { ...evidence, weight, inside: false } : { ...evidence, weight }, need,
    accepted: accepted || (isIssuer && weight !== 'against'), cue: isIssuer ? 'issuer' : evidence.cue };
}

function judgeChain(text: string, judged: readonly Judged[], chain: Chain): void {
  const members = judged.slice(chain.first, chain.end);
  const [head] = members;
  if (head === undefined) return;
  if (head.evidence.cue === 'county-or-district') {
    const before = wordsBefore(text, head.candidate.start, 1)[0]?.word ?? '';
    if (countyListWords.has(before)) for (const member of members) if (member.evidence.weight !== 'strong') member.accepted = false;
    return;
  }
  const fromHead = head.accepted ? RANK[head.evidence.weight] : 0;
  const sure = members.filter((member) => member.accepted).length;
  const lift = Math.max(sure >= 2 ? RANK.strong : sure === 1 ? RANK.place : 0, fromHead);
  for (const member of members) {
    if (member.accepted || member.evidence.inside || member.evidence.weight === 'against' || member.candidate.capitals) continue;
    if (lift < RANK[member.need]) continue;
    member.accepted = true;
    member.cue = 'enumeration';
  }
}

/** A name that a clear sign has made a city of is one elsewhere in the document too, unless it is also a word or a person's. */
function judgeRepetitions(judged: readonly Judged[]): void {
  const known = new Set<string>();
  const barred = new Set<string>();
  for (const { accepted, candidate, evidence } of judged) {
    if (accepted) known.add(candidate.key);
    if (evidence.cue === 'person' || evidence.cue === 'initial' || evidence.cue === 'article') barred.add(candidate.key);
  }
  for (const member of judged) {
    const { key, capitals } = member.candidate;
    if (member.accepted || member.evidence.weight === 'against' || member.evidence.inside || capitals) continue;
    if (!known.has(key) || barred.has(key)) continue;
    member.accepted = true;
    member.cue = 'repeated';
  }
}
