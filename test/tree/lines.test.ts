import { describe, expect, it } from 'vitest';
import { linesOf, sourceOfPiece, treeOf } from './tree-of.js';

describe('a word that a line end broke', () => {
  it('is whole again on the first line, and leads back to both parts', async () => {
    const document = await treeOf('die Ausschrei-\nbung der Arbeiten');
    expect(linesOf(document)).toEqual(['die Ausschreibung', 'der Arbeiten']);
    expect(sourceOfPiece(document, 'Ausschreibung')).toBe('Ausschrei-\nbung');
  });
  it('keeps its hyphen before a capital', async () => expect(linesOf(await treeOf('Kreis Ober-\nUnterstadt liegt'))).toEqual(['Kreis Ober-Unterstadt', 'liegt']));
  it('stays apart before "und": the hyphen stands for the word that follows', async () => expect(linesOf(await treeOf('Schul-\nund Sportamt'))).toEqual(['Schul-', 'und Sportamt']));
  it('is whole again in the column of a table', async () => {
    const rows = linesOf(await treeOf('Nr.   Bieter                       Summe\n1     Lumo Erdbau-\n      gesellschaft mbH, Neudorf    12,00 €\n'));
    expect(rows.slice(1).join(' ')).toBe('1\tLumo Erdbaugesellschaft mbH, Neudorf\t12,00 €');
  });
  it('stays apart where the next row begins in another column', async () => {
    expect(linesOf(await treeOf('Nr.   Bieter                       Summe\n1     Lumo Erdbau-\n2     gesellschaft                 12,00 €\n'))[1]).toBe('1\tLumo Erdbau-');
  });
  it('stays apart over a blank line', async () => expect(linesOf(await treeOf('Ober-\n\nstadt'))).toEqual(['Ober-', 'stadt']));
});

describe('cells', () => {
  it.each([['tabs', 'Stadtrat\t12.03.2020\tEntscheidung'], ['pipes', '| Stadtrat | 12.03.2020 | Entscheidung |'], ['three blanks', 'Stadtrat   12.03.2020     Entscheidung']])('are parted by %s', async (_name, text) => {
    const [line] = (await treeOf(`${text}\n`)).lines;
    expect(line?.cells.map((cell) => cell.text)).toEqual(['Stadtrat', '12.03.2020', 'Entscheidung']);
  });
  it('that are empty keep their place', async () => {
    const [line] = (await treeOf('Stadtrat\t\tEntscheidung')).lines;
    expect(line?.cells.map((cell) => cell.text)).toEqual(['Stadtrat', '', 'Entscheidung']);
  });
});

describe('lines', () => {
  it.each([['LF', '\n'], ['CR LF', '\r\n'], ['CR', '\r']])('end at %s', async (_name, end) => {
    const document = await treeOf(['Stadt Neudorf', '', 'Antrag'].join(end));
    expect(document.lines.map(({ text }) => text)).toEqual(['Stadt Neudorf', '', 'Antrag']);
    expect(sourceOfPiece(document, 'Antrag')).toBe('Antrag');
  });
  it('hold the clean text together: each is its slice', async () => {
    const document = await treeOf('**Datum**\t1.1.2020\n\n- ein  Punkt\nStra&szlig;en-\nbau\n');
    for (const { start, end, text } of document.lines) expect(document.text.slice(start, end)).toBe(text);
  });
  it('of text are never Markdown: "1." and four blanks are kept', async () => {
    expect(linesOf(await treeOf('1. Der Rat\n    beschließt'))).toEqual(['1. Der Rat', 'beschließt']);
  });
});

describe('Markdown and text of the same content', () => {
  const TEXT = 'Stadt Neudorf\n\nBeschlussvorlage\n\nDatum: 12.03.2020\n\nStadtrat\t12.03.2020\n\nDer Rat beschließt den Bau.\n';
  const MARKDOWN = '# Stadt Neudorf\n\n## Beschlussvorlage\n\n**Datum**: 12.03.2020\n\n| Stadtrat | 12.03.2020 |\n| --- | --- |\n\nDer Rat *beschließt* den Bau.\n';
  it('have the same clean lines', async () => expect(linesOf(await treeOf(MARKDOWN, 'markdown'))).toEqual(linesOf(await treeOf(TEXT))));
  it('have the same cells', async () => {
    const cellsOf = async (text: string, format: 'text' | 'markdown') => (await treeOf(text, format)).lines.filter(({ kind }) => kind === 'row').map(({ cells }) => cells.map((cell) => cell.text));
    expect(await cellsOf(MARKDOWN, 'markdown')).toEqual(await cellsOf(TEXT, 'text'));
  });
  it('lead back to where the words stand', async () => {
    const document = await treeOf(MARKDOWN, 'markdown');
    expect(sourceOfPiece(document, 'Datum: 12.03.2020')).toBe('Datum**: 12.03.2020');
    expect(sourceOfPiece(document, 'beschließt')).toBe('beschließt');
  });
  it('have an mdast tree with positions in the source', async () => {
    for (const [text, format] of [[TEXT, 'text'], [MARKDOWN, 'markdown']] as const) {
      const document = await treeOf(text, format);
      for (const node of document.root().children) expect(text.slice(node.position?.start.offset, node.position?.end.offset)).toMatch(/\S/u);
    }
  });
});

describe('a stroke drawn beside the words', () => {
  it('is none of them, and the only one on its line parts no cells', async () => {
    const [bar, kind] = (await treeOf('| Niederschrift über die\n  | Sitzung des Rates\n')).lines;
    expect([bar?.text, bar?.kind, kind?.text]).toEqual(['Niederschrift über die', 'paragraph', 'Sitzung des Rates']);
  });
});
