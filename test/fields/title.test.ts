import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const nameOf = async (text: string): Promise<string | null> => (await readText(text)).record.name;

const END = '\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n';

describe('a title runs on', () => {
  it.each([
    ['behind "hier"', 'Stadt Musterstadt\n\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nBrücke Mühlweg, Sanierung\nhier: Nachtrag zur Vorlage 4/2019', 'Brücke Mühlweg, Sanierung hier: Nachtrag zur Vorlage 4/2019'],
    ['behind a dash', 'Stadt Musterstadt\n\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nBetreff:\nFahrradstraßen am Wall\n- Antrag der Fraktion Muster vom 10.09.2018', 'Fahrradstraßen am Wall - Antrag der Fraktion Muster vom 10.09.2018'],
    ['behind dashes, up to its publicity', 'Stadt Musterstadt\n\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nBetreff:\nFahrradstraßen am Wall\n- Vorstellung der Planung\n- Baubeginn (öffentlich)', 'Fahrradstraßen am Wall - Vorstellung der Planung - Baubeginn'],
    ['below its own column', 'Stadt Musterstadt\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nGegenstand         Beitritt zum Zweckverband Aue;\n                   Änderung der Verbandsordnung', 'Beitritt zum Zweckverband Aue; Änderung der Verbandsordnung'],
    ['over a line that begins small', 'Stadt Musterstadt\nMitteilungsvorlage\nVorlage Nr. 12/2020\n\nZustand der Gehwege am Wall\naus der Sitzung des Ausschusses für Verkehr am 04.04.2019', 'Zustand der Gehwege am Wall aus der Sitzung des Ausschusses für Verkehr am 04.04.2019'],
    ['behind a word that cannot end it', 'Stadt Musterstadt\nMitteilungsvorlage\nVorlage Nr. 12/2020\n\nSperrung der Unterführung am Wall, Nachfrage aus der Sitzung vom\n27.04.2023, TOP 9.2', 'Sperrung der Unterführung am Wall, Nachfrage aus der Sitzung vom 27.04.2023, TOP 9.2'],
  ])('%s', async (_, head, expected) => expect(await nameOf(head + END)).toBe(expected));
});

describe('a title is found', () => {
  it.each([
    ['behind "TOP:" without a number', 'Landratsamt Musterstadt        Drucksache: KT 056/2019\nDezernat für Ordnung            Datum: 28.06.2019\n\nTOP:            Ausbau der Linie 7 - Beteiligung des Kreises an den Kosten\n                für den ersten Abschnitt', 'Ausbau der Linie 7 - Beteiligung des Kreises an den Kosten für den ersten Abschnitt'],
    ['below the kind that ends in a colon', 'Fraktion Muster im Stadtrat\n\nAn den Oberbürgermeister\nRathausplatz 1\n12345 Musterstadt\n\n17.06.2021\n\nSchriftliche Anfrage gemäß § 28 der Ordnung:\nErreichbarkeit des Tierparks am Wochenende\n\n\nSehr geehrte Damen und Herren,\n\nwir bitten um Antwort.\n', 'Erreichbarkeit des Tierparks am Wochenende'],
    ['from the kind on that it begins with', 'Landkreis Musterstadt\nDer Landrat\n\nVorlage-Nr.: V-KULT/22/041\n\nöffentlich\n\nBeantwortung der Anfrage der Gruppe Muster vom 19. Oktober 2022 zur\nSchülerbeförderung im Südkreis', 'Beantwortung der Anfrage der Gruppe Muster vom 19. Oktober 2022 zur Schülerbeförderung im Südkreis'],
  ])('%s', async (_, head, expected) => expect(await nameOf(head + END)).toBe(expected));
});

