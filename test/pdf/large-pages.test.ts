import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { boundOperations } from '../../src/text/pdf/bound-operations.js';
import { openPdf } from '../../src/text/pdf/open-pdf.js';
import { readPdf } from '../../src/text/pdf/read-pdf.js';
import { line, smallPdf } from './small-pdf.js';

/** Pages of any size end within their bounds, and say what was left out. */
const HEAD = [line('Beschlussvorlage', 60, 800), line('Vorlage Nr.: 0123/2020', 60, 780)].join('\n');
const read = (bytes: Uint8Array) => readPdf({ path: 'a.pdf', mediaType: 'application/pdf', bytes, sha256: '' });

describe('large pages', () => {
  it('a page of very many pieces of text is read up to a bound, and it is said', async () => {
    const words = Array.from({ length: 151_000 }, (_, index) => line('ab', 20 + (index % 50) * 11, 20 + (Math.floor(index / 50) % 700), 4));
    const { text, damage } = await read(smallPdf({ pages: [[HEAD, ...words].join('\n'), line('Seite zwei', 60, 700)] }));
    expect(text).toContain('Vorlage Nr.: 0123/2020');
    expect(text.endsWith('Seite zwei')).toBe(true);
    expect(damage.map(({ kind, detail }) => [kind, detail])).toContainEqual(['truncated', 'page 1 has more than 150000 pieces of text, the rest of it is not read']);
  }, 120_000);

  it('of a page that unpacks to very much no more is unpacked than a bound, and it is said; the next one is read', async () => {
    const strokes = deflateSync(Buffer.from(`${HEAD}\n${'10 10 m 20 600 l S\n'.repeat(2_000_000)}${line('Ende', 60, 60)}`)).toString('latin1');
    const whole = Buffer.from(smallPdf({ pages: ['', line('Seite zwei', 60, 700)] })).toString('latin1');
    const packed = whole.replace('<</Length 0>>stream\n', () => `<</Filter/FlateDecode/Length ${strokes.length}>>stream\n${strokes}`);
    const { text, damage } = await read(Buffer.from(packed, 'latin1'));
    expect(text).toBe('Beschlussvorlage\nVorlage Nr.: 0123/2020\n\nSeite zwei');
    expect(damage.map(({ detail }) => detail)).toContain('page 1 has more than 32 MiB of drawing, the rest of it is not read');
  }, 120_000);

  it('of a plan no more strokes are kept than tell a table', async () => {
    const strokes = Array.from({ length: 250_000 }, (_, index) => `${index % 500} 10 m ${index % 300} 600 l S`);
    const { document, close } = await openPdf(smallPdf({ pages: [[HEAD, ...strokes].join('\n')] }), null);
    const page = await document.getPage(1);
    boundOperations(page);
    expect((await page.getOperatorList()).fnArray).toHaveLength(200_000);
    await close();
  }, 120_000);
});
