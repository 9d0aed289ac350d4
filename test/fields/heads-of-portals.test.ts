import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const recordOf = async (source: string) => (await readText(source)).record;
const paper = (head: string, body = 'Die Mühle ist alt.'): string => `Stadt Neudorf\n\n${head}\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\n${body}\n`;

describe('the number below its label and a day', () => {
  it.each(['Vorlagen-Nummer  07.06.2017\n1604/2017', 'Drucksachen-Nr.     07.06.2017\n\n1604/2017'])('%j is read, and the day is the paper’s', async (head) => expect(await recordOf(paper(head))).toMatchObject({ reference: '1604/2017', date: '2017-06-07' }));
  it('is not the sign of the office', async () => expect(await recordOf(paper('Dezernat, Dienststelle\nIV/40/402\n                 Vorlagen-Nummer  07.06.2017\n                 1604/2017'))).toMatchObject({ reference: '1604/2017', relatedPapers: [] }));
});

describe('papers named with their authors', () => {
  const related = async (body: string) => (await recordOf(paper('Vorlagen-Nr. 1711842', body))).relatedPapers.map(({ reference }) => reference);
  it.each([['der Antrag der FWG-Fraktion Nr. 44/2017 vom 21.03.2017', '44/2017'], ['die Anfrage von Stadtrat Muster Nr. 12/2018', '12/2018'], ['die Drucksache 1610903NV4', '1610903NV4']])('%s', async (words, number) => expect(await related(`Es gilt ${words}.`)).toEqual([number]));
  it.each(['der Antrag der Stadt auf Baugenehmigung Nr. 55/2017', 'der Bauantrag der Gruppe A Nr. 66/2017', 'der Antrag der Fraktion A zum Plan Nr. 77/2017', 'die Drucksache 231907m'])('not %s', async (words) => expect(await related(`Es gilt ${words}.`)).toEqual([]));
});

describe('the day of a paper', () => {
  it('stands in the cell behind its place', async () => expect((await recordOf('Landeshauptstadt Neudorf\nGRDrs\t612/2021\n\nNeudorf,\t09/23/2021\n\nBeschlussvorlage\n\nBeschlussantrag:\nDem Bau wird zugestimmt.\n')).date).toBe('2021-09-23'));
  it('is not that of a motion it treats', async () => expect((await recordOf('Stadt Neudorf\n\nMehr Abstellplätze für Räder\nAntrag Nr. 14-20 / A 06511 der Stadtratsfraktion A\nvom 16.01.2020\n\nSitzungsvorlage Nr. 20-26 / V 03287\n\nI. Vortrag\n')).date).toBeNull());
});

describe('"Betreff: öffentlich"', () => {
  it.each([['öffentlich', true], ['nichtöffentlich', false]])('%s in the corner of a form is no title', async (word, isPublic) => expect(await recordOf(`Stadt Neudorf\nBeschlussvorlage 18/SVV/0361\nBetreff: ${word}\n\nBetreff: Umbau der Mühle\n\nBeschlussvorschlag:\nText\n`)).toMatchObject({ public: isPublic, name: 'Umbau der Mühle' }));
});

describe('the name of an item', () => {
  const names = async (items: string) => (await recordOf(`Niederschrift\nder 34. Sitzung der Stadtvertretung\nvom 28.01.2013\n\n${items}\n`)).agendaItems.map(({ name }) => name);
  it('ends before whose paper it is, in brackets', async () => expect(await names('TOP 1     Bau der Halle\n          (2. Lesung)\nTOP 2     Bau am Bad\n          (Antrag der Fraktion\n          A und B)\nTOP 3     Bau am Haus\n          (CDU-Fraktion)\nTOP 4     Bau am Hof\n          (Antrag auf Bau)')).toEqual(['Bau der Halle (2. Lesung)', 'Bau am Bad', 'Bau am Haus', 'Bau am Hof (Antrag auf Bau)']));
});

