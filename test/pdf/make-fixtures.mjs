// Makes the PDFs of fixtures/pdf-*/ and of test/pdf/documents/ from the papers below: node test/pdf/make-fixtures.mjs
// Needs soffice (LibreOffice Writer), qpdf and pdftoppm; the PDFs are committed, so the tests need none of them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flatOdt } from '../printing/flat-odt.mjs';
import { convert, needSoffice } from '../printing/soffice.mjs';
import { papers, scan } from './papers.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A PDF of one page that is a picture in JPEG. */
function pictured(jpeg, width, height) {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>', '<</Length 30>>stream\nq 595 0 0 842 0 0 cm /I Do Q   \nendstream',
    `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n${jpeg.toString('latin1')}\nendstream`];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return Buffer.from(`${text}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
}

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
writeFileSync(join(scratch, 'scan.fodt'), flatOdt(scan));
convert([join(scratch, 'scan.fodt')], 'pdf', scratch, { tagged: false });
execFileSync('pdftoppm', ['-r', '150', '-gray', '-jpeg', '-jpegopt', 'quality=35', '-singlefile', join(scratch, 'scan.pdf'), join(scratch, 'scan')]);
writeFileSync(`${ROOT}test/pdf/documents/scan.pdf`, pictured(readFileSync(join(scratch, 'scan.jpg')), 1240, 1754));
