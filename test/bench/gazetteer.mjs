import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Loads the gazetteer in a process of its own: nothing else is compiled or kept there. */
const PROGRAM = `
  const { loadGazetteer } = await import(process.argv[1]);
  globalThis.gc();
  const before = process.memoryUsage();
  const start = performance.now();
  const { size } = loadGazetteer();
  const time = performance.now() - start;
  globalThis.gc();
  const after = process.memoryUsage();
  const kept = after.heapUsed + after.external - before.heapUsed - before.external;
  console.log(JSON.stringify({ size, time, kept }));
`;

/** Prints size, load time (median of five processes) and the memory that the loaded gazetteer keeps. */
export function measureGazetteer(folder) {
  const runs = Array.from({ length: 5 }, () => JSON.parse(spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', PROGRAM, new URL('index.js', folder).href], { encoding: 'utf8' }).stdout));
  const times = runs.map(({ time }) => time).sort((one, other) => one - other);
  const bytes = statSync(new URL('gazetteer.json', folder)).size;
  console.log(`gazetteer: ${runs[0].size} places, ${(bytes / 1e6).toFixed(2)} MB on disk, loaded in ${times[2].toFixed(0)} ms (${times[0].toFixed(0)} to ${times[4].toFixed(0)}), keeps ${(runs[0].kept / 1e6).toFixed(0)} MB`);
}
