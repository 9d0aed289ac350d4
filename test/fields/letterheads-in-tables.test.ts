import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import type { Reading } from '../../src/record/schema.js';
import { readText } from './read-text.js';

async function readPage(body: string): Promise<Reading['record']> {
  const bytes = Buffer.from(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`);
  const outcome = await readDocument({ path: 'page.html', mediaType: 'text/html', bytes, sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  return outcome.reading.record;
}

describe('a letterhead that is laid out by a table', () => {
  it('keeps the lines of its cells beside each other', async () => {
    const record = await readPage('<p>Landeshauptstadt Lindenau</p><table><tr><td>Stellungnahme der Verwaltung<br><br>öffentlich</td><td>Stadtamt<br>FB 40</td><td>Stellungnahme-Nr.<br>S0198/17</td><td>Datum<br>21.07.2017</td></tr></table><p>Bezeichnung: Schwimmen lernen</p>');
    expect([record.paperType, record.reference, record.date, record.public]).toEqual(['Stellungnahme der Verwaltung', 'S0198/17', '2017-07-21', true]);
  });

  it('has the kind on the first line of a cell with other lines', async () => {
    const record = await readPage('<p>Stadt Lindenau</p><table><tr><td><b>Antrag</b><br>öffentlich<br>Fraktion Muster</td><td>Nr. 21-3126<br>Lindenau, 04.05.2022</td></tr></table><p><b>Erhalt der Ateliers am Wall</b></p><p>Am Wall wird gearbeitet.</p>');
    expect([record.paperType, record.date]).toEqual(['Antrag', '2022-05-04']);
  });

  it('but a value of two lines beside its label is one', async () => {
    expect((await readPage('<p>Stadt Lindenau</p><p>Vorlage Nr. 12/2020</p><table><tr><td>Betreff:</td><td>Umbau der Brücke am Mühlbach;<br>Freigabe der Ausschreibung</td></tr></table>')).name).toBe('Umbau der Brücke am Mühlbach; Freigabe der Ausschreibung');
  });

  it('and so is a name of two lines in a row of the Beratungsfolge', async () => {
    const { consultations } = await readPage('<p>Stadt Lindenau</p><p>Vorlage Nr. 12/2020</p><table><tr><th>Gremium</th><th>Termin</th></tr><tr><td>Ausschuss für Bauen,<br>Umwelt und Verkehr</td><td>04.05.2020</td></tr><tr><td>Rat</td><td>11.05.2020</td></tr></table>');
    expect(consultations.map(({ organization }) => organization)).toEqual(['Ausschuss für Bauen, Umwelt und Verkehr', 'Rat']);
  });
});

describe('labels of a head', () => {
  it.each([
    '(Dezernat/Amt, Datum, Telefon)\nDezernat 4 / Amt für Verkehr, 660.21, 21.01.2019, 51-3147',
    '(Dezernat/Amt, Datum, Telefon) Dezernat 4, 21.01.2019, 51-3147',
    'Amt, Datum, Telefon\nAmt für Verkehr, 21.01.2019, 51-3147',
    'Dienststelle, Datum\n66 Tiefbauamt, 21.01.2019',
  ])('name several values together: %s', async (lines) => {
    expect((await readText(`Stadt Lindenau\n\nVorlage Nr. 12/2019\n\n${lines}\n\nBetreff: Umbau des Marktes\n`)).record.date).toBe('2019-01-21');
  });

  it('but a day of a session below such a label is not the paper\'s', async () => {
    expect((await readText('Stadt Lindenau\n\nVorlage Nr. 12/2019\n\nGremium, Datum\nBauausschuss, 21.01.2019\n\nBetreff: Umbau des Marktes\n')).record.date).toBeNull();
  });

  it('stand with the day in one cell, above the number', async () => {
    const { record } = await readText('Stadt Lindenau\n\nDezernat, Dienststelle\tVorlagen-Nummer 19.06.2019\nV/52\t2094/2019\nV/52/1\n\nBeschlussvorlage\n\nBetreff: Kunstrasen\n');
    expect([record.reference, record.date]).toEqual(['2094/2019', '2019-06-19']);
  });

  it('find the number among others by its place in the row', async () => {
    const { record } = await readText('Stadt Lindenau\n\nStellungnahme der Verwaltung\tStadtamt\tStellungnahme-Nr.\tDatum\nöffentlich\tFB 40\tS0198/17\t21.07.2017\nBezeichnung: Schwimmen lernen\n');
    expect(record.reference).toBe('S0198/17');
  });
});

describe('the year of a number', () => {
  it('is none that lies far ahead, and none of a term', async () => {
    const read = async (number: string): Promise<readonly string[]> => (await readText(`Stadt Lindenau\n\nVorlage Nr. ${number}\nDatum: 21.01.2019\n\nBetreff: Umbau des Marktes\n`)).diagnostics.map(({ id }) => id);
    for (const number of ['2094/2019', '7914/2014-2020']) expect(await read(number)).not.toContain('reference-year-differs');
    expect(await read('0312/2004')).toContain('reference-year-differs');
  });
});

describe('a title below the Beratungsfolge', () => {
  it('that tells of a question of a group is no row of it', async () => {
    const { record } = await readText('Stadt Lindenau\n\nBeantwortung einer Anfrage\nVorlage Nr. 12/2019\n\nGremium\tDatum\nSportausschuss\t27.06.2019\nBezirksvertretung 8\t11.07.2019\n\nZustand der Plätze im Stadtbezirk; Anfrage der X-Fraktion (AN/0811/2019)\n\nDie Fraktion bat um Auskunft zu folgenden Punkten:\n');
    expect([record.name, record.consultations.length]).toEqual(['Zustand der Plätze im Stadtbezirk; Anfrage der X-Fraktion (AN/0811/2019)', 2]);
  });
});

describe('committees that a head names in a cell', () => {
  it('are all read where a converter set its lines one behind the other', async () => {
    const { record } = await readText('Stadt Lindenau\n\nDrucksache Nr. 12/2016\n\nIn den Stadtbezirksrat Aue In den Ausschuss für Umweltschutz und Grünflächen In den Verwaltungsausschuss In die Ratsversammlung\n\nNeugestaltung der Grünverbindung\n');
    expect(record.consultations.map(({ organization }) => organization)).toEqual(['Stadtbezirksrat Aue', 'Ausschuss für Umweltschutz und Grünflächen', 'Verwaltungsausschuss', 'Ratsversammlung']);
  });

  it('but a name that goes on in small letters is one', async () => {
    const { record } = await readText('Stadt Lindenau\n\nDrucksache Nr. 12/2016\n\nIn den Ausschuss für Arbeit in den Betrieben\n\nNeugestaltung der Grünverbindung\n');
    expect(record.consultations.map(({ organization }) => organization)).toEqual(['Ausschuss für Arbeit in den Betrieben']);
  });
});
