import type { TextDamage } from './source-text.js';

/**
 * Marks a text whose characters cannot be words: replacement characters, controls, private-use glyphs (a font without
 * a map), or letters of wrong decoding. It judges only the share of such characters, never the language.
 */
const MIN_CHARACTERS = 20;
const MAX_SHARE = 0.02;

/** Controls other than tab and line ends, and U+FFFD. Private-use glyphs are check boxes as often as not. */
const ODD = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd]/gu;

export function garbledDamage(text: string): TextDamage[] {
  const first = text.search(ODD);
  if (first < 0 || text.length < MIN_CHARACTERS) return [];
  const odd = text.match(ODD)?.length ?? 0;
  if (odd / text.length <= MAX_SHARE) return [];
  return [{ kind: 'garbled', start: first, end: first + 1, detail: `${odd} of ${text.length} characters` }];
}
