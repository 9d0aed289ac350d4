/** The same paper, drawn otherwise. @typedef {import('./block.mjs').Block} Block */

/** Every table with rules, or none. @param {readonly Block[]} blocks @param {boolean} border @returns {Block[]} */
export const withBorders = (blocks, border) => blocks.map((block) => {
  if (typeof block === 'string') return block;
  if ('columns' in block) return { columns: withBorders(block.columns, border) };
  return 'rows' in block ? { ...block, border } : block;
});

/** Text in columns set over the whole width. @param {readonly Block[]} blocks @returns {Block[]} */
export const withoutColumns = (blocks) => blocks.flatMap((block) => (typeof block !== 'string' && 'columns' in block ? withoutColumns(block.columns) : [block]));