describe('an excerpt', () => {
  const excerpt = (below: string): string => `Auszug\naus der Niederschrift\nüber die öffentliche Sitzung des Gemeinderats\n\nam Mittwoch, 18.09.2013, 17:30 Uhr\nBürgersaal des Rathauses\n\nUmbau der Mühle\n\nBeschluss:\n\n1. Die Mühle wird umgebaut.\n\n2. Die Verwaltung berichtet.\n\ngez.\nEva Muster\n\n${below}\n`;
  it('is sent to offices that are no items, and its room is no title', async () => {
    const { name, agendaItems } = await recordOf(excerpt('1.\tBauamt zum Vollzug\n2.\tStadtkämmerei z. K.\n3.\tOrdnungsamt'));
    expect([name, agendaItems.map((item) => item.name)]).toEqual(['Umbau der Mühle', ['Umbau der Mühle']]);
  });
  it('that invites has its items below the signature', async () => expect((await recordOf('Einladung\nzur Sitzung des Bauausschusses am 12.03.2019\n\ngez. Muster\nVorsitzender\n\n1. Haushalt\n2. Bericht zur Kenntnis\n3. Verschiedenes\n')).agendaItems).toHaveLength(3));
});

describe('a letter', () => {
  const letter = (address: string, words: string): string => `Stadt Neudorf\nDer Bürgermeister\n\n${address}                 Datum: 19. SEP. 2024\n\nZustand der Brücke am Kraftwerk\nAF0031/24\n\nSehr geehrte Frau Muster,\n\n${words}\n\nDie Brücke ist gesperrt, zuletzt zu A0488/23 berichtet.\n`;
  it.each(['Ihre oben genannte Anfrage beantworte ich wie folgt:', 'auf Ihre schriftliche Anfrage vom 03.04.2024 antworten wir:', 'zu Ihrer Anfrage teile ich Ihnen mit:'])('that answers a member of the council is a paper: %s', async (words) => expect(await recordOf(letter('Mitglied des Stadtrates', words))).toMatchObject({ kind: 'paper', name: 'Zustand der Brücke am Kraftwerk', reference: null, consultations: [], relatedPapers: [{ reference: 'AF0031/24', relation: 'answers' }, { reference: 'A0488/23' }] }));
  it.each([['Frau Eva Muster', 'Ihre Anfrage beantworte ich wie folgt:'], ['Mitglied des Stadtrates', 'Ihre Anfrage ist eingegangen.']])('to %s is none: %s', async (address, words) => expect((await recordOf(letter(address, words))).kind).toBe('other'));
});

describe('the town that issues a paper', () => {
  const town = async (body: string, foot = ''): Promise<string | undefined> => (await recordOf(`Vorlage Nr. 12/2020\n\nBetreff: Uferweg\n\nSachverhalt:\n${body}\n\n${foot}`)).body?.name;
  it.each([
    ['pays its own share', 'Der Vereinbarung mit der Gemeinde Reichenau wird zugestimmt. Anteil Gemeinde Reichenau: 5 €.\nEigenanteil Stadt Konstanz: 7 €.', '', 'Konstanz'],
    ['is where an excerpt was certified', 'Die Stadt Karlsruhe regt etwas zum Plan der Stadt Ettlingen an.', 'Ettlingen, den 25.09.2013', 'Ettlingen'],
    ['stands behind the number in the foot', 'Die Stadt Köln hat zugestimmt.', 'Vorlage Nr. 12/2020 der Stadt Aachen    Seite 1', 'Aachen'],
    ['stands before its part', 'Die Bezirksvertretung Aachen-Mitte berät. Die Stadt Aachen und die Stadt Aachen sind da.', '', 'Aachen'],
  ])('%s', async (_, body, foot, name) => expect(await town(body, foot)).toBe(name));
  it('is not a neighbor', async () => expect(await town('Die Nachbarstadt Offenbach am Main wird beteiligt. Die Stadt Offenbach am Main schreibt.')).toBeUndefined());
});
