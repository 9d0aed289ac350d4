/**
 * One result of the engine with its place in the whole text: the engine sees windows only.
 */
import type { ParsingResult } from 'chrono-node/de';

export interface Finding {
  readonly result: ParsingResult;
  /** Offset of the window that the result's own index counts from. */
  readonly base: number;
}
