import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync, zipSync } from 'fflate';
import { pack } from 'tar-stream';

/**
 * What is mutated: documents of fixtures/ in every format, the PDFs of the reader's tests, and containers made of them.
 * @typedef {{ name: string, bytes: Uint8Array }} Sample
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['fixtures', 'test/pdf/documents'];
/** Matches "document.txt"; not "expected.json" or "README.md". */
const DOCUMENT = /^(?!README).*\.(?:txt|md|html|pdf|docx|odt|rtf|doc|eml)$/u;
const ENDING = /\.[a-z]+$/u;

/** By the ending of their names, so that each format has its share. @returns {Promise<ReadonlyMap<string, readonly Sample[]>>} */
export async function samplesByFormat() {
  const documents = FOLDERS.flatMap((folder) => readdirSync(ROOT + folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && DOCUMENT.test(entry.name)).map(({ parentPath, name }) => `${parentPath}/${name}`).sort()
    .map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), bytes: new Uint8Array(readFileSync(path)) }));
  const byFormat = grouped(documents);
  const few = ['.txt', '.docx', '.rtf'].flatMap((ending) => byFormat.get(ending)?.slice(0, 1) ?? []);
  const archive = await tarOf(few);
  const zip = zipSync(Object.fromEntries(few.map(({ name, bytes }) => [`ordner/${name}`, bytes])));
  byFormat.set('.zip', [{ name: 'dump.zip', bytes: zip }, { name: 'nested.zip', bytes: zipSync({ 'innen.zip': zip, 'innen.tar': archive }) }]);
  byFormat.set('.tar', [{ name: 'dump.tar', bytes: archive }]);
  byFormat.set('.gz', [{ name: 'dump.tar.gz', bytes: gzipSync(archive) }]);
  byFormat.set('.eml', [...(byFormat.get('.eml') ?? []), { name: 'attached.eml', bytes: mailOf(few) }]);
  return byFormat;
}

/** @param {string} name */
const endingOf = (name) => ENDING.exec(name)?.[0] ?? '';

/** @param {readonly Sample[]} samples */
function grouped(samples) {
  /** @type {Map<string, Sample[]>} */
  const groups = new Map();
  for (const sample of samples) groups.set(endingOf(sample.name), [...(groups.get(endingOf(sample.name)) ?? []), sample]);
  return groups;
}

/** @param {readonly Sample[]} samples */
async function tarOf(samples) {
  const archive = pack();
  for (const { name, bytes } of samples) archive.entry({ name, mtime: new Date(0) }, Buffer.from(bytes));
  archive.finalize();
  const chunks = [];
  for await (const chunk of archive) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** @param {readonly Sample[]} samples */
function mailOf(samples) {
  const parts = samples.map(({ name, bytes }) => `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`);
  return Buffer.from(`From: amt@rathaus.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAnbei.\r\n${parts.join('')}--b--\r\n`);
}
