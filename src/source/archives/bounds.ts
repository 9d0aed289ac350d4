/**
 * How much of a container is read, so that a small file cannot become an endless one. The bounds hold for an outermost
 * container and all that is nested in it together; `depth` counts containers within containers.
 */
export interface Bounds {
  readonly depth: number;
  readonly members: number;
  readonly memberBytes: number;
  readonly totalBytes: number;
  /**
   * Bytes that may come of one packed byte, once there are more than `freeBytes`. In a ZIP archive that holds for each
   * member. A packed tar archive is one stream, and many short documents that are alike pack better than any one of them:
   * there it holds for all that was unpacked so far, once that is more than one member may have.
   */
  readonly ratio: number;
  readonly freeBytes: number;
}

export const MEBIBYTE = 2 ** 20;

export const BOUNDS: Bounds = {
  depth: 3, members: 100_000, memberBytes: 64 * MEBIBYTE, totalBytes: 1024 * MEBIBYTE, ratio: 100, freeBytes: MEBIBYTE,
};

/** What an outermost container has used up so far. */
export interface Spent {
  members: number;
  bytes: number;
}

export const isBomb = (bytes: number, packed: number, bounds: Bounds): boolean =>
  bytes > bounds.freeBytes && bytes > packed * bounds.ratio;

export const bombReason = (bounds: Bounds): string => `unpacks to more than ${bounds.ratio} times its size, as no document does`;
