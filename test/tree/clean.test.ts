import { describe, expect, it } from 'vitest';
import { linesOf, sourceOfPiece, treeOf } from './tree-of.js';

describe('noise goes from the clean text, and every character still leads back to the source', () => {
  it.each([
    ['no-break space', 'Nr.\u00a00123/2020', 'Nr. 0123/2020', '0123/2020', '0123/2020'],
    ['soft hyphen', 'Stadt\u00adrat', 'Stadtrat', 'Stadtrat', 'Stadt\u00adrat'],
    ['named entity', 'K&ouml;nigsplatz', 'Königsplatz', 'Königsplatz', 'K&ouml;nigsplatz'],
    ['numeric entity', 'Stra&#223;e', 'Straße', 'Straße', 'Stra&#223;e'],
    ['hexadecimal entity', 'Stra&#xDF;e', 'Straße', 'Straße', 'Stra&#xDF;e'],
    ['bold in HTML', '<b>Antrag</b> der Fraktion', 'Antrag der Fraktion', 'Antrag', 'Antrag'],
    ['bold in Markdown', '**Datum** 1.1.2020', 'Datum 1.1.2020', 'Datum', 'Datum'],
    ['several blanks', 'Datum:  1.1.2020', 'Datum: 1.1.2020', '1.1.2020', '1.1.2020'],
    ['ligature', 'Öﬀentliche Graﬃtiﬂächen', 'Öffentliche Graffitiflächen', 'Öffentliche', 'Öﬀentliche'],
    ['hyphen that does not break', 'Baden\u2011Württemberg', 'Baden-Württemberg', 'Baden-Württemberg', 'Baden\u2011Württemberg'],
    ['blank of another width', 'Nr.\u2003\u20090123', 'Nr. 0123', '0123', '0123'],
    ['sign of direction', 'Datum:\u200e 1.1.2020', 'Datum: 1.1.2020', '1.1.2020', '1.1.2020'],
    ['decomposed letter', 'Ta\u0308tigkeit', 'Tätigkeit', 'Tätigkeit', 'Ta\u0308tigkeit'],
  ])('%s', async (_name, source, clean, piece, behind) => {
    const document = await treeOf(source);
    expect(linesOf(document)).toEqual([clean]);
    expect(sourceOfPiece(document, piece)).toBe(behind);
  });

  it.each(['A & B', 'a < b', '&foo;', '5 * 3', 'a_b'])('%s is no markup and stays', async (text) => expect(linesOf(await treeOf(text))).toEqual([text]));
});

describe('the blank before the colon of a label goes', () => {
  it.each([['Betreff : Neubau', 'Betreff: Neubau'], ['Vorlage-Nr. : 12/2020', 'Vorlage-Nr.: 12/2020'], ['Beschluss :', 'Beschluss:']])('%s', async (source, clean) => expect(linesOf(await treeOf(source))).toEqual([clean]));
  it.each(['12 : 3', 'Ergebnis 12 : 3', '(Land : Bund)', 'Maßstab 1 : 500'])('%s has no label', async (text) => expect(linesOf(await treeOf(text))).toEqual([text]));
});

describe('page furniture is no part of the clean text, and still a line of the account', () => {
  it.each(['Seite 2 von 5', '- 3 -', '– 12 –'])('%s', async (mark) => {
    const document = await treeOf(`Der Rat\n${mark}\nbeschließt`);
    expect(linesOf(document)).toEqual(['Der Rat', 'beschließt']);
    expect(document.lines.map(({ kind }) => kind)).toEqual(['paragraph', 'furniture', 'paragraph']);
  });
  it('a number alone is none', async () => expect(linesOf(await treeOf('12'))).toEqual(['12']));
});

describe('letter-spaced headings are closed up', () => {
  it.each([['B e s c h l u s s', 'Beschluss'], ['I N F O R M A T I O N', 'INFORMATION'], ['N e u b a u   d e r   H a l l e', 'Neubau der Halle'], ['Z i e l :', 'Ziel:'], ['Z i e l  :', 'Ziel:'], ['V o r l a g e N r .', 'Vorlage Nr.'], ['W e r k e G m b H', 'Werke GmbH']])('%s', async (source, clean) => {
    const document = await treeOf(source);
    expect(linesOf(document)).toEqual([clean]);
    expect(document.lines[0]).toMatchObject({ kind: 'heading', strong: true });
    expect(sourceOfPiece(document, clean)).toBe(source);
  });
  it.each(['A B', 'a) b c', 'TOP 1 a'])('%s is not letter-spaced', async (text) => expect(linesOf(await treeOf(text))).toEqual([text]));
});
