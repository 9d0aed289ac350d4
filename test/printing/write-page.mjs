import { escaped, headingOf } from './block.mjs';

/** A page as a careful author writes it. @typedef {import('./block.mjs').Block} Block */

/** @param {string} title @param {readonly Block[]} blocks @returns {string} */
export const writePage = (title, blocks) => `<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
${blocks.map(elements).join('\n')}
</body>
</html>
`;

/** @param {Block} block @returns {string} */
function elements(block) {
  if (typeof block === 'string') return paragraph(block);
  if ('justified' in block) return `<p>${inline(block.justified)}</p>`;
  if ('columns' in block) return `<div style="column-count: 2">\n${block.columns.map(elements).join('\n')}\n</div>`;
  if ('list' in block) return `<ol>\n${block.list.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ol>`;
  const rows = block.rows.map((row, index) => `<tr>${block.widths.map((_, column) => cell(row[column] ?? '', index === 0 && block.head === true)).join('')}</tr>`);
  return `<table>\n${rows.join('\n')}\n</table>`;
}

/** @param {string} text @param {boolean} isHead */
const cell = (text, isHead) => (isHead ? `<th>${inline(text)}</th>` : `<td>${inline(text)}</td>`);

/** @param {string} block */
function paragraph(block) {
  const { level, text } = headingOf(block);
  return level === 0 ? `<p>${inline(text)}</p>` : `<h${level}>${inline(text)}</h${level}>`;
}

/** Tabs are drawn apart, as pages do it. @param {string} text */
const inline = (text) => escaped(text).split('**').map((part, index) => (index % 2 === 1 ? `<b>${part}</b>` : part)).join('')
  .replaceAll(/\^(\d+)\^/g, '<sup>$1</sup>').replaceAll('\n', '<br>\n').replaceAll('\t', ' &nbsp; &nbsp; ');
