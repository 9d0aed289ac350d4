import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const relatedIn = async (sentence: string): Promise<readonly string[] | undefined> => (await readText(`Stadt Neudorf\nBeschlussvorlage\nVorlage-Nr.: 019/2020\nDatum: 2. Juli 2020\n\nBetreff: Umbau der Halle\n\nBegründung:\n${sentence}\n`)).record.relatedPapers?.map(({ reference }) => reference);

describe('the number of a resolution that a sentence names', () => {
  it.each([
    ['Dafür gilt ein Vertrag (Vereinbarung v. 03.03.2017, Beschluss 14/17).', '14/17'],
    ['Der Ausschuss hat ihn mit Beschluss 12-ATU/2019 vom 12. September 2019 gebilligt.', '12-ATU/2019'],
    ['Der Beschluss Nr. 164/12/15 vom 10.12.2015 wird aufgehoben.', '164/12/15'],
    ['Nach dem Konzept, das der Rat am 09.12.2015 (Beschluss\n221-2015) fortgeschrieben hat.', '221-2015'],
    ['Der Rat verweist auf die Botschaft Nr. 14/2019 zum Verkehr.', '14/2019'],
  ])('%s', async (sentence, number) => {
    expect(await relatedIn(sentence)).toEqual([number]);
  });
  it.each([
    ['Das Gericht hat mit Beschluss 4 K 117/12 vom 15.12.2012 entschieden.'],
    ['Der Beschluss 2012/21/EU der Kommission gilt weiter, ebenso der Beschluss 2018/19 des Haushalts.'],
    ['Der Beschluss 12.03.2020 ist hinfällig, der Beschluss 1/2 auch.'],
    ['Beschluss-Nr.: 12/2020\nDer Beschluss 12/2020 ist bekannt zu machen.'],
    ['Mit Beschluss-Nr. 972-33(V)11 hat der Stadtrat entschieden.'],
  ])('is none in %j', async (sentence) => {
    expect(await relatedIn(sentence)).toEqual([]);
  });
});

describe('the own number of a paper', () => {
  it.each([
    ['Beschlussantrag Nr.\n: 187-2018\n\nDatum:\n20.08.2018', '187-2018'],
    ['Beschlussvorlage Nr. 10/47/2018\n\nDatum: 20.08.2018', '10/47/2018'],
    ['Anfrage\n\nGV 2018 - 2021 / 178', 'GV 2018 - 2021 / 178'],
  ])('%j', async (head, number) => {
    const { record, diagnostics } = await readText(`Stadt Neudorf\n\n${head}\n\nBetreff: Umbau der Halle\n\nBegründung:\nDie Halle ist alt.\n`);
    expect(record.reference).toBe(number);
    expect(diagnostics.map(({ id }) => id)).not.toContain('date-impossible');
  });
});

describe('a table of two columns with one stroke between them', () => {
  it('is told by the rule below its first row', async () => {
    const { record } = await readText('Stadt Neudorf\n\nAntrag | Nr. 10/047/2022\n---|---\nAntragsteller | Fraktion der Freien,\n | CDU-Fraktion\nEingang | 2022-11-07\nAntrag vom | 04. November 2022\n\n**Sichere Querung der Bahnlinie**\n\nWir beantragen:\n\nDie Verwaltung berichtet.\n');
    expect(record).toMatchObject({ reference: '10/047/2022', date: '2022-11-04', name: 'Sichere Querung der Bahnlinie' });
  });
  it('is none without that rule', async () => {
    const { record } = await readText('Stadt Neudorf\n\nBeschlussvorlage\nVorlage-Nr.: 12/2020\n\nBetreff: Prüfantrag | Beleuchtung am Wall\n\nBegründung:\nDer Weg ist dunkel.\n');
    expect(record.name).toBe('Prüfantrag | Beleuchtung am Wall');
  });
});
