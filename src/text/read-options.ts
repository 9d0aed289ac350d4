/** What a reader may be told of documents that need it. */
export interface ReadOptions {
  /** Opens documents that are encrypted for readers. */
  readonly password?: string | undefined;
  /** Pages beyond this number are not read, which is reported. */
  readonly maxPages?: number | undefined;
  /** Pages that are pictures are read by character recognition, which needs packages of its own. */
  readonly ocr?: boolean | undefined;
}
