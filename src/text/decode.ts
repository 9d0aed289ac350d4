import type { TextDamage } from './source-text.js';

/**
 * Bytes to characters, decided by a byte order mark or by strict decoding, never by a statistical guess:
 * UTF-8 if every byte fits it, UTF-16 by its mark or by its zero bytes, else Windows-1252, which fits always.
 * A byte order mark is not part of the text. It never throws.
 */
export interface Decoded {
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
  readonly damage: readonly TextDamage[];
}

const SAMPLE = 4096;
const strict = new TextDecoder('utf-8', { fatal: true });

export function decode(bytes: Uint8Array): Decoded {
  const marked = encodingByMark(bytes);
  const wide = marked ?? wideEncodingByZeros(bytes);
  if (wide !== null && wide !== 'utf-8') return damaged(new TextDecoder(wide).decode(bytes), wide);
  try {
    const text = strict.decode(bytes);
    return { text, encoding: 'utf-8', damage: [] };
  } catch {
    return damaged(withPunctuation(new TextDecoder('windows-1252').decode(bytes)), 'windows-1252');
  }
}

/** Windows-1252 from 0x80 on; Node 20 decodes these as the C1 controls of ISO 8859-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Matches a C1 control; not "ü". */
const C1 = /[\u0080-\u009f]/gu;

function withPunctuation(text: string): string {
  return text.replace(C1, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

function damaged(text: string, encoding: string): Decoded {
  return { text, encoding, damage: [{ kind: 'not-utf8', start: 0, end: 0, detail: encoding }] };
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Latin text in UTF-16 without a mark has a zero in every other byte; text in UTF-8 or 1252 has none at all. */
function wideEncodingByZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.8 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.8 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}
