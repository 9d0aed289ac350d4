import { describe, expect, it } from 'vitest';
import { readVote } from '../../src/fields/decision/votes/vote.js';
import { readText } from './read-text.js';

describe('an excerpt of a council in Belgium', () => {
  it.each([
    ['AUSZUG AUS DEM PROTOKOLLBUCH DES STADTRATES\n\nÖffentliche Sitzung vom\n\n14. Juni 2021', 'Stadtrat', 'Auszug aus dem Protokollbuch'],
    ['Auszug aus dem Beratungsregister des Gemeinderates\n\nÖffentliche Sitzung vom 14. Juni 2021', 'Gemeinderat', 'Auszug aus dem Beratungsregister'],
  ])('names its book and its council: %j', async (head, organization, paperType) => {
    const { record } = await readText(`GEMEINDE NEUDORF\n\n${head}\n\nAnwesend: Eva Muster, Bürgermeisterin, Vorsitzende\n\nPunkt 7\n\nGegenstand:\n\nAnkauf eines Elektrofahrzeugs\n\nDER RAT,\n\nAufgrund des Gemeindedekrets vom 23. April 2018;\n\nBESCHLIESST einstimmig:\n\nArtikel 1: Das Lastenheft zu genehmigen.\n`);
    expect(record).toMatchObject({ paperType, public: true, consultations: [{ organization, date: '2021-06-14', agendaItem: '7' }], decision: { status: 'adopted', vote: { unanimous: true } } });
  });
});

describe('minutes of one resolution in South Tyrol', () => {
  const minutes = (points: string): string => `GEMEINDE NEUDORF\tCOMUNE DI NOVO\n\nBeschlussniederschrift\tVerbale di deliberazione\ndes Gemeinderates\tdel Consiglio comunale\n\nNr. 28\tSitzung vom - seduta del\tUhr - ore\n\t30/09/2015\t19:00\n\nIm Sitzungssaal sind die Mitglieder dieses Rates in öffentlicher Sitzung zusammengetreten:\n\nGEGENSTAND:\tOGGETTO:\nHaushaltsvoranschlag 2015\tBilancio di previsione 2015\n\nDER GEMEINDERAT\n\nb e s c h l i e ß t\n\nmit zwölf Jastimmen, drei Gegenstimmen und einer Stimmenthaltung, ausgedrückt durch Handerheben bei 16 anwesenden Räten:\n\n${points}\n`;
  it('is of the council below its kind, and its points are no items', async () => {
    const { record } = await readText(minutes('1.\tdie Bilanzänderung laut Anlage zu genehmigen;\n2.\tdiesen Beschluss für vollziehbar zu erklären.'));
    expect(record).toMatchObject({ consultations: [{ organization: 'Gemeinderat', date: '2015-09-30', time: '19:00' }], decision: { status: 'adopted', vote: { yes: 12, no: 3, abstentions: 1 } } });
    expect(record.agendaItems?.map(({ name }) => name)).toEqual(['Haushaltsvoranschlag 2015']);
  });
  it('has items where their names are names', async () => {
    const { record } = await readText('Gemeinde Neudorf\n\nNiederschrift über die Sitzung des Gemeinderates am 12.05.2020\n\n1. Mobilität im Bauhof\n\nBeschluss: einstimmig angenommen\n\n2. Haushalt 2020\n\nBeschluss: einstimmig angenommen\n');
    expect(record.agendaItems?.map(({ name }) => name)).toEqual(['Mobilität im Bauhof', 'Haushalt 2020']);
  });
});

describe('a vote counted in words', () => {
  it.each([
    ['mit 29 Stimmen gegen die sechs Stimmen der Fraktion X', 29, 6],
    ['beschließt mit 12 gegen drei Stimmen die Vergabe', 12, 3],
    ['mit zwölf gegen fünf Stimmen bei drei Enthaltungen', 12, 5],
    ['mit neun Stimmen gegen die 4 Stimmen der Fraktion X', 9, 4],
  ])('%s', (text, yes, no) => {
    expect(readVote(text)).toMatchObject({ yes, no });
  });
  it.each([['mit 20 Stimmen gegen die Stimmen der Fraktion X', 20, null], ['mit allen gegen zwei Stimmen', null, 2]])('leaves what is not counted: %s', (text, yes, no) => {
    expect(readVote(text)).toMatchObject({ yes, no });
  });
});

describe('the letterhead of an office in Austria', () => {
  it.each([['AMT DER STADT NEUDORF'], ['MARKTGEMEINDEAMT NEUDORF\nBezirk Linz-Land'], ['Amt der Marktgemeinde Neudorf']])('names the town: %j', async (letterhead) => {
    expect((await readText(`${letterhead}\n\nVerhandlungsschrift\nüber die Sitzung des Gemeinderates am 05.02.2013\n\n1. Haushalt 2013\n\nBeschluss: einstimmig angenommen\n`)).record.body?.name).toBe('Neudorf');
  });
});

describe('a page of so many', () => {
  const items = async (end: string): Promise<readonly string[]> => ((await readText(`Gemeinde Neudorf\n\nNiederschrift über die Sitzung des Gemeinderates am 12.05.2020\n\nTOP 1 Radweg am Wall, der ausgebaut werden soll. ${end}\nBeschluss: einstimmig angenommen\n\nTOP 2 Haushalt\nBeschluss: einstimmig angenommen\n`)).record.agendaItems ?? []).flatMap(({ paperReferences }) => paperReferences);
  it('is no paper of the item whose sentence ends there', async () => {
    expect(await items('2/3')).toEqual([]);
    expect(await items('2/2020')).toEqual(['2/2020']);
  });
});
