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
  /** Where the format has pages: text ranges with their page (from 1) and box in points; sorted, not overlapping. */
  readonly boxes: readonly PageBox[];
  /** What the reader could not do cleanly. Stages mark, only checks report. */
  readonly damage: readonly TextDamage[];
}

export interface PageBox {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  /** [left, top, right, bottom] in points from the page's top left corner. */
  readonly box: readonly [number, number, number, number] | null;
}

export interface TextDamage {
  readonly kind: 'not-utf8' | 'garbled' | 'page-without-text' | 'truncated' | 'extension-differs' | 'repaired';
  readonly start: number;
  readonly end: number;
  /** What was seen, in words: the encoding assumed, the share of odd characters, the page. */
  readonly detail: string;
}