it('a motion below the table is a title and no committee', async () => {
  const title = 'Antrag der Fraktion Muster: Erneuerung des Lichts auf dem Sportplatz';
  const { record } = await readText(`Stadt Musterstadt\n\nAntrag            Drucksachen-Nr.: 21/214\n\nBeratungsfolge\n\nGremium            Zuständigkeit    Sitzung am\n\nSportausschuss     Beratung         18.11.2021\nRatsversammlung    Entscheidung     16.12.2021\n\n\n${title}${END}`);
  expect(record.name).toBe(title);
  expect(record.consultations).toHaveLength(2);
});

it('"Antrag" over the text of what is called "Vorlage" in its head is no kind', async () => {
  const { record } = await readText('Stadt Musterstadt\nDer Magistrat\n\nVorlage\nNr.: 1123/2022\n\nBeratungsfolge:\nGremium                Termin\n\nMagistrat              05.09.2022\nBauausschuss           14.09.2022\n\nBetreff: Neubau der Grundschule Nord\n\nAntrag\n\nDer Neubau wird beschlossen.\n');
  expect(record.paperType).toBe('Vorlage');
});

describe('a label keeps its title', () => {
  const LONG = 'Nachweise geschützter Tiere im Kreisgebiet und Stand der Förderung von Maßnahmen zum Schutz der Herden';
  it.each([
    ['where it is as long as the text below it', `Kreis Musterstadt\n\nMitteilungsvorlage\nMV/2020/163\n\nTitel\n${LONG}\n\n${`${'Der Ausschuss hat in seiner Sitzung einen Bericht über die Lage im Kreis erbeten und erhält ihn nun. '.repeat(2)}\n\n`.repeat(4)}`, LONG],
    ['where a label above the table is left empty', 'Gemeinde Musterdorf\n\nAntrag der Fraktionen von A und B\n\nDrucksachennummer:\nVL-187/2023\nAktenzeichen:\nBeratungsfolge\nTermin\nBemerkungen\nBauausschuss\n13.11.2023\nberatend\nGemeindevertretung\n21.11.2023\nbeschließend\n\nTitel\nErhalt der Trasse als Radweg', 'Erhalt der Trasse als Radweg'],
  ])('%s', async (_, head, expected) => expect(await nameOf(head + END)).toBe(expected));
});

