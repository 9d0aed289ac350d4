import type { Source } from '../source/source.js';
import { readPlain } from './plain.js';
import type { ReadOptions } from './read-options.js';
import type { SourceText } from './source-text.js';

/** A reader turns the bytes of one format into characters; what it could not do cleanly it marks as damage. */
export interface TextReader {
  readonly mediaTypes: readonly string[];
  read(source: Source, options: ReadOptions): SourceText | Promise<SourceText>;
}

/** All readers. One that needs a heavy library loads it inside `read`. */
export const textReaders: readonly TextReader[] = [
  { mediaTypes: ['text/plain', 'text/markdown'], read: readPlain },
  { mediaTypes: ['text/html'], read: async (source) => (await import('./html/read-html.js')).readHtml(source) },
  { mediaTypes: ['application/pdf'], read: async (source, options) => (await import('./pdf/read-pdf.js')).readPdf(source, options) },
  { mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'], read: async (source) => (await import('./docx/read-docx.js')).readDocx(source) },
  { mediaTypes: ['application/vnd.oasis.opendocument.text'], read: async (source) => (await import('./odt/read-odt.js')).readOdt(source) },
  { mediaTypes: ['application/rtf'], read: async (source) => (await import('./rtf/read-rtf.js')).readRtf(source) },
  { mediaTypes: ['application/msword'], read: async (source) => (await import('./doc/read-doc.js')).readDoc(source) },
  { mediaTypes: ['multipart/related'], read: async (source) => (await import('./mhtml/read-mhtml.js')).readMhtml(source) },
  { mediaTypes: ['message/rfc822'], read: async (source) => (await import('./eml/read-eml.js')).readEml(source) },
];

export function textReaderFor(mediaType: string): TextReader | null {
  return textReaders.find((reader) => reader.mediaTypes.includes(mediaType)) ?? null;
}
