import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const BODY = '\n\nZustand der Brücken\n\nSachverhalt:\nDie Brücken sind alt.\n';
const head = async (text: string): Promise<readonly (string | null)[]> => {
  const { record } = await readText(text);
  return [record.kind, record.paperType, record.reference, record.name];
};

describe('a kind that other things are called too, with its number', () => {
  it.each([
    'Bericht                                                 Nr. 18/0614\nfür den Bauausschuss',
    'Bericht Nr. 18/0614\nfür den Bauausschuss am 06.09.2018, TOP Ö 6.2',
    'BERICHT\t\tNr.: 18/0614',
    'Bericht\nNr. 18/0614',
  ])('is the kind of the paper: %j', async (lines) => {
    expect(await head(`Stadt Neudorf\n\n${lines}${BODY}`)).toEqual(['paper', 'Bericht', '18/0614', 'Zustand der Brücken']);
  });
  it.each([
    ['BESCHLUSSANTRAG Nr. 14/2024                                MOZIONE n. 14/2024', 'Beschlussantrag'],
    ['Mozione n. 14/2024                     Beschlussantrag Nr. 14/2024', 'Beschlussantrag'],
    ['Interrogazione n. 14/2024                     Anfrage Nr. 14/2024', 'Anfrage'],
  ])('stands in one of the two languages of a head: %j', async (line, kind) => {
    expect(await head(`Stadtgemeinde Neudorf\n\n${line}${BODY}`)).toEqual(['paper', kind, '14/2024', 'Zustand der Brücken']);
  });
  it('heads a section where no number stands beside it', async () => {
    expect(await head('Stadt Neudorf\nBeschlussvorlage Nr. 12/2021\n\nZustand der Brücken\n\nBeschlussantrag:\nDer Rat stimmt zu.\n')).toEqual(['paper', 'Beschlussvorlage', '12/2021', 'Zustand der Brücken']);
  });
  it('is the title where what follows is no number of a paper', async () => {
    expect((await head('Stadt Neudorf\nSitzungsvorlage Nr. 2013/120\n\nBericht Nr. 5 der Feuerwehr\n\nSachverhalt:\nSie berichtet.\n'))[2]).toBe('2013/120');
  });
});

describe('a kind and its number in the cell behind the town', () => {
  it.each([
    ['Beschlussvorlage BV-V/07/0283', 'Beschlussvorlage', 'BV-V/07/0283'],
    ['Mitteilungsvorlage MV/2020/114', 'Mitteilungsvorlage', 'MV/2020/114'],
    ['Sitzungsvorlage DS 2018/166', 'Sitzungsvorlage', 'DS 2018/166'],
    ['Vorlage Nr. IV - S 58/2021', 'Vorlage', 'IV - S 58/2021'],
  ])('%s', async (cell, kind, number) => {
    expect(await head(`Hansestadt Neudorf                          ${cell}${BODY}`)).toEqual(['paper', kind, number, 'Zustand der Brücken']);
  });
});

describe('the number of the paper that is answered', () => {
  it.each([['Antwort zur Anfrage AF/0047/2021', 'AF/0047/2021'], ['Stellungnahme zum Antrag A 12/2019', 'A 12/2019'], ['Antwort auf Anfrage F 0031/2020', 'F 0031/2020']])('is not that of the answer: %s', async (line, number) => {
    const { record } = await readText(`Stadt Neudorf\n\n${line}\n\nBetreff: Leerstand\n\nSachverhalt:\nEs gibt wenig Leerstand.\n`);
    expect([record.reference, record.relatedPapers.map(({ reference }) => reference)]).toEqual([null, [number]]);
  });
  it('is not that of the answer behind "Nr.", and the kind is', async () => {
    const { record } = await readText('Stadt Neudorf\n\nBeantwortung der Anfrage Nr. 0044/2021 der SPD-Fraktion\n\nZustand der Radwege\n\nAntwort der Verwaltung:\nEr ist gut.\n');
    expect([record.paperType, record.reference, record.relatedPapers.map(({ reference }) => reference)]).toEqual(['Beantwortung der Anfrage', null, ['0044/2021']]);
  });
  it('and the number of a motion that a body names is its own', async () => {
    expect((await head(`Stadt Neudorf\n\nAnfrage Nr. 0044/2021 der SPD-Fraktion${BODY}`))[2]).toBe('0044/2021');
  });
  it('a committee and its day are no number', async () => {
    const { record } = await readText('Stadt Neudorf\n\nDrucksache Nr. 19/2020\n\nHaushaltsplan: Verabschiedung\n\nVorgang: GR 12.12.2019, DS 88/2019\n\nSachverhalt:\nGut.\n');
    expect(record.relatedPapers.map(({ reference }) => reference)).toEqual(['88/2019']);
  });
  it('leaves the number behind the own label', async () => {
    expect((await head(`Stadt Neudorf\nVorlage-Nr.: AW/0031/2020\n\nAntwort auf Anfrage F 0030/2020${BODY}`))[2]).toBe('AW/0031/2020');
  });
});

describe('kinds of Austria, Switzerland and South Tyrol', () => {
  it.each([
    ['MZl. 34/1127/2021                                 Neudorf, 02. November 2021\n\nAMTSVORTRAG', 'Amtsvortrag'],
    ['Beantwortung der Schriftlichen Anfrage betreffend Parkplätze für Reisecars', 'Beantwortung der Schriftlichen Anfrage'],
    ['Beantwortung der Interpellation betreffend Parkplätze für Reisecars', 'Beantwortung der Interpellation'],
  ])('%j', async (lines, kind) => {
    expect((await head(`Stadt Neudorf\n\n${lines}${BODY}`)).slice(0, 2)).toEqual(['paper', kind]);
  });
  it('the day is printed twice, in both languages', async () => {
    const { record } = await readText(`Stadtgemeinde Neudorf\n\n              Neudorf, 08.04.2024 / Villanova, 08/04/2024\n\nBESCHLUSSANTRAG Nr. 14/2024${BODY}`);
    expect(record.date).toBe('2024-04-08');
  });
});
