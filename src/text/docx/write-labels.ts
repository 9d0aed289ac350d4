import { parseMarkup } from '../blocks/parse-markup.js';
import { listCounter } from './list-counter.js';
import { readNumbering } from './numbering.js';
import { readStyleNumbers, type ListPlace } from './style-numbers.js';

/**
 * Writes the numbers of lists into the markup of a Word file, where they stand on the page: mammoth tells that a list
 * is numbered, but not how. Nothing else is changed.
 */
export interface LabelParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

interface OpenParagraph {
  id: string | null;
  level: string | null;
  style: string;
  /** Behind the paragraph's properties; -1 where it has none. */
  at: number;
  hasText: boolean;
}

/** Kept for newer programs, with a second copy for older ones, which mammoth reads. */
const CHOICE = 'mc:Choice';

export function writeLabels({ document, numbering, styles }: LabelParts): string {
  const label = listCounter(readNumbering(numbering));
  const styleNumbers = readStyleNumbers(styles);
  const open: OpenParagraph[] = [];
  const pieces: { readonly at: number; readonly text: string }[] = [];
  let choices = 0;
  let isProperties = false;
  parseMarkup(document, 'xml', {
    open(name, attributes) {
      const paragraph = open.at(-1);
      const value = attributes['w:val'] ?? '';
      if (name === CHOICE) choices += 1;
      else if (choices > 0) return;
      else if (name === 'w:p') open.push({ id: null, level: null, style: '', at: -1, hasText: false });
      else if (paragraph === undefined) return;
      else if (name === 'w:pPr') isProperties = true;
      else if (isProperties && name === 'w:pStyle') paragraph.style = value;
      else if (isProperties && name === 'w:numId') paragraph.id = value;
      else if (isProperties && name === 'w:ilvl') paragraph.level = value;
    },
    text(text) {
      const paragraph = open.at(-1);
      if (paragraph !== undefined && choices === 0 && !paragraph.hasText) paragraph.hasText = text.trim() !== '';
    },
    close(name, end) {
      if (name === CHOICE) choices = Math.max(0, choices - 1);
      if (choices > 0) return;
      const paragraph = open.at(-1);
      if (name === 'w:pPr') {
        isProperties = false;
        if (paragraph !== undefined && paragraph.at < 0) paragraph.at = end;
      } else if (name === 'w:p') {
        open.pop();
        if (paragraph === undefined || paragraph.at < 0) return;
        // An empty paragraph counts, but its number says nothing.
        const text = label(placeOf(paragraph, styleNumbers));
        if (text !== '' && paragraph.hasText) pieces.push({ at: paragraph.at, text });
      }
    },
  });
  return withPieces(document, pieces);
}

function placeOf({ id, level, style }: OpenParagraph, styles: ReadonlyMap<string, ListPlace>): ListPlace {
  const ofStyle = styles.get(style);
  return { id: id ?? ofStyle?.id ?? null, level: level ?? ofStyle?.level ?? null };
}

function withPieces(document: string, pieces: readonly { readonly at: number; readonly text: string }[]): string {
  let written = '';
  let from = 0;
  for (const { at, text } of [...pieces].sort((a, b) => a.at - b.at)) {
    written += `${document.slice(from, at)}<w:r><w:t xml:space="preserve">${escaped(text)} </w:t></w:r>`;
    from = at;
  }
  return written + document.slice(from);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
