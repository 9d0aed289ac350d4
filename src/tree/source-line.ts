import type { Root } from 'mdast';
import type { Document, LineKind, LineSign, Span } from './document.js';

/**
 * What a parser hands to `compose`: the mdast tree, and each line as ranges of the source. The parser decides the
 * structure (what is a row, where its cells are); `compose` cleans the characters.
 */
export interface SourceLine extends Span {
  readonly kind: LineKind;
  readonly depth: number;
  readonly strong: boolean;
  readonly block: number;
  /** Null if the line is one stretch of source, `start` to `end`; else its cells, each one or more such stretches. */
  readonly cells: readonly (readonly Span[])[] | null;
  /** Words that a reader of the page sees before the line and the source does not have: the number of an item. */
  readonly label?: string;
  /** True if the parser has seen that no character from `start` to `end` needs cleaning. */
  readonly smooth?: boolean;
  readonly sign?: LineSign;
}

/** The cells of a line, also of one that is a single stretch. */
export function cellsOf(line: SourceLine): readonly (readonly Span[])[] {
  return line.cells ?? [[line]];
}

export interface ParsedSource {
  /** The mdast tree, made when it is asked for: it lives longer than the lines, and does not keep them. */
  readonly root: () => Root;
  readonly lines: readonly SourceLine[];
  readonly declared?: Document['declared'];
  /** Lines of the text were joined: where they begin was told by its words. */
  readonly streamed?: boolean;
}
