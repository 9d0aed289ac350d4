import type { Diagnostic, Reading } from '../record/schema.js';

/** How one input ended. `text` is the decoded source text, into which the evidence's offsets point. */
export type BatchItem =
  | { readonly kind: 'reading'; readonly path: string; readonly reading: Reading; readonly text: string }
  | { readonly kind: 'duplicate'; readonly path: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unreadable' | 'unsupported'; readonly path: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: unknown };
