/** One place of the text that speaks for a town as the issuer. */
export interface Clue {
  readonly geonameId: number;
  readonly name: string;
  readonly ags: string | null;
  readonly start: number;
  readonly end: number;
  /** How much it says: 1 is a mere mention. */
  readonly weight: number;
  /** Whether it names the town as an authority or as the place where the paper was written. */
  readonly official: boolean;
}

export const PLAIN = 1;
export const AS_ADJECTIVE = 1.5;
export const AS_AUTHORITY = 2;
export const STRONG = 4;
