import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { differences, intruders, isObject, listOf } from '../fixtures/compare.js';

/**
 * Every `fixtures/html-*` page is read as its hand-written truth says. What recognizers cannot read yet stands in
 * `known-gaps.json` beside this file; a gap that is closed must leave that list, so that it stays closed.
 */
const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const gaps: unknown = JSON.parse(readFileSync(new URL('./known-gaps.json', import.meta.url), 'utf8'));
const folders = readdirSync(ROOT).filter((folder) => folder.startsWith('html-') && existsSync(`${ROOT}${folder}/document.html`)).sort();

async function problems(folder: string): Promise<readonly string[]> {
  const path = `${ROOT}${folder}/document.html`;
  const expected: unknown = JSON.parse(readFileSync(`${ROOT}${folder}/expected.json`, 'utf8'));
  if (!isObject(expected)) return ['expected.json is no object'];
  const outcome = await readDocument({ path, mediaType: 'text/html', bytes: readFileSync(path), sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') return [outcome.reason];
  const { record, diagnostics, evidence } = outcome.reading;
  const reported = diagnostics.map(({ id }) => id);
  return [
    ...differences(expected['record'], record, ''),
    ...intruders(expected['absent'], record),
    ...listOf(expected['diagnostics']).map(String).filter((id) => !reported.includes(id)).map((id) => `${id} is not reported`),
    ...listOf(expected['silent']).map(String).filter((id) => reported.includes(id)).map((id) => `${id} is reported`),
    ...Object.entries(evidence).flatMap(([pointer, places]) => places.filter(({ start, end, text }) => outcome.text.slice(start, end) !== text).map(() => `${pointer}: the evidence is not in the page`)),
  ];
}

describe('saved pages', () => {
  it.each(folders)('%s', async (folder) => {
    const found = await problems(folder);
    if (isObject(gaps) && folder in gaps) expect(found, `${folder} is read now: take it from known-gaps.json`).not.toEqual([]);
    else expect(found).toEqual([]);
  });

  it('has no gap without its page', () => {
    expect(isObject(gaps) ? Object.keys(gaps).filter((folder) => !folders.includes(folder)) : ['known-gaps.json is no object']).toEqual([]);
  });
});
