import { describe, expect, it } from 'vitest';
import { CORPORA, corpusFolder, digestOf, floorsOf, measure } from './measure.mjs';

/**
 * Quality does not fall: each field of each corpus keeps the figure that was reached. A corpus that is not there, or not
 * the one that was measured, cannot be judged, and its name says so.
 */
function whyNot(name: string): string | null {
  const folder = corpusFolder(name);
  if (folder === null) return `[needs the corpus ${name}: set RATSLESE_CORPUS to the folder of the corpora]`;
  return floorsOf(name)?.digest === digestOf(folder) ? null : `[not the corpus ${name} that was measured: npm run floors]`;
}

describe('quality floors', () => {
  for (const name of CORPORA) {
    const obstacle = whyNot(name);
    it.skipIf(obstacle !== null)(`are kept on ${name} ${obstacle ?? ''}`.trim(), async () => {
      const reached = await measure(corpusFolder(name) ?? '');
      const fallen = Object.entries(floorsOf(name)?.f1 ?? {}).filter(([field, floor]) => (reached[field] ?? 0) < floor)
        .map(([field, floor]) => `${field}: ${(reached[field] ?? 0).toFixed(4)} is below ${floor.toFixed(3)}`);
      expect(fallen).toEqual([]);
    }, 180_000);
  }
});
