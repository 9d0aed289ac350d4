import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const PAPER = 'Stadt Lindenau\nDer Bürgermeister\n\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nBeratungsfolge\nBauausschuss   02.03.2020   Vorberatung\nRat            09.03.2020   Entscheidung\n\nBetreff: Umbau der Mühle\n\nBegründung:\nDie Mühle ist alt.\n';
const read = async (tail: string): Promise<unknown> => {
  const { record } = await readText(PAPER + tail);
  return { date: record.date, rows: record.consultations.map(({ organization }) => organization) };
};
const ROWS = ['Bauausschuss', 'Rat'];

describe('what follows the text of a paper', () => {
  it('who gets a copy is no committee', async () => {
    const plain = PAPER.replace(/Beratungsfolge[^]*Entscheidung\n\n/u, '');
    expect((await readText(`${plain}\nVerteiler:\n1 x Büro des Rates\n1 x Amt 66\n1 x Pressestelle\n`)).record.consultations).toEqual([]);
    expect(await read('\nVerteiler:\n1 x Büro des Rates\n1 x Amt 66\n')).toEqual({ date: null, rows: ROWS });
  });

  it('but days below "Verteiler" head a table', async () => {
    const { record } = await readText('Stadt Lindenau\n\nVorlage Nr. 12/2020\n\nVerteiler         Tag\nBauausschuss      02.03.2020\nRat               09.03.2020\n\nBetreff: Umbau der Mühle\n');
    expect(record.consultations.map(({ organization, date }) => [organization, date])).toEqual([['Bauausschuss', '2020-03-02'], ['Rat', '2020-03-09']]);
  });

  it('the day of another town on an attached sheet is not that of the paper', async () => {
    expect(await read('\nAnlage 1\n\nGutachten zum Bach\n\nDer Bach führt Wasser.\n\nAltmühl, den 02.05.2018\nIngenieurgesellschaft Aue\n')).toEqual({ date: null, rows: ROWS });
  });

  it.each(['\nAnlage 1\n\nGutachten zum Bach\n\nAltmühl, den 02.05.2018\n', '\nVerteiler:\n1 x Amt 10\n1 x Amt 20\n1 x Amt 30\n1 x Amt 40\n1 x Amt 50\n1 x Amt 60\n1 x Amt 66\n1 x Amt 70\n1 x Amt 80\n1 x Amt 90\n', ''])('the day beside its own town is, whatever follows', async (tail) => {
    expect(await read(`\nLindenau, den 24.02.2020\n\nMuster\nBürgermeister\n${tail}`)).toEqual({ date: '2020-02-24', rows: ROWS });
  });

  it('the day of what the text quotes is not, as the text goes on below', async () => {
    expect(await read(`\nDer Vertrag schließt:\n\nLindenau, 3. Mai 2018\n\nDie Bürgschaft gilt weiter.\n\n${'1 x Amt 10\n'.repeat(14)}`)).toEqual({ date: null, rows: ROWS });
  });

  it('two such days in the text say nothing of the paper', async () => {
    expect(await read(`\nLindenau, den 24.02.2019\n\nDer Antrag lag bei.\n\nLindenau, den 25.02.2019\n\n${'Es folgt ein Satz.\n\n'.repeat(14)}`)).toEqual({ date: null, rows: ROWS });
  });
});

describe('a sheet attached to minutes, which counts its own parts', () => {
  const items = async (text: string): Promise<unknown> => (await readText(`Stadt Lindenau\n${text}`)).record.agendaItems?.map(({ number, name }) => [number, name]);
  const annex = '\nAnlage 2\n\nGutachten zum Bach\n\n1. Ausgangslage\nDer Bach führt Wasser.\n\n2. Ergebnis\nVariante B wird empfohlen.\n';

  it('is none of the items of an excerpt', async () => {
    expect(await items(`Auszug aus der Niederschrift über die 5. Sitzung des Bauausschusses vom 12.03.2020\n\nTOP 7  Umbau der Mühle\n\nBeschluss:\nDie Mühle wird umgebaut.\n\nAbstimmungsergebnis: 8 Ja, 1 Nein\n${annex}`)).toEqual([['7', 'Umbau der Mühle']]);
  });

  it('and none of those of whole minutes, which count on behind what an item has as its annex', async () => {
    const whole = 'Niederschrift über die 5. Sitzung des Bauausschusses vom 12.03.2020\n\n1. Begrüßung\n\nFrau Ried begrüßt alle.\n\n2. Umbau der Mühle\n\nBeschluss:\nDie Mühle wird umgebaut.\nAbstimmungsergebnis: 8 Ja, 1 Nein\n\nAnlage 1\n\n3. Verschiedenes\n\nEs liegt nichts vor.\n';
    expect(await items(`${whole}${annex}`)).toEqual([['1', 'Begrüßung'], ['2', 'Umbau der Mühle'], ['3', 'Verschiedenes']]);
  });

  it('but a part of the session that counts from one again is none', async () => {
    const text = 'Niederschrift über die 5. Sitzung des Bauausschusses vom 12.03.2020\n\nÖffentlicher Teil\n\n1. Begrüßung\n\nFrau Ried begrüßt alle.\n\n2. Umbau der Mühle\n\nDer Umbau wird erläutert.\n\nAnlage 1\n\nNichtöffentlicher Teil\n\n1. Verkauf der Mühle\n\nDer Verkauf wird beraten.\n';
    expect((await items(text) as unknown[]).length).toBe(3);
  });

  it.each([['TOP 1 ', 'TOP 2 ', 'TOP 3 '], ['1. ', '2. ', '3. ']])('and items go on behind the annex of one whose resolution has points: %s', async (one, two, three) => {
    const points = 'Beschluss:\n1. Die Satzung wird beschlossen.\n2. Sie wird bekannt gemacht.\nAbstimmungsergebnis: 8 Ja, 0 Nein\n';
    for (const annexed of ['Anlage 2\n', '\nAnlage 2\n\n']) {
      expect(await items(`Niederschrift über die 5. Sitzung des Bauausschusses vom 12.03.2020\n\n${one}Begrüßung\nFrau Ried begrüßt alle.\n\n${two}Satzung\n${annexed}${points}\n${three}Neubau der Schule\nBeschluss:\nDer Neubau wird beschlossen.\nAbstimmungsergebnis: 7 Ja, 1 Nein\n`)).toEqual([['1', 'Begrüßung'], ['2', expect.stringContaining('Satzung')], ['3', 'Neubau der Schule']]);
    }
  });

  it('nor is a closed part of the session by another name', async () => {
    const text = 'Niederschrift über die 5. Sitzung des Bauausschusses vom 12.03.2020\n\n1. Begrüßung\nFrau Ried begrüßt alle.\n\n2. Umbau der Mühle\nDer Umbau wird erläutert.\n\nAnlage 1\n\nVertraulicher Teil\n\n1. Verkauf der Mühle\nDer Verkauf wird beraten.\n';
    expect((await items(text) as unknown[]).length).toBe(3);
  });
});
