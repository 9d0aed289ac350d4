/**
 * Scoring: holds readings against what somebody else says of the same documents. It reads no files and changes no reading.
 */
export { scoreReadings, type Scores } from './score-readings.js';
export { scoredFields } from './comparisons/index.js';
export { parseReading, parseTruth, type Parsed } from './parse-lines.js';
export { parseFloor, unreachedFloors, type Floor, type UnreachedFloor } from './floors.js';
export { truthFromOParl, type OParlTruth } from './oparl/truth-from-oparl.js';
export type { Difference } from './difference.js';
export type { FieldScore } from './field-score.js';
export type { Confusion } from './confusion.js';
export type { ErrorShare, SilentError } from './silent-error.js';
export type { Expected, Truth } from './truth.js';
