import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { isolatedReader } from '../../dist/batch/isolated-reader.js';
import { balances, emptyLedger } from '../../dist/batch/ledger.js';
import { runBatch } from '../../dist/batch/run-batch.js';
import { validateReading } from '../../dist/record/validate.js';
import { expandArguments } from '../../dist/source/expand.js';
import { mutateBytes } from './mutate-bytes.mjs';
import { mutateInside } from './mutate-inside.mjs';
import { randomFrom } from './random.mjs';
import { samplesByFormat } from './samples.mjs';

/**
 * Runs mutated documents through the built program as a user would, with its isolation and its ledger, and says which of
 * them did not end as they must: as a reading whose evidence stands in its text, or with a reason, within the bounds.
 * @typedef {{ name: string, what: string, bytes: Uint8Array }} Problem
 * @typedef {{ problems: Problem[], ends: Map<string, number>, slowest: { name: string, seconds: number }, megabytes: number }} Tally
 */
const SECONDS = 60;
const MEGABYTES = 512;
/** Documents that lie on the disk at a time. */
const CHUNK = 100;
const MAX_BYTES = 64 * 2 ** 20;
/** A document that was given up. Matches "not read within 60 s"; not "damaged or cut off". */
const GIVEN_UP = /^(?:not read within|needs more memory|what reads it ended)/u;

/** @param {{ count: number, seed: number, lanes?: number, progress?: (done: number) => void }} options @returns {Promise<Tally>} */
export async function runFuzz({ count, seed, lanes = 2, progress = () => {} }) {
  /** @type {Tally} */
  const tally = { problems: [], ends: new Map(), slowest: { name: '', seconds: 0 }, megabytes: 0 };
  const mutants = mutantsOf(await samplesByFormat(), count, seed);
  const lane = async () => {
    const reader = isolatedReader({ seconds: SECONDS, megabytes: MEGABYTES, memory: process.memoryUsage.rss });
    for (let chunk = take(mutants, CHUNK); chunk.length > 0; chunk = take(mutants, CHUNK)) {
      await runChunk(chunk, reader, tally);
      progress(chunk.length);
    }
    await reader.close();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return tally;
}

/**
 * Each depends on the seed and its number alone.
 * @param {ReadonlyMap<string, readonly import('./samples.mjs').Sample[]>} byFormat @param {number} count @param {number} seed
 * @returns {Generator<{ name: string, bytes: Uint8Array }>}
 */
export function* mutantsOf(byFormat, count, seed) {
  const formats = [...byFormat.keys()].sort();
  const all = [...byFormat.values()].flat();
  for (let number = 0; number < count; number += 1) {
    const random = randomFrom(seed * 1_000_003 + number);
    const { name, bytes } = random.pick(byFormat.get(formats[number % formats.length] ?? '') ?? all);
    const mutate = random.below(2) === 0 ? mutateInside : mutateBytes;
    yield { name: `${String(number).padStart(6, '0')}-${name}`, bytes: mutate(bytes, random, random.pick(all).bytes) };
  }
}

/** @template Item @param {Iterator<Item>} items @param {number} count @returns {Item[]} */
function take(items, count) {
  const taken = [];
  for (let step = items.next(); !step.done; step = items.next()) {
    taken.push(step.value);
    if (taken.length === count) break;
  }
  return taken;
}

/** @param {readonly { name: string, bytes: Uint8Array }[]} chunk @param {import('../../dist/batch/isolated-reader.js').IsolatedReader} reader @param {Tally} tally */
async function runChunk(chunk, reader, tally) {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-fuzz-'));
  for (const { name, bytes } of chunk) writeFileSync(join(folder, name), bytes);
  const ended = new Set();
  const report = (/** @type {string} */ path, /** @type {string} */ what) => {
    const name = path.slice(folder.length + 1).split('!/')[0] ?? '';
    tally.problems.push({ name, what: `${path.slice(folder.length + 1)}: ${what}`, bytes: new Uint8Array(readFileSync(join(folder, name))) });
  };
  const ledger = emptyLedger();
  const read = async (/** @type {import('../../dist/source/source.js').Source} */ source) => {
    const started = performance.now();
    const outcome = await reader.read(source);
    const seconds = (performance.now() - started) / 1000;
    if (seconds > tally.slowest.seconds) tally.slowest = { name: source.path.slice(folder.length + 1), seconds };
    return outcome;
  };
  const options = { ledger, maxBytes: MAX_BYTES, seconds: 60, stdin: Readable.from([]), read, validate: async (/** @type {unknown} */ reading) => validateReading(reading), wanted: () => true, stopped: () => false };
  for await (const item of runBatch(expandArguments([folder]).inputs, options)) {
    ended.add(item.path.slice(folder.length + 1).split('!/')[0]);
    const end = item.kind === 'reading' ? item.reading.status : item.kind;
    tally.ends.set(end, (tally.ends.get(end) ?? 0) + 1);
    for (const what of faultsOf(item)) report(item.path, what);
  }
  if (!balances(ledger)) tally.problems.push({ name: folder, what: `the ledger does not balance: ${JSON.stringify(ledger)}`, bytes: new Uint8Array() });
  for (const { name } of chunk) if (!ended.has(name)) report(join(folder, name), 'it ended in no way at all');
  tally.megabytes = Math.max(tally.megabytes, process.memoryUsage().rss / 2 ** 20);
  rmSync(folder, { recursive: true });
}

/** What is wrong with the way in which a document ended. @param {import('../../dist/batch/batch-item.js').BatchItem} item @returns {string[]} */
function faultsOf(item) {
  if (item.kind === 'failed') return [`a bug ended it: ${item.error instanceof Error ? item.error.stack : String(item.error)}`];
  if (item.kind === 'unreadable' && GIVEN_UP.test(item.reason)) return [`it went over its bounds: ${item.reason}`];
  if (item.kind !== 'reading') return [];
  const misplaced = Object.entries(item.reading.evidence).filter(([, places]) => places.some(({ start, end, text }) => item.text.slice(start, end) !== text));
  return misplaced.map(([pointer]) => `the evidence of ${pointer} does not stand where it says`);
}
