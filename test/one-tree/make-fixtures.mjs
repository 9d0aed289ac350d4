// Saves each paper of ./papers in every format, below fixtures/one-tree/: node test/one-tree/make-fixtures.mjs
// Needs soffice (LibreOffice Writer); the files are committed, so the tests do not need it.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flatOdt } from '../printing/flat-odt.mjs';
import { convert, needSoffice } from '../printing/soffice.mjs';
import { withBorders, withoutColumns } from '../printing/variants.mjs';
import { writeMarkdown } from '../printing/write-markdown.mjs';
import { writePage } from '../printing/write-page.mjs';
import { writeText } from '../printing/write-text.mjs';
import { papers } from './papers/index.mjs';

const FOLDER = fileURLToPath(new URL('../../fixtures/one-tree/', import.meta.url));
const OFFICE = ['odt', 'docx', 'rtf', 'doc', 'html'];
const PRINTS = [{ name: 'ruled', borders: true, tagged: false }, { name: 'borderless', borders: false, tagged: false }, { name: 'tagged', borders: true, tagged: true }, { name: 'tagged-borderless', borders: false, tagged: true }];

needSoffice();
for (const { name } of papers) rmSync(FOLDER + name, { recursive: true, force: true });
const scratch = mkdtempSync(join(tmpdir(), 'one-tree-'));
for (const { name, blocks, record } of papers) {
  mkdirSync(FOLDER + name, { recursive: true });
  writeFileSync(`${FOLDER}${name}/paper.txt`, writeText(blocks));
  writeFileSync(`${FOLDER}${name}/paper.md`, writeMarkdown(blocks));
  writeFileSync(`${FOLDER}${name}/paper.html`, writePage(`Dokument ${name}`, blocks));
  writeFileSync(`${FOLDER}${name}/paper.eml`, mailOf(writeText(blocks)));
  writeFileSync(`${FOLDER}${name}/record.json`, `${JSON.stringify(record, null, 2)}\n`);
}
for (const format of OFFICE) saveAll(format, format === 'html' ? 'saved-by-writer' : 'paper', (paper) => ({ ...paper, blocks: withoutColumns(withBorders(paper.blocks, true)) }));
for (const { name, borders, tagged } of PRINTS) saveAll('pdf', name, (paper) => ({ ...paper, blocks: withoutColumns(withBorders(paper.blocks, borders)) }), tagged);
saveAll('pdf', 'two-columns', (paper) => ({ ...paper, blocks: withBorders(paper.blocks, true) }), false, papers.filter(({ blocks }) => blocks.some((block) => block.columns !== undefined)));
rmSync(scratch, { recursive: true });

/** Papers in one format, under one name. */
function saveAll(format, saved, variant, tagged = false, some = papers) {
  const files = some.map((paper) => {
    const file = join(scratch, `${paper.name}.fodt`);
    writeFileSync(file, flatOdt(variant(paper)));
    return file;
  });
  convert(files, format, scratch, { tagged });
  for (const { name } of some) renameSync(join(scratch, `${name}.${format}`), `${FOLDER}${name}/${saved}.${format}`);
}

function mailOf(text) {
  const body = Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  return `From: Sitzungsdienst <amt@rathaus.example>\r\nTo: rat@rathaus.example\r\nSubject: Vorlage 9999/99\r\nDate: Fri, 1 Dec 2023 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
}
