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
  const raw = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  const isText = looksLikeText(head);
  const folded = isText ? raw.slice(0, FOLDED_LENGTH).replace(LEADING_BLANKS, '').toLowerCase() : '';
  const name = path.toLowerCase();
  const members = zipNames(bytes);
  const holds = (format: Format): boolean => (format.text === undefined || isText)
    && (format.extensions === undefined || format.extensions.some((extension) => name.endsWith(extension)))
    && (format.contains === undefined || format.contains.some((part) => (format.text ? folded : raw).includes(part)))
    && (format.member === undefined || members.some((member) => member.startsWith(format.member ?? '')))
    && (format.starts === undefined || format.starts.some((start) => (format.text ? folded : raw).startsWith(start, format.at ?? 0)));
  return FORMATS.find(holds) ?? UNKNOWN_FORMAT;
}

/** True for characters in an 8-bit encoding, UTF-8 or UTF-16, with or without BOM; also for no bytes at all. */
export function looksLikeText(head: Uint8Array): boolean {
  if (isUtf16(head)) return true;
  let controls = 0;
  for (const byte of head) {
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
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length * 0.4 && Math.min(even, odd) < head.length * 0.02;
}
