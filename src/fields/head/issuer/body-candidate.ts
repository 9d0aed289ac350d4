import type { BodyValue, Mark } from '../../paper-tree/paper-tree.js';

/** A body that lines of a letterhead name, and how sure that is: 0 is best. */
export interface BodyCandidate {
  readonly body: Mark<BodyValue>;
  readonly rank: number;
}

/** The first lines may name the council and its town alone. */
export const COUNCIL_LINES = 3;

/** From this rank on the name stands in the middle of a line. */
export const NO_LETTERHEAD = 20;
/** A town alone on a line may be the subject; it is only looked up where nothing better names the body. */
export const TOWN_ALONE = 13;
