import type { Source } from '../source/source.js';
import { readPlain } from './plain.js';
import type { SourceText } from './source-text.js';

/** A reader turns the bytes of one format into characters; what it could not do cleanly it marks as damage. */
export interface TextReader {
  readonly mediaTypes: readonly string[];
  read(source: Source): SourceText | Promise<SourceText>;
}

/** All readers. One that needs a heavy library loads it inside `read`. */
export const textReaders: readonly TextReader[] = [
  { mediaTypes: ['text/plain', 'text/markdown'], read: readPlain },
  { mediaTypes: ['text/html'], read: async (source) => (await import('./html/read-html.js')).readHtml(source) },
  { mediaTypes: ['application/pdf'], read: async (source) => (await import('./pdf/read-pdf.js')).readPdf(source) },
];

export function textReaderFor(mediaType: string): TextReader | null {
  return textReaders.find((reader) => reader.mediaTypes.includes(mediaType)) ?? null;
}
