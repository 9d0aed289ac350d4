import type { Line } from '../../../tree/document.js';

/** A stretch of a line of a Beratungsfolge, and what it is by its words. */
export type TokenType = 'organization' | 'date' | 'role' | 'public' | 'mark' | 'item' | 'meeting' | 'outcome' | 'reference' | 'time' | 'vote' | 'empty' | 'column' | 'text';

export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  readonly line: Line;
  /** Number of the cell, -1 if the line has no cells. */
  readonly cell: number;
  /** What it says, where that is not what is printed there: a cross that chooses an outcome. */
  readonly words?: string;
  /** Number of the row, where whole columns follow each other and cells may be empty. */
  readonly row?: number;
  /** What the column holds that it was found in, where cells do not tell. */
  readonly holds?: string;
}
