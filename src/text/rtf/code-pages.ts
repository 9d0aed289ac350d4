import { TextDecoder } from 'node:util';
import pages from './code-pages.json' with { type: 'json' };

/** Bytes of an RTF file to characters by the code page of their font. */
const upperHalf = new Map(Object.entries(pages.upperHalf));
const labels = new Map(Object.entries(pages.labels));
const charsets = new Map(Object.entries(pages.charsets));
const decoders = new Map<string, TextDecoder>();

export const DEFAULT_PAGE = 1252;
/** The code page of fonts that hold signs: their bytes are kept apart as private-use characters, as Word does. */
const SYMBOL_PAGE = 42;
const SYMBOLS_AT = 0xf000;
const FALLBACK = 'windows-1252';

/** The code page for `\fcharset`, null where it says nothing. */
export const pageOfCharset = (charset: number): number | null => charsets.get(String(charset)) ?? null;

/** Name in the Encoding Standard, null for code pages that have none. */
export const labelOfPage = (page: number): string | null => labels.get(String(page)) ?? null;

export function decodeBytes(bytes: readonly number[], page: number): string {
  const table = upperHalf.get(String(page));
  if (table !== undefined) return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : table[byte - 0x80] ?? '')).join('');
  if (page === SYMBOL_PAGE) return bytes.map((byte) => String.fromCharCode(byte > 0x20 ? SYMBOLS_AT + byte : byte)).join('');
  return decoderFor(labelOfPage(page) ?? FALLBACK).decode(Uint8Array.from(bytes));
}

function decoderFor(label: string): TextDecoder {
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}