describe('what stands around a title is none', () => {
  it.each([
    ['the number of an item', 'STADT MUSTERSTADT\n\nBeglaubigter Auszug\n\naus der Niederschrift über die öffentliche Sitzung des Bauausschusses\nvom 13. Juli 2021\n\n\nNr. 5\n\nNeubau der Grundschule Nord'],
    ['who was there', 'Stadt Musterstadt\nAuszug aus der Niederschrift\nder Sitzung des Bauausschusses vom 13. Juli 2021\n\nZahl der Mitglieder 13 – anwesend: 12\nVorsitz Bürgermeister Muster\n\nNeubau der Grundschule Nord'],
    ['the rest of a line above', 'Stadt Musterstadt\nVorlage Nr. IV-S 31/2019\nfür die Sitzung des Magistrats am 04.09.2019 und\ndes Ausschusses für Schule am 17.09.2019\n\nNeubau der Grundschule Nord'],
    ['the county below a town', 'Gemeinde Musterdorf          Drucks. 2018-072\nLandkreis Altfeld\n\nDatum: 06.07.2018\n\nNeubau der Grundschule Nord'],
    ['a question', 'Magistrat der Stadt Musterstadt\n\nVorlage Nr. 101.19.987\n\nNeubau der Grundschule Nord\n\nAntwort des Magistrats zur Anfrage der Fraktion vom 22. November 2023\n\nFrage 1: Wie oft wurde gemessen?\nAntwort: An 14 Tagen.'],
    ['publicity between dashes', 'Kreis Musterstadt            Musterstadt, 02.11.2020\n\nMitteilungsvorlage\nMV/2020/163\n- öffentlich -\n\nGremium              Sitzungstermin\nUmweltausschuss      12.11.2020\n\nNeubau der Grundschule Nord'],
    ['the number behind the kind', 'Kreis Musterstadt\nDrucksache VO/FD-31.2021.064\n\nMitteilungsvorlage\n(öffentlich)\n\nVorlage:VO/FD-31.2021.064\nDatum:26.04.2021\n\nBeratungsfolge:\nDatum          Gremium\n18.05.2021     Bauausschuss\n\n\nNeubau der Grundschule Nord'],
    ['a person of the office', '                                        Sitzungsvorlage DS 2022/187\n\n\n                                        Amt für Soziales\n                                        Eva Muster\n                                        (Stand: 04.05.2022)\n\nBauausschuss\nöffentlich am 18.05.2022\n\n\nNeubau der Grundschule Nord'],
    ['an appeal', 'Stadt Musterstadt\n\nBeschlussdrucksache\n\nNr.         1127/2016\n\nZu TOP\n\nBITTE AUFBEWAHREN – wird nicht noch einmal versandt\n\nNeubau der Grundschule Nord'],
    ['a signature above the table', 'Stadt Musterstadt\n\nBeschlussvorlage\n204/2021\n\nDezernat II, gez. Dr. Muster\n\nBeratungsfolge\nHauptausschuss     14.09.2021    Vorberatung\nRat                30.09.2021    Entscheidung\n\nNeubau der Grundschule Nord'],
    ['a numbered kind', 'Stadt Musterstadt\n\nBeschlussvorlage\nSpA/761/2019\n\nI. Vorlage\n\nBeratungsfolge - Gremium     Termin         Status\nBauausschuss                 13.11.2019     öffentlich\n\n\nNeubau der Grundschule Nord'],
    ['the kind with its number', 'Stadt Musterstadt\n\nDRUCKSACHE öffentlich Nr.: DS 16-21/0657\n\nBeratungsfolge: Sitzungstermin: TOP:\n\nUmweltausschuss 25.02.2020\nRat 17.03.2020\n\n\nNeubau der Grundschule Nord'],
    ['place and day right below it', 'Stadt Musterstadt\n\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nBetreff:\n\nNeubau der Grundschule Nord\nMusterstadt, 2. Dezember 2020'],
    ['another label beside its own', 'Kreis Musterstadt\nSitzungsvorlage\nVorlagen-Nr. SV-10-0562\n\nBetreff Tagesordnungspunkt\n\nNeubau der Grundschule Nord'],
  ])('%s', async (_, head) => expect(await nameOf(head + END)).toBe('Neubau der Grundschule Nord'));

it('a statute is called by its whole first sentence', async () => {
  expect(await nameOf('Satzung der Stadt Musterstadt\nüber die Erhebung einer Kurabgabe\n\nAufgrund des § 5 wird folgende Satzung erlassen:\n\n§ 1\nErhebungsgebiet ist das Stadtgebiet.\n')).toBe('Satzung der Stadt Musterstadt über die Erhebung einer Kurabgabe');
});
});

it('a motion that names its party, its day and its subject is a title', async () => {
  const subject = 'Antrag der Fraktion Muster vom 2. März 2020; Ausweisung von Ladezonen im Zentrum';
  expect(await nameOf(`Stadt Musterstadt\n\nBeratungsvorlage  FB4/1205/2020\n\nBetreff:\n${subject}${END}`)).toBe(subject);
});

it('heads in two columns keep their values apart from the title', async () => {
  const head = 'Der Oberbürgermeister\n\n                                        Vorlage-Nr:    FB 61/1387/WP17\nFederführende Dienststelle:             Status:        öffentlich\nStadtentwicklung und Verkehr            AZ:\nBeteiligte Dienststelle/n:              Datum:         24.01.2020\nFachbereich Umwelt                      Verfasser:     Dez. III\n\nRadweg am Wall\nhier: Ergebnis der Beteiligung\n\nBeratungsfolge:\nDatum         Gremium                Zuständigkeit\n13.02.2020    Mobilitätsausschuss    Entscheidung\n';
  expect(await nameOf(head + END)).toBe('Radweg am Wall hier: Ergebnis der Beteiligung');
});
