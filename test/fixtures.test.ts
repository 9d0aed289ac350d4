import { describe, expect, it } from 'vitest';
import { fixtureDifferences, fixtureFolders, fixtureOf, knownGaps } from './fixtures/folders.js';

/**
 * Every folder of `fixtures/` is read as its hand-written truth says. What the program cannot read yet stands in
 * `fixtures/known-gaps.json` with the reason; a gap that is closed must leave that list, so that it stays closed.
 */
const gaps = knownGaps();
const folders = fixtureFolders();

describe('fixtures', () => {
  it('names only folders that exist in the list of gaps', () => {
    expect(Object.keys(gaps).filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  it.each(folders)('%s', async (folder) => {
    const fixture = fixtureOf(folder);
    expect(fixture.shows, 'expected.json says in a sentence what the fixture shows').toMatch(/\w/u);
    const found = await fixtureDifferences(fixture);
    if (folder in gaps) {
      expect(found, `${folder} is read now: take it from fixtures/known-gaps.json`).not.toEqual([]);
    } else {
      expect(found, fixture.shows).toEqual([]);
    }
  });
});
