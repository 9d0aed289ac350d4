/** Prints and converts documents by LibreOffice Writer, which only those need who make fixtures or print corpora. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What to ask Writer for, by the ending of the file. */
const FILTERS = { docx: 'MS Word 2007 XML', odt: 'writer8', rtf: 'Rich Text Format', doc: 'MS Word 97', html: 'HTML (StarWriter)' };
const MINUTE = 60_000;

/** @returns {boolean} */
export const hasSoffice = () => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** Ends a script that cannot do without it, with a sentence. */
export function needSoffice() {
  if (hasSoffice()) return;
  console.error('soffice is not here: install LibreOffice Writer (Debian: apt-get install libreoffice-writer --no-install-recommends) and run this again');
  process.exit(2);
}

/**
 * Converts files to `format` (an ending; for `pdf`, with or without tags) and puts them into `folder` under their own names.
 * @param {readonly string[]} files
 * @param {string} format
 * @param {string} folder
 * @param {{ tagged?: boolean }} [options]
 */
export function convert(files, format, folder, { tagged = false } = {}) {
  const filter = format === 'pdf' ? `pdf:writer_pdf_Export:${JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: String(tagged) } })}` : `${format}:${FILTERS[format]}`;
  // A profile of its own, so that an open Writer is not in the way.
  const profile = mkdtempSync(join(tmpdir(), 'soffice-profile-'));
  try {
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', filter, '--outdir', folder, ...files], { stdio: 'ignore', timeout: 5 * MINUTE });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
