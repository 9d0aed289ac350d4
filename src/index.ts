/**
 * The library: bytes in, a validated Reading out. Files, runs and printing are the command's; `src/batch/` has no stable API.
 */
export { readDocument, type Outcome } from './pipeline.js';
export type {
  CouncilRecord, Decision, Diagnostic, Evidence, Reading, Severity, Vote,
} from './record/schema.js';
export type { DecisionStatus } from './vocabulary/decision-status.js';
export { sourceOf } from './source/open.js';
export type { Source } from './source/source.js';
