import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../../src/text/unreadable-document.js';
import { docx, latin1, odt, rtf, textOf, wordParagraph, wordPart, zipped } from './office-files.js';

const TABLE = [['Gremium', 'Termin', ''], ['', '12.03.2020', 'öffentlich'], ['Rat', '', 'nichtöffentlich']];
const SHOWN = ['Gremium\tTermin', '|  | 12.03.2020 | öffentlich |', 'Rat\t\tnichtöffentlich'].join('\n');
const rtfOf = async (body: string): Promise<string> => (await textOf('a.rtf', latin1(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset2 Wingdings;}{\\f2\\fcharset204 Arial Cyr;}}${body}}`))).text;

describe('tables', () => {
  it.each([['a.docx', docx(['Oben', TABLE, 'Unten'])], ['a.odt', odt(['Oben', TABLE, 'Unten'])], ['a.rtf', rtf(['Oben', TABLE, 'Unten'])]])('of %s keep their columns', async (path, bytes) => {
    expect((await textOf(path, bytes)).text).toBe(`Oben\n\n${SHOWN}\n\nUnten`);
  });

  it('that only set the page give their text in order', async () => {
    const page = [['Stadt Grünwerder'], [Array.from({ length: 12 }, (_, index) => `Absatz ${index + 1}`).join('\n'), 'Rand']];
    expect((await textOf('a.docx', docx([page]))).text).toMatch(/^Stadt Grünwerder\n\nAbsatz 1\n\nAbsatz 2[^]*Absatz 12\n\nRand$/u);
  });

  it('with labels beside values in one row are as many rows', async () => {
    expect((await textOf('a.odt', odt([[['Amt:\nDatum:', '61\n02.03.2020']]]))).text).toBe('Amt:\t61\nDatum:\t02.03.2020');
  });

  it('keep their columns where cells are joined', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
    const rows = [cell('A', '<w:gridSpan w:val="2"/>') + cell('B'), cell('C', '<w:vMerge w:val="restart"/>') + cell('D') + cell('E'), cell('', '<w:vMerge/>') + cell('F') + cell('G')];
    const { text } = await textOf('a.docx', docx([], {}, `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`));
    expect(text).toBe('A\t\tB\nC\tD\tE\n|  | F | G |');
  });
});

describe('Word files', () => {
  it('have the numbers of their lists, as the page shows them', async () => {
    const level = (index: number, format: string, text: string) => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = wordPart('numbering', `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', 'Ö %1')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>`
      + '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>');
    const item = (text: string, at: number, id = 1) => wordParagraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
    const markup = item('Eröffnung', 0) + item('Bericht', 0) + item('Teil', 1) + item('Rest', 1) + item('', 0) + item('Ende', 0) + item('Neu', 0, 2);
    expect((await textOf('a.docx', docx([], { 'word/numbering.xml': numbering }, markup))).text.split('\n\n'))
      .toEqual(['Ö 1 Eröffnung', 'Ö 2 Bericht', 'a) Teil', 'b) Rest', 'Ö 4 Ende', 'Ö 1 Neu']);
  });

  it('have their notes at the end, and no marks of them in the text', async () => {
    const notes = wordPart('footnotes', `<w:footnote w:id="1">${wordParagraph('vom 1. Mai')}</w:footnote>`);
    const markup = '<w:p><w:r><w:t>Vertrag</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> gilt</w:t></w:r></w:p>';
    expect((await textOf('a.docx', docx([], { 'word/footnotes.xml': notes }, markup))).text).toBe('Vertrag gilt\n\nvom 1. Mai');
  });

  it('have check boxes and text boxes', async () => {
    const box = (value: number) => `<w:sdt xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="${value}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${value === 1 ? '☒' : '☐'}</w:t></w:r></w:sdtContent></w:sdt>`;
    const frame = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${wordParagraph('Im Kasten')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { text } = await textOf('a.docx', docx([], {}, `<w:p>${box(1)}<w:r><w:t xml:space="preserve"> öffentlich </w:t></w:r>${box(0)}<w:r><w:t xml:space="preserve"> nichtöffentlich</w:t></w:r></w:p><w:p>${frame}</w:p>`));
    expect(text).toBe('☒ öffentlich ☐ nichtöffentlich\n\nIm Kasten');
  });

  it('begin with the headers of their pages, each once, and leave footers out', async () => {
    const header = wordPart('hdr', wordParagraph('Drucksache 12/2020'));
    const parts = { 'word/header1.xml': header, 'word/header2.xml': header, 'word/footer1.xml': wordPart('ftr', wordParagraph('Seite 1')) };
    expect((await textOf('a.docx', docx(['Text'], parts))).text).toBe('Drucksache 12/2020\n\nText');
  });

  it('lose what is hidden, but not what a mark of a paragraph or a style switched off would hide', async () => {
    const run = (text: string, properties: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const markup = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('Eins ', '')}${run('geheim ', '<w:vanish/>')}${run('zwei', '<w:vanish w:val="0"/>')}</w:p>`;
    expect((await textOf('a.docx', docx([], {}, markup))).text).toBe('Eins zwei');
  });

  it('that are none say so', async () => {
    await expect(textOf('a.docx', zipped({ '[Content_Types].xml': '<a/>' }))).rejects.toThrow(UnreadableDocument);
    await expect(textOf('a.docx', latin1('PK\x03\x04 and no more'))).rejects.toThrow('damaged or cut off');
  });
});

describe('OpenDocument texts', () => {
  it('have numbered lists, page headers and notes, and no deleted text, comments or footers', async () => {
    const styles = '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="I" style:num-prefix="(" style:num-suffix=")"/></text:list-style>';
    const markup = '<text:tracked-changes><text:changed-region><text:deletion><text:p>gelöscht</text:p></text:deletion></text:changed-region></text:tracked-changes>'
      + '<text:list text:style-name="L"><text:list-item><text:p>Eins<office:annotation><text:p>Anmerkung</text:p></office:annotation></text:p><text:list><text:list-item><text:p>Innen</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Zwei</text:p></text:list-item></text:list>'
      + '<text:p>Vertrag<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>vom 1. Mai</text:p></text:note-body></text:note> gilt<text:s text:c="2"/>fort.</text:p>';
    expect((await textOf('a.odt', odt([], { markup, styles, header: '<text:p>Stadt Grünwerder</text:p>' }))).text.split('\n\n'))
      .toEqual(['Stadt Grünwerder', '1. Eins', '(I) Innen', '2. Zwei', 'Vertrag gilt  fort.', 'vom 1. Mai']);
  });

  it('lose what a style hides', async () => {
    const styles = '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties/></style:style>';
    const markup = '<text:p text:style-name="T2">Eins <text:span text:style-name="T1">geheim <text:span text:style-name="T2">auch</text:span></text:span><text:span text:style-name="T2">zwei</text:span></text:p><text:p text:style-name="T1">weg</text:p>';
    expect((await textOf('a.odt', odt([], { markup, styles }))).text).toBe('Eins zwei');
  });

  it('that are encrypted say so', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    await expect(textOf('a.odt', odt(['x'], { manifest }))).rejects.toThrow('the file is encrypted with a password');
  });
});

describe('old Word files', () => {
  const file = readFileSync(new URL('../../fixtures/office-doc-information/document.doc', import.meta.url));
  const changed = (change: (copy: Buffer) => void): Uint8Array => {
    const copy = Buffer.from(file);
    change(copy);
    return copy;
  };

  it('have their tables row by row, also where a cell has two lines', async () => {
    expect((await textOf('a.doc', file)).text).toContain('Ausschuss für Stadtentwicklung, Bauen und Verkehr\t12.03.2009\töffentlich\nStadtrat\t02.04.2009');
  });

  it('that are encrypted, cut off or lead back to themselves say so', async () => {
    const document = file.indexOf(Buffer.from([0xec, 0xa5]));
    await expect(textOf('a.doc', changed((copy) => copy.writeUInt8(1, document + 0x0b)))).rejects.toThrow('encrypted');
    await expect(textOf('a.doc', changed((copy) => copy.writeUInt16LE(0xa5dc, document)))).rejects.toThrow('it is of Word 6 or 95, which is not read: save it as docx');
    await expect(textOf('a.doc', file.subarray(0, 4000))).rejects.toThrow('damaged or cut off');
    const table = (file.readInt32LE(76) + 1) * 512;
    await expect(textOf('a.doc', changed((copy) => {
      for (let at = 0; at < 512; at += 4) copy.writeInt32LE(1, table + at);
    }))).rejects.toThrow('lead back to themselves');
  });

  it('end as text or a reason whatever bytes are changed', async () => {
    let seed = 11;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 150; round += 1) {
      const end = textOf('a.doc', changed((copy) => {
        for (let change = 0; change < 8; change += 1) copy.writeUInt8(next(256), 8 + next(round % 2 === 0 ? 1500 : copy.length - 8));
      }));
      await end.catch((error: unknown) => expect(error).toBeInstanceOf(UnreadableDocument));
    }
    for (let length = 8; length <= 1024; length += 1) await expect(textOf('a.doc', file.subarray(0, length))).rejects.toThrow(UnreadableDocument);
  });
});

describe('RTF', () => {
  it('reads umlauts however they are written, and never twice', async () => {
    expect(await rtfOf("Oberb\\u252\\'fcrgermeister, \\u252?ber, Stra\\'dfe, {\\uc0\\u228}hnlich, {\\uc2\\u8364\\'80\\'80}, Gr\xfc\xdfe, \\u-10179?\\u-8704?")).toBe('Oberbürgermeister, über, Straße, ähnlich, €, Grüße, 😀');
  });

  it('reads the code pages of fonts and of the file', async () => {
    expect(await rtfOf("{\\f2\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} {\\f1\\'fe} Ende")).toBe('Москва \uf0fe Ende');
    expect((await textOf('a.rtf', latin1("{\\rtf1\\pca B\\'81rger und \\'e1}"))).text).toBe('Bürger und ß');
  });

  it('passes over objects, pictures, footers, styles, field codes, hidden and deleted text', async () => {
    const body = '{\\stylesheet{\\s1 Titel;}}{\\*\\generator Writer}{\\footer Seite 1\\par}{\\object\\objemb{\\*\\objdata 4d5a90}{\\result Bild}}{\\pict\\bin5 {{{{{x}'
      + '{\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt Verweis}}{\\v geheim}{\\deleted weg} sichtbar';
    expect(await rtfOf(body)).toBe('BildVerweis sichtbar');
  });

  it('reads boxes of forms, numbers of lists, headers, notes and nested tables', async () => {
    const box = (result: number) => `{\\field{\\*\\fldinst FORMCHECKBOX{\\*\\formfield{\\fftype1\\ffres${result}\\ffdefres0}}}{\\fldrslt}}`;
    expect(await rtfOf(`${box(1)} ja ${box(25)} nein`)).toBe('☒ ja ☐ nein');
    expect(await rtfOf('{\\header Kopf\\par}\\pard{\\listtext\\pard 1.\\tab}Punkt{\\footnote Note\\par}\\par')).toBe('Kopf\n\n1. Punkt\n\nNote');
    expect(await rtfOf('\\trowd\\pard\\intbl A\\cell\\pard\\intbl\\itap2 B\\nestcell C\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}\\pard\\intbl\\cell\\row\\pard Ende')).toBe('A\n\nB\tC\n\nEnde');
  });

  it('keeps nothing of what is embedded, however long it is', async () => {
    const started = process.memoryUsage().rss;
    const { text } = await textOf('a.rtf', latin1(`{\\rtf1 Eins{\\object\\objemb{\\*\\objdata ${'4d5a'.repeat(8_000_000)}}}{\\pict ${"\\'41".repeat(2_000_000)}} zwei}`));
    expect(text).toBe('Eins zwei');
    expect((process.memoryUsage().rss - started) / 2 ** 20).toBeLessThan(400);
  });

  it('takes a star for the mark of an optional group at its beginning alone', async () => {
    expect(await rtfOf('{\\b0\\*\\cs7 sichtbar}{\\*\\cs7 weg}')).toBe('sichtbar');
  });

  it('takes a sign before an item that no code page knows for a bullet', async () => {
    expect(await textOf('a.rtf', latin1("{\\rtf1{\\fonttbl{\\f3\\fcharset128 OpenSymbol;}}{\\listtext\\pard\\plain\\f3 \\'96\\tab}Punkt}"))).toMatchObject({ text: '• Punkt', damage: [] });
  });

  it('reads what is there of groups that do not balance, and marks it', async () => {
    expect(await textOf('a.rtf', latin1('{\\rtf1 Eins}} Zwei'))).toMatchObject({ text: 'Eins Zwei', damage: [{ kind: 'repaired' }] });
    expect(await textOf('a.rtf', latin1('{\\rtf1 Eins {\\b Zwei'))).toMatchObject({ text: 'Eins Zwei', damage: [{ kind: 'truncated' }] });
  });
});

it('takes hyphens that forbid a line break for hyphens', async () => {
  expect(await rtfOf('VO\\_012\\u8209?2020')).toBe('VO-012-2020');
  expect((await textOf('a.docx', docx([], {}, '<w:p><w:r><w:t>VO</w:t><w:noBreakHyphen/><w:t>012</w:t></w:r></w:p>'))).text).toBe('VO-012');
});

describe('names', () => {
  it('that say something else than the content are marked', async () => {
    expect((await textOf('a.doc', rtf(['Text']))).damage).toMatchObject([{ kind: 'extension-differs', detail: expect.stringContaining('.doc') }]);
    expect((await textOf('a.odt', docx(['Text']))).damage).toMatchObject([{ kind: 'extension-differs' }]);
    expect((await textOf('Vorlage 12.3', docx(['Text']))).damage).toEqual([]);
  });
});
