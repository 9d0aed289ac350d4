import type { Joined } from './joined-name.js';

/** A place in the text at which the name of a town may stand. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The name under which the gazetteer knows it. */
  readonly key: string;
  /** Numbers of places in the gazetteer. */
  readonly numbers: readonly number[];
  /** Printed in capitals throughout. */
  readonly capitals: boolean;
  /** What a hyphen joins to the name: another `place`, a `part` of one, some other `word`. */
  readonly joined: Joined | null;
}
