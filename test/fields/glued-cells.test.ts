import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const rowsOf = async (table: string): Promise<readonly string[]> => {
  const { record } = await readText(`Kreis Neudorf\nAntrag\nDrucksache Nr. 12/2018\n\nBetreff: Linie 12\n\n${table}\n\nAntrag:\nDer Kreistag möge beschließen: Die Linie fährt.\n\nBegründung:\nSie fehlt.\n`);
  return record.consultations.map(({ organization, date, agendaItem, public: open, role, outcome }) => [organization, date, agendaItem, open, role, outcome].map((value) => value ?? '').join('|'));
};

describe('rows whose cells were set without a gap', () => {
  it.each([
    ['Beratungsfolge:Termin:TOP:Ergebnis:\nKreisausschuss29.08.2018nichtöffentlichohne Empfehlung\nHaupt- und Finanzausschuss10.09.20185öffentlichnicht empfohlen, 7:9:1\nKreistag24.09.201816öffentlichabgelehnt, 34:40:3', ['Kreisausschuss|2018-08-29||false||ohne Empfehlung', 'Haupt- und Finanzausschuss|2018-09-10|5|true||nicht empfohlen, 7:9:1', 'Kreistag|2018-09-24|16|true||abgelehnt, 34:40:3']],
    ['Gremium:Termin:\nBauausschuss03.05.2018\nKreistag10.05.2018', ['Bauausschuss|2018-05-03||||', 'Kreistag|2018-05-10||||']],
    ['Beratungsfolge:\nGremium:Ausschuss für Bauen und UmweltDatum:03.05.2018TOP:Ö 6Zuständigkeit:Kenntnisnahme\nGremium:KreisausschussDatum:10.05.2018TOP:N 12Zuständigkeit:Kenntnisnahme', ['Ausschuss für Bauen und Umwelt|2018-05-03|6|true|Kenntnisnahme|', 'Kreisausschuss|2018-05-10|12|false|Kenntnisnahme|']],
  ])('%j', async (table, rows) => {
    expect(await rowsOf(table)).toEqual(rows);
  });
  it('no part of a number behind the day is that of an item', async () => {
    expect(await rowsOf('Gremium:Termin:Vorlage:\nBauausschuss03.05.2018123/18\nKreistag11.05.2018124/18')).toEqual(['Bauausschuss|2018-05-03||||', 'Kreistag|2018-05-11||||']);
  });
  it('are not seen in a date that a sentence glues to its word', async () => {
    const { record } = await readText('Stadt Neudorf\nBeschlussvorlage\nVorlage-Nr.: 12/2018\n\nBetreff: Umbau der Halle\n\nSachverhalt:\nDer Stadtrat hat am03.05.2018 den Umbau beraten. Der Bauausschuss kam am10.05.2018 dazu.\n');
    expect(record.consultations).toEqual([]);
  });
});
