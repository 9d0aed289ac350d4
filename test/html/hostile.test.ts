import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument, type Outcome } from '../../src/pipeline.js';
import { readHtml } from '../../src/text/html/read-html.js';
import { parseHtml } from '../../src/tree/html/parse-html.js';
import { parseDocument } from '../../src/tree/index.js';

const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const pages = readdirSync(ROOT).filter((folder) => folder.startsWith('html-')).map((folder) => readFileSync(`${ROOT}${folder}/document.html`));
const PROSE = `<p>${'Wort '.repeat(60)}</p>`;

function sourceOf(bytes: Uint8Array) {
  return { path: 'page.html', mediaType: 'text/html', bytes, sha256: '0'.repeat(64) };
}

function linesOf(html: string) {
  return parseDocument(readHtml(sourceOf(Buffer.from(`${PROSE}${html}`))), parseHtml).lines;
}

function isTrue(outcome: Outcome): boolean {
  if (outcome.kind !== 'reading') return true;
  return Object.values(outcome.reading.evidence).flat().every(({ start, end, text }) => outcome.text.slice(start, end) === text);
}

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
}

describe('hostile pages', () => {
  it.each([
    ['blocks', '<div>'], ['tables', '<table><tr><td>'], ['definition lists', '<dl><dt>A:</dt><dd>'], ['lists', '<ul><li>'], ['labels', '<div>Label:'], ['items', '<div><span>Ö 1</span>'],
    ['bold', '<b>'], ['headings', '<h1>'], ['forms', '<form>'], ['stray ends', '<div></p></span></td>'],
    ['banners', '<div class="cookie"><h1>'], ['pairs of spans', '<div><span>Datum</span>'], ['icons', '<td><i class="fa-thumbs-up">'], ['stations', '<h2>Beratungen</h2><div><h3>Rat</h3>'],
  ])('reads %s nested 100,000 deep', (_name, opening) => {
    expect(linesOf(`${opening.repeat(100_000)}Text`).some((line) => line.text.includes('Text'))).toBe(true);
  }, 60_000);

  it('reads what stands before comments, attributes and data that nothing ends', () => {
    for (const open of ['<!-- '.repeat(100_000), '<div class="'.repeat(100_000), `<script>{"passed-meeting":${'{"agenda_items":['.repeat(100_000)}`]) {
      expect(linesOf(`<p>Text</p>${open}`).some((line) => line.text === 'Text')).toBe(true);
    }
  }, 60_000);

  it('survives pages that end at any byte of their first kilobyte', async () => {
    for (const page of pages.slice(0, 4)) {
      for (let end = 0; end < 1024; end += 7) expect(isTrue(await readDocument(sourceOf(page.subarray(0, end))))).toBe(true);
    }
  }, 60_000);

  it('survives mutated pages, and its evidence stays true', async () => {
    const next = numbers(20);
    const marks = Buffer.from('<>&;"=/ td-p0\u0000');
    for (let round = 0; round < 150; round += 1) {
      const page = Buffer.from(pages[round % pages.length] ?? PROSE);
      for (let change = 0; change < 12; change += 1) page[next() % page.length] = marks[next() % marks.length] ?? 0;
      expect(isTrue(await readDocument(sourceOf(page)))).toBe(true);
    }
  }, 60_000);
});
