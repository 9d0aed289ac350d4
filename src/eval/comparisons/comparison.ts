import type { CouncilRecord } from '../../record/schema.js';
import type { Judgment } from '../judgment.js';
import type { Expected } from '../truth.js';

/** Holds one field of a record against the truth. A document without a reading has no record. */
export interface Comparison {
  readonly field: string;
  /** Fields of its parts that are scored apart, as `consultations.role`. */
  readonly details?: readonly string[];
  /** Empty if the truth does not speak of the field. */
  judge(expected: Expected, record: CouncilRecord | null): readonly Judgment[];
}
