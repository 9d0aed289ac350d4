import { blockBuilder, type BlockBuilder } from '../blocks/block-builder.js';

/**
 * One flow of RTF text (the body, a header, the notes) to blocks. RTF has no tables, only paragraphs that say how deep
 * they lie in tables, ends of cells and ends of rows: here the tables are opened and closed around them.
 */
export interface Flow {
  /** Text of a paragraph that lies in `depth` tables. */
  text(text: string, depth: number): void;
  endParagraph(): void;
  endCell(depth: number): void;
  endRow(depth: number): void;
  readonly builder: BlockBuilder;
}

/** Deeper ones are damage. */
const MAX_DEPTH = 16;

export function flow(): Flow {
  const builder = blockBuilder();
  /** For each open table, whether a cell of it is open. */
  const cells: boolean[] = [];
  const goTo = (depth: number): void => {
    while (cells.length > depth) {
      builder.closeTable();
      cells.pop();
    }
    while (cells.length < Math.min(depth, MAX_DEPTH)) {
      openCell();
      builder.openTable();
      cells.push(false);
    }
  };
  const openCell = (): void => {
    if (cells.at(-1) !== false) return;
    builder.openCell();
    cells[cells.length - 1] = true;
  };
  return {
    builder,
    text(text, depth) {
      // Blanks between rows do not end a table.
      if (text.trim() !== '') {
        goTo(depth);
        openCell();
      }
      builder.text(text);
    },
    endParagraph: () => builder.endParagraph(),
    endCell(depth) {
      goTo(depth);
      openCell();
      builder.closeCell();
      cells[cells.length - 1] = false;
    },
    endRow(depth) {
      goTo(depth);
      builder.closeRow();
      cells[cells.length - 1] = false;
    },
  };
}
