import type { SourceText } from '../../text/source-text.js';
import { plainRoot } from '../plain-root.js';
import type { ParsedSource } from '../source-line.js';
import { emitter } from './emitter.js';
import { titleKind } from './headings.js';
import { jumpHeadings } from './jumps.js';
import { pageOf } from './page.js';
import { blankFinder } from './spans.js';
import { walkPage } from './walk-page.js';
import type { Walk } from './walk-state.js';

/**
 * A saved page to the same lines that plain text gives, by general rules: headings, paragraphs, items, labels with
 * their values, rows of tables, agenda items. Menus, forms and hidden copies are left out. Marks of single vendors are
 * data in `src/layouts/`. Every character of a line leads back to the page as it was saved.
 */
export function parseHtml(source: SourceText): ParsedSource {
  const { text } = source;
  const page = pageOf(text);
  const blankBefore = blankFinder(text);
  const emit = emitter(text);
  const walk: Walk = { source: { page, blankBefore }, emit, heads: new Map(), jumps: jumpHeadings(page, blankBefore), inAgenda: false, excerpt: null, waiting: null };
  const kind = titleKind(walk.source);
  if (kind !== null) emit.line('paragraph', 0, true, [kind]);
  emit.gap();
  walkPage(walk);
  return { root: () => plainRoot(text, emit.lines), lines: emit.lines };
}
