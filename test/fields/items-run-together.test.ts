import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const agenda = (items: string) => readText(`Landkreis Neudorf\n\nEinladung zur 21. Sitzung des Kreistages\nam 4. März 2019, 15:00 Uhr\n\nTagesordnung\n\n${items}\n`);

describe('items whose columns came out with single blanks', () => {
  it('have the papers and not the movers in their names', async () => {
    const { record } = await agenda('1 Eröffnung\nKreistagspräsident\n2 Haushalt 2019 und Stellenplan\nKT-BV/004/2019 Landrat\n3 Prüfauftrag zur Bahn KT-A/009/2019 Fraktion SPD/\nGrüne\n4 Anfragen\ngez.\nEva Muster');
    expect(record.agendaItems.map(({ name, paperReferences }) => [name, paperReferences])).toEqual([['Eröffnung', []], ['Haushalt 2019 und Stellenplan', ['KT-BV/004/2019']], ['Prüfauftrag zur Bahn', ['KT-A/009/2019']], ['Anfragen', []]]);
  });
});

describe('numbers of items whose stops came out on lines of their own', () => {
  it('are those of the items', async () => {
    const { record } = await agenda('1 Allgemeines\n1\n.\n1\nBeschlussfähigkeit\n2 Verkehr\n2\n.\n1\nAnträge\n2\n.\n1\n.\n1\nRadweg\n2\n.\n2\nParken');
    expect(record.agendaItems.map(({ number, name }) => [number, name])).toEqual([['1', 'Allgemeines'], ['1.1', 'Beschlussfähigkeit'], ['2', 'Verkehr'], ['2.1', 'Anträge'], ['2.1.1', 'Radweg'], ['2.2', 'Parken']]);
  });
});

describe('what of items was not read', () => {
  it('makes the record partial where an item has no name', async () => {
    const { status, diagnostics } = await agenda('1.\n2.\n2.1.\n\n3.\n\nEröffnung\nHaushalt\nStellenplan\nVorlage: 12/2019\nAnfragen\n');
    expect(status).toBe('partial');
    expect(diagnostics.map(({ id }) => id)).toContain('agenda-item-unread');
  });
  it('makes it partial where a name holds the number of an item below it', async () => {
    const { status, diagnostics } = await agenda('1. Allgemeines 1.1 Eröffnung\n2. Verkehr\n3. Anfragen');
    expect([status, diagnostics.filter(({ id }) => id === 'agenda-item-unread').length]).toEqual(['partial', 1]);
  });
  it('leaves numbers of plans alone', async () => {
    const { status } = await agenda('1. Bebauungsplan Nr. 1.1 Mitte\n2. Verkehr\n3. Anfragen');
    expect(status).toBe('clean');
  });
});
