import { spawn, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Memory of the whole command over many documents: the fixtures again and again, each copy with a number of its own, so
 * that none is left out as a duplicate. Prints the resident set of the process as it goes; flat is what it should be.
 */
const MARKS = [0.05, 0.25, 0.5, 0.75, 1];
/** Matches "document.txt" and "document.md"; not "expected.json" or "README.md". */
const DOCUMENT = /^(?!README).*\.(?:txt|md)$/u;

export async function measureMemory(command, fixtures, count) {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-memory-'));
  try {
    writeCopies(fixtures, folder, count);
    const start = performance.now();
    const child = spawn(process.execPath, [command, folder, '--format', 'ndjson', '--fail-on', 'never', '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const marks = MARKS.map((share) => Math.floor(share * count));
    const seen = [];
    let records = 0;
    let peak = 0;
    const timer = setInterval(() => { peak = Math.max(peak, residentMegabytes(child.pid)); }, 500);
    child.stdout.on('data', (chunk) => {
      for (const byte of chunk) if (byte === 10) records += 1;
      while (marks.length > 0 && records >= marks[0] - 1) {
        const now = residentMegabytes(child.pid);
        peak = Math.max(peak, now);
        seen.push(`${now.toFixed(0)} MB at ${marks.shift()}`);
      }
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(timer);
    const seconds = (performance.now() - start) / 1000;
    console.log(`memory over ${records} documents (fixtures repeated), exit code ${code}, ${seconds.toFixed(1)} s, ${(records / seconds).toFixed(0)} documents/s: resident ${seen.join(', ')}; peak ${peak.toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeCopies(fixtures, folder, count) {
  const documents = readdirSync(fixtures, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && DOCUMENT.test(entry.name))
    .map((entry) => ({ text: readFileSync(join(entry.parentPath, entry.name)), ending: entry.name.slice(entry.name.lastIndexOf('.')) }));
  for (let copy = 0; copy < count; copy += 1) {
    const { text, ending } = documents[copy % documents.length];
    const part = join(folder, String(Math.floor(copy / 1000)).padStart(4, '0'));
    if (copy % 1000 === 0) mkdirSync(part);
    writeFileSync(join(part, `${copy}${ending}`), Buffer.concat([text, Buffer.from(`\n\nAbschrift ${copy}\n`)]));
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
