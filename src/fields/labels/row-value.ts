import type { Line, Span } from '../../tree/document.js';
import type { Label } from './labels.js';

/** A label and the value that a row below or beside it has for it, on the line on which the value stands. */
export interface RowValue {
  readonly label: Label;
  readonly line: Line;
  readonly value: Span;
}
