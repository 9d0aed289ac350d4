import type { Line } from '../../tree/document.js';
import type { LabelledValue } from './labelled-value.js';

/** The head of a document as its labels tell it. */
export interface Head {
  readonly lines: readonly Line[];
  readonly values: readonly LabelledValue[];
  /** Lines on which no label stands and that are no label's value, and no names of columns. */
  readonly unlabelled: readonly Line[];
}
