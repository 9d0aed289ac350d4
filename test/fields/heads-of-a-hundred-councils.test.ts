import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const recordOf = async (text: string) => (await readText(text)).record;

describe('a title', () => {
  const nameOf = async (text: string): Promise<string | null> => (await recordOf(text)).name;

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

describe('the own day', () => {
  const dateOf = async (text: string): Promise<string | null> => (await recordOf(text)).date;

  it.each([
    ['Beschlussvorlage            VG/0618/19\n                            Az.: 855-11\nVerbandsgemeinde Musterau   05.08.2019\n\nUmstellung der Holzvermarktung\n', '2019-08-05'],
    ['Stadt Musterau\nVorlage 17/0587\nBeschlussvorlage\n- öffentlich -\nDer Oberbürgermeister\nFD Wirtschaftsförderung         01.02.2018\n\nBetreff: Fähre\n', '2018-02-01'],
    ['Von: Eva Muster <eva@muster.example>\nGesendet: Freitag, 24. Mai 2019 21:07\nBetreff: Antrag für den Bauausschuss am 6. Juni\n\nLieber Herr Muster,\n\nDer Rat möge beschließen:\n', '2019-05-24'],
  ])('is read in %j', async (text, date) => {
    expect(await dateOf(text)).toBe(date);
  });

  it('is not that of the committee whose advice is named above', async () => {
    expect(await dateOf('Vorlage Nr.: 12/2019\n\nANTRAG\nnach der Empfehlung des Bauausschusses\nvom 25.02.2019:\n\nDer Stadtrat möge beschließen:\nDer Vorentwurf.\n\nMusterhafen am Rhein, 04.02.2019\n')).toBe('2019-02-04');
  });
});

describe('a letter', () => {
  const kindOf = async (text: string): Promise<readonly (string | null)[]> => {
    const { kind, paperType } = await recordOf(text);
    return [kind, paperType];
  };

  it.each([
    ['die Freien Wähler stellen hiermit den\n\n     A n t r a g ,\n\neinen Spiegel anzubringen.', 'Antrag'],
    ['hiermit reiche ich folgende Anfrage ein:\n\nWann kommt er?', 'Anfrage'],
    ['die Fraktion stellt folgenden Dringlichkeitsantrag:\n\nEin Spiegel.', 'Dringlichkeitsantrag'],
  ])('is what it brings in: %j', async (words, type) => {
    expect(await kindOf(`Freie Wähler Musterau\n\nBetr.: Spiegel am Wall\n\nSehr geehrter Herr Muster,\n\n${words}\n`)).toEqual(['paper', type]);
  });

  it.each(['vielen Dank für Ihre Anfrage. Die Fraktion stellt den Antrag nicht.', 'die Fraktion stellte folgenden Antrag, der abgelehnt wurde.', 'wir richten ein Fest aus.'])('is none where it tells of others: %s', async (words) => {
    expect((await kindOf(`Stadt Musterau\n\nIhr Schreiben\n\nSehr geehrte Frau Muster,\n\n${words}\n`))[0]).toBe('other');
  });
});

describe('publicity', () => {
  const publicOf = async (text: string): Promise<boolean | null> => (await recordOf(text)).public;

  it.each([
    ['Stadt Musterau\nBeschlussvorlage Nr. 12/2019\n\nöffentlich (X)  nicht öffentlich (_)\n', true],
    ['Stadt Musterau\nBeschlussvorlage Nr. 12/2019\n\nöffentlich [_]  nicht öffentlich [x]\n', false],
    ['ZWECKVERBAND WASSER MUSTERTAL\n\nSitzungsvorlage VV 4/2013\n\nfür die öffentliche Sitzung der Verbandsversammlung am 08.05.2013\n', true],
    ['Stadt Musterau\nBeschlussvorlage Nr. 12/2019\n\nBetreff: Brücke\n\nBeschlussvorschlag:\nWird gebaut.\n\nDie Vorlage ist öffentlich.\n', true],
    ['Stadt Musterau\nBeschlussvorlage Nr. 12/2019\n\nUnterlage der nichtöffentlichen Sitzung des Aufsichtsrats\n', null],
  ])('is read in %j', async (text, isPublic) => {
    expect(await publicOf(text)).toBe(isPublic);
  });
});

describe('the issuing body', () => {
  const bodyOf = async (text: string): Promise<string | undefined> => (await recordOf(text)).body?.name;

  it('is no label below its kind', async () => {
    expect(await bodyOf('Nürtingen am Neckar\nGroße Kreisstadt\n\nSachbearbeiter/in      Nürtingen, den\nHerr Muster            08.06.2010\n\nDrucksache Nr. 089/2010/GR\n')).not.toBe('Sachbearbeiter');
  });

  it('is the town of a Swiss council', async () => {
    expect(await bodyOf('Grosser Stadtrat von Musterzern\n\nPostulat Nr. 187\n')).toBe('Musterzern');
  });

  it('is the Austrian town whose council a motion turns to', async () => {
    expect(await bodyOf('Dringlicher Antrag\nder Grünen\n\nBetrifft: Bahn nach Marburg\n\nDer Gemeinderat der Stadt Graz wolle beschließen:\n')).toBe('Graz');
  });
});
