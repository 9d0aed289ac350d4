/**
 * The formats that are told apart, in order: the first row whose every condition holds names the input. A new reader
 * sets `read` in its row. Content decides; a name only chooses between formats that begin with the same bytes, or that
 * are all plain characters. It does not decode; of a ZIP archive it knows the names of the members, and unpacks nothing.
 */
export interface Format {
  readonly mediaType: string;
  /** What it is called in messages. */
  readonly name: string;
  /** Whether there is a reader for it. */
  readonly read: boolean;
  /** First bytes, one char a byte. For rows with `text`, compared in lower case behind BOM and blanks. */
  readonly starts?: readonly string[];
  /** Where `starts` is looked for, in bytes; the beginning if not given. */
  readonly at?: number;
  /** One of these stands somewhere in the first bytes too; compared as `starts` is. */
  readonly contains?: readonly string[];
  /** A ZIP archive has a member whose name begins so. */
  readonly member?: string;
  /** A ZIP archive has a part of an office file, or its members cannot be seen: a name alone does not make an archive one. */
  readonly office?: true;
  /** Lower-case endings of the name. */
  readonly extensions?: readonly string[];
  /** The content must look like characters. */
  readonly text?: true;
}

const PDF = { mediaType: 'application/pdf', name: 'PDF', read: true };
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
const OLE = ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'];
/** Headers that a mail begins with. */
const MAIL_HEADERS = ['return-path:', 'received:', 'delivered-to:', 'mime-version:', 'message-id:', 'from:', 'to:', 'subject:', 'date:', 'x-', 'dkim-signature:', 'content-type:'];
const DOCX = { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', name: 'Word (docx)', read: true, starts: ZIP };
const XLSX = { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'Excel (xlsx)', read: false, starts: ZIP };
const PPTX = { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', name: 'PowerPoint (pptx)', read: false, starts: ZIP };
const ODT = { mediaType: 'application/vnd.oasis.opendocument.text', name: 'OpenDocument text (odt)', read: true, starts: ZIP };
const OPEN_DOCUMENT = { mediaType: 'application/vnd.oasis.opendocument', name: 'OpenDocument file', read: false, starts: ZIP };
const SAVED_PAGE = { mediaType: 'multipart/related', name: 'saved web page (mhtml)', read: true, text: true } as const;

export const FORMATS: readonly Format[] = [
  { ...PDF, starts: ['%PDF-', '\xef\xbb\xbf%PDF-'] },
  { ...DOCX, member: 'word/document' },
  { ...XLSX, member: 'xl/workbook' },
  { ...PPTX, member: 'ppt/presentation' },
  { ...ODT, contains: ['mimetypeapplication/vnd.oasis.opendocument.text'] },
  { ...OPEN_DOCUMENT, contains: ['mimetypeapplication/vnd.oasis.opendocument.'] },
  { ...DOCX, office: true, extensions: ['.docx', '.docm', '.dotx'] },
  { ...XLSX, office: true, extensions: ['.xlsx', '.xlsm'] },
  { ...PPTX, office: true, extensions: ['.pptx'] },
  { ...ODT, office: true, extensions: ['.odt', '.ott'] },
  { mediaType: 'application/zip', name: 'ZIP archive', read: true, starts: ZIP },
  { mediaType: 'application/x-tar', name: 'tar archive', read: true, at: 257, starts: ['ustar'] },
  { mediaType: 'application/gzip', name: 'gzip archive', read: true, starts: ['\x1f\x8b\x08'] },
  { mediaType: 'application/msword', name: 'Word (doc)', read: true, starts: OLE, extensions: ['.doc', '.dot', '.docx', '.docm', '.rtf'] },
  { mediaType: 'application/msword', name: 'Word (doc)', read: true, starts: OLE, contains: ['W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'] },
  { mediaType: 'application/x-ole-storage', name: 'Microsoft Office file', read: false, starts: OLE },
  { mediaType: 'application/rtf', name: 'RTF', read: true, starts: ['{\\rtf'] },
  { mediaType: 'application/x-bzip2', name: 'bzip2 archive', read: false, starts: ['BZh'] },
  { mediaType: 'application/x-xz', name: 'xz archive', read: false, starts: ['\xfd7zXZ\x00'] },
  { mediaType: 'application/x-7z-compressed', name: '7z archive', read: false, starts: ['7z\xbc\xaf\x27\x1c'] },
  { mediaType: 'image/png', name: 'PNG image', read: false, starts: ['\x89PNG\r\n'] },
  { mediaType: 'image/jpeg', name: 'JPEG image', read: false, starts: ['\xff\xd8\xff'] },
  { mediaType: 'image/gif', name: 'GIF image', read: false, starts: ['GIF87a', 'GIF89a'] },
  { mediaType: 'image/tiff', name: 'TIFF image', read: false, starts: ['II*\x00', 'MM\x00*'] },
  { mediaType: 'application/vnd.sqlite3', name: 'SQLite database', read: false, starts: ['SQLite format 3\x00'] },
  { mediaType: 'application/rtf', name: 'RTF', read: true, starts: ['{\\rtf'], text: true },
  { mediaType: 'text/html', name: 'HTML', read: true, starts: ['<!doctype html', '<html'], text: true },
  { mediaType: 'text/html', name: 'HTML', read: true, starts: ['<'], contains: ['<html', '<head>', '<head ', '<body'], text: true },
  { mediaType: 'text/html', name: 'HTML', read: true, extensions: ['.html', '.htm', '.xhtml'], text: true },
  { mediaType: 'application/xml', name: 'XML', read: false, starts: ['<?xml'], text: true },
  { ...SAVED_PAGE, extensions: ['.mht', '.mhtml'], contains: ['content-type:'] },
  { ...SAVED_PAGE, starts: MAIL_HEADERS, contains: ['\nsnapshot-content-location:', 'from: <saved by ', 'from: "saved by '] },
  { mediaType: 'message/rfc822', name: 'mail', read: true, extensions: ['.eml'], text: true },
  { mediaType: 'message/rfc822', name: 'mail', read: true, starts: MAIL_HEADERS, contains: ['\nmime-version:', '\nreceived:', '\nmessage-id:'], text: true },
  { mediaType: 'text/css', name: 'style sheet', read: false, extensions: ['.css', '.css.download'], text: true },
  { mediaType: 'text/javascript', name: 'script', read: false, extensions: ['.js', '.mjs', '.js.download'], text: true },
  { mediaType: 'application/json', name: 'JSON', read: false, extensions: ['.json', '.jsonl', '.ndjson', '.geojson'], text: true },
  { mediaType: 'text/csv', name: 'CSV', read: false, extensions: ['.csv', '.tsv'], text: true },
  { mediaType: 'application/xml', name: 'XML', read: false, extensions: ['.xml', '.svg'], text: true },
  { mediaType: 'text/markdown', name: 'Markdown', read: true, extensions: ['.md', '.markdown'], text: true },
  { mediaType: 'text/plain', name: 'text', read: true, text: true },
  // Something else was written before its beginning, as by a server.
  { ...PDF, contains: ['%PDF-1.', '%PDF-2.'] },
];

/** What a format is called, by its media type. */
export const formatName = (mediaType: string): string => FORMATS.find((format) => format.mediaType === mediaType)?.name ?? mediaType;

export const UNKNOWN_FORMAT: Format = { mediaType: 'application/octet-stream', name: 'binary data', read: false };
