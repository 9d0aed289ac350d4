/** Word-extractor comes without types: here is what is used of it. */
export interface WordDocument {
  getBody(options: TextOptions): string;
  getHeaders(options: TextOptions): string;
  getFootnotes(options: TextOptions): string;
  getEndnotes(options: TextOptions): string;
  getTextboxes(options: TextOptions): string;
}

interface TextOptions {
  /** False to keep dashes and quotation marks as they are. */
  readonly filterUnicode: boolean;
  readonly includeFooters?: boolean;
  readonly includeHeadersAndFooters?: boolean;
}

/** A stretch of the text, in the order of reading. */
export interface Piece {
  text: string;
  length: number;
  /** In characters of the text. */
  startCp: number;
  endCp: number;
  /** In bytes of the stream. */
  readonly startFilePos: number;
  readonly endFilePos: number;
  readonly bpc: number;
}

/** What reads the old files, with the steps that we add to. */
export interface OleExtractor {
  readonly _pieces: readonly Piece[];
  readonly _boundaries: { ccpText: number };
  extract(reader: BufferReader): Promise<WordDocument>;
  writePieces(file: Buffer, table: Buffer): void;
  writeCharacterProperties(file: Buffer, table: Buffer): void;
  writeParagraphProperties(file: Buffer, table: Buffer): void;
  buildDocument(): WordDocument;
}

export type OleExtractorClass = new () => OleExtractor;

interface BufferReader {
  open(): Promise<unknown>;
}

type BufferReaderClass = new (bytes: Buffer) => BufferReader;

/** No literals, so that the compiler does not look for types. */
const EXTRACTOR: string = 'word-extractor/lib/word-ole-extractor.js';
const READER: string = 'word-extractor/lib/buffer-reader.js';

export async function loadWordExtractor(): Promise<{ readonly Extractor: OleExtractorClass; readonly Reader: BufferReaderClass }> {
  const { default: Extractor }: { readonly default: unknown } = await import(EXTRACTOR);
  const { default: Reader }: { readonly default: unknown } = await import(READER);
  if (!isExtractor(Extractor) || !isReader(Reader)) throw new Error('word-extractor is not as expected');
  return { Extractor, Reader };
}

const isExtractor = (loaded: unknown): loaded is OleExtractorClass => typeof loaded === 'function';
const isReader = (loaded: unknown): loaded is BufferReaderClass => typeof loaded === 'function';
