import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const dateOf = async (text: string): Promise<string | null> => (await readText(text)).record.date;

const END = '\n\nBetreff: Neubau der Grundschule Nord\n\nBeratungsfolge    Sitzungstermin    Zuständigkeit\nBauausschuss      14.09.2021        Vorberatung\nRat               30.09.2021        Entscheidung\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n';
const HEAD = 'Stadt Musterstadt\nBeschlussvorlage\nVorlage Nr. 204/2021\n';

describe('the own date of a paper', () => {
  it.each([
    ['in a cell some tabs away from its label', `${HEAD}Datum:\t\t\t27.08.2021${END}`],
    ['behind another label with its value', `${HEAD}\nFederführendes Amt:   Bauamt          Sachbearbeiter:  Frau Muster\nAZ:                   6024-14/2021    Datum:           27.08.2021${END}`],
    ['below a label that the form goes on beside', `Fachbereich           Dezernent(in) / Geschäftsführer       Datum\n66                    Frau Muster                           27.08.2021\n\n${HEAD}${END}`],
    ['behind another value whose blanks are lost', `${HEAD}\nFederführung:                      Datum:\n50-Fachbereich Soziales und Wohnen 27.08.2021${END}`],
    ['behind several such values', `${HEAD}\nDezernat/Fachbereich: Bearbeitet von: Tel. Nr.: Datum:\nFachbereich 3, Muster, Eva 82-2464 27.08.2021${END}`],
    ['below the nearest of two labels with days', `${HEAD}\nIhr Zeichen      Ihre Nachricht vom      Unser Zeichen        Datum\n                 11.05.2021              61-ul                27.08.2021${END}`],
    ['with its place, behind the kind', `Kreis Musterstadt\nSitzungsvorlage Musterstadt, 27.08.2021\n\nVorlagen-Nr. SV-10-0562${END}`],
    ['with a place on a river', `Stadt Musterstadt            Musterstadt am Fluss, 27.08.2021\n\nBeschlussvorlage\nVorlage Nr. 204/2021${END}`],
    ['with its place on the line above', `Musterstadt,\nden 2021-08-27\n\nBeschlussvorlage\nVorlage Nr. 204/2021${END}`],
    ['alone below the number', `Stadt Musterstadt\nDer Bürgermeister\nFachdienst Finanzen\n\nDrucksache Nr. 204/2021\n27.08.2021\nBeschlussvorlage\nöffentlich${END}`],
    ['below a label of two', `Stadt Musterstadt\n\nDienststelle, Datum\n\n660 Amt für Verkehr, 27.08.2021\n\nBeschlussvorlage der Verwaltung\nDrucksachen-Nr. 9412/2020-2025${END}`],
    ['with those who ask', `Stadt Musterstadt\nDrucksache 204/2021\n\nAnfrage\nder Fraktion Muster vom 27.08.2021\n\nEingang im Büro: 30.08.2021\n\nBetreff: Wartezeiten\n\nWie lange warten die Leute?\n`],
    ['right behind the number', `Stadt Musterstadt\nBeschlussvorlage 204/2021, 27.08.2021${END}`],
    ['below the group that asks', 'Ratsfraktion Muster, Musterstadt\n27.08.2021\nAntrag Nr. A 22/2021\nNamen auf Schildern\n\nWir beantragen neue Schilder.\n'],
    ['above the word for the signature', `${HEAD}${END}\n27.08.2021, gez. E. Muster\n\nDatum, Unterschrift\n`],
  ])('stands %s', async (_, text) => expect(await dateOf(text)).toBe('2021-08-27'));

  it.each([
    ['a day of a table below it', `Stadt Musterstadt\nVorlage Nr. 4/2009\n\nBetreff: Neubau\n\nLos   Firma              Angebot      Datum\n1     Muster GmbH        10.000 €     27.08.2021\n2     Beispiel GmbH      12.000 €     28.08.2021\n`],
    ['a day of a table without a label', `Stadt Musterstadt\nMitteilungsvorlage 4/2009\n\nAusbau der Straße\n\nMaßnahme          Kosten      Fertigstellung\nBrücke            10.000 €    27.08.2021\nWeg               5.000 €     28.08.2021\n`],
    ['the days of a table of two columns', `Stadt Musterstadt\nMitteilungsvorlage 4/2009\n\nAusbau der Straße\n\nMaßnahme          Fertigstellung\nBrücke            27.08.2021\nWeg               28.08.2021\n`],
    ['the day on which another office looked at it', `Stadt Musterstadt\nVorlage Nr. 4/2009\n\nBetreff: Neubau\n\nSachverhalt:\nDie Schule ist alt.\n\nBearbeitungsvermerk des Prüfungsamtes\n  x  Bemerkungen waren nicht veranlasst\n\n27.08.2021, gez. E. Muster\nDatum, Unterschrift\n`],
    ['the day of the session that decided', `Landeshauptstadt Musterstadt\n\nSitzungsvorlage Nr. 20-26 / V 01234\n\nBeschluss des Bezirksausschusses des 17. Stadtbezirkes\nvom 27.08.2021\nÖffentliche Sitzung\n\nI. Vortrag der Referentin\nDer Weg ist schmal.\n`],
    ['a day in brackets that a line of the text begins with', 'Stadt Musterstadt\nMitteilungsvorlage Nr. 4/2009\n\nBetreff: Neubau\n\nDie Kosten sind höher als im Bescheid (des Landes\nvom 3. August 2008). Sie sind durch die Rückstellung gedeckt.\n'],
    ['the day behind the number that is answered', `Stadt Musterstadt\nStellungnahme zum Antrag\nAntrag Nr. 174/2021, 27.08.2021${END}`],
    ['the day of a session behind the number', 'Stadt Musterstadt\nBeschlussvorlage 174/2021 zur Sitzung am 27.08.2021\n\nNeubau der Brücke\n\nDie Brücke ist alt.\n'],
    ['the day of a question that the same paper answers', `Kreistag des Kreises Musterstadt\n\nKleine Anfrage\nder Abg. Muster vom 27.08.2021\nbetr. Windkraft im Wald\nund Antwort\ndes Landrats\n\nFrage 1. Wie viele Anlagen gibt es?\n`],
  ])('is not %s', async (_, text) => expect(await dateOf(text)).toBeNull());

  it('of an agenda is the day it was written, where the session is named with a later one', async () => {
    expect(await dateOf('Bezirksvertretung 8\n                        Frau Muster\n                        Datum: 27.08.2021\n\nTagesordnung\n\nfür die 21. Sitzung der Bezirksvertretung in der Wahlperiode\n2020/2025 am Donnerstag, dem 16.09.2021, 17:00 Uhr, Rathaus\n\nI. Öffentlicher Teil\n\n1  Einwohnerfragestunde\n2  Spielplatz am Wall\n')).toBe('2021-08-27');
  });

  it('of a letter stands above its salutation', async () => {
    expect(await dateOf('Eva Muster\nWeg 1\n12345 Musterstadt\n\nAn die Gemeinde Musterstadt\n\n27. August 2021\n\nLärm am Sportplatz\n\nSehr geehrte Damen und Herren,\n\nwir wohnen seit Jahren hier.\n')).toBe('2021-08-27');
  });
});

