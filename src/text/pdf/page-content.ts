import type { Box, Row } from './run.js';

/** The rows of one page. */
export interface PageContent {
  readonly page: number;
  /** Made each time it is asked for: pages are kept packed. */
  rows(): readonly Row[];
  /** A box of a row as left, top, right and bottom on the page as it is shown. */
  place(box: Box): readonly [number, number, number, number];
}
