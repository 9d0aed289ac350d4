import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const agenda = (below: string): string => `Stadt Neudorf

Einladung
zur 9. Sitzung des Kulturausschusses am Mittwoch, 09.02.2022, 16:00 Uhr

Tagesordnung

TOP 1    Haushalt der Museen
TOP 2    Sanierung des Schlosses
TOP 3    Mitteilungen

${below}
`;

describe('notes below an agenda', () => {
  it('are no items and decide none', async () => {
    const { record } = await readText(agenda('Zu TOP 1: Die Ansätze liegen über denen des Vorjahres. Ursache sind die Tarife.\nZu TOP 2: Der Aufsichtsrat hat dem Plan am 13.12.2021 zugestimmt.\n'));
    expect(record.agendaItems.map(({ number, name, decision }) => [number, name, decision])).toEqual([['1', 'Haushalt der Museen', null], ['2', 'Sanierung des Schlosses', null], ['3', 'Mitteilungen', null]]);
  });
  it('begin below a heading', async () => {
    const { record } = await readText(agenda('Erläuterungen:\n\nDer Rat hat den Plan am 13.12.2021 beschlossen.\n'));
    expect(record.agendaItems.map(({ decision }) => decision)).toEqual([null, null, null]);
  });
});

describe('the list of items with the sign of publicity right at their numbers', () => {
  it('is told from the items themselves', async () => {
    const { record } = await readText(`Stadt Neudorf\nNiederschrift\nüber die Sitzung des Bauausschusses am 18.03.2024\n\nTagesordnung\n\n Ö1            Eröffnung\n Ö 1.1         Beschlussfähigkeit\n Ö2            Umbau der Brücke\n N3            Ankauf einer Fläche\n\nProtokoll\n\n zu 1      Eröffnung\n\n zu 1.1    Beschlussfähigkeit\n\nDer Ausschuss ist beschlussfähig.\n\n zu 2      Umbau der Brücke\n\nDer Bericht wird zur Kenntnis genommen.\n\n zu 3      Ankauf einer Fläche\n\nDie Vorlage wird vertagt.\n`);
    expect(record.agendaItems.map(({ number, name, decision }) => [number, name, decision?.status ?? null])).toEqual([['1', 'Eröffnung', null], ['1.1', 'Beschlussfähigkeit', null], ['2', 'Umbau der Brücke', 'noted'], ['3', 'Ankauf einer Fläche', 'deferred']]);
  });
});