describe('the own day beside other words of a head', () => {
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

it('a paper whose number stands in the footer alone is known by it', async () => {
  const { record } = await readText('ÖFFENTLICHE BERICHTSVORLAGE\n\nBetreff:\nErweiterung der Grundschule Nord\n\nBeschlussvorschlag:\nDer Bericht wird zur Kenntnis genommen.\n\nDrucksachennummer: 0189/2021\nSeite 1\n');
  expect(record.reference).toBe('0189/2021');
});

describe('a general kind', () => {
  it.each([
    ['with its number is the kind', 'Magistrat der Stadt Musterstadt\n\nVorlage Nr. IV-S 31/2019\nfür die Sitzung des Magistrats am 04.09.2019\n\nNeubau der Grundschule Nord\n\nBeschlussvorschlag:\nDer Magistrat stimmt zu.\n', 'Vorlage'],
    ['that a body has made up is one', 'Landkreis Musterstadt\n\nBeratungsunterlage Nr. 084/2021\n\nBetreff: Neubau der Grundschule Nord\n\nBeschlussvorschlag:\nDer Kreistag stimmt zu.\n', 'Beratungsunterlage'],
    ['as a label is none', 'Stadt Musterstadt\n\nVorlage Nr.: 2021/0552\n\nBetreff: Neubau der Grundschule Nord\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n', null],
  ])('%s', async (_, text, expected) => expect((await readText(text)).record.paperType).toBe(expected));
});
