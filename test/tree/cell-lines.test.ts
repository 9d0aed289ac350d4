import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import type { Reading } from '../../src/record/schema.js';
import { treeOf } from './tree-of.js';

const rowsOf = async (text: string): Promise<string[]> => (await treeOf(text, 'markdown')).lines.filter(({ text: words }) => words !== '').map(({ cells }) => cells.map((cell) => cell.text).join(' | '));

async function readMarkdown(text: string): Promise<Reading['record']> {
  const outcome = await readDocument({ path: 'paper.md', mediaType: 'text/markdown', bytes: Buffer.from(text), sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  return outcome.reading.record;
}

describe('a table of Markdown without a head', () => {
  it('has what stands below a paragraph in its first cell on a row of its own', async () => {
    const record = await readMarkdown('**Stadt Lindenau**\n\n|  |  |  |\n| --- | --- | --- |\n| **Stellungnahme der Verwaltung**  öffentlich | Stellungnahme-Nr. S0198/17 | Datum 21.07.2017 |\n\nBezeichnung: Schwimmen lernen\n');
    expect([record.paperType, record.public, record.reference, record.date]).toEqual(['Stellungnahme der Verwaltung', true, 'S0198/17', '2017-07-21']);
  });

  it('has bold words of a letterhead on a line of their own', async () => {
    expect(await rowsOf('|  |  |\n| --- | --- |\n| **Stadt Lindenau** Der Bürgermeister | 22-18416-01 **Stellungnahme** |\n')).toEqual(['Stadt Lindenau | 22-18416-01', 'Der Bürgermeister | Stellungnahme']);
  });

  it('keeps a value of two lines beside its label', async () => {
    expect(await rowsOf('|  |  |\n| --- | --- |\n| Betreff: | Umbau der Brücke<br>am Mühlbach |\n| Datum: | 21.07.2017 |\n')).toEqual(['Betreff: | Umbau der Brücke am Mühlbach', 'Datum: | 21.07.2017']);
  });
});

describe('rows between strokes that no line of dashes makes a table', () => {
  const TABLE = '**Stadt Lindenau**\n\n| Beschlussvorlage | Datum | 18.10.2021 |\n|  | Drucks.-Nr.: | **VO/1407/21** öffentlich |\n\n';
  const ROWS = '| Sitzung am | Gremium | Beschlussqualität |\n| 11.11.2021 | Jugendhilfeausschuss | Empfehlung/Anhörung |\n| 06.12.2021 | Rat | Entscheidung |\n\n**Neubau des Jugendtreffs**\n';

  it('are cells of a letterhead and of a Beratungsfolge', async () => {
    const record = await readMarkdown(TABLE + ROWS);
    expect([record.paperType, record.reference, record.date, record.public]).toEqual(['Beschlussvorlage', 'VO/1407/21', '2021-10-18', true]);
    expect(record.consultations.map(({ date, organization, role }) => [date, organization, role])).toEqual([
      ['2021-11-11', 'Jugendhilfeausschuss', 'Empfehlung/Anhörung'], ['2021-12-06', 'Rat', 'Entscheidung']]);
  });

  it('keep a stroke that is a sign of the text, and empty cells', async () => {
    expect(await rowsOf('| Dez. 3 \\| Amt 61 |  | Herr Muster |\n')).toEqual(['Dez. 3 | Amt 61 |  | Herr Muster']);
  });

  it.each(['| nur am Anfang ein Strich', 'Betrag | Jahr |', '| a | b |\nund Text\n'])('are none where a line has other ends: %j', async (text) => {
    expect((await treeOf(text, 'markdown')).lines.filter(({ text: words }) => words !== '').every(({ cells }) => cells.length === 1)).toBe(true);
  });
});

describe('a table of Markdown with a head', () => {
  it('keeps its rows', async () => {
    expect(await rowsOf('| Gremium | Termin |\n| --- | --- |\n| **Rat**  der Stadt | **12.03.2020**  18 Uhr |\n')).toHaveLength(2);
  });
});

describe('a break in Markdown', () => {
  it('parts words, in a table and outside of it', async () => {
    expect(await rowsOf('Umbau der Brücke<br>am Bach\n\n| Gremium | Termin |\n| --- | --- |\n| Rat<br />der Stadt | 12.03.2020<br>18 Uhr |\n')).toEqual(['Umbau der Brücke am Bach', 'Gremium | Termin', 'Rat der Stadt | 12.03.2020 18 Uhr']);
  });
});

describe('a label with its day and its number', () => {
  it('may hold both in one cell', async () => {
    const record = await readMarkdown('Stadt Lindenau\n\n|  |  |\n| --- | --- |\n| Dezernat V/52 | Vorlagen-Nummer 19.06.2019 **2094/2019** |\n\nBetreff: Kunstrasen\n');
    expect([record.reference, record.date]).toEqual(['2094/2019', '2019-06-19']);
  });
});
