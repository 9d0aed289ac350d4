declare module 'word-extractor' {
  interface Options {
    readonly filterUnicode?: boolean;
    readonly includeFooters?: boolean;
    readonly includeHeadersAndFooters?: boolean;
    readonly includeBody?: boolean;
  }
  interface WordDocument {
    getBody(options?: Options): string;
    getHeaders(options?: Options): string;
    getFootnotes(options?: Options): string;
    getEndnotes(options?: Options): string;
    getTextboxes(options?: Options): string;
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
}
