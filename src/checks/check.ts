import type { PaperTree } from '../fields/paper-tree/paper-tree.js';
import type { CouncilRecord, Diagnostic, Evidence, Severity } from '../record/schema.js';
import type { Document } from '../tree/document.js';

/**
 * A check looks at everything that is known of one document and yields findings. It never changes anything and never
 * prints. Its leading comment is its page: what it reports, why it matters, what to do, and examples that are its tests.
 */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  run(context: CheckContext): Iterable<Finding>;
}

export interface CheckContext {
  readonly document: Document;
  readonly paper: PaperTree;
  readonly record: CouncilRecord;
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
}

export interface Finding {
  /** What was found, what was expected. One or two sentences, no line numbers in it. */
  readonly message: string;
  /** Offsets into the clean text (`context.document.text`), absent when the finding has no place. */
  readonly at?: { readonly start: number; readonly end: number } | undefined;
  /** Offsets into the source text, for trouble that the clean text no longer shows; `at` wins. */
  readonly sourceAt?: { readonly start: number; readonly end: number } | undefined;
  /** JSON pointer of the value concerned, e.g. `/record/consultations/0/date`. */
  readonly pointer?: string;
  readonly actual?: string;
  readonly expected?: string;
  /** Only to lower the check's own severity, where the same trouble does less harm at this place. */
  readonly severity?: Severity;
}

export type { Diagnostic };
