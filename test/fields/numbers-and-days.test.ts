import { describe, expect, it } from 'vitest';
import { matchMaskAt } from '../../src/fields/reference/masks.js';
import { withPlainDays } from '../../src/fields/dates/printed-days.js';
import { readText } from './read-text.js';

describe('a day as ISO 8601 prints it is no number of a paper', () => {
  it.each(['2019-03-12', '2022-12-31'])('%s', (text) => expect(matchMaskAt(text, 0, false)).toBeNull());
  it.each(['2019-0312', '2019-412-1'])('%s may be one', (text) => expect(matchMaskAt(text, 0, false)?.text).toBe(text));

  it('in the names of items', async () => {
    const { record } = await readText('Gemeinde Lindenau\nNiederschrift\nüber die 12. Sitzung des Gemeinderates am 2019-05-14\n\nTagesordnung\n1. Begrüßung\n2. Genehmigung der Niederschrift über die Sitzung vom 2019-03-12\n3. Plan für die Aue (2019-048)\n');
    expect(record.agendaItems?.map(({ name, paperReferences }) => [name, paperReferences])).toEqual([['Begrüßung', []], ['Genehmigung der Niederschrift über die Sitzung vom 2019-03-12', []], ['Plan für die Aue', ['2019-048']]]);
  });
});

describe('what stands in a head and is no title', () => {
  const named = async (line: string): Promise<string | null> => (await readText(`Stadt Lindenau\nDer Bürgermeister\n${line}\n\nBeschlussvorlage\nVorlagen-Nr. 12/2020\n\nSachverhalt:\nDie Mühle ist alt.\n`)).record.name;
  it.each(['27640', '20:00', 'Ringstraße 3\n12345 Lindenau (Aue)'])('%s', async (line) => expect(await named(line)).toBeNull());
  it('a title beside them', async () => expect(await named('27640\n\nUmbau der Mühle')).toBe('Umbau der Mühle'));
});

describe('days in any print are plain to expressions that know one', () => {
  it.each([
    ['Rat, 3. Mai 2019:', 'Rat, 03.05.2019:'],
    ['Rat, 3. Mär. 2019', 'Rat, 03.03.2019'],
    ['am 2019-05-03 im Rat', 'am 03.05.2019 im Rat'],
    ['am 3. 5. 2019', 'am 03.05.2019'],
    ['am 03.05.98', 'am 03.05.1998'],
    ['am 03.05.19 und 04.05.2019', 'am 03.05.2019 und 04.05.2019'],
  ])('%s', (text, plain) => expect(withPlainDays(text)).toBe(plain));
  it.each(['3. Sitzung 2019', 'Ziffer 3.5.19', '2019-0412', '45.13.2019', 'Nr. 12.03.19.4'])('%s holds none', (text) => expect(withPlainDays(text)).toBe(text));
});

describe('another paper is dated by the day behind its number', () => {
  it.each(['11.03.2019', '11. März 2019', '11. September 2019'])('%s', async (day) => {
    const { record } = await readText(`Stadt Lindenau\n\nBeschlussvorlage Nr. 8012/2019\n\nUmbau der Mühle am Bach\n\nSachverhalt:\nSiehe die Vorlage 7711/2018 vom ${day}.\n`);
    expect(record.relatedPapers?.map(({ reference, date }) => [reference, date])).toEqual([['7711/2018', day.includes('Sep') ? '2019-09-11' : '2019-03-11']]);
  });
  it('and found in brackets behind a day in words', async () => {
    const { record } = await readText('Stadt Lindenau\n\nBeschlussvorlage Nr. AB/2018/12711\n\nUmbau der Mühle am Bach\n\nSachverhalt:\nSie wird nach dem Stadtratsbeschluss vom 27. November 2013 (AB/2013/12049) umgebaut.\n');
    expect(record.relatedPapers?.map(({ reference }) => reference)).toEqual(['AB/2013/12049']);
  });
});
