import { headingOf, plainWords } from './block.mjs';

/** Markdown with pipe tables, as converters write it. @typedef {import('./block.mjs').Block} Block */

/** @param {readonly Block[]} blocks @returns {string} */
export const writeMarkdown = (blocks) => `${blocks.map(paragraphs).join('\n\n')}\n`;

/** @param {Block} block @returns {string} */
function paragraphs(block) {
  if (typeof block === 'string') return paragraph(block);
  if ('justified' in block) return inline(block.justified);
  if ('columns' in block) return block.columns.map(paragraphs).join('\n\n');
  if ('list' in block) return block.list.map((item, index) => `${index + 1}. ${inline(item)}`).join('\n');
  const [first = [], ...others] = block.rows;
  const row = (/** @type {readonly string[]} */ cells) => `| ${block.widths.map((_, index) => inline((cells[index] ?? '').replaceAll('\n', ' '))).join(' | ')} |`;
  return [row(first), `|${' --- |'.repeat(block.widths.length)}`, ...others.map(row)].join('\n');
}

/** @param {string} block */
function paragraph(block) {
  const { level, text } = headingOf(block);
  return level === 0 ? inline(text).replaceAll('\n', '  \n') : `${'#'.repeat(level)} ${inline(text)}`;
}

/** Raised numbers are markup there too. @param {string} text */
const inline = (text) => plainWords(text.replaceAll('**', '\u0000')).replaceAll('\u0000', '**').replaceAll('|', '\\|');
