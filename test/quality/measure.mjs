/**
 * Measures the built program on corpora of real documents with a hand-made or official truth. They lie beside the
 * project and are no part of it: in the folder that RATSLESE_CORPUS names, or in `../shared/corpus`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTruth, scoreReadings } from '../../dist/eval/index.js';
import { readDocument } from '../../dist/pipeline.js';
import { sourceOf } from '../../dist/source/open.js';

export const CORPORA = ['seeds', 'entities', 'karlsruhe'];
export const FLOORS = fileURLToPath(new URL('floors.json', import.meta.url));

/**
 * The folder of a corpus, with `documents/` and `truth.jsonl`; null if it is not there.
 * @param {string} name
 */
export function corpusFolder(name) {
  const folder = join(process.env.RATSLESE_CORPUS || fileURLToPath(new URL('../../../shared/corpus', import.meta.url)), name);
  return existsSync(join(folder, 'documents')) && existsSync(join(folder, 'truth.jsonl')) ? folder : null;
}

/**
 * SHA-256 over names and contents, in the order of the names: figures are only comparable on the same corpus.
 * @param {string} folder
 */
export function digestOf(folder) {
  const hash = createHash('sha256');
  for (const path of ['truth.jsonl', ...documentsOf(folder)].sort()) hash.update(`${path}\0`).update(readFileSync(join(folder, path))).update('\0');
  return hash.digest('hex');
}

/** @param {string} folder */
export function documentsOf(folder) {
  return readdirSync(join(folder, 'documents')).sort().map((name) => `documents/${name}`);
}

/**
 * F1 of each field, 0 to 1.
 * @param {string} folder
 * @param {typeof readDocument} read another build's reader, to compare with
 * @returns {Promise<Record<string, number>>}
 */
export async function measure(folder, read = readDocument) {
  const readings = [];
  for (const path of documentsOf(folder)) {
    const outcome = await read(sourceOf(path, readFileSync(join(folder, path))));
    if (outcome.kind === 'reading') readings.push(outcome.reading);
  }
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n').filter((line) => line.trim() !== '');
  const truths = lines.flatMap((line) => {
    const parsed = parseTruth(line);
    return parsed.kind === 'value' ? [parsed.value] : [];
  });
  return Object.fromEntries(scoreReadings(truths, readings).fields.map(({ field, f1 }) => [field, f1]));
}

/**
 * What `floors.json` says of a corpus; null for one that was never measured.
 * @param {string} name
 * @returns {{ digest: string, f1: Record<string, number> } | null}
 */
export function floorsOf(name) {
  return JSON.parse(readFileSync(FLOORS, 'utf8')).corpora[name] ?? null;
}
