/**
 * `npm run fuzz`: reads mutated copies of the fixtures, in all formats, and names those that did not end as they must; they
 * are kept in a folder. `--count 20000`, `--seed 1`, `--keep FOLDER`. The same seed gives the same copies.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runFuzz } from './run-fuzz.mjs';

const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: String(Date.now() % 100_000) }, keep: { type: 'string', default: join(tmpdir(), 'ratslese-fuzz') } },
});
const [count, seed] = [Number(options.count), Number(options.seed)];
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  console.error('fuzz: --count and --seed are whole numbers');
  process.exit(2);
}
console.log(`fuzz: ${count} mutated documents, seed ${seed}`);
const started = performance.now();
let done = 0;
const { problems, ends, slowest, megabytes } = await runFuzz({ count, seed, progress: (more) => {
  done += more;
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${count}`);
} });
if (process.stdout.isTTY) process.stdout.write('\r');
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s, ${[...ends].sort().map(([end, number]) => `${end} ${number}`).join(', ')}`);
console.log(`slowest ${slowest.seconds.toFixed(1)} s (${slowest.name}), memory ${megabytes.toFixed(0)} MB`);
if (problems.length > 0) mkdirSync(options.keep, { recursive: true });
for (const { name, what, bytes } of problems) {
  writeFileSync(join(options.keep, `${seed}-${name.replaceAll('/', '_')}`), bytes);
  console.log(what);
}
console.log(problems.length === 0 ? 'every document ended as it must' : `${problems.length} problems; the documents are in ${options.keep}`);
process.exitCode = problems.length === 0 ? 0 : 1;
