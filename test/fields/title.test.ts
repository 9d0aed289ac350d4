import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';

async function nameOf(text: string): Promise<string | null> {
  const outcome = await readDocument({ path: 'paper.txt', mediaType: 'text/plain', bytes: Buffer.from(text), sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  return outcome.reading.record.name;
}

const END = '\n\nBeschlussvorschlag:\nDer Rat stimmt zu.\n';

describe('a title runs on', () => {
  it.each([
    ['behind "hier"', 'Stadt Musterstadt\n\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nBrücke Mühlweg, Sanierung\nhier: Nachtrag zur Vorlage 4/2019', 'Brücke Mühlweg, Sanierung hier: Nachtrag zur Vorlage 4/2019'],
    ['behind a dash', 'Stadt Musterstadt\n\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nBetreff:\nFahrradstraßen am Wall\n- Antrag der Fraktion Muster vom 10.09.2018', 'Fahrradstraßen am Wall Antrag der Fraktion Muster vom 10.09.2018'],
    ['below its own column', 'Stadt Musterstadt\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nGegenstand         Beitritt zum Zweckverband Aue;\n                   Änderung der Verbandsordnung', 'Beitritt zum Zweckverband Aue; Änderung der Verbandsordnung'],
    ['behind a word that cannot end it', 'Stadt Musterstadt\nMitteilungsvorlage\nVorlage Nr. 12/2020\n\nSperrung der Unterführung am Wall, Nachfrage aus der Sitzung vom\n27.04.2023, TOP 9.2', 'Sperrung der Unterführung am Wall, Nachfrage aus der Sitzung vom 27.04.2023, TOP 9.2'],
  ])('%s', async (_, head, expected) => expect(await nameOf(head + END)).toBe(expected));
});

describe('what stands around a title is none', () => {
  it.each([
    ['the rest of a line above', 'Stadt Musterstadt\nVorlage Nr. IV-S 31/2019\nfür die Sitzung des Magistrats am 04.09.2019 und\ndes Ausschusses für Schule am 17.09.2019\n\nNeubau der Grundschule Nord'],
    ['the county below a town', 'Gemeinde Musterdorf          Drucks. 2018-072\nLandkreis Altfeld\n\nDatum: 06.07.2018\n\nNeubau der Grundschule Nord'],
    ['a question', 'Magistrat der Stadt Musterstadt\n\nVorlage Nr. 101.19.987\n\nNeubau der Grundschule Nord\n\nAntwort des Magistrats zur Anfrage der Fraktion vom 22. November 2023\n\nFrage 1: Wie oft wurde gemessen?\nAntwort: An 14 Tagen.'],
    ['an appeal', 'Stadt Musterstadt\n\nBeschlussdrucksache\n\nNr.         1127/2016\n\nZu TOP\n\nBITTE AUFBEWAHREN – wird nicht noch einmal versandt\n\nNeubau der Grundschule Nord'],
  ])('%s', async (_, head) => expect(await nameOf(head + END)).toBe('Neubau der Grundschule Nord'));
});

it('a motion that names its party, its day and its subject is a title', async () => {
  const subject = 'Antrag der Fraktion Muster vom 2. März 2020; Ausweisung von Ladezonen im Zentrum';
  expect(await nameOf(`Stadt Musterstadt\n\nBeratungsvorlage  FB4/1205/2020\n\nBetreff:\n${subject}${END}`)).toBe(subject);
});

it('heads in two columns keep their values apart from the title', async () => {
  const head = 'Der Oberbürgermeister\n\n                                        Vorlage-Nr:    FB 61/1387/WP17\nFederführende Dienststelle:             Status:        öffentlich\nStadtentwicklung und Verkehr            AZ:\nBeteiligte Dienststelle/n:              Datum:         24.01.2020\nFachbereich Umwelt                      Verfasser:     Dez. III\n\nRadweg am Wall\nhier: Ergebnis der Beteiligung\n\nBeratungsfolge:\nDatum         Gremium                Zuständigkeit\n13.02.2020    Mobilitätsausschuss    Entscheidung\n';
  expect(await nameOf(head + END)).toBe('Radweg am Wall hier: Ergebnis der Beteiligung');
});
