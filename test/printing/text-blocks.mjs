/**
 * Exported text taken back to the paper that it was: rows with tabs to tables, marks of headings and bold words to
 * headings and bold words. @typedef {import('./block.mjs').Block} Block
 */
const WIDTH = 17;
const NARROWEST = 2.2;
/** Characters that a column of any width holds in one line. */
const LINE = 40;

/** @param {string} text @returns {Block[]} */
export function textBlocks(text) {
  const blocks = [];
  for (const group of groups(text.split(/\r?\n/u).map((line) => line.trimEnd()))) {
    if (group.some((line) => line.includes('\t'))) blocks.push(tableOf(group));
    else if (group[0]?.startsWith('#')) blocks.push(...group.map(headingOrText));
    else if (group.every((line) => line.startsWith('- '))) blocks.push(...group.map(bold));
    else blocks.push(group.map(bold).join('\n'));
  }
  return blocks;
}

/** Lines that stand together and are of one kind. @param {readonly string[]} lines */
function groups(lines) {
  /** @type {string[][]} */
  const all = [];
  let last = '';
  for (const line of lines) {
    const kind = line.trim() === '' ? '' : line.includes('\t') ? 'row' : line.startsWith('#') ? 'heading' : line.startsWith('- ') ? 'item' : 'text';
    if (kind !== '' && kind === last) all.at(-1)?.push(line);
    else if (kind !== '') all.push([line]);
    last = kind;
  }
  return all;
}

/** @param {readonly string[]} lines */
function tableOf(lines) {
  const rows = lines.map((line) => line.split('\t').map((cell) => bold(cell.trim())));
  const count = Math.max(...rows.map((row) => row.length));
  const lengths = Array.from({ length: count }, (_, column) => Math.min(LINE, Math.max(1, ...rows.map((row) => (row[column] ?? '').length))));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const free = WIDTH - count * NARROWEST;
  return { rows, widths: lengths.map((length) => Math.round((NARROWEST + free * (length / all)) * 10) / 10) };
}

/** @param {string} line */
const headingOrText = (line) => line.replace(/^#{2,6} /u, '## ').replaceAll('**', '');

/** @param {string} text */
const bold = (text) => text.replaceAll(/<\/?b>/gu, '**');
