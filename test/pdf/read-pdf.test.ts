import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/text/pdf/read-pdf.js';
import type { ReadOptions } from '../../src/text/read-options.js';
import { UnreadableDocument } from '../../src/text/unreadable-document.js';
import { FIRST_EXTRA, line, smallPdf } from './small-pdf.js';

const file = (path: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(path, import.meta.url))));
const read = (bytes: Uint8Array, options?: ReadOptions) => readPdf({ path: 'a.pdf', mediaType: 'application/pdf', bytes, sha256: '' }, options);
const textOf = async (pages: readonly string[]) => (await read(smallPdf({ pages }))).text;
const PAPER = file('../../fixtures/pdf-ruled-table/document.pdf');
const PROSE = 'Die Verwaltung legt das Ergebnis der Abstimmung mit den Fraktionen und den Ortsteilen vor';

describe('files that do not open', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'the file is empty'],
    ['no PDF behind its first bytes', Uint8Array.from('%PDF-1.7\nnothing'.repeat(20), (c) => c.charCodeAt(0)), 'is cut off'],
    ['a whole file without pages', Uint8Array.from('%PDF-1.7\nnothing\n%%EOF', (c) => c.charCodeAt(0)), 'damaged beyond repair'],
    ['half of a file', PAPER.slice(0, PAPER.length / 2), 'is cut off before what tells of its pages'],
    ['one that needs a password', file('documents/encrypted-for-readers.pdf'), 'needs a password'],
  ])('%s is unreadable with a reason', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toThrow(UnreadableDocument);
    await expect(read(bytes)).rejects.toThrow(reason);
  });

  it('a wrong password says so, the right one opens', async () => {
    const bytes = file('documents/encrypted-for-readers.pdf');
    await expect(read(bytes, { password: 'falsch' })).rejects.toThrow('the password does not open it');
    expect((await read(bytes, { password: 'geheim' })).text).toContain('Uferpromenade');
  });

  it('a password for owners alone keeps nobody from reading', async () => {
    expect((await read(file('documents/encrypted-for-owners.pdf'))).text).toContain('Uferpromenade');
  });

  it('a file cut at each byte of its first kilobyte ends as text or as a reason', async () => {
    const bytes = smallPdf({ pages: [line(PROSE, 60, 700), line(PROSE, 60, 700)] });
    for (let end = 0; end <= 1024; end += 1) {
      const outcome = await read(bytes.slice(0, end)).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableDocument);
      else expect(outcome).toMatchObject({ damage: [{ kind: 'truncated' }] });
    }
  }, 60_000);

  it('files cut at any byte and files with changed bytes end as text or as a reason', async () => {
    const cuts = [...Array(60).keys()].map((index) => PAPER.slice(0, index * 17)).concat([0.6, 0.8, 0.95, 0.99].map((share) => PAPER.slice(0, share * PAPER.length)));
    const mutants = [...Array(40).keys()].map((seed) => PAPER.map((byte, index) => ((index * 31 + seed * 7919) % 997 === 0 ? (byte + seed) & 0xff : byte)));
    for (const bytes of [...cuts, ...mutants]) {
      const outcome = await read(bytes).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableDocument);
    }
  }, 60_000);

  it('leaves the bytes as they are, also those of a Buffer', async () => {
    const bytes = Buffer.from(smallPdf({ pages: [line('Stadt', 60, 700)] }));
    const before = Buffer.from(bytes);
    await read(bytes);
    expect(bytes.equals(before)).toBe(true);
  });
});

describe('damage that is survived', () => {
  it('a directory in the wrong place is repaired, and said', async () => {
    const bytes = smallPdf({ pages: [line(PROSE, 60, 700)] });
    const moved = Uint8Array.from([...bytes.slice(0, 9), 37, 10, 37, 10, 37, 10, ...bytes.slice(9)]);
    const { text, damage } = await read(moved);
    expect([text, damage.map(({ kind }) => kind)]).toEqual([PROSE, ['repaired']]);
  });

  it.each([
    ['its end', (text: string) => text.indexOf('startxref')],
    ['its directory', (text: string) => text.indexOf('xref\n0 1') + 60],
    ['a page behind two others', (text: string) => text.indexOf('14 0 obj') + 20],
    ['the stream of a page', (text: string) => text.indexOf('stream', text.indexOf('13 0 obj')) + 30],
  ])('of a file that lost %s the pages before are read, and it is said', async (_, cut) => {
    const bytes = smallPdf({ pages: [line(PROSE, 60, 700), line(`${PROSE} zwei`, 60, 700), line('Drei', 60, 700)] });
    const { text, damage } = await read(bytes.slice(0, cut(Buffer.from(bytes).toString('latin1'))));
    expect(text).toContain(PROSE);
    expect(damage.map(({ kind }) => kind)).toContain('truncated');
  });

  it('a page that is a picture is named, an empty page is not', async () => {
    const picture = 'q 595 0 0 842 0 0 cm /I Do Q';
    const bytes = smallPdf({ pages: [line(PROSE, 60, 700), picture, ''], extra: ['<</Type/XObject/Subtype/Image/Width 600/Height 800/ColorSpace/DeviceGray/BitsPerComponent 8/Length 3>>stream\nabc\nendstream'] });
    const patched = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('/Font<</F 3 0 R>>>>', `/Font<</F 3 0 R>>/XObject<</I ${FIRST_EXTRA} 0 R>>>>`), 'latin1');
    const { text, damage, pages } = await read(patched);
    expect([text, pages, damage.filter(({ kind }) => kind === 'page-without-text').map(({ detail }) => detail)]).toEqual([PROSE, 3, ['page 2 is a picture without text']]);
  });

  it('letters that their font shifts are garbled', async () => {
    const shifted = Array.from({ length: 6 }, (_, row) => line([...`${PROSE} ${PROSE}`].map((c) => (c === ' ' ? c : String.fromCharCode(c.charCodeAt(0) - 29))).join(''), 40, 700 - 14 * row, 6));
    expect((await read(smallPdf({ pages: [shifted.join('\n')] }))).damage.map(({ kind }) => kind)).toEqual(['garbled']);
  });

  it('a page tree that loops ends', async () => {
    const bytes = Buffer.from(smallPdf({ pages: [line('Stadt', 60, 700)] }));
    const looped = Buffer.from(bytes.toString('latin1').replace('/Kids[10 0 R]', '/Kids[ 2 0 R]'), 'latin1');
    const outcome = await read(looped).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableDocument);
  });

  it('more pages than allowed are left out, and said', async () => {
    const told: number[] = [];
    const { text, damage, pages } = await read(smallPdf({ pages: [line('Eins', 60, 700), line('Zwei', 60, 700), line('Drei', 60, 700)] }), { maxPages: 2, onPages: (count) => told.push(count) });
    expect(told).toEqual([2]);
    expect([text, pages, damage.map(({ detail }) => detail)]).toEqual(['Eins\n\nZwei', 3, ['only 2 of 3 pages were read']]);
  });
});

