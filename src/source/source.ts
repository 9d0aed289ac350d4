/**
 * One input as bytes. A Source knows where it came from and what its bytes are, never what a document means.
 */
export interface Source {
  /** The path as it was given or found; `dump.zip!/a/b.pdf` for a member of a container, `-` for standard input. */
  readonly path: string;
  /** Told by content, the name only confirms: `text/plain`, `text/markdown` ... */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string;
}
