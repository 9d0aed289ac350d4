import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureDocuments } from './fixture-documents.js';
import { readDocument } from '../../src/pipeline.js';
import type { Reading } from '../../src/record/schema.js';
import { validateReading } from '../../src/record/validate.js';
import { sourceOf } from '../../src/source/open.js';
import { evidenceWithoutValue, misplacedEvidence, valuesWithoutEvidence } from './evidence-gaps.js';
import { mutations } from './mutations.js';

/** The promises that hold for every document, whole or damaged: it is read, the reading is valid, every value points back. */
const SEED = 20_120_126;
const MUTANTS_EACH = 6;

const documents = fixtureDocuments();

async function broken(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const outcome = await readDocument(sourceOf(path, bytes));
  if (outcome.kind !== 'reading') return [];
  return brokenPromises(outcome.reading, outcome.text);
}

function brokenPromises(reading: Reading, text: string): readonly string[] {
  const invalid = validateReading(reading);
  const { headLines, read, tableLines, tableRead } = reading.ledger;
  return [
    ...(invalid === null ? [] : [invalid]),
    ...misplacedEvidence(reading, text),
    ...valuesWithoutEvidence(reading).map((pointer) => `${pointer} has no evidence`),
    ...evidenceWithoutValue(reading).map((pointer) => `${pointer} has evidence and no value`),
    ...(read <= headLines && tableRead <= tableLines ? [] : ['more lines were read than there are']),
  ];
}

describe('every value has its evidence, and the evidence stands where it says', () => {
  it.each(documents.map(({ path }) => path))('in %s', async (path) => {
    const bytes = documents.find((document) => document.path === path)?.bytes ?? new Uint8Array();
    expect(await broken(path, bytes)).toEqual([]);
  });
});

describe('damaged documents are read without a failure, and every value still has its evidence', () => {
  it.each(documents.filter(({ isText }) => isText).map(({ path }) => path))('made from %s', async (path) => {
    const text = new TextDecoder().decode(documents.find((document) => document.path === path)?.bytes);
    await fc.assert(fc.asyncProperty(mutations, async (mutate) => {
      expect(await broken(path, Buffer.from(mutate(text)))).toEqual([]);
    }), { seed: SEED, numRuns: MUTANTS_EACH });
  });

  it('also when they are bytes of no encoding', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.md'), async (bytes, path) => {
      expect(await broken(path, bytes)).toEqual([]);
    }), { seed: SEED, numRuns: 200 });
  });
});

describe('the same bytes', () => {
  it('give the same reading, whatever was read before', async () => {
    const read = async () => Promise.all(documents.slice(0, 12).map(({ path, bytes }) => readDocument(sourceOf(path, bytes))));
    const [first, second] = [await read(), (await read())];
    expect(second).toEqual(first);
    const backwards = await Promise.all(documents.slice(0, 12).toReversed().map(({ path, bytes }) => readDocument(sourceOf(path, bytes))));
    expect(backwards.toReversed()).toEqual(first);
  });
});
