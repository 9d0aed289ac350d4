import type { Ledger } from '../batch/ledger.js';
import type { Diagnostic } from '../record/schema.js';

/** Turns findings into characters, in order. It neither writes nor decides which findings there are. */
export interface Report {
  finding(path: string, diagnostic: Diagnostic): string;
  /** An input that gave no reading. */
  unread(path: string, status: 'unreadable' | 'unsupported', reason: string): string;
  end(ledger: Ledger): string;
}

export interface ReportOptions {
  readonly color: boolean;
}

export interface ReportKind {
  readonly name: string;
  create(options: ReportOptions): Report;
}
