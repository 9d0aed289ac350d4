import { headingOf, plainWords } from './block.mjs';

/** Plain text as systems export it: a line for a row, a tab between cells. @typedef {import('./block.mjs').Block} Block */

/** @param {readonly Block[]} blocks @returns {string} */
export const writeText = (blocks) => `${blocks.map(paragraphs).join('\n\n')}\n`;

/** @param {Block} block @returns {string} */
function paragraphs(block) {
  if (typeof block === 'string') return plainWords(headingOf(block).text);
  if ('justified' in block) return plainWords(block.justified);
  if ('columns' in block) return block.columns.map(paragraphs).join('\n\n');
  if ('list' in block) return block.list.map((item, index) => `${index + 1}. ${plainWords(item)}`).join('\n');
  return block.rows.map((row) => row.map((cell) => plainWords(cell).replaceAll('\n', ' ')).join('\t').trimEnd()).join('\n');
}
