/**
 * `npm run floors`: measures and raises the floors in floors.json to what is reached now. It only goes up, so that a
 * worse program cannot hide; `--lower` also takes floors down, and is to be explained in the commit. `--margin 0.02`
 * stays that far below what is measured.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORPORA, corpusFolder, digestOf, FLOORS, measure } from './measure.mjs';

const { values: options } = parseArgs({ options: { lower: { type: 'boolean', default: false }, margin: { type: 'string', default: '0' } } });
const file = JSON.parse(readFileSync(FLOORS, 'utf8'));

for (const name of CORPORA) {
  const folder = corpusFolder(name);
  if (folder === null) {
    console.log(`${name}: not there, its floors stay; set RATSLESE_CORPUS to the folder of the corpora`);
    continue;
  }
  const digest = digestOf(folder);
  const known = file.corpora[name];
  const before = known?.digest === digest ? known.f1 : {};
  const figures = await measure(folder);
  const f1 = Object.fromEntries(Object.entries(figures).map(([field, reached]) => {
    const now = Math.max(0, Math.floor((reached - Number(options.margin)) * 1000 + 1e-6) / 1000);
    const floor = options.lower ? now : Math.max(now, before[field] ?? 0);
    console.log(`${name.padEnd(10)} ${field.padEnd(24)} measured ${reached.toFixed(4)}  floor ${(before[field] ?? 0).toFixed(3)} -> ${floor.toFixed(3)}${floor > reached ? '  NOT REACHED' : ''}`);
    return [field, floor];
  }));
  file.corpora[name] = { digest, f1 };
}
writeFileSync(FLOORS, `${JSON.stringify(file, null, 2)}\n`);
