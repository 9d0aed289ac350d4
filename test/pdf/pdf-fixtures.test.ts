import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/text/pdf/read-pdf.js';
import { isObject } from '../fixtures/compare.js';
import { fixtureDifferences } from '../fixtures/folders.js';

/** The PDFs of `fixtures/pdf-*` give the record of their hand-written truth, and every place in the text has its page. */
const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const folders = readdirSync(ROOT).filter((name) => name.startsWith('pdf-'));

describe('fixtures of PDFs', () => {
  it.each(folders)('%s', async (folder) => {
    const path = `${ROOT}${folder}/document.pdf`;
    const expected: unknown = JSON.parse(readFileSync(`${ROOT}${folder}/expected.json`, 'utf8'));
    if (!isObject(expected)) throw new Error(`fixtures/${folder}/expected.json is no object`);
    const shows = String(expected['shows'] ?? '');
    expect(await fixtureDifferences({ folder, path, mediaType: 'application/pdf', bytes: readFileSync(path), shows, expected }), shows).toEqual([]);
  });

  it.each(folders)('%s: boxes are in order, lie on their pages and hold their text', async (folder) => {
    const path = `${ROOT}${folder}/document.pdf`;
    const { text, boxes, pages } = await readPdf({ path, mediaType: 'application/pdf', bytes: readFileSync(path), sha256: '' });
    let end = 0;
    let covered = 0;
    for (const box of boxes ?? []) {
      expect(box.start).toBeGreaterThanOrEqual(end);
      end = box.end;
      covered += box.end - box.start;
      expect(text.slice(box.start, box.end)).toMatch(/^[^\n\t]+$/u);
      expect(box.page >= 1 && box.page <= (pages ?? 0)).toBe(true);
      const [left, top, right, bottom] = box.box;
      expect(left < right && top < bottom && left >= 0 && top >= 0 && bottom <= 843).toBe(true);
    }
    expect(covered).toBe(text.replaceAll(/[\n\t]/gu, '').length);
  });
});