describe('lines and cells', () => {
  it('a wide gap parts cells, a word space does not', async () => {
    expect(await textOf([[line('Amt:', 60, 700), line('Bauamt', 160, 700), line('der Stadt', 196, 700)].join('\n')])).toBe('Amt:\tBauamt der Stadt');
  });

  it('a paragraph ends at a gap, lines of one do not', async () => {
    expect(await textOf([[[PROSE, 700], [PROSE, 688], [PROSE, 676], ['Neuer Absatz', 640]].map(([text, y]) => line(String(text), 60, Number(y))).join('\n')]))
      .toBe(`${PROSE}\n${PROSE}\n${PROSE}\n\nNeuer Absatz`);
  });

  it('where rows of a table stand apart, a line that does not stand apart is wrapped, also one of two cells', async () => {
    const rows: readonly (readonly [number, ...string[]])[] = [[700, 'Gremium', 'Datum', 'Art'], [680, 'Ortschaftsrat', '10.01.2023', 'Vorberatung'], [668, 'Nord', '', '(kurz)'], [650, 'Gemeinderat', '24.01.2023', 'Entscheidung']];
    const page = rows.flatMap(([y, ...cells]) => cells.flatMap((text, index) => (text === '' ? [] : [line(text, [60, 210, 300][index] ?? 0, y)])));
    expect(await textOf([page.join('\n')])).toBe('Gremium\tDatum\tArt\nOrtschaftsrat Nord\t10.01.2023\tVorberatung (kurz)\nGemeinderat\t24.01.2023\tEntscheidung');
  });

  it('a raised number stays apart from a year', async () => {
    expect(await textOf([[line('im August 2017', 60, 700, 10), line('1', 127, 704, 6), line('in Neustadt', 134, 700, 10)].join('\n')])).toBe('im August 2017¹ in Neustadt');
  });

  it('what repeats at the head and foot of pages is left out, on one page it stays', async () => {
    const page = (number: number) => [line('Stadt Lindental', 60, 800), line(`Inhalt ${'abc'[number] ?? ''}`, 60, 400), line(`Seite ${number + 1} von 3`, 60, 40)].join('\n');
    expect(await textOf([page(0), page(1), page(2)])).toBe('Stadt Lindental\n\nInhalt a\n\nInhalt b\n\nInhalt c');
    expect(await textOf([page(0)])).toBe('Stadt Lindental\n\nInhalt a\n\nSeite 1 von 3');
  });

  it('values of form fields stand on their lines', async () => {
    const field = (name: string, rest: string) => `<</Type/Annot/Subtype/Widget/T(${name})${rest}>>`;
    const { text } = await read(smallPdf({
      pages: [[line('Drucksache Nr.:', 60, 700), line('dringlich', 78, 660), line('Gremium:', 60, 640)].join('\n')],
      page: `/Annots[${FIRST_EXTRA} 0 R ${FIRST_EXTRA + 1} 0 R ${FIRST_EXTRA + 2} 0 R]`, catalog: `/AcroForm<</Fields[${FIRST_EXTRA} 0 R ${FIRST_EXTRA + 1} 0 R ${FIRST_EXTRA + 2} 0 R]>>`,
      extra: [field('a', '/FT/Tx/V(0123/2020)/Rect[160 696 300 710]/F 4'), field('b', '/FT/Btn/V/Ja/AS/Ja/AP<</N<</Ja 3 0 R/Off 3 0 R>>>>/Rect[60 658 72 670]/F 4'),
        field('c', '/FT/Ch/Ff 131072/Opt[[(7)(Bauausschuss)][(8)(Rat)]]/V(7)/Rect[160 636 300 650]/F 4')],
    }));
    expect(text.split('\n').filter((row) => row !== '')).toEqual(['Drucksache Nr.:\t0123/2020', '☒ dringlich', 'Gremium:\tBauausschuss']);
  });
});
