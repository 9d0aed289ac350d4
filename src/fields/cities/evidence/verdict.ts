import type { Territory } from './cue-words.js';

/** `strong` names a municipality, `located` ("in"), `place` and `loose` only a place, `none` says nothing, `against` rules it out. */
export type Weight = 'strong' | 'located' | 'place' | 'loose' | 'none' | 'against';

export interface Evidence {
  readonly weight: Weight;
  /** Kebab-case name of the cue. */
  readonly cue: string;
  readonly inside: boolean;
  readonly territory: Territory | null;
}

/** What one cue says that stands outside of a longer name. */
export const verdict = (weight: Weight, cue: string, territory: Territory | null = null): Evidence => ({ weight, cue, inside: false, territory });
