/** What office formats are made of: paragraphs of one or more lines, and tables whose cells hold such blocks again. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Not empty, without blanks around. */
  readonly lines: readonly string[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export type Cell = readonly Block[];
export type Row = readonly Cell[];
