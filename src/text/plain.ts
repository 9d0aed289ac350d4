import type { Source } from '../source/source.js';
import { decode } from './decode.js';
import { extensionDamage } from './extension-damage.js';
import { garbledDamage } from './garbled.js';
import type { SourceText } from './source-text.js';

/** Text and Markdown files: decoded, otherwise untouched. */
export function readPlain(source: Source): SourceText {
  const { text, encoding, damage } = decode(source.bytes);
  return {
    format: source.mediaType === 'text/markdown' ? 'markdown' : 'text',
    encoding,
    text,
    pages: null,
    damage: [...damage, ...garbledDamage(text), ...extensionDamage(source)],
  };
}
