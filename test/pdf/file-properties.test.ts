import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/text/pdf/file-properties.js';
import { readPdf } from '../../src/text/pdf/read-pdf.js';
import { FIRST_EXTRA, line, smallPdf } from './small-pdf.js';

const read = (bytes: Uint8Array) => readPdf({ path: 'a.pdf', mediaType: 'application/pdf', bytes, sha256: '' });
const at = (index: number) => `${FIRST_EXTRA + index} 0 R`;

describe('what a PDF says of itself', () => {
  it('is kept: dates, language, outline with pages, names of embedded files', async () => {
    const bytes = smallPdf({
      pages: [line('Eins', 60, 700), line('Zwei', 60, 700)],
      catalog: `/Lang(de-DE)/Outlines ${at(0)}/Names<</EmbeddedFiles<</Names[(a)${at(3)}]>>>>`,
      extra: [
        `<</Type/Outlines/First ${at(1)}/Last ${at(1)}/Count 1>>`, `<</Title(TOP 1 Haushalt)/Parent ${at(0)}/Dest[12 0 R/Fit]/First ${at(2)}/Last ${at(2)}>>`,
        `<</Title(Antrag)/Parent ${at(1)}/A<</S/URI/URI(https://example.org)>>>>`, `<</Type/Filespec/F(..\\\\Lageplan.png)/EF<</F ${at(4)}>>>>`, '<</Type/EmbeddedFile/Length 3>>stream\nabc\nendstream',
      ],
      info: "/CreationDate(D:20200302101500+01'00')/ModDate(D:2020)",
    });
    expect((await read(bytes)).properties).toEqual({
      created: '2020-03-02T10:15:00+01:00', modified: '2020', language: 'de-DE', embeddedFiles: ['Lageplan.png'],
      outline: [{ title: 'TOP 1 Haushalt', level: 1, page: 2 }, { title: 'Antrag', level: 2, page: null }],
    });
  });

  it('is null or empty where it says nothing', async () => {
    expect((await read(smallPdf({ pages: [line('Eins', 60, 700)] }))).properties).toEqual({ created: null, modified: null, language: null, outline: [], embeddedFiles: [] });
  });

  it('an outline that leads back into itself ends', async () => {
    const bytes = smallPdf({ pages: [line('Eins', 60, 700)], catalog: `/Outlines ${at(0)}`, extra: [`<</First ${at(1)}>>`, `<</Title(a)/First ${at(1)}/Next ${at(1)}>>`] });
    expect((await read(bytes)).properties?.outline).toEqual([{ title: 'a', level: 1, page: null }]);
  });

  it.each([
    ["D:20200302101500+01'00'", '2020-03-02T10:15:00+01:00'], ['D:20200302101500Z', '2020-03-02T10:15:00Z'], ["D:20200302101500-05'30", '2020-03-02T10:15:00-05:30'],
    ['D:20200302', '2020-03-02'], ['20200302101500', '2020-03-02T10:15:00'], ['D:20201302', '2020'], ['2.3.2020', null], ['', null], [7, null],
  ])('the date %s is %s', (written, expected) => expect(isoDate(written)).toBe(expected));
});
