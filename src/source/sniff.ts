import { FORMATS, UNKNOWN_FORMAT, type Format } from './formats.js';
import { zipNames } from './zip-names.js';

/** Bytes of the beginning that are looked at. */
export const HEAD_LENGTH = 8192;
/** Bytes that are compared in small letters. */
const FOLDED_LENGTH = 4096;
/** More control characters than this share, and the content is no text: random bytes have 0.1, real text 0.000. */
const MAX_CONTROL_SHARE = 0.01;
/** A stray control character in a short text is damage, not binary data. */
const FREE_CONTROLS = 1;

// "\n  Text" matches its three leading blanks; "Text " has none. The BOMs are seen as single bytes.
const LEADING_BLANKS = /^(?:\xef\xbb\xbf)?[ \t\r\n]*/u;

/**
 * Names the format of an input by its first bytes (up to HEAD_LENGTH are used) and, between equals, by its name. Kinds of
 * ZIP archives are told by the names of their members, which stand at the end: give all bytes where they are at hand.
 */
export function sniff(bytes: Uint8Array, path: string): Format {
  const head = bytes.subarray(0, HEAD_LENGTH);
  const isText = looksLikeText(head);
  const raw = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  const seen: Seen = { isText, name: path.toLowerCase(), raw, folded: isText ? raw.slice(0, FOLDED_LENGTH).replace(LEADING_BLANKS, '').toLowerCase() : '', members: zipNames(bytes) };
  for (const format of FORMATS) if (fits(format, seen)) return format;
  return UNKNOWN_FORMAT;
}

/** What is known of an input when its format is asked for. */
interface Seen {
  readonly isText: boolean;
  readonly name: string;
  readonly raw: string;
  /** The beginning of a text in small letters, behind BOM and blanks. */
  readonly folded: string;
  readonly members: readonly string[];
}

/** The cheapest conditions come first: hardly any format gets beyond its first bytes. */
function fits(format: Format, { isText, name, raw, folded, members }: Seen): boolean {
  if (format.text === true && !isText) return false;
  const content = format.text === true ? folded : raw;
  if (format.starts !== undefined && !format.starts.some((start) => content.startsWith(start, format.at ?? 0))) return false;
  if (format.extensions !== undefined && !format.extensions.some((extension) => name.endsWith(extension))) return false;
  if (format.contains !== undefined && !format.contains.some((part) => content.includes(part))) return false;
  if (format.office === true && members.length > 0 && !members.some((each) => OFFICE_PART.test(each))) return false;
  const { member } = format;
  return member === undefined || members.some((each) => each.startsWith(member));
}

/** A part of an office file. Matches "[Content_Types].xml" and "mimetype"; not "Vorlage.pdf". */
const OFFICE_PART = /^(?:\[Content_Types\]\.xml$|(?:_rels|docProps|word|xl|ppt|META-INF)\/|(?:mimetype|content\.xml)$)/u;

/** True for characters in an 8-bit encoding, UTF-8 or UTF-16, with or without BOM; also for no bytes at all. */
export function looksLikeText(head: Uint8Array): boolean {
  if (isUtf16(head)) return true;
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const byte = head[at] ?? 0;
    if (byte < 0x20 && !isTextControl(byte)) controls += 1;
  }
  return controls <= FREE_CONTROLS || controls <= head.length * MAX_CONTROL_SHARE;
}

/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
const isTextControl = (byte: number): boolean => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;

/** UTF-16 by its BOM, or by zeros that are every second byte and nowhere else, as in Latin script without a BOM. */
function isUtf16(head: Uint8Array): boolean {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  let even = 0;
  let odd = 0;
  for (let at = head.indexOf(0); at >= 0; at = head.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return Math.max(even, odd) > head.length * 0.4 && Math.min(even, odd) < head.length * 0.02;
}
