import { formatName } from '../source/formats.js';
import type { Source } from '../source/source.js';
import type { TextDamage } from './source-text.js';
import endings from './extensions.json' with { type: 'json' };

/**
 * Marks a name whose extension belongs to another format than the content. An extension that belongs to none says
 * nothing, and neither does a name without one.
 */
const formatsOf = new Map(Object.entries(endings));

/** Matches ".pdf" of "a/b.PDF"; not "a.b/c" or "Vorlage 12.3 neu". */
const EXTENSION = /\.[A-Za-z]\w*$/u;

export function extensionDamage({ path, mediaType }: Source): TextDamage[] {
  const extension = EXTENSION.exec(path)?.[0].toLowerCase() ?? '';
  const expected = formatsOf.get(extension);
  if (expected === undefined || expected.includes(mediaType)) return [];
  return [{ kind: 'extension-differs', start: 0, end: 0, detail: `${extension}, but it is ${formatName(mediaType)}` }];
}
