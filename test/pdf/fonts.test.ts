import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/text/pdf/read-pdf.js';
import { FIRST_EXTRA, HELVETICA, line, smallPdf } from './small-pdf.js';

/** Fonts that do not name their characters are read right, or it is said that they are not. */
const read = (pages: readonly string[], font?: string) => readPdf({ path: 'a.pdf', mediaType: 'application/pdf', bytes: smallPdf({ pages, ...(font === undefined ? {} : { font }) }), sha256: '' });
/** A string of the page with all but plain letters as octal numbers. */
const shown = (text: string, x: number, y: number): string =>
  `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm (${[...text].map((letter) => (/[\w .,:]/u.test(letter) ? letter : `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`)).join('')}) Tj ET`;
const PROSE = 'Die Verwaltung legt das Ergebnis der Abstimmung mit den Fraktionen und den Ortsteilen vor';

/** Drawn dot by dot, as TeX does: its characters are named after their places. */
const drawn = (name: (code: number) => string): string => `<</Type/Font/Subtype/Type3/FontBBox[0 0 100 100]/FontMatrix[.01 0 0 .01 0 0]/CharProcs<<>>/FirstChar 0/LastChar 255`
  + `/Encoding<</Type/Encoding/Differences[0 ${Array.from({ length: 256 }, (_, code) => `/${name(code)}`).join('')}]>>/Widths[${'50 '.repeat(256)}]/Resources<<>>>>`;
const TEX = drawn((code) => `a${code}`);

describe('letters of TeX', () => {
  it('have their accents, which are printed before them', async () => {
    const page = [line('Gr\xa8', 60, 700), line('unwerder', 67.8, 700), line('von', 60, 680), line('\xa8', 80.6, 682.8), line('Ubung', 79, 680), line('er sagt: \xa8', 60, 660), line('a', 104, 660)];
    expect((await read([page.join('\n')])).text.split('\n').filter((row) => row !== '')).toEqual(['Grünwerder', 'von Übung', 'er sagt: ¨ a']);
  });

  it('are told from their places in a font that names none', async () => {
    const { text, damage } = await read([shown('\x12\xf6\x1bentliche Gr\xfcn\x1d\xe4chen, Gr\xf6\xffe, Schi\x1bfahrt\x10 \x15 Bau', 60, 700)], TEX);
    expect([text, damage]).toEqual(['„öffentliche Grünflächen, Größe, Schifffahrt“ – Bau', []]);
  });

  it('are said to be lost where they cannot be told', async () => {
    const { text, damage } = await read([`${shown('Ma\x19nahme, Gr\x7f', 60, 700)}\n${shown('unwerder', 117, 700)}\n${shown('\x0bentlich', 60, 680)}`], TEX);
    expect(text).toContain('Maßnahme, Grünwerder');
    expect(damage.map(({ kind, detail }) => [kind, detail])).toEqual([['garbled', 'a font of page 1 does not tell what all of its letters are']]);
  });
});

describe('fonts without a map', () => {
  const shifted = (text: string): string => [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) - 29)).join('');

  it('are said to be garbled, also where most of the page is of another font', async () => {
    const prose = Array.from({ length: 20 }, (_, row) => line(PROSE, 60, 700 - 14 * row, 10));
    const page = [...prose, ...[340, 320, 300, 280].map((y) => shown(shifted(PROSE), 60, y).replace('/F ', '/G '))].join('\n');
    const bytes = Buffer.from(smallPdf({ pages: [page], extra: [HELVETICA.replace('Helvetica', 'Courier')] })).toString('latin1').replace('/Font<</F 3 0 R>>', `/Font<</F 3 0 R/G ${FIRST_EXTRA} 0 R>>`);
    const one = await readPdf({ path: 'a.pdf', mediaType: 'application/pdf', bytes: Buffer.from(bytes, 'latin1'), sha256: '' });
    expect(one.damage.map(({ kind }) => kind)).toContain('garbled');
    expect((await read([prose.join('\n')])).damage).toEqual([]);
  });

  it.each([['in the order of their use', (code: number) => `g${code}`], ['by hexadecimal numbers', (code: number) => `G${code.toString(16).padStart(2, '0')}`], ['by any names', (code: number) => `glyph_${code}x`]])('that name their glyphs %s are garbled', async (_, name) => {
    const order = [...new Set(PROSE)];
    const own = (text: string): string => [...text].map((letter) => String.fromCharCode(1 + order.indexOf(letter))).join('');
    const { text, damage } = await read([[700, 686, 672].map((y) => shown(own(PROSE), 60, y)).join('\n')], drawn(name));
    expect([text.includes('Verwaltung'), damage.map(({ kind }) => kind)]).toEqual([false, ['garbled']]);
  });
});
