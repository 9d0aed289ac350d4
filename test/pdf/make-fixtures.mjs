// Makes the PDFs of fixtures/pdf-*/ and of test/pdf/documents/ from the papers below: node test/pdf/make-fixtures.mjs
// Needs soffice (LibreOffice Writer) and qpdf; the PDFs are committed, so the tests need neither.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flatOdt } from '../printing/flat-odt.mjs';
import { convert, needSoffice } from '../printing/soffice.mjs';
import { papers } from './papers.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

needSoffice();
const scratch = mkdtempSync(join(tmpdir(), 'pdf-fixtures-'));
for (const paper of papers) {
  const flat = join(scratch, `${paper.name}.fodt`);
  const made = join(scratch, `${paper.name}.pdf`);
  writeFileSync(flat, flatOdt(paper.columns ? { ...paper, blocks: [{ columns: paper.blocks }] } : paper));
  convert([flat], 'pdf', scratch, { tagged: paper.tagged === true });
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
