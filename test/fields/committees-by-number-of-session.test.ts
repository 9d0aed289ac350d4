import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const rowsOf = async (table: string): Promise<unknown> => {
  const { record } = await readText(`Bezirksverordnetenversammlung\nMusterbezirk\n\nAntrag\n\nDrucksache VII-0812\n\nBeratungsfolge:\n${table}\n\nBetreff: Fahrradbügel am Bahnhof\n\nDie Versammlung möge beschließen:\nBügel werden aufgestellt.\n`);
  return record.consultations.map(({ organization, date, meeting, outcome }) => [organization, date, meeting, outcome]);
};

describe('letters that the number of the session repeats', () => {
  it('name the committee of the row, though no word tells them', async () => {
    expect(await rowsOf('10.09.2014\tBVV\tBVV/VII/027\tüberwiesen\n06.11.2014\tVerkOrd\tVerkOrd/VII/041\tmit Änderungen im Ausschuss angenommen')).toEqual([
      ['BVV', '2014-09-10', 'BVV/VII/027', 'überwiesen'], ['VerkOrd', '2014-11-06', 'VerkOrd/VII/041', 'mit Änderungen im Ausschuss angenommen']]);
  });
  it('and an outcome that goes on below is one', async () => {
    expect(await rowsOf('06.11.2014   VerkOrd   VerkOrd/VII/041   mit Änderungen im Ausschuss\n                                          angenommen\n03.12.2014   BVV       BVV/VII/030       überwiesen')).toEqual([
      ['VerkOrd', '2014-11-06', 'VerkOrd/VII/041', 'mit Änderungen im Ausschuss angenommen'], ['BVV', '2014-12-03', 'BVV/VII/030', 'überwiesen']]);
  });
  it('and stand apart from the name where nothing parts the cells', async () => {
    expect(await rowsOf('20.09.2014 BVV Mitte BVV/V/022 überwiesen\n10.10.2014 Verkehr, Ordnung und öffentlicher Raum BVV/ORD/023 mit Änderungen im Ausschuss beschlossen')).toEqual([
      ['BVV Mitte', '2014-09-20', 'BVV/V/022', 'überwiesen'], ['Verkehr, Ordnung und öffentlicher Raum', '2014-10-10', 'BVV/ORD/023', 'mit Änderungen im Ausschuss beschlossen']]);
  });
});
