import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { confusableNumbers } from '../../src/fields/reference/confusable-numbers.js';
import { readDocument } from '../../src/pipeline.js';
import { recognizedCertainty } from '../../src/record/recognized-certainty.js';
import { sourceOf } from '../../src/source/open.js';
import { howToInstall } from '../../src/text/ocr/missing-packages.js';
import { takeRules } from '../../src/text/pdf/picture-rules.js';
import { skewOf } from '../../src/text/pdf/picture-skew.js';
import type { PageBox } from '../../src/text/page-boxes.js';
import type { RecognizedPage } from '../../src/text/source-text.js';
import { ratslese } from '../cli/command.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const SCAN = path('documents/scan.pdf');

const reading = async (ocr: boolean) => {
  const outcome = await readDocument(sourceOf(SCAN, readFileSync(SCAN)), { ocr });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  return outcome.reading;
};

describe('a page that is a picture', () => {
  it('is partial and names the way forward', async () => {
    const { status, source, diagnostics } = await reading(false);
    expect([status, source.recognizedPages]).toEqual(['partial', []]);
    expect(diagnostics.find(({ id }) => id === 'page-without-text')?.message).toContain('--ocr');
  });

  it('is read with its ruled table where that is wanted, and all that was read so is marked', async () => {
    const { status, source, record, evidence, diagnostics } = await reading(true);
    expect(record).toMatchObject({
      kind: 'paper', reference: '2021/0533', date: '2021-09-07', name: 'Erneuerung der Brücke am Mühlgraben', body: { name: 'Lindental' }, decision: null,
      consultations: [{ organization: 'Bauausschuss', date: '2021-09-21', role: 'Vorberatung', public: true }, { organization: 'Rat', date: '2021-10-05', role: 'Entscheidung', public: true }],
    });
    expect([status, source.recognizedPages, diagnostics.map(({ id }) => id)]).toEqual(['partial', [1], ['page-recognized']]);
    const places = Object.values(evidence).flat();
    expect(places.filter(({ certainty }) => certainty === 'written')).toEqual([]);
    expect(evidence['/record/reference']).toMatchObject([{ text: '2021/0533', certainty: 'recognized', page: 1 }]);
  }, 120_000);

  it('is read without a network, and the program says nothing but its own', () => {
    const environment = { NODE_OPTIONS: `--require ${JSON.stringify(path('no-network.cjs'))}` };
    const { code, out, err } = ratslese([SCAN, '--ocr', '--format', 'ndjson', '--quiet', '--fail-on', 'never'], { environment });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ record: { reference: '2021/0533' } });
  }, 120_000);
});

it('packages that are missing are named with the command that installs them', () => {
  expect(howToInstall(['tesseract.js', '@tesseract.js-data/deu'])).toContain('npm install tesseract.js @tesseract.js-data/deu');
  expect(howToInstall([])).toBe(null);
});

describe('numbers that were recognized', () => {
  it('are held against the masks: what one confused character makes distinctive is offered', () => {
    expect(confusableNumbers('10322/11')).toContain('I0322/11');
    expect(confusableNumbers('2O21/0533')).toContain('2021/0533');
  });

  it('that are distinctive themselves need no other', () => expect(confusableNumbers('2021/0533')).toEqual([]));
});

describe('words that were hard to read', () => {
  const page: RecognizedPage = { page: 1, start: 0, end: 100, confidence: 90, weak: [{ text: '0533,', box: [10, 10, 40, 20] }] };
  const place = (top: number): PageBox => ({ start: 0, end: 10, page: 1, box: [0, top, 100, top + 10] });

  it.each([
    ['a value that they are part of is doubtful', 'Nr. 0533', 10, 'doubtful'],
    ['another value of their line is recognized', 'Nr. 0534', 10, 'recognized'],
    ['the same word elsewhere is recognized', 'Nr. 0533', 300, 'recognized'],
  ])('%s', (_, quote, top, certainty) => expect(recognizedCertainty([page], place(top), quote, 'written')).toBe(certainty));

  it('a page that was not recognized keeps its certainty', () => expect(recognizedCertainty([{ ...page, page: 2 }], place(10), 'Nr. 0533', 'written')).toBe('written'));
});

describe('the rules of a picture', () => {
  const pictureOf = (isDark: (x: number, y: number) => boolean, width = 400) => {
    const data = new Uint8ClampedArray(4 * width * width).fill(255);
    for (let y = 0; y < width; y += 1) for (let x = 0; x < width; x += 1) if (isDark(x, y)) data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
    return { data, width, height: width };
  };
  const isWhite = (data: Uint8ClampedArray) => data.every((value) => value === 255);

  it('are found and made white, across and down', () => {
    const picture = pictureOf((x, y) => (y >= 100 && y < 103 && x > 50 && x < 350) || (x >= 200 && x < 203 && y > 50 && y < 350));
    const { across, down } = takeRules(picture, 300);
    expect(across).toContainEqual({ at: 101, from: 51, to: 350 });
    expect(down).toContainEqual({ at: 201, from: 51, to: 350 });
    expect(isWhite(picture.data)).toBe(true);
  });

  it('are no letters and no dark areas, which stay', () => {
    const picture = pictureOf((x, y) => (x >= 100 && x < 140 && y >= 100 && y < 106) || (x >= 100 && x < 350 && y >= 200 && y < 300));
    expect(takeRules(picture, 300)).toEqual({ across: [], down: [] });
    expect(isWhite(picture.data)).toBe(false);
  });

  it.each([-1.5, 0, 0.8])('a sheet that lies askew by %d degrees is seen', (degrees) => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const picture = pictureOf((x, y) => x > 20 && x < 980 && (y - slope * (x - 500) + 4000) % 40 < 8, 1000);
    expect(Math.abs((skewOf(picture) * 180) / Math.PI - degrees)).toBeLessThan(0.2);
  });
});
