import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { dashTables } from '../../src/tree/dash-tables.js';
import { cpuMilliseconds } from '../cpu-time.js';
import { treeOf } from './tree-of.js';

const rowsOf = async (text: string): Promise<string[]> =>
  (await treeOf(text, 'markdown')).lines.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells.map((cell) => cell.text).join(' | '));

const WITH_HEAD = [
  '  ---------------------------------------------------',
  '  **Gremium**              voraussichtlicher\\  Zuständigkeit',
  '                           Termin              ',
  '  ------------------------ ------------------- ------------',
  '  Ausschuss für Umwelt und 30.11.2021          1\\. Lesung',
  '  Verkehr                                      ',
  '',
  '  Rat                      09.02.2022          Beschluss',
  '  ---------------------------------------------------',
].join('\n');

describe('tables that lines of dashes set in Markdown', () => {
  it('have the columns of the line below their names, and rows between blank lines', async () => {
    expect(await rowsOf(`**Stadt Lindenau**\n\n${WITH_HEAD}\n\n## Beschluss\n`)).toEqual([
      'Gremium | voraussichtlicher Termin | Zuständigkeit', 'Ausschuss für Umwelt und Verkehr | 30.11.2021 | 1. Lesung', 'Rat | 09.02.2022 | Beschluss']);
  });

  it('that only lay out a page keep the lines that were broken on purpose', async () => {
    const text = '  ------------------------- -----------------\n  **Stadt Lindenau**\\       Vorlagen-Nr.:\\\n  Der Bürgermeister         **VO/12/21**\n\n  Amt 66                    öffentlich\n  ------------------------- -----------------\n';
    expect(await rowsOf(text)).toEqual(['Stadt Lindenau | Vorlagen-Nr.:', 'Der Bürgermeister | VO/12/21', 'Amt 66 | öffentlich']);
  });

  it('may have a row a line, without a line of dashes around them', async () => {
    expect(await rowsOf('Text davor\n\n  Gremium       Datum\n  ------------- ----------\n  Bauausschuss  09.02.2022\n  Rat           10.02.2022\n\nText danach\n')).toEqual(
      ['Gremium | Datum', 'Bauausschuss | 09.02.2022', 'Rat | 10.02.2022']);
  });

  it('stand where they are printed, and what was taken from them is found in the source', async () => {
    const text = `**Stadt Lindenau**\n\nBeschlussvorlage VO/12/21\n\n${WITH_HEAD}\n\n## Begründung\n\nDer Weg ist alt.\n`;
    const outcome = await readDocument({ path: 'paper.md', mediaType: 'text/markdown', bytes: Buffer.from(text), sha256: '0'.repeat(64) });
    if (outcome.kind !== 'reading') throw new Error(outcome.reason);
    const { record, evidence } = outcome.reading;
    expect(record.consultations.map(({ organization, date }) => [organization, date])).toEqual([['Ausschuss für Umwelt und Verkehr', '2021-11-30'], ['Rat', '2022-02-09']]);
    const [place] = evidence['/record/consultations/1/date'] ?? evidence['/record/consultations/1'] ?? [];
    expect(text.slice(place?.start, place?.end)).toContain('09.02.2022');
  });

  it.each([
    'Überschrift\n-----------\n\nText\n',
    'Text\n\n---\n\nText\n\n---\n',
    '  -----------------\n\nText ohne ein Ende der Tabelle\n',
    '  Gremium    Datum\n  ---------- ----------\n  Bauausschuss 09.02.2022\n',
    '- a\n  - b\n  - c\n',
  ])('are none: %j', (text) => expect(dashTables(text)).toEqual([]));

  it('are found in time that grows with the text', () => {
    const timeOf = (count: number): number => {
      const text = '  ----- -----\n  a     b\n  --- ---\n'.repeat(count);
      const before = cpuMilliseconds();
      dashTables(text);
      return cpuMilliseconds() - before;
    };
    timeOf(500);
    expect(timeOf(16_000)).toBeLessThan(Math.max(150, 48 * timeOf(1_000)));
  });
});
