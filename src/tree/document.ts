import type { Root } from 'mdast';
import type { SourceText } from '../text/source-text.js';
import type { Words } from './words.js';

/**
 * A parsed document: the mdast tree, and the same content as one clean text that recognizers read.
 *
 * The clean text has no markup, no soft hyphens, no entities, no page furniture; NBSP is a blank; a word broken
 * by a hyphen at a line's end is whole again on the first of its lines; letter-spaced words are closed up; cells
 * of one row are parted by a tab, lines by "\n". Every clean offset leads back to the source by `span`.
 */
export interface Document {
  readonly source: SourceText;
  /** The mdast tree with positions in the source, made when it is asked for. */
  root(): Root;
  /** The clean text. All recognizers' offsets are into it. */
  readonly text: string;
  /** Every line of the source in order, blank ones too, so that each can be accounted for; not the blank ones that were put behind every line. */
  readonly lines: readonly Line[];
  /** What the marks of the source say that the document is, whatever its words say; null for most. */
  readonly declared: 'paper' | 'agenda' | 'minutes' | null;
  /** Lines of the source were joined: where they begin was told by its words. */
  readonly streamed: boolean;
  /** The words of the clean text, split when they are first asked for. */
  words(): Words;
  /** The source range that a clean range was made from. */
  span(start: number, end: number): Span;
}

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the markup of the source says of a line, beyond its words. */
export type LineSign = 'agenda-item' | 'paper-number' | 'label-value' | 'letterhead';

export type LineKind = 'blank' | 'heading' | 'paragraph' | 'item' | 'row' | 'furniture';

export interface Line extends Span {
  readonly index: number;
  readonly kind: LineKind;
  /** `text.slice(start, end)` of the clean text, without the line end; "" for blank lines and furniture. */
  readonly text: string;
  /** The cells of the line with blanks trimmed, empty cells kept; a line without tabs or pipes is one cell. */
  readonly cells: readonly Cell[];
  /** Number of the block (paragraph, table, list ...) that the line belongs to; -1 for blank lines and furniture. */
  readonly block: number;
  /** 1 to 6 for headings that are marked as such, else 0. */
  readonly depth: number;
  /** The line stood in bold, or was letter-spaced: a hint that it is a heading. */
  readonly strong: boolean;
  /** Undefined in formats whose markup says nothing of the kind. */
  readonly sign?: LineSign;
}

export interface Cell extends Span {
  readonly text: string;
}
