import type { Evidence } from '../record/schema.js';
import { printable } from './printable.js';

/** The source line under a value: its number, and the line with the value's own characters between `before` and `after`. */
export interface Quote {
  readonly line: number;
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

const WIDTH = 100;
const LEAD = 40;
// A line end matches, a blank does not.
const LINE_END = /[\r\n]/u;

/** Quotes the first line of the evidence, cut to about 140 characters around it, whatever the line's length. */
export function quote(text: string, evidence: Evidence): Quote {
  const lead = Math.min(evidence.column - 1, LEAD);
  const rest = text.slice(evidence.start, evidence.start + WIDTH);
  const lineEnd = rest.search(LINE_END);
  const shown = lineEnd < 0 ? rest : rest.slice(0, lineEnd);
  const length = Math.min(evidence.end - evidence.start, shown.length);
  const isCut = lineEnd < 0 && evidence.start + WIDTH < text.length;
  return {
    line: evidence.line,
    before: (evidence.column - 1 > lead ? '…' : '') + cell(text.slice(evidence.start - lead, evidence.start)),
    value: cell(shown.slice(0, length)),
    after: cell(shown.slice(length)) + (isCut ? '…' : ''),
  };
}

/** Tabs part the cells of rows; as blanks they stay readable and move nothing. */
const cell = (text: string): string => printable(text.replaceAll('\t', '  '));
