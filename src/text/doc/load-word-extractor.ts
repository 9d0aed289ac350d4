/** Word-extractor comes without types: here is what is used of it. */
interface WordDocument {
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

type WordExtractor = new () => { extract(file: Buffer): Promise<WordDocument> };

/** No literal, so that the compiler does not look for types. */
const LIBRARY: string = 'word-extractor';

export async function loadWordExtractor(): Promise<WordExtractor> {
  const { default: loaded }: { readonly default: unknown } = await import(LIBRARY);
  if (!isExtractor(loaded)) throw new Error('word-extractor is not as expected');
  return loaded;
}

const isExtractor = (loaded: unknown): loaded is WordExtractor => typeof loaded === 'function';
