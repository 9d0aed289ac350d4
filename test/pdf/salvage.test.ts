import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/text/pdf/read-pdf.js';
import { salvaged } from '../../src/text/pdf/salvage.js';
import { HELVETICA, line } from './small-pdf.js';

/** Files that are cut off before their directory, with objects that only the directory would find. */
const read = (file: string) => readPdf({ path: 'a.pdf', mediaType: 'application/pdf', bytes: Buffer.from(file, 'latin1'), sha256: '' });
const kinds = (damage: readonly { readonly kind: string }[]) => damage.map(({ kind }) => kind);
const PROSE = 'Die Verwaltung legt das Ergebnis der Abstimmung mit den Fraktionen vor';

/** Objects packed into a stream, as number and content. */
function packed(number: number, objects: readonly (readonly [number, string])[], filter = '/Filter/FlateDecode'): string {
  let offset = 0;
  const head = objects.map(([of, content]) => `${of} ${(offset += content.length + 1) - content.length - 1}`).join(' ');
  const content = Buffer.from(`${head}\n${objects.map(([, text]) => text).join(' ')} `, 'latin1');
  const bytes = (filter === '' ? content : deflateSync(content)).toString('latin1');
  return `${number} 0 obj\n<</Type/ObjStm/N ${objects.length}/First ${head.length + 1}${filter}/Length ${bytes.length}>>stream\n${bytes}\nendstream\nendobj\n`;
}
const content = (number: number, text: string) => `${number} 0 obj\n<</Length ${text.length}>>stream\n${text}\nendstream\nendobj\n`;
const page = (contents: number): string => `<</Type/Page/Parent 99 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${contents} 0 R>>`;
const START = `%PDF-1.7\n${content(21, line(`${PROSE} eins`, 60, 700))}${content(22, line(`${PROSE} zwei`, 60, 700))}${content(23, line(`${PROSE} drei`, 60, 700))}`;
const PAGES: readonly (readonly [number, string])[] = [[3, HELVETICA], [11, page(21)], [12, page(22)]];

describe('a file that lost its directory', () => {
  it.each(['/Filter/FlateDecode', ''])('has its packed objects all the same (%s)', async (filter) => {
    const { text, pages, damage } = await read(START + packed(5, PAGES, filter));
    expect([text, pages, kinds(damage)]).toEqual([`${PROSE} eins\n\n${PROSE} zwei`, 2, ['truncated']]);
  });

  it('has of packed objects that are cut off those that are whole', async () => {
    let seed = 7;
    const noise = Array.from({ length: 3000 }, () => String.fromCharCode(65 + (seed = (seed * 48_271) % 2_147_483_647) % 26)).join('');
    const [font, first, second] = PAGES;
    if (font === undefined || first === undefined || second === undefined) throw new Error('no pages');
    expect((await read(START + packed(5, [...PAGES, [13, noise]]).slice(0, -300))).pages).toBe(2);
    expect((await read(START + packed(5, [font, first, [13, noise], second]).slice(0, -300))).pages).toBe(1);
  });

  it('has the later of two objects of one number', async () => {
    const { text } = await read(`${START}${packed(5, PAGES)}${packed(6, [[12, page(23)]])}`);
    expect(text).toBe(`${PROSE} eins\n\n${PROSE} drei`);
    expect((await read(`${START}${packed(5, PAGES)}12 0 obj\n${page(23)}\nendobj\n`)).text).toBe(`${PROSE} eins\n\n${PROSE} drei`);
  });

  it('is not read as if it were not encrypted, and unpacks no more than a bound', async () => {
    await expect(read(`${START}${packed(5, PAGES)}7 0 obj\n<</Filter/Standard/V 5>>\nendobj\n`)).rejects.toThrow('it is encrypted, and is cut off before what tells how');
    expect(salvaged(Buffer.from(START + packed(5, [...PAGES, [14, ' '.repeat(70_000_000)]]), 'latin1'))).toBeNull();
  });

  it('says that letters are lost with their fonts', async () => {
    const { damage } = await read(START.replace('eins', '\\033en') + packed(5, PAGES.slice(1)));
    expect(kinds(damage)).toEqual(['truncated', 'garbled']);
  });
});
