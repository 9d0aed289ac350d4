import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\n\nProtokoll der öffentlichen Sitzung des Bezirksausschusses\nam Dienstag, 19.10.2010, 19.30 Uhr\n\n';

describe('items that are counted within lettered sections', () => {
  const MINUTES = `${HEAD}A     Allgemeines\nA 1   Genehmigung der Tagesordnung\n      Mit den Nachträgen einstimmig genehmigt.\n\nB     Unterausschuss Verkehr\nB 1   (E) Empfehlung: Tempo 30 in der\n      Mühlstraße\n      08-14 / V 05114\n      Beschluss: einstimmig zugestimmt\nB 2   (AN) Anhörung: Fällung von drei Bäumen\n      Beschluss: mehrheitlich abgelehnt (5 : 18)\n\nC     Verschiedenes\nC 1   Termine\n      Die nächste Sitzung ist am 16.11.2010.\n`;
  it('are found where the sections are numbered with papers below, and end before the next section', async () => {
    const { record } = await readText(MINUTES);
    expect(record.agendaItems.map(({ number, name, decision }) => [number, name, decision?.outcome ?? null])).toEqual([
      ['A 1', 'Genehmigung der Tagesordnung', 'Mit den Nachträgen einstimmig genehmigt.'],
      ['B 1', '(E) Empfehlung: Tempo 30 in der Mühlstraße', 'einstimmig zugestimmt'],
      ['B 2', '(AN) Anhörung: Fällung von drei Bäumen', 'mehrheitlich abgelehnt (5 : 18)'],
      ['C 1', 'Termine', null],
    ]);
  });
  it('are no paper sizes', async () => {
    const { record } = await readText(`${HEAD}1. Pläne im Format\nA 4 Blätter lagen aus.\n\n2. Verschiedenes\nKeine.\n`);
    expect(record.agendaItems.map(({ number }) => number)).toEqual(['1', '2']);
  });
});

describe('an item that was put in behind another', () => {
  const items = (added: string) => readText(`${HEAD}1.)  Bericht\n\n     Der Bericht wird zur Kenntnis genommen.\n\n2.)  Grundstückstausch\n\n     Beschluss: Der Antrag wird angenommen.\n     Abstimmungsergebnis: einstimmig\n\n${added}\n\n3.)  Verschiedenes\n\n     Beschluss: Der Antrag wird vertagt.\n`);
  it('has its letter and a decision of its own', async () => {
    const { record } = await items('2a)  Resolution zum Bahnhof\n\n     Beschluss: Der Antrag wird abgelehnt.');
    expect(record.agendaItems.map(({ number, decision }) => [number, decision?.status])).toEqual([['1', 'noted'], ['2', 'adopted'], ['2a', 'rejected'], ['3', 'deferred']]);
  });
  it.each([['a sentence', '2a)  Der Vorsitzende erläutert den Tausch.'], ['one that counts on from nothing', '5a)  Resolution zum Bahnhof']])('is not %s', async (_, added) => {
    const { record } = await items(added);
    expect(record.agendaItems.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });
});

describe('what is told of an item without a vote', () => {
  const item = async (told: string) => (await readText(`${HEAD}1. Bericht\n\n${told}\n\n2. Verschiedenes\n\nKeine.\n`)).record.agendaItems[0]?.decision?.status ?? null;
  it.each([
    ['Das Protokoll gilt als genehmigt, Einwendungen wurden nicht eingebracht.', 'adopted'],
    ['Damit gilt die Niederschrift als genehmigt.', 'adopted'],
    ['Das Protokoll gilt als genehmigt, wenn niemand widerspricht.', null],
    ['Der Bauantrag gilt als genehmigt.', null],
    ['Dieser Punkt wird vom Vorsitzenden von der Tagesordnung abgesetzt.', 'removed-from-agenda'],
    ['Dieser Vorschlag wurde von der Fraktion abgesetzt.', null],
    ['Der Antragsteller erklärte, dass er den Antrag zurückziehe und für die Haushaltsberatung neu einreichen werde.', 'withdrawn'],
    ['Der Antragsteller erklärte, dass er den Antrag zurückziehe, wenn geprüft werde.', null],
    ['Der Antragsteller erklärte, dass er den Änderungsantrag zurückziehe.', null],
  ])('%s', async (told, status) => {
    expect(await item(told)).toBe(status);
  });
});

describe('the part of the minutes that are approved', () => {
  it('ends the name of its item and heads no part of the session', async () => {
    const { record } = await readText('Stadt Neudorf\n\nEinladung\nzur 6. Sitzung des Bauausschusses am 16. Mai 2012, 18.30 Uhr\n\nTagesordnung:\n\nI. ÖFFENTLICHER TEIL\n\n1.   Eröffnung\n\n2.   Genehmigung des Protokolls vom 18. April 2012\n     - nichtöffentlicher Teil -\n\n3.   Radweg\n\nII. NICHT ÖFFENTLICHER TEIL\n\n4.   Grundstücke\n');
    expect(record.agendaItems.map(({ name, public: isPublic }) => [name, isPublic])).toEqual([['Eröffnung', true], ['Genehmigung des Protokolls vom 18. April 2012 - nichtöffentlicher Teil -', true], ['Radweg', true], ['Grundstücke', false]]);
  });
});
