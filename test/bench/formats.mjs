import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, milliseconds } from './statistics.mjs';

/**
 * `npm run bench -- formats`: each reader alone (bytes to characters, no recognizers), by kind of file, per page or
 * megabyte, and in the same rounds `pdftotext` over the same PDFs where it is installed. Its time has the start of a program
 * for each file, which is told beside it: a few long files compare better. `--documents FOLDER` takes other files than the
 * fixtures.
 */
const COMPARED = ['-layout', '-bbox-layout'];

export async function measureFormats(root, folder, rounds) {
  const [{ sourceOf }, { textReaderFor }] = await Promise.all([import('../../dist/source/open.js'), import('../../dist/text/index.js')]);
  const groups = await readableFiles(folder ?? join(root, 'fixtures'), sourceOf, textReaderFor);
  const pdfs = groups.get('application/pdf') ?? [];
  const comparisons = programsFor(pdfs);
  const contests = [...groups].map(([mediaType, files]) => ({
    name: mediaType, pages: files.reduce((sum, { pages }) => sum + pages, 0), bytes: files.reduce((sum, { source }) => sum + source.bytes.length, 0), files: files.length,
    run: async () => { for (const { source } of files) await textReaderFor(mediaType).read(source, {}); },
  }));
  const times = new Map([...contests, ...comparisons].map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of [...contests, ...comparisons]) times.get(name)?.push(await milliseconds(run));
  }
  console.log(`each reader alone, fastest and median of ${rounds} rounds on one thread: ${folder ?? 'fixtures'}`);
  console.log(`${'kind'.padEnd(76)}${'files'.padStart(6)}${'MB'.padStart(8)}${'pages'.padStart(7)}${'ms'.padStart(9)}${'median'.padStart(9)}${'ms/page'.padStart(9)}${'MB/s'.padStart(8)}`);
  for (const contest of [...contests, ...comparisons]) console.log(lineOf(contest, times.get(contest.name) ?? []));
  const own = Math.min(...times.get('application/pdf') ?? [Number.NaN]);
  for (const { name } of comparisons) console.log(`PDF: ${(own / Math.min(...times.get(name) ?? [])).toFixed(2)} times ${name} (fastest rounds)`);
  if (comparisons.length > 0) console.log(`pdftotext: its start takes about ${median(startTimes()).toFixed(1)} ms of each file`);
  if (pdfs.length > 0 && comparisons.length === 0) console.log('pdftotext is not installed (Debian: apt-get install poppler-utils), so there is nothing to compare PDFs with');
}

/** Files of formats that have a reader, each read once: what does not open is left out, and said. */
async function readableFiles(folder, sourceOf, textReaderFor) {
  const groups = new Map();
  const left = [];
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.json'));
  for (const path of names.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const source = sourceOf(path, new Uint8Array(readFileSync(path)));
    const reader = textReaderFor(source.mediaType);
    const text = reader === null ? null : await Promise.resolve(reader.read(source, {})).catch(() => null);
    if (text === null) left.push(path);
    else groups.set(source.mediaType, [...(groups.get(source.mediaType) ?? []), { path, source, pages: text.pages ?? 0 }]);
  }
  if (left.length > 0) console.log(`left out, since they do not open: ${left.join(', ')}`);
  return groups;
}

function programsFor(pdfs) {
  if (pdfs.length === 0 || spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error !== undefined) return [];
  const pages = pdfs.reduce((sum, file) => sum + file.pages, 0);
  const bytes = pdfs.reduce((sum, { source }) => sum + source.bytes.length, 0);
  return COMPARED.map((option) => ({
    name: `pdftotext ${option}`, files: pdfs.length, pages, bytes,
    run: () => { for (const { path } of pdfs) spawnSync('pdftotext', [option, path, '-'], { stdio: ['ignore', 'ignore', 'ignore'] }); },
  }));
}

function startTimes() {
  return Array.from({ length: 10 }, () => {
    const start = performance.now();
    spawnSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return performance.now() - start;
  });
}

function lineOf({ name, files, pages, bytes }, times) {
  const fastest = Math.min(...times);
  const figures = [String(files).padStart(6), (bytes / 1e6).toFixed(2).padStart(8), (pages > 0 ? String(pages) : '-').padStart(7), fastest.toFixed(1).padStart(9), median(times).toFixed(1).padStart(9),
    (pages > 0 ? (fastest / pages).toFixed(2) : '-').padStart(9), (bytes / 1000 / fastest).toFixed(2).padStart(8)];
  return name.padEnd(76) + figures.join('');
}
