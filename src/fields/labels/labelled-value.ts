import type { Label } from './labels.js';

/** A label of the head and what it names. */
export interface LabelledValue {
  readonly label: Label;
  /** Clean range of the value, null if the label has none. */
  readonly value: { readonly start: number; readonly end: number } | null;
  readonly how: 'inline' | 'next-cell' | 'next-line' | 'block';
}
