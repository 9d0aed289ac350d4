import type { Line } from '../../tree/document.js';

/** The head of one agenda item: where its number and its name stand. */
export interface ItemHead {
  readonly line: Line;
  /** Clean range of the number. */
  readonly number: { readonly start: number; readonly end: number };
  /** Where the name begins; the line's end if the name stands on the next line. */
  readonly nameStart: number;
  /** Where the name ends, if its cell says so. */
  readonly nameEnd?: number;
  /** The result, if it stands in a cell of the same row. */
  readonly outcome?: { readonly start: number; readonly end: number };
  readonly sign: 'Ö' | 'N' | null;
}
