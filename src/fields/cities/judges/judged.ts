/** A candidate with what has been found out about it, and how the weights of evidence and the needs of names compare. */
import type { Candidate } from '../names/candidate.js';
import type { Choice } from './choose.js';
import type { Evidence, Weight } from '../evidence/verdict.js';
import type { Need } from './need.js';

export interface Judged {
  readonly candidate: Candidate;
  choice: Choice;
  evidence: Evidence;
  readonly need: Need;
  readonly isIssuer: boolean;
  accepted: boolean;
  /** Others beside it bear out that it is a place: a list that begins with `aus` or `Gemeinden`. */
  backed: boolean;
  cue: string;
}

export const RANK: Readonly<Record<Weight | Need, number>> = { against: -1, none: 0, nothing: 0, loose: 1, place: 2, located: 3, strong: 4 };
