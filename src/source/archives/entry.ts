/** One member of a container as its reader finds it: not unpacked yet. */
export interface Entry {
  /** Its name in the container, parts joined by `/`. Not to be trusted as a path. */
  readonly name: string;
  /** Why it cannot be read, whatever its name; null if it can. */
  readonly refusal: Refusal | null;
  /** The unpacked bytes in order; may throw. */
  readonly content: () => AsyncIterable<Uint8Array>;
}

export interface Refusal {
  readonly kind: 'unreadable' | 'unsupported';
  readonly reason: string;
}

export const unreadable = (reason: string): Refusal => ({ kind: 'unreadable', reason });
export const unsupported = (reason: string): Refusal => ({ kind: 'unsupported', reason });
