import { decode, type Decoded } from '../decode.js';

/**
 * The characters of a page: a byte order mark and bytes that are strict UTF-8 decide; else what the page declares first,
 * in its first bytes; else Windows-1252, which is also what is meant by "iso-8859-1". Later declarations belong to
 * documents that are nested in the page and are not looked at.
 */
const DECLARED_WITHIN = 4096;
/** The first declaration. Matches `<meta charset="utf-8">` and `encoding="iso-8859-1"`; not "charsets". */
const DECLARATION = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?\s{0,4}(?<label>[a-z0-9_:.-]{2,40})/iu;

export function decodePage(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if (decoded.encoding !== 'windows-1252') return decoded;
  const label = DECLARATION.exec(decoded.text.slice(0, DECLARED_WITHIN))?.groups?.['label'];
  return (label === undefined ? null : decodeAs(label, bytes)) ?? { ...decoded, text: decodeSingleBytes('windows-1252', bytes) };
}

/** Null for a label that names no encoding, or one that the bytes cannot be in. */
function decodeAs(label: string, bytes: Uint8Array): Decoded | null {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-') ? null : { text: decodeSingleBytes(label, bytes), encoding: decoder.encoding, damage: [] };
  } catch {
    return null;
  }
}

/** As a stream: in one piece, Node 20 takes Windows-1252 for Latin-1 and makes controls of its quotes and dashes. */
function decodeSingleBytes(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
