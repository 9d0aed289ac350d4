import { describe, expect, it } from 'vitest';
import { fixtureDifferences, fixtureFolders, fixtureOf } from './fixtures/folders.js';

/**
 * The same head and Beratungsfolge come in eight physical shapes; one fixture stands for each. The folders are read
 * whole in `fixtures.test.ts` too; here the list is closed, so that no shape loses its fixture,
 * and none of them may be a known gap.
 */
const SHAPES: readonly (readonly [string, string, string])[] = [
  ['T1', 'tab cells', 'tab-cells-information'],
  ['T2', 'label line, value line', 'label-line-value-line'],
  ['T3', 'run-on labels, rows on three lines', 'run-on-labels-rows-on-three-lines'],
  ['T4', 'label block, then value block', 'label-block-then-value-block'],
  ['T5', 'column after column', 'columns-one-after-the-other'],
  ['T6', 'one cell per line', 'one-cell-per-line'],
  ['T7', 'table of pipes', 'pipe-table'],
  ['T8', 'one single line', 'whole-document-on-one-line'],
];

describe('the eight text shapes', () => {
  it('have a fixture each, which says so', () => {
    for (const [shape, , folder] of SHAPES) {
      expect(fixtureFolders()).toContain(folder);
      expect(fixtureOf(folder).shows).toContain(`shape ${shape}`);
    }
  });

  it.each(SHAPES)('%s, %s, is read', async (_shape, _name, folder) => {
    expect(await fixtureDifferences(fixtureOf(folder))).toEqual([]);
  });
});
