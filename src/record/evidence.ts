import type { Mark } from '../fields/paper-tree.js';
import type { LineIndex } from '../text/line-index.js';
import type { PageBox } from '../text/source-text.js';
import type { Document } from '../tree/document.js';
import type { Evidence } from './schema.js';

/** Collects the places of values under their JSON pointers, in coordinates of the source. */
export interface EvidenceBook {
  /** Notes the place of the value at a pointer. */
  note(pointer: string, mark: Mark<unknown>): void;
  readonly entries: Record<string, Evidence[]>;
}

export function evidenceBook(document: Document, index: LineIndex): EvidenceBook {
  const entries: Record<string, Evidence[]> = {};
  return {
    entries,
    note(pointer, mark) {
      const list = entries[pointer] ?? [];
      list.push(evidenceOf(document, index, mark));
      entries[pointer] = list;
    },
  };
}

function evidenceOf(document: Document, index: LineIndex, mark: Mark<unknown>): Evidence {
  const { start, end } = document.span(mark.start, mark.end);
  const { line, column } = index.pointAt(start);
  const place = boxAt(document.source.boxes, start);
  return {
    start, end, line, column, page: place?.page ?? null, box: place?.box == null ? null : [...place.box],
    text: document.source.text.slice(start, end), certainty: mark.certainty, rule: mark.rule,
  };
}

function boxAt(boxes: readonly PageBox[], offset: number): PageBox | null {
  let low = 0;
  let high = boxes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const box = boxes[middle];
    if (box === undefined) return null;
    if (offset < box.start) high = middle - 1;
    else if (offset >= box.end) low = middle + 1;
    else return box;
  }
  return null;
}
