/**
 * What a container is: an input that is no document but holds some. Archives, and mails and saved pages with what is attached to them.
 */
export interface Container {
  readonly path: string;
  readonly mediaType: string;
  /** The bytes, or the file to read them from if they are too many to be held. */
  readonly content: Uint8Array | { readonly file: string };
}

export const MAIL = 'message/rfc822';
export const SAVED_PAGE = 'multipart/related';
export const ZIP = 'application/zip';
export const TAR = 'application/x-tar';
export const GZIP = 'application/gzip';

const ARCHIVES: ReadonlySet<string> = new Set([ZIP, TAR, GZIP]);
const CONTAINERS: ReadonlySet<string> = new Set([...ARCHIVES, MAIL, SAVED_PAGE]);

/** True for what holds documents. */
export const isContainer = (mediaType: string): boolean => CONTAINERS.has(mediaType);

/** True for containers that can be read from a file part by part. */
export const isArchive = (mediaType: string): boolean => ARCHIVES.has(mediaType);
