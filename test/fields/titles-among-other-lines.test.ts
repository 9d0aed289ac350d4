import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const nameOf = async (text: string): Promise<string | null> => (await readText(text)).record.name;

describe('a title among what else a head prints', () => {
  it.each([
    ['STADT MUSTERLINGEN            GR-Drs. 19/045/02\nDezernat für Finanzen,      32-3 /Ke\nWirtschaft und Immobilien\n\nBeschlussvorlage\nNeufassung der Marktsatzung\n', 'Neufassung der Marktsatzung'],
    ['Stadt Musterau    Vorlage  16/233\nBeratung im\n  Ausschuss für Kultur    am  06.09.2016\n  Rat                     am  26.09.2016\n\nNeubesetzung des Beirates für Kultur\n\nBegründung:\nDie Amtszeit endet.\n', 'Neubesetzung des Beirates für Kultur'],
    ['Stadt Musterau\nPostulat Nr. 187\nvom 16. April 2018\n\n               Stadtkanzlei\n               Eingang 17. April 2018\n\nVelostation am Bahnhof\n\nDie Velostation schliesst.\n', 'Velostation am Bahnhof'],
    ['Stadt Musterau\nAF/0098/2019\nAnfrage\n\nAnfrage gem. § 56 NKomVG: Nutzung des Kurhauses\n\nSachverhalt\nEr steht leer.\n', 'Anfrage gem. § 56 NKomVG: Nutzung des Kurhauses'],
    ['Stadt Musterau\nDS-Nr.: 61-1/2013\n\nÄnderungsantrag zur DS 61/2013 - Friedhofssatzung\n\nDer Rat möge beschließen:\n', 'Änderungsantrag zur DS 61/2013 - Friedhofssatzung'],
    ['Grüner Klub im Rathaus\n\nAntrag\n\nder Gemeinderätin Eva Muster\n\nbetreffend Kühle Zonen in dicht bebauten Grätzeln\n\nIm Juni war es heiß.\n', 'Kühle Zonen in dicht bebauten Grätzeln'],
    ['Stadt Musterau\nVorlage Nr. 2015/141\n\nBeratungsgegenstand:\n\nSchulen\n- Erhalt der Grundschule\n- Antrag der Ortschaft vom 12. Februar 2015\n\nBeschlussantrag:\nEr wird zurückgestellt.\n', 'Schulen - Erhalt der Grundschule - Antrag der Ortschaft vom 12. Februar 2015'],
    ['Stadt Musterau\nSitzungsvorlage 12/2019\n\nBetreff:                       Dezernat(e)  V\nRadweg am Wall\n', 'Radweg am Wall'],
    ['Gemeinde Musteran\nBeschlussantrag Nr. 47/2017\n\nGegenstand: Verkehr am Wall\nOggetto: Traffico\n', 'Verkehr am Wall'],
  ])('is read in %j', async (text, name) => {
    expect(await nameOf(text)).toBe(name);
  });

  it.each(['Anfrage gem. § 56 NKomVG: Fraktion A', 'Anfrage gem. § 56 NKomVG', 'Änderungsantrag zur DS 61/2013'])('is no kind with whoever asks: %s', async (line) => {
    expect(await nameOf(`Stadt Musterau\nAF/0098/2019\n${line}\n\nNutzung des Kurhauses am Wall\n`)).toBe('Nutzung des Kurhauses am Wall');
  });
});

describe('the subject of an answer under the number of what it answers', () => {
  const answer = (subject: string): string => `Stadt Musterau\nDer Oberbürgermeister\n\nFraktion Freie Liste\nHerrn Muster\nFischmarkt 1\n99999 Musterau\n\nDatum:\n12. Juli 2012\n\n${subject}\nJournal-Nr.: 2214\n\nSehr geehrter Herr Muster,\n\nIhre Anfrage vom 19. Juni 2012 beantworte ich wie folgt:\n`;
  it('is what is neither the number nor the kind nor the publicity', async () => {
    const { record } = await readText(answer('Drucksache 1032/12; Anfrage nach § 9 Abs. 2 GeschO; Lärmschutz an der\nOstumfahrung im Ortsteil Au; – öffentlich –'));
    expect([record.reference, record.name, record.public]).toEqual(['1032/12', 'Lärmschutz an der Ostumfahrung im Ortsteil Au', true]);
  });
  it('tells a closed paper', async () => {
    const { record } = await readText(answer('Drucksache 1032/12; Anfrage nach § 9 Abs. 2 GeschO; Verkauf eines Grundstücks; – nicht öffentlich –'));
    expect([record.name, record.public]).toEqual(['Verkauf eines Grundstücks', false]);
  });
  it('is never a number of the office behind its label', async () => {
    const { record } = await readText(answer('Lärmschutz an der Ostumfahrung'));
    expect(record.name).toBe('Lärmschutz an der Ostumfahrung');
  });
});

describe('a heading that is the kind of paper', () => {
  it('is not its title', async () => {
    const { record } = await readText('Freie Hansestadt Musterhafen\n\nVorlage Nr. 18/312 (S)\nTagesordnungspunkt: 6 n. ö. T.\n\nDeputationsvorlage\n\nfür die Sitzung der Deputation für Bau und Verkehr\nam 12. Dezember 2013\n\nBebauungsplan 84 für ein Gebiet am Hafen\n\nI. Sachdarstellung\nDer Plan liegt vor.\n');
    expect([record.name, record.consultations.map(({ agendaItem, public: isPublic }) => [agendaItem, isPublic])]).toEqual(['Bebauungsplan 84 für ein Gebiet am Hafen', [['6', false]]]);
  });
});
