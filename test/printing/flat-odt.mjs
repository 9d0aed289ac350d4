import { escaped, headingOf } from './block.mjs';

/**
 * Papers as flat OpenDocument texts, from which Writer makes all other formats.
 * @typedef {import('./block.mjs').Block} Block
 * @typedef {import('./block.mjs').Table} Table
 * @typedef {import('./block.mjs').Page} Page
 */
const NAMESPACES = ['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
  + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

/** @param {Page} page @returns {string} */
export function flatOdt({ blocks, header, footer, landscape = false }) {
  const styles = tableStyles(blocks);
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Sans" fo:font-size="10.5pt" fo:language="de" fo:country="DE"/></style:default-style></office:styles>
<office:automatic-styles>
${STYLES}
${styles.join('')}
${pageLayout(landscape)}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${edge('header', header)}${edge('footer', footer)}</style:master-page></office:master-styles>
<office:body><office:text>${elements(blocks, false).join('')}</office:text></office:body></office:document>`;
}

const STYLES = `<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm"><style:tab-stops><style:tab-stop style:position="5cm"/><style:tab-stop style:position="11cm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Cell" style:family="paragraph"/>
<style:style style:name="J" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="JH" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.25cm"/><style:text-properties fo:hyphenate="true"/></style:style>
<style:style style:name="H1" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="H2" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="Bare" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.1cm"/></style:style>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.7cm" fo:text-indent="-0.7cm" fo:margin-left="0.7cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>`;

/** @param {boolean} landscape */
function pageLayout(landscape) {
  const [width, height] = landscape ? ['29.7cm', '21cm'] : ['21cm', '29.7cm'];
  return `<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin="2cm" style:print-orientation="${landscape ? 'landscape' : 'portrait'}"/>
<style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm" fo:min-height="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm" fo:min-height="0.6cm"/></style:footer-style></style:page-layout>`;
}

/** @param {'header' | 'footer'} name @param {string | undefined} text */
const edge = (name, text) => (text === undefined ? '' : `<style:${name}>${paragraph(text, 'P')}</style:${name}>`);

/** @param {readonly Block[]} blocks @returns {readonly Table[]} */
const tablesOf = (blocks) => blocks.flatMap((block) => (typeof block === 'string' ? [] : 'rows' in block ? [block] : 'columns' in block ? tablesOf(block.columns) : []));

/** The style of a table is named for its columns. @param {Table} table */
const styleName = ({ widths }) => `T${widths.join('-').replaceAll('.', '_')}`;

/** @param {readonly Block[]} blocks */
function tableStyles(blocks) {
  return [...new Map(tablesOf(blocks).map((table) => [styleName(table), table.widths]))].flatMap(([name, widths]) => [
    `<style:style style:name="${name}" style:family="table"><style:table-properties style:width="${widths.reduce((sum, width) => sum + width, 0)}cm" table:align="left"/></style:style>`,
    ...widths.map((width, column) => `<style:style style:name="${name}C${column}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`),
  ]);
}

/** @param {readonly Block[]} blocks @param {boolean} isNarrow @returns {string[]} */
function elements(blocks, isNarrow) {
  return blocks.map((block) => {
    if (typeof block !== 'string' && 'columns' in block) return `<text:section text:style-name="Two" text:name="S">${elements(block.columns, true).join('')}</text:section>`;
    if (typeof block !== 'string' && 'list' in block) return `<text:list text:style-name="L">${block.list.map((item) => `<text:list-item>${paragraph(item, 'P')}</text:list-item>`).join('')}</text:list>`;
    if (typeof block !== 'string' && 'rows' in block) return table(block);
    const { level, text } = headingOf(typeof block === 'string' ? block : block.justified);
    if (level > 0) return `<text:h text:style-name="H${level}" text:outline-level="${level}">${inline(text)}</text:h>`;
    return paragraph(text, isNarrow ? 'JH' : typeof block === 'string' ? 'P' : 'J');
  });
}

/** @param {Table} block */
function table(block) {
  const { rows, widths, border = false, head = false } = block;
  const cell = (/** @type {string} */ text) => `<table:table-cell table:style-name="${border ? 'Ruled' : 'Bare'}" office:value-type="string">${text.split('\n').map((line) => paragraph(line, 'Cell')).join('')}</table:table-cell>`;
  const row = (/** @type {readonly string[]} */ cells) => `<table:table-row>${widths.map((_, index) => cell(cells[index] ?? '')).join('')}</table:table-row>`;
  const [first = [], ...others] = rows;
  const begin = head ? `<table:table-header-rows>${row(first)}</table:table-header-rows>` : row(first);
  const columns = widths.map((_, index) => `<table:table-column table:style-name="${styleName(block)}C${index}"/>`).join('');
  return `<table:table table:style-name="${styleName(block)}">${columns}${begin}${others.map(row).join('')}</table:table>`;
}

/** @param {string} text @param {string} style */
const paragraph = (text, style) => `<text:p text:style-name="${style}">${inline(text)}</text:p>`;

/** @param {string} text */
const inline = (text) => escaped(text).split('**').map((part, index) => (index % 2 === 1 ? `<text:span text:style-name="B">${part}</text:span>` : part)).join('')
  .replaceAll(/\^(\d+)\^/g, '<text:span text:style-name="Up">$1</text:span>').replaceAll('\t', '<text:tab/>').replaceAll('\n', '<text:line-break/>')
  .replaceAll('{n}', '<text:page-number/>').replaceAll('{N}', '<text:page-count/>');
