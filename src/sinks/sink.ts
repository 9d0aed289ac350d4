import type { Reading } from '../record/schema.js';

/** Turns readings into characters, one call each, in order. It neither writes nor knows where they go. */
export interface Sink {
  /** `text` is the decoded source text that the reading's offsets point into. */
  write(reading: Reading, text: string): string;
  /** What comes behind the last reading. */
  end(): string;
}

export interface SinkOptions {
  readonly color: boolean;
}

export interface SinkKind {
  readonly name: string;
  create(options: SinkOptions): Sink;
}
