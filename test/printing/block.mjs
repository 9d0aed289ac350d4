/**
 * What papers are written down as, before they are saved in any format.
 *
 * A string is a paragraph; "# " and "## " begin a heading, a line end is a break within the paragraph, a tab is a tab,
 * `**` stands around bold words and `^` around raised numbers. In the header and footer, {n} and {N} are the page and all.
 * @typedef {{ list: readonly string[] }} NumberedList
 * @typedef {{ rows: readonly (readonly string[])[], widths: readonly number[], border?: boolean, head?: boolean }} Table
 *   A line end in a cell begins a paragraph of it; `widths` are centimetres; `head`: the first row is repeated on each page.
 * @typedef {{ justified: string }} JustifiedParagraph
 * @typedef {{ columns: readonly Block[] }} TwoColumns
 * @typedef {string | NumberedList | Table | JustifiedParagraph | TwoColumns} Block
 * @typedef {{ blocks: readonly Block[], header?: string, footer?: string, landscape?: boolean }} Page
 */

/** @param {string} text */
export const headingOf = (text) => {
  const level = text.startsWith('## ') ? 2 : text.startsWith('# ') ? 1 : 0;
  return { level, text: level === 0 ? text : text.slice(level + 1) };
};

/** The words without signs for bold and raised ones. @param {string} text */
export const plainWords = (text) => text.replaceAll('**', '').replaceAll(/\^(\d+)\^/g, '$1');

/** @param {string} text */
export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
