import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** As converters print the cells of a row that lose the page's columns: one behind the other, a blank between. */
const BELOW = 'Beratungsfolge Termin Status\nStadtrat 27.05.2020 öffentlich\nBetreff: Neubau der Halle am Anger\nSachverhalt:\nDie Halle ist alt.\n';
const read = async (head: string) => (await readText(`${head}\n${BELOW}`)).record;

describe('a kind among other cells of its line', () => {
  it.each([
    ['behind the town', 'Stadt Musterau Sitzungsvorlage DS 2018/166', 'Sitzungsvorlage'],
    ['behind a town of two words', 'Stadt Bad Muster Beschlussvorlage BV-V/07/0283', 'Beschlussvorlage'],
    ['before a label', 'Stadt Musterau\nÄnderungsantrag TOP:\nVorlagen-Nummer: VII/2021/02713', 'Änderungsantrag'],
    ['before labels', 'Stadt Musterau\n- Stadtrat -\nANTRAG Datum Nummer\nöffentlich 28.02.2017 A0037/17', 'Antrag'],
    ['in spaced letters', 'Stadt Musterau\nB e s c h l u s s v o r l a g e Nr.: BV/0522/2021', 'Beschlussvorlage'],
  ])('is read %s', async (_what, head, kind) => expect((await read(head)).paperType).toBe(kind));

  it('is none in words about a town', async () => {
    expect((await read('Stadt Musterau\nStadt Musterau stellt Antrag 2018/19\nVorlage Nr. 12/2020')).paperType).not.toBe('Antrag');
  });
});

describe('labels without colons over their values', () => {
  it.each([
    ['behind a day', 'ANTRAG Datum Nummer\nöffentlich 28.02.2017 A0037/17', 'A0037/17', '2017-02-28'],
    ['behind an office', 'Organisationseinheit Datum Drucksachen-Nr. (ggf. Nachtragsvorlage zu)\n660 Amt für Verkehr, 24.01.2019, 8012/2014-2020', '8012/2014-2020', null],
    ['before a place and a day', 'Drucksache Nr. öffentlich\n0047-2012 Musterau, 22.05.2012', '0047-2012', null],
  ])('give the number %s', async (_what, head, reference, date) => {
    const record = await read(`Stadt Musterau\n${head}\nBeschlussvorlage`);
    expect(record.reference).toBe(reference);
    if (date !== null) expect(record.date).toBe(date);
  });

  it('give none where two days stand below one label', async () => {
    expect((await read('Stadt Musterau\nAntrag Datum Nummer\n28.02.2017 01.03.2017 A0037/17')).date).toBeNull();
  });
});

describe('committees whose names a narrow column broke behind their first words', () => {
  it('are whole, with the day on a line of its own', async () => {
    const { record } = await readText('Stadt Musterau\nAntrag\nVorlagen-Nummer: VII/2020/01073\nBeratungsfolge Termin Status\nAusschuss für\nPlanungsangelegenheiten\n12.05.2020 öffentlich\nVorberatung\nAusschuss für\nStadtplanung\n16.05.2020 öffentlich\nVorberatung\nStadtrat 27.05.2020 öffentlich\nBetreff: Neubau der Halle\n');
    expect(record.consultations.map(({ organization, date }) => `${organization} ${date}`)).toEqual(['Ausschuss für Planungsangelegenheiten 2020-05-12', 'Ausschuss für Stadtplanung 2020-05-16', 'Stadtrat 2020-05-27']);
  });

  it('leaves columns of votes to be columns', async () => {
    const { record } = await readText('Stadt Musterau\nBeschlussvorlage\nVorlage Nr.: 12/2020\nBeratungsfolge Status Termin Für Gegen Enthaltung\nBauausschuss öffentlich 12.05.2020 7 1 0\nStadtrat öffentlich 27.05.2020\nBetreff: Neubau der Halle\n');
    expect(record.consultations.map(({ organization }) => organization)).toEqual(['Bauausschuss', 'Stadtrat']);
  });
});
