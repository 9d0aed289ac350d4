import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';

const read = async (body: string) => {
  const outcome = await readDocument({ path: 'agenda.html', mediaType: 'text/html', bytes: Buffer.from(`<!DOCTYPE html><html><body><p>Stadt Neudorf</p><h1>Einladung</h1><p>zur 14. Sitzung des Bauausschusses am Donnerstag, 20.04.2023, 16:00 Uhr</p><h2>Tagesordnung</h2>${body}</body></html>`), sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  return outcome.reading.record.agendaItems;
};
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('an agenda in a table', () => {
  it.each([
    ['Antrag<br>A 23/0241-01', ['A 23/0241-01']],
    ['Beschlussvorlage<br>20-25/3127', ['20-25/3127']],
    ['20-25/3127<br>20-25/3201', ['20-25/3127', '20-25/3201']],
    ['VO/2024/120', ['VO/2024/120']],
    ['VO/2024/120<br>Anlage 12/3', ['VO/2024/120']],
    ['VO/2024/120<br>Anlage Planentwurf 2024-03-01', ['VO/2024/120']],
    ['Mündlicher Bericht<br>Frau Muster', []],
  ])('has the numbers of papers below their kinds: %s', async (cell, papers) => {
    const items = await read(`<table>${row('1', 'Einwohnerfragestunde', '')}${row('2', 'Umweltspur auf der Hauptstraße', cell)}</table>`);
    expect(items.map(({ paperReferences }) => paperReferences)).toEqual([[], papers]);
  });
  it('names who brought an item in below its title, not in it', async () => {
    const items = await read(`<table>${row('1.', 'Mitteilungen')}${row('2.', 'Beleuchtung in der Aue<br>Antrag der Fraktion B90/Grüne<br>Berichterstatter/in: Stadtverordneter Muster<br>- 101.19.733 -')}</table>`);
    expect(items.map(({ name, paperReferences }) => [name, paperReferences])).toEqual([['Mitteilungen', []], ['Beleuchtung in der Aue', ['101.19.733']]]);
  });
  it('is one part of minutes and its treatment another', async () => {
    const items = await read(`<p><b>Öffentlicher Teil:</b></p><table>${row('Ö 1', 'Eröffnung')}</table><p><b>Nicht öffentlicher Teil:</b></p><table>${row('N 2', 'Ankauf')}</table>`);
    expect(items.map(({ number, public: isPublic }) => [number, isPublic])).toEqual([['1', true], ['2', false]]);
  });
});
