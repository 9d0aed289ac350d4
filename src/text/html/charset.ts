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
  const decoder = label === undefined ? null : decoderFor(label);
  if (decoder === null || decoder.encoding.startsWith('utf-')) return decoded;
  return { text: decoder.decode(bytes), encoding: decoder.encoding, damage: [] };
}

/** Null for a label that names no encoding. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
