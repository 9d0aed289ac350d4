import { sourceOf } from '../../src/source/open.js';
import { readPlain } from '../../src/text/plain.js';
import type { Document } from '../../src/tree/document.js';
import { parseDocument, parserFor } from '../../src/tree/index.js';

/** The document tree of a text or of Markdown. */
export async function treeOf(text: string, format: 'text' | 'markdown' = 'text'): Promise<Document> {
  const source = readPlain(sourceOf(format === 'text' ? 'a.txt' : 'a.md', Buffer.from(text)));
  return parseDocument(source, await parserFor(format));
}

/** The clean lines without blank ones. */
export function linesOf({ lines }: Document): readonly string[] {
  return lines.filter(({ text }) => text !== '').map(({ text }) => text);
}

/** The part of the source that a piece of the clean text was made from. */
export function sourceOfPiece(document: Document, piece: string): string {
  const at = document.text.indexOf(piece);
  const { start, end } = document.span(at, at + piece.length);
  return document.source.text.slice(start, end);
}
