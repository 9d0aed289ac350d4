import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import type { Reading } from '../../src/record/schema.js';
import { sourceOf } from '../../src/source/open.js';
import { differences } from '../fixtures/compare.js';

/**
 * A paper gives the same record in whatever format it is saved or printed: the folders of fixtures/one-tree hold one
 * paper each, made by make-fixtures.mjs. Only the places of the evidence may differ.
 */
const ROOT = fileURLToPath(new URL('../../fixtures/one-tree/', import.meta.url));
const PAPERS = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const GAPS: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(`${ROOT}known-gaps.json`, 'utf8'));
const TEXT = 'paper.txt';

async function readingOf(paper: string, file: string): Promise<Reading> {
  const path = `${ROOT}${paper}/${file}`;
  const outcome = await readDocument(sourceOf(path, readFileSync(path)));
  if (outcome.kind !== 'reading') throw new Error(`${path}: ${outcome.reason}`);
  return outcome.reading;
}

describe.each(PAPERS)('the %s', (paper) => {
  it('is read from text as a person reads it', async () => {
    const truth: unknown = JSON.parse(readFileSync(`${ROOT}${paper}/record.json`, 'utf8'));
    expect(differences(truth, (await readingOf(paper, TEXT)).record, '')).toEqual([]);
  });

  it.each(readdirSync(ROOT + paper).filter((file) => file !== TEXT && !file.endsWith('.json')))('gives the same record as %s', async (file) => {
    const [text, saved] = [await readingOf(paper, TEXT), await readingOf(paper, file)];
    if (`${paper}/${file}` in GAPS) expect(saved.record, 'read now: take it out of known-gaps.json').not.toEqual(text.record);
    else {
      expect(saved.record).toEqual(text.record);
      expect(saved.status).toBe(text.status);
    }
  });
});

it('known gaps name files that are there', () => {
  const files = PAPERS.flatMap((paper) => readdirSync(ROOT + paper).map((file) => `${paper}/${file}`));
  expect(Object.keys(GAPS).filter((gap) => !files.includes(gap))).toEqual([]);
});
