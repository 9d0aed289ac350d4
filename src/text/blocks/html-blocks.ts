import type { Block } from './block.js';
import { blockBuilder } from './block-builder.js';
import { parseMarkup } from './parse-markup.js';

/**
 * Simple HTML, as converters and mail programs write it, to blocks. Pages of information systems are not for this: they
 * have a parser of their own in the tree. `preformatted`: blanks and tabs are the author's and are kept.
 */
const PARAGRAPHS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'address', 'section',
  'article', 'header', 'footer', 'center', 'hr', 'body', 'caption', 'form', 'fieldset', 'title']);
const SILENT = new Set(['script', 'style', 'head', 'template', 'noscript']);
const CHECKED = '☒';
const UNCHECKED = '☐';

/** Where a converter writes a mark of a note, in the text or before the note. Matches "footnote-ref-1" and "#endnote-ref-2"; not "#top". */
const NOTE_MARK = /^#?(?:footnote|endnote)-ref-/u;

/** Blanks as HTML knows them. Matches a tab and a line end; not a non-breaking blank. */
const BLANKS = /[ \t\r\n\f]+/gu;
const LINE_END = /\r?\n/gu;

export function htmlBlocks(html: string, { preformatted }: { readonly preformatted: boolean }): readonly Block[] {
  const builder = blockBuilder();
  let silent = 0;
  let isNoteMark = false;
  parseMarkup(html, 'html', {
    open(name, attributes) {
      if (SILENT.has(name)) silent += 1;
      else if (PARAGRAPHS.has(name)) builder.endParagraph();
      else if (name === 'a') isNoteMark = NOTE_MARK.test(attributes['id'] ?? '') || NOTE_MARK.test(attributes['href'] ?? '');
      else if (name === 'br') builder.text('\n');
      else if (name === 'input') builder.text(boxOf(attributes));
      else if (name === 'table') builder.openTable();
      else if (name === 'tr') builder.openRow();
      else if (name === 'td' || name === 'th') builder.openCell(spanOf(attributes['colspan']), spanOf(attributes['rowspan']));
    },
    text(text) {
      if (silent === 0 && !isNoteMark) builder.text(preformatted ? text.replace(LINE_END, ' ') : text.replace(BLANKS, ' '));
    },
    close(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (PARAGRAPHS.has(name)) builder.endParagraph();
      else if (name === 'a') isNoteMark = false;
      else if (name === 'table') builder.closeTable();
      else if (name === 'tr') builder.closeRow();
      else if (name === 'td' || name === 'th') builder.closeCell();
    },
  });
  return builder.blocks();
}

const spanOf = (written: string | undefined): number => Math.trunc(Number(written ?? 1)) || 1;

function boxOf(attributes: Readonly<Record<string, string>>): string {
  if (attributes['type'] !== 'checkbox') return '';
  return 'checked' in attributes ? CHECKED : UNCHECKED;
}
