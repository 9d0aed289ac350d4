/** What a reader may be told of documents that need it. */
export interface ReadOptions {
  /** Opens documents that are encrypted for readers. */
  readonly password?: string | undefined;
  /** Pages beyond this number are not read, which is reported. */
  readonly maxPages?: number | undefined;
  /** Told how many pages are to be read, as soon as that is known. */
  readonly onPages?: ((count: number) => void) | undefined;
  /** Pages that are pictures are read by character recognition, which needs packages of its own. */
  readonly ocr?: boolean | undefined;
}
