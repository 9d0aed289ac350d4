import type { Mark } from '../fields/paper-tree/paper-tree.js';
import type { LineIndex } from '../text/line-index.js';
import type { Document } from '../tree/document.js';
import { recognizedCertainty } from './recognized-certainty.js';
import type { Evidence } from './schema.js';

/** Collects the places of values under their JSON pointers, in coordinates of the source. */
export interface EvidenceBook {
  /** Notes the place of the value at a pointer. */
  note(pointer: string, mark: Mark<unknown>): void;
  readonly entries: Record<string, Evidence[]>;
}

export function evidenceBook(document: Document, index: LineIndex): EvidenceBook {
  // Without a prototype it is a table for the engine from the start, not one more kind of object with each pointer.
  const entries: Record<string, Evidence[]> = Object.create(null);
  return {
    entries,
    note(pointer, mark) {
      (entries[pointer] ??= []).push(evidenceOf(document, index, mark));
    },
  };
}

function evidenceOf(document: Document, index: LineIndex, mark: Mark<unknown>): Evidence {
  const { start, end } = document.span(mark.start, mark.end);
  const { line, column } = index.pointAt(start);
  const { boxes, recognized, text } = document.source;
  const place = boxes?.holding(start) ?? null;
  const certainty = recognized === undefined || recognized.length === 0 ? mark.certainty : recognizedCertainty(recognized, place, text.slice(start, end), mark.certainty);
  return {
    start, end, line, column, page: place?.page ?? null, box: place === null ? null : [...place.box],
    text: text.slice(start, end), certainty, rule: mark.rule,
  };
}
