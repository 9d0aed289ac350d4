import { spawn, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longPdf } from './long-pdf.mjs';

/**
 * Memory of the whole command over many documents: the fixtures again and again, each copy with a number of its own, so
 * that none is left out as a duplicate. Prints the resident set of the process as it goes; flat is what it should be. Then
 * memory over one long document.
 */
const MARKS = [0.05, 0.25, 0.5, 0.75, 1];
/** Matches "document.txt" and "document.md"; not "expected.json" or "README.md". */
const TEXT = /^(?!README).*\.(?:txt|md)$/u;
/** Matches "document.pdf". */
const PDF = /\.pdf$/u;

export const measureMemory = (command, fixtures, count) => overCopies(command, fixtures, count, TEXT, (copy) => `\n\nAbschrift ${copy}\n`, 'documents (fixtures repeated)');

/** Of a PDF, the copy's number stands in a comment behind its end. */
export const measurePdfMemory = (command, fixtures, count) => overCopies(command, fixtures, count, PDF, (copy) => `\n%${copy}\n`, 'PDFs (fixtures repeated)');

export async function measureLongPdf(command, pages) {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'long.pdf'), longPdf(pages));
    await watched(command, ['--timeout', '1800', folder], 1, `a dense PDF of ${pages} pages in two columns`);
  });
}

async function overCopies(command, fixtures, count, names, mark, what) {
  await inFolder(async (folder) => {
    writeCopies(fixtures, folder, count, names, mark);
    await watched(command, [folder], count, what);
  });
}

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-memory-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function watched(command, words, count, what) {
  const start = performance.now();
  const child = spawn(process.execPath, [command, ...words, '--format', 'ndjson', '--fail-on', 'never', '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const marks = MARKS.map((share) => Math.floor(share * count));
  const seen = [];
  let records = 0;
  let peak = 0;
  const look = () => {
    const now = residentMegabytes(child.pid);
    peak = Math.max(peak, now);
    return now;
  };
  const timer = setInterval(look, 200);
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) records += 1;
    while (count > 1 && marks.length > 0 && records >= marks[0] - 1) seen.push(`${look().toFixed(0)} MB at ${marks.shift()}`);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  console.log(`memory over ${records} ${what}, exit code ${code}, ${seconds.toFixed(1)} s, ${(records / seconds).toFixed(1)} documents/s: ${[...(seen.length > 0 ? [`resident ${seen.join(', ')}`] : []), `peak ${peak.toFixed(0)} MB`].join('; ')}`);
}

function writeCopies(fixtures, folder, count, names, mark) {
  const documents = readdirSync(fixtures, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => ({ bytes: readFileSync(join(entry.parentPath, entry.name)), ending: entry.name.slice(entry.name.lastIndexOf('.')) }));
  for (let copy = 0; copy < count; copy += 1) {
    const { bytes, ending } = documents[copy % documents.length];
    const part = join(folder, String(Math.floor(copy / 1000)).padStart(4, '0'));
    if (copy % 1000 === 0) mkdirSync(part);
    writeFileSync(join(part, `${copy}${ending}`), Buffer.concat([bytes, Buffer.from(mark(copy))]));
  }
}

/** Resident set size in megabytes, 0 once the process has ended. */
function residentMegabytes(pid) {
  try {
    if (process.platform === 'linux') return Number(/^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim()) / 1024;
  } catch {
    return 0;
  }
}
