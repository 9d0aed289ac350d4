// Makes the PDFs of fixtures/pdf-*/ and of test/pdf/documents/ from the papers below: node test/pdf/make-fixtures.mjs
// Needs soffice (LibreOffice Writer) and qpdf; the PDFs are committed, so the tests need neither.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { papers } from './papers.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NAMESPACES = ['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
  + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inline = (text) => escaped(text).split('**').map((part, index) => (index % 2 === 1 ? `<text:span text:style-name="B">${part}</text:span>` : part)).join('')
  .replaceAll(/\^(\d+)\^/g, '<text:span text:style-name="Up">$1</text:span>').replaceAll('\t', '<text:tab/>').replaceAll('{n}', '<text:page-number/>').replaceAll('{N}', '<text:page-count/>');
const paragraph = (text, style = 'P') => `<text:p text:style-name="${style}">${inline(text)}</text:p>`;

function table({ rows, widths, border, head }, number) {
  const columns = widths.map((_, index) => `<table:table-column table:style-name="T${number}C${index}"/>`).join('');
  const cell = (text) => `<table:table-cell table:style-name="${border ? 'Ruled' : 'Bare'}" office:value-type="string">${text.split('\n').map((line) => paragraph(line, 'Cell')).join('')}</table:table-cell>`;
  const row = (cells) => `<table:table-row>${widths.map((_, index) => cell(cells[index] ?? '')).join('')}</table:table-row>`;
  const [first, ...others] = rows;
  const begin = head ? `<table:table-header-rows>${row(first)}</table:table-header-rows>` : row(first);
  return `<table:table table:style-name="T${number}">${columns}${begin}${others.map(row).join('')}</table:table>`;
}

function flatOdt({ blocks, header, footer, columns, landscape }) {
  const styles = [];
  const body = blocks.map((block, index) => {
    if (typeof block === 'string') return block.startsWith('# ') ? paragraph(block.slice(2), 'H') : paragraph(block, columns ? 'J' : 'P');
    if (block.justified !== undefined) return paragraph(block.justified, 'J');
    const total = block.widths.reduce((sum, width) => sum + width, 0);
    styles.push(`<style:style style:name="T${index}" style:family="table"><style:table-properties style:width="${total}cm" table:align="left"/></style:style>`);
    block.widths.forEach((width, column) => styles.push(`<style:style style:name="T${index}C${column}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`));
    return table(block, index);
  }).join('');
  const [width, height] = landscape ? ['29.7cm', '21cm'] : ['21cm', '29.7cm'];
  const set = columns ? `<text:section text:style-name="Two" text:name="S">${body}</text:section>` : body;
  const edge = (name, text) => (text === undefined ? '' : `<style:${name}>${paragraph(text)}</style:${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Liberation Sans" fo:font-size="10.5pt" fo:language="de" fo:country="DE" fo:hyphenate="${columns ? 'true' : 'false'}"/></style:default-style></office:styles>
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm"><style:tab-stops><style:tab-stop style:position="5cm"/><style:tab-stop style:position="11cm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Cell" style:family="paragraph"/>
<style:style style:name="J" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.25cm"/><style:text-properties fo:hyphenate="${columns ? 'true' : 'false'}"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="Bare" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.1cm"/></style:style>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
${styles.join('')}
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin="2cm" style:print-orientation="${landscape ? 'landscape' : 'portrait'}"/>
<style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm" fo:min-height="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm" fo:min-height="0.6cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${edge('header', header)}${edge('footer', footer)}</style:master-page></office:master-styles>
<office:body><office:text>${set}</office:text></office:body></office:document>`;
}

const scratch = mkdtempSync(join(tmpdir(), 'pdf-fixtures-'));
for (const paper of papers) {
  const flat = join(scratch, `${paper.name}.fodt`);
  const made = join(scratch, `${paper.name}.pdf`);
  writeFileSync(flat, flatOdt(paper));
  const filter = `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: String(paper.tagged === true) } })}`;
  execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', scratch, flat], { stdio: 'ignore' });
  const folder = `${ROOT}fixtures/${paper.name}`;
  mkdirSync(folder, { recursive: true });
  if (paper.sideways) execFileSync('qpdf', ['--rotate=90', made, `${folder}/document.pdf`]);
  else renameSync(made, `${folder}/document.pdf`);
  writeFileSync(`${folder}/expected.json`, `${JSON.stringify(paper.expected, null, 2)}\n`);
}
const sample = `${ROOT}fixtures/pdf-ruled-table/document.pdf`;
mkdirSync(`${ROOT}test/pdf/documents`, { recursive: true });
execFileSync('qpdf', ['--encrypt', 'geheim', 'meister', '256', '--', sample, `${ROOT}test/pdf/documents/encrypted-for-readers.pdf`]);
execFileSync('qpdf', ['--encrypt', '', 'meister', '256', '--print=none', '--', sample, `${ROOT}test/pdf/documents/encrypted-for-owners.pdf`]);
