/**
 * `npm run bench -- layouts`: F1 of each field as the program is, and as it would be without the layouts of single bodies
 * (`src/layouts/body-*.json`): what it reads it must read from words and the shape of the page. Ends with 1 if a field falls
 * by more than 0.02. Measured on the corpora of `test/quality`, which are texts: marks of page systems play no part there.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CORPORA, corpusFolder, measure } from '../quality/measure.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAY_FALL = 0.02;
/** What makes the list of bodies in the built module. Matches "bodyLayouts = [stuttgart].map("; not "bodyLayouts) {". */
const LIST = /bodyLayouts = \[[^\]]*\]/u;

const copy = mkdtempSync(join(ROOT, 'node_modules/.without-layouts-'));
try {
  process.exitCode = await compare(await emptied());
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** The reader of a copy of the built program whose list of bodies is empty. */
async function emptied() {
  for (const part of ['dist', 'schemas']) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
  const file = join(copy, 'dist/layouts/index.js');
  const source = readFileSync(file, 'utf8');
  if (!LIST.test(source)) throw new Error(`${file} has no list of bodies that could be emptied`);
  writeFileSync(file, source.replace(LIST, 'bodyLayouts = []'));
  const { readDocument } = await import(pathToFileURL(join(copy, 'dist/pipeline.js')).href);
  return readDocument;
}

/** @param {typeof import('../../dist/pipeline.js').readDocument} readDocument */
async function compare(readDocument) {
  let fell = 0;
  for (const name of CORPORA) {
    const folder = corpusFolder(name);
    if (folder === null) {
      console.log(`${name}: not there; set RATSLESE_CORPUS to the folder of the corpora`);
      continue;
    }
    const [whole, without] = [await measure(folder), await measure(folder, readDocument)];
    for (const [field, f1] of Object.entries(whole)) {
      const bare = without[field] ?? 0;
      if (f1 - bare > MAY_FALL) fell += 1;
      console.log(`${name.padEnd(10)} ${field.padEnd(24)} with layouts ${f1.toFixed(4)}  without ${bare.toFixed(4)}${f1 - bare > MAY_FALL ? '  FELL' : ''}`);
    }
  }
  return fell === 0 ? 0 : 1;
}
