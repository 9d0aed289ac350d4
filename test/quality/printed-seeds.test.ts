import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTruth } from '../../src/eval/parse-lines.js';
import { scoreReadings } from '../../src/eval/score-readings.js';
import { readDocument } from '../../src/pipeline.js';
import { sourceOf } from '../../src/source/open.js';
import { flatOdt } from '../printing/flat-odt.mjs';
import { convert, hasSoffice } from '../printing/soffice.mjs';
import { textBlocks } from '../printing/text-blocks.mjs';
import { withBorders } from '../printing/variants.mjs';
import { writePage } from '../printing/write-page.mjs';
import { corpusFolder, documentsOf } from './measure.mjs';

/**
 * Real papers that are printed and saved anew give number, consultations, dates and decision as their text does. The
 * papers are no part of the repository, and LibreOffice prints them.
 */
const folder = corpusFolder('seeds');
const obstacle = folder === null ? '[needs the corpus seeds: set RATSLESE_CORPUS to the folder of the corpora]' : hasSoffice() ? '' : '[needs soffice: install LibreOffice Writer]';
/** Exact borders of companies' names are left out: on a page a name may lie over two lines. */
const LEFT_OUT = 'companies.name';
/** Tables with rules and without, as PDF with tags and without. */
const BORDERS = ['ruled', 'borderless'];

const printed = mkdtempSync(join(tmpdir(), 'printed-seeds-'));
const nameOf = (path: string): string => basename(path, '.txt');

function print(root: string): void {
  const files = documentsOf(root).flatMap((path) => {
    const blocks = textBlocks(readFileSync(join(root, path), 'utf8'));
    writeFileSync(join(printed, `${nameOf(path)}.html`), writePage(nameOf(path), blocks));
    return BORDERS.map((border) => {
      const file = join(printed, `${nameOf(path)}-${border}.fodt`);
      writeFileSync(file, flatOdt({ blocks: withBorders(blocks, border === 'ruled'), footer: 'Seite {n} von {N}' }));
      return file;
    });
  });
  for (const format of ['odt', 'docx']) convert(files.filter((file) => file.includes('ruled')), format, printed);
  for (const tagged of [true, false]) {
    const into = mkdtempSync(join(printed, tagged ? 'tagged-' : 'untagged-'));
    convert(files, 'pdf', into, { tagged });
    places.set(tagged ? 'tagged' : 'untagged', into);
  }
}

const places = new Map<string, string>();
const VARIANTS: readonly (readonly [name: string, fileOf: (name: string) => string])[] = [
  ['HTML', (name) => join(printed, `${name}.html`)], ['ODT', (name) => join(printed, `${name}-ruled.odt`)], ['DOCX', (name) => join(printed, `${name}-ruled.docx`)],
  ...['tagged', 'untagged'].flatMap((tags) => BORDERS.map((border): readonly [string, (name: string) => string] =>
    [`PDF, ${tags} and ${border}`, (name) => join(places.get(tags) ?? '', `${name}-${border}.pdf`)])),
];

describe.skipIf(obstacle !== '')(`the seeds are read as their text ${obstacle}`.trim(), () => {
  beforeAll(() => print(folder ?? ''), 240_000);
  afterAll(() => rmSync(printed, { recursive: true }));

  it.each(VARIANTS)(`from %s ${obstacle}`.trim(), async (_, fileOf) => {
    const truths = readFileSync(join(folder ?? '', 'truth.jsonl'), 'utf8').split('\n').filter((line) => line.trim() !== '').flatMap((line) => {
      const parsed = parseTruth(line);
      return parsed.kind === 'value' ? [parsed.value] : [];
    });
    const readings = await Promise.all(documentsOf(folder ?? '').map(async (path) => {
      const outcome = await readDocument(sourceOf(path, readFileSync(fileOf(nameOf(path)))));
      if (outcome.kind !== 'reading') throw new Error(`${path}: ${outcome.reason}`);
      return outcome.reading;
    }));
    const score = scoreReadings(truths, readings);
    const fields = score.fields.filter(({ field }) => field !== LEFT_OUT);
    expect(fields.map(({ field }) => field)).toEqual(expect.arrayContaining(['reference', 'consultations', 'dates', 'decision']));
    expect(score.differences.filter(({ field }) => field !== LEFT_OUT)).toEqual([]);
    expect(fields.filter(({ f1 }) => f1 < 1)).toEqual([]);
  }, 60_000);
});
