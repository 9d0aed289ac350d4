import type { Reading } from '../record/schema.js';

/** Turns readings into characters, one call each, in order. It neither writes nor knows where they go. */
export interface Sink {
  /** `text` is the decoded source text that the reading's offsets point into, empty if the kind does not quote. */
  write(reading: Reading, text: string): string;
  /** What comes behind the last reading. */
  end(): string;
}

export interface SinkOptions {
  readonly color: boolean;
}

export interface SinkKind {
  readonly name: string;
  /** It quotes the source text; others are handed none. */
  readonly quotes: boolean;
  create(options: SinkOptions): Sink;
}
