import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (table: string): string => `Stadt Neudorf\n\nBeschlussvorlage\n\nVorlage Nr. 123/2020\nDatum: 02.01.2020\n\nBetreff: Umbau der Mühle\n\n${table}\n\nSachverhalt:\n\nDie Mühle ist alt.\n`;
const read = async (table: string) => {
  const { record, status, evidence } = await readText(paper(table));
  return { status, evidence, rows: record.consultations.map(({ organization, date, time, role, agendaItem }) => [organization, date, time, role, agendaItem].map((one) => one ?? '-').join(' | ')) };
};

describe('a table with a cell on each line whose days are the first column', () => {
  it('keeps each day with its committee where a name is broken over lines', async () => {
    const { status, rows } = await read('Beratungsfolge:\n\nSitzungsdatum\nGremien\n\n10.08.2020\nOrtschaftsrat\nKleindorf\n\n25.08.2020\nBauausschuss\n\n04.09.2020\nHaupt- und\nFinanzausschuss');
    expect([status, rows]).toEqual(['clean', ['Ortschaftsrat Kleindorf | 2020-08-10 | - | - | -', 'Bauausschuss | 2020-08-25 | - | - | -', 'Haupt- und Finanzausschuss | 2020-09-04 | - | - | -']]);
  });
  it('counts its rows, and a count is no item', async () => {
    const { status, rows } = await read('Termin\nGremium\nFunktion\n1.\n15.04.2020\nOrtschaftsrat Au\nAnhörung\n2.\n29.04.2020\nStadtrat\nEntscheidung');
    expect([status, rows]).toEqual(['clean', ['Ortschaftsrat Au | 2020-04-15 | - | Anhörung | -', 'Stadtrat | 2020-04-29 | - | Entscheidung | -']]);
  });
});

describe('a table with a cell on each line', () => {
  it('has when a session begins on the line below its day, with its own place', async () => {
    const { status, rows, evidence } = await read('Gremium\nDatum\nBeginn\nMagistrat\n18.09.2020\n17:00 Uhr\nStadtrat\n08.10.2020\n18:30 Uhr');
    expect([status, rows]).toEqual(['clean', ['Magistrat | 2020-09-18 | 17:00 | - | -', 'Stadtrat | 2020-10-08 | 18:30 | - | -']]);
    expect(evidence['/record/consultations/0/time']?.[0]?.text).toBe('17:00 Uhr');
  });
  it('counts its rows, and without a column of items a count is none', async () => {
    expect((await read('Gremium\nDatum\n\n1.\nSeniorenbeirat\n23.10.2020\n2.\nStadtrat\n11.11.2020')).rows).toEqual(['Seniorenbeirat | 2020-10-23 | - | - | -', 'Stadtrat | 2020-11-11 | - | - | -']);
  });
  it('has a name that begins with the word for a committee right below its head', async () => {
    expect((await read('Gremien\nTermin\nZuständigkeit\nAusschuss\nfür Umwelt und Verkehr\n06.10.2020\nVorberatung\nStadtrat\n26.10.2020\nEntscheidung')).rows).toEqual(['Ausschuss für Umwelt und Verkehr | 2020-10-06 | - | Vorberatung | -', 'Stadtrat | 2020-10-26 | - | Entscheidung | -']);
  });
  it('is read to its end, however long', async () => {
    const body = Array.from({ length: 30 }, (_, at) => `Bezirksbeirat ${at + 1}\n\n${String((at % 28) + 1).padStart(2, '0')}.0${1 + Math.floor(at / 28)}.2021\n\nAnhörung\n\nTOP ${at + 1}`).join('\n\n');
    const { rows } = await read(`Beratungsfolge\n\nGremium\n\nTermin\n\nZuständigkeit\n\nTOP\n\n${body}`);
    expect([rows.length, rows.at(-1)?.startsWith('Bezirksbeirat 30 |')]).toEqual([30, true]);
  });
  it('is partial where a name lost its beginning', async () => {
    const { status, rows } = await read('Gremium\tTermin\nfür Umwelt und Verkehr\t06.10.2020\nStadtrat\t26.10.2020');
    expect(status === 'clean' && rows.some((row) => row.startsWith('für '))).toBe(false);
  });
});

describe('a day behind a count', () => {
  it.each(['1. 24.06.2020 Stadtrat', '1.\n24.06.2020\nStadtrat'])('is read: %s', async (line) => {
    expect((await readText(paper(line))).record.dates.map(({ value }) => value)).toContain('2020-06-24');
  });
  it.each(['01. 01. 2010', '1. 1. 2010'])('is no count itself: %s', async (day) => {
    expect((await readText(paper(`Stand am ${day}`))).record.dates.map(({ value }) => value)).toContain('2010-01-01');
  });
});
