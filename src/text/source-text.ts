import type { PageBox, PageBoxes } from './page-boxes.js';

/**
 * The characters of one document, decoded and otherwise untouched: the coordinate system of all evidence.
 * Offsets are UTF-16 code units, so that `text.slice(start, end) === evidence.text`.
 */
export interface SourceText {
  /** The format whose reader made the text; `markdown` is parsed by remark, everything else by our own rules. */
  readonly format: 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'odt' | 'rtf' | 'doc' | 'eml';
  /** WHATWG name of the encoding the bytes were in (`utf-8`, `utf-16le`, `windows-1252`), null where the format has none. */
  readonly encoding: string | null;
  readonly text: string;
  /** Number of pages, null where the format has none. */
  readonly pages: number | null;
  /** Where stretches of the text stand on their pages, absent where the format has no pages. */
  readonly boxes?: PageBoxes;
  /** What the reader could not do cleanly. Stages mark, only checks report. */
  readonly damage: readonly TextDamage[];
  /** Pages that were read by character recognition. */
  readonly recognized?: readonly RecognizedPage[];
  /** What the file says of itself, absent where the format has nothing of it. */
  readonly properties?: FileProperties;
}

export interface RecognizedPage {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  /** Mean of its words, 0 to 100. */
  readonly confidence: number;
  /** Words that were hard to read, with their boxes on the page. */
  readonly weak: readonly { readonly text: string; readonly box: PageBox['box'] }[];
}

/** Beside the text: what a file says of itself, as it says it. */
export interface FileProperties {
  /** ISO 8601, as precise as the file has it. */
  readonly created: string | null;
  readonly modified: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Headings of the file's own table of contents, in order. */
  readonly outline: readonly { readonly title: string; readonly level: number; readonly page: number | null }[];
  /** Names of the files that are embedded in it. They are not opened. */
  readonly embeddedFiles: readonly string[];
}

export interface TextDamage {
  readonly kind: 'not-utf8' | 'garbled' | 'page-without-text' | 'truncated' | 'extension-differs' | 'repaired' | 'recognized';
  readonly start: number;
  readonly end: number;
  /** What was seen, in words: the encoding assumed, the share of odd characters, the page. */
  readonly detail: string;
}
