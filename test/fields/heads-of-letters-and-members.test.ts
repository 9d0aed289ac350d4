import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const record = async (text: string) => (await readText(text)).record;

describe('the motion of a member of a council', () => {
  it.each([['Interpellation Muster (SP) betreffend Parkplätze am Bahnhof', 'Interpellation'], ['Postulat Ivo Muster (Grüne): Mehrweggeschirr bei Anlässen', 'Postulat'], ['Schriftliche Anfrage E. Muster (FDP) zum Thema Lärm', 'Schriftliche Anfrage']])('has its title on the line of its kind: %s', async (line, kind) => {
    const { kind: read, paperType, name } = await record(`${line}\n\nGeschäfts-Nr. 2022.45\neingereicht am 12.3.2022\n\nDer Stadtrat wird eingeladen, Auskunft zu geben.\n`);
    expect([read, paperType, name]).toEqual(['paper', kind, line]);
  });
  it('is none where a title has a bracket', async () => {
    expect((await record('Stadt Neudorf\nBeschlussvorlage\n\nDrucksache Nr. 12/2020\n\nInformation Ausbau (Kita)\n\nSachverhalt:\nGut.\n')).paperType).toBe('Beschlussvorlage');
  });
});

describe('whom a letter is for', () => {
  it('is no title', async () => {
    expect((await record('Stadt Neudorf\n\nVorlage Nr. 61/0412/2021\n\nAn den\nRat der Stadt\n\nNeubau der Kita am Markt\nhier: Baubeschluss\n\nBeschlussvorschlag\nGut.\n')).name).toBe('Neubau der Kita am Markt hier: Baubeschluss');
  });
  it('names the town', async () => {
    expect((await record('Ratsfraktion X\n\nAn den Bürgermeister der Stadt Altena\n\nAnfrage gem. § 17 der Geschäftsordnung\n\nSachstand Freibad\n\nSehr geehrter Herr Bürgermeister,\n\nwie ist der Stand?\n')).body?.name).toBe('Altena');
  });
});

describe('the kind behind the town and a dash', () => {
  it('is that of the paper', async () => {
    expect((await record('Gemeinde Neudorf - Beschlussvorlage Nr. 12/2021 - öffentlich\n\nBetreff: Straßenreinigung\n\nBegründung:\nGut.\n')).paperType).toBe('Beschlussvorlage');
  });
  it('is none behind a title', async () => {
    expect((await record('Stadt Neudorf\nInformationsvorlage Nr. 12/2021\n\nUmbau Der Halle - Antrag der Fraktion X\n\nBegründung:\nGut.\n')).paperType).toBe('Informationsvorlage');
  });
});

describe('the sign of the item that a paper is for', () => {
  const paper = (line: string): string => `Stadt Neudorf\n\nBericht Nr. 18/0614\nfür den Bauausschuss\n${line}\n\nTrockenheit im Sommer\n\nSachverhalt:\nEs war trocken.\n`;
  it.each([['am 06.09.2018, TOP Ö 6.2', true], ['am 06.09.2018, TOP N 6.2', false], ['am 06.09.2018, TOP 6.2', null]])('%s', async (line, expected) => {
    expect((await record(paper(line))).public).toBe(expected);
  });
});
