import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unshownText } from '../../src/text/doc/unshown-text.js';
import { textOf } from './office-files.js';

it('old Word files keep letters that are set apart, and lose what is hidden or deleted', async () => {
  const page = Buffer.alloc(512);
  const runs = [[0x40, 0x88, 0x19, 0x00], [0x00, 0x08, 0x81], [0x3c, 0x08, 0x01], [0x3c, 0x08, 0x80], [0x43, 0x4a, 0x1e, 0x00, 0x00, 0x08, 0x01]];
  runs.forEach((properties, run) => {
    page.writeUInt32LE(1000 + 10 * run, run * 4);
    page.writeUInt8(200 + 8 * run, (runs.length + 1) * 4 + run);
    Buffer.from([properties.length, ...properties]).copy(page, 2 * (200 + 8 * run));
  });
  page.writeUInt32LE(1050, runs.length * 4);
  page.writeUInt8(runs.length, 511);
  const file = Buffer.alloc(1024);
  file.writeUInt32LE(12, 0xfe);
  page.copy(file, 512);
  const table = Buffer.alloc(12);
  table.writeUInt32LE(1, 8);
  expect(unshownText(file, table)).toEqual([{ from: 1010, to: 1020 }, { from: 1020, to: 1030 }, { from: 1040, to: 1050 }]);
  expect(() => unshownText(file, table.subarray(0, 8))).toThrow(RangeError);
  expect((await textOf('a.doc', readFileSync(new URL('../../fixtures/office-doc-resolution/document.doc', import.meta.url)))).text).toContain('Vorlage Nr.: 021/2007');
});
