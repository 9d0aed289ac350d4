/**
 * `npm run bench`: how fast the built program is, in one run and several rounds, so that (a), (b) and (c) meet the same
 * machine: (a) reading, decoding and splitting files into lines, (b) `chrono.de.strict` alone over the same texts,
 * (c) the whole of ratslese on one thread, (d) its recognizers of companies and cities alone. Loading of modules and data
 * is told apart from it. Then the gazetteer, the time until `--version` answers, and memory over 20,000 documents.
 * `--rounds 5`, `--documents FOLDER`, `--memory 0` leaves memory out; with `--at-most 6` it only compares (b) and (c), by
 * the least time that each document took in any round, and exits with 1 if (c) takes more than six times as long.
 * `npm run bench -- formats` times the readers alone instead, then tells memory over 1,000 PDFs and over one of 2,000 pages;
 * `npm run bench -- layouts` prints the quality without the layouts of single bodies.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureFormats } from './formats.mjs';
import { measureLongPdf, measureMemory, measurePdfMemory } from './memory.mjs';
import { startUpTimes } from './start-up.mjs';
import { measureGazetteer } from './gazetteer.mjs';
import { leastOfEach, median, milliseconds } from './statistics.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Matches "a.txt" and "a.md"; not "expected.json". */
const DOCUMENT = /\.(?:txt|md)$/u;

const PDFS = 1000;
const PAGES = 2000;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, documents: { type: 'string' }, memory: { type: 'string', default: '20000' }, 'at-most': { type: 'string' } },
});

if (!existsSync(join(ROOT, 'dist/pipeline.js'))) {
  console.error('bench: the project is not built; run `npm run build`.');
  process.exit(2);
}
if (positionals.includes('layouts')) {
  await import('./layouts.mjs');
  process.exit();
}
if (positionals.includes('formats')) {
  await measureFormats(ROOT, options.documents, Number(options.rounds));
  if (Number(options.memory) > 0) {
    await measurePdfMemory(join(ROOT, 'bin/ratslese.js'), join(ROOT, 'fixtures'), PDFS);
    await measureLongPdf(join(ROOT, 'bin/ratslese.js'), PAGES);
  }
  process.exit(0);
}
const { folder, about } = documentsFolder();
const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && DOCUMENT.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name)).sort();
const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
console.log(`${paths.length} documents, ${(bytes / 1e6).toFixed(2)} MB: ${about}`);
console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}`);

const loading = performance.now();
const [{ readDocument }, { sourceOf }, { decode }, { findCompanies }, { findCities }, { splitWords }, chrono] = await Promise.all([
  import('../../dist/pipeline.js'), import('../../dist/source/open.js'), import('../../dist/text/decode.js'), import('../../dist/fields/companies/index.js'),
  import('../../dist/fields/cities/index.js'), import('../../dist/tree/words.js'), import('chrono-node'),
]);
const loaded = performance.now();
await readWhole(paths[0]);
console.log(`start-up, not counted below: ${(loaded - loading).toFixed(0)} ms to load the modules, ${(performance.now() - loaded).toFixed(0)} ms for the first document\n`);

const texts = paths.map((path) => decode(readFileSync(path)).text);
const reference = new Date(0);
const contests = [
  { name: '(a) read, decode, split into lines', run: () => { for (const path of paths) decode(readFileSync(path)).text.split('\n'); } },
  { name: '(b) chrono.de.strict alone', run: () => { for (const text of texts) chrono.de.strict.parse(text, reference); } },
  { name: '(c) ratslese, all of it', run: async () => { for (const path of paths) await readWhole(path); } },
  { name: '(d) its companies and cities', run: () => { for (const text of texts) nameEntities(text); } },
];
if (options['at-most'] !== undefined) process.exit(await compareDocuments(Number(options['at-most'])));
const times = new Map(contests.map(({ name }) => [name, []]));
for (let round = 1; round <= Number(options.rounds); round += 1) {
  for (const { name, run } of contests) times.get(name)?.push(await milliseconds(run));
}

console.log(`${`median of ${options.rounds} rounds`.padEnd(36)}${'ms'.padStart(10)}${'documents/s'.padStart(13)}${'MB/s'.padStart(9)}${'fastest'.padStart(10)}${'slowest'.padStart(10)}`);
const [, b = 0, c = 0] = contests.map(({ name }) => {
  const all = times.get(name) ?? [];
  const middle = median(all);
  const figures = [middle.toFixed(1).padStart(10), (paths.length / middle * 1000).toFixed(0).padStart(13), (bytes / 1000 / middle).toFixed(2).padStart(9)];
  console.log(`${name.padEnd(36)}${figures.join('')}${Math.min(...all).toFixed(1).padStart(10)}${Math.max(...all).toFixed(1).padStart(10)}`);
  return middle;
});
console.log(`\n(c) / (b) = ${(c / b).toFixed(2)}, by round: ${(times.get(contests[2].name) ?? []).map((time, round) => (time / (times.get(contests[1].name)?.[round] ?? 1)).toFixed(2)).join(' ')}`);

measureGazetteer(new URL('../../dist/gazetteer/', import.meta.url));
const starts = startUpTimes(join(ROOT, 'bin/ratslese.js'), 10);
console.log(`ratslese --version: median ${median(starts).toFixed(0)} ms of ${starts.length} (${Math.min(...starts).toFixed(0)} to ${Math.max(...starts).toFixed(0)}); node alone: median ${median(startUpTimes(null, 10)).toFixed(0)} ms`);

if (Number(options.memory) > 0) await measureMemory(join(ROOT, 'bin/ratslese.js'), join(ROOT, 'fixtures'), Number(options.memory));

async function readWhole(path) {
  const outcome = await readDocument(sourceOf(path, readFileSync(path)));
  if (outcome.kind !== 'reading') throw new Error(`${path}: ${outcome.kind}`);
}

function nameEntities(text) {
  const words = splitWords(text);
  findCities(text, { bodyName: null, companySpans: findCompanies(text, words).companies }, words);
}

/** A document is read in less time than a busy machine gives to others at once, so that its best round is undisturbed. Returns the exit code. */
async function compareDocuments(most) {
  const rounds = Number(options.rounds);
  const base = await leastOfEach(texts, rounds, (text) => chrono.de.strict.parse(text, reference));
  const whole = await leastOfEach(paths, rounds, readWhole);
  const ratio = whole / base;
  console.log(`(c) / (b) by the best of ${rounds} rounds for each document: ${whole.toFixed(0)} ms / ${base.toFixed(0)} ms = ${ratio.toFixed(2)}, at most ${most}`);
  return ratio <= most ? 0 : 1;
}

/** The corpus if it lies beside the project, else the fixtures. */
function documentsFolder() {
  if (options.documents !== undefined) return { folder: options.documents, about: options.documents };
  const corpora = process.env.RATSLESE_CORPUS || join(ROOT, '../shared/corpus');
  const corpus = join(corpora, 'karlsruhe/documents');
  if (existsSync(corpus)) return { folder: corpus, about: corpus };
  return { folder: join(ROOT, 'fixtures'), about: 'fixtures, since the corpus is not there (RATSLESE_CORPUS names its folder)' };
}
