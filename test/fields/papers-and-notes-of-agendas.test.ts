import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import type { Reading } from '../../src/record/schema.js';
import { readText } from './read-text.js';

const HEAD = 'Gemeinde Oberlind\n\nEinladung\n\nzur Sitzung des Gemeinderates am Dienstag, 14.03.2023, 19:00 Uhr\n\nTagesordnung:\n\n';

async function readPage(html: string): Promise<Reading> {
  const outcome = await readDocument({ path: 'page.html', mediaType: 'text/html', bytes: Buffer.from(html), sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  return outcome.reading;
}

async function itemsOf(text: string, read = readText): Promise<[string | null, string[]][]> {
  const { record } = await read(text);
  return record.agendaItems.map(({ name, paperReferences }) => [name, paperReferences]);
}

describe('notes below the name of an item', () => {
  it.each([['verschoben vom 27.06.2023'], ['(vertagt aus 02/2023)'], ['zurückgestellt aus der 37. Sitzung'], ['Unterlagen werden nachgereicht'], ['BKU: Laura Beispiel / FIN: Fritz Muster']])('are no part of it, and no decision: %s', async (note) => {
    const { record } = await readText(`${HEAD}1. Eröffnung\n2. Neubau der Schule\n${note}\nVorlage: 12/2023\n3. Verschiedenes\n`);
    expect(record.agendaItems.map(({ name, paperReferences, decision }) => [name, paperReferences, decision])).toEqual([['Eröffnung', [], null], ['Neubau der Schule', ['12/2023'], null], ['Verschiedenes', [], null]]);
  });

  it('are told from the rest of a name', async () => {
    const items = await itemsOf(`${HEAD}1. Eröffnung\n2. LED: Umrüstung der\nStraßen\n3. Verschiedenes\n`);
    expect(items[1]).toEqual(['LED: Umrüstung der Straßen', []]);
  });

  it('leave a remark behind the number of the paper out', async () => {
    const items = await itemsOf(`${HEAD}1. Eröffnung\n2. Neubau der Schule (Vorlage 057/2023 – wird nachgereicht)\n3. Verschiedenes\n`);
    expect(items[1]).toEqual(['Neubau der Schule', ['057/2023']]);
  });
});

describe('a name that was cut at a small word', () => {
  it('goes on with words that elsewhere are a result', async () => {
    const { record } = await readText(`${HEAD}1. Eröffnung\n2. Bericht über die Schule zur\nKenntnisnahme\n3. Antrag der Fraktion: Radweg bauen;\nAnnahme als Postulat\n`);
    expect(record.agendaItems.map(({ name, decision }) => [name, decision])).toEqual([['Eröffnung', null], ['Bericht über die Schule zur Kenntnisnahme', null], ['Antrag der Fraktion: Radweg bauen; Annahme als Postulat', null]]);
  });
});

describe('several papers of an item', () => {
  it('stand on lines with letters or a word that leads to them', async () => {
    const items = await itemsOf(`${HEAD}1. Eröffnung\n2. Sanierung der Schule\na) Antrag der GRÜNEN vom 12.01.2023, OF 1098/6\nb) Antrag der LINKEN vom 16.01.2023, OF 1103/6\n3. Ausbau der Bahn\nVortrag des Magistrats vom 23.10.2022, M 209\nhierzu: Antrag der FDP vom 17.01.2023, OF 1105/6\n4. Verschiedenes\n`);
    expect(items.slice(1)).toEqual([['Sanierung der Schule', ['OF 1098/6', 'OF 1103/6']], ['Ausbau der Bahn', ['M 209', 'OF 1105/6']], ['Verschiedenes', []]]);
  });

  it('have what the session is for beside their number', async () => {
    const items = await itemsOf(`${HEAD}1\tEröffnung\n2\tZuschuss an die Feuerwehr\tV-OL0048/23 beschließend\n3\tNeubau der Schule\tV1423/23 beratend\n4\tVerschiedenes\n`);
    expect(items.slice(1, 3)).toEqual([['Zuschuss an die Feuerwehr', ['V-OL0048/23']], ['Neubau der Schule', ['V1423/23']]]);
  });
});

describe('the number of a resolution before its subject', () => {
  it('is that of the paper where nothing was resolved yet', async () => {
    const items = await itemsOf(`${HEAD}TOP 1: Eröffnung\nTOP 2: Beschluss Nr. 11/23: Haushalt 2023\nTOP 3:\nBeschluss-Nr. 12/23 - 4. Änderung der Satzung\nTOP 4: Beschluss über die Satzung\n`);
    expect(items).toEqual([['Eröffnung', []], ['Haushalt 2023', ['11/23']], ['4. Änderung der Satzung', ['12/23']], ['Beschluss über die Satzung', []]]);
  });
});

describe('rows of an agenda on a page', () => {
  const page = (rows: string): string => `<!DOCTYPE html><html><body><h1>Einladung zur Sitzung Nr. 14</h1><p>Gemeinderat Oberlind<br>Donnerstag, 15. August 2024, 17.00 und 20.30 Uhr</p><p><b>Traktanden</b></p><table><tr><th>Nr.</th><th>Geschäft</th><th>Geschäftsnummer</th></tr>${rows}</table></body></html>`;

  it('keep numbers of any shape below the head of their column', async () => {
    const items = await itemsOf(page('<tr><td>1.</td><td>Protokoll vom 16. Mai 2024</td><td></td></tr><tr><td>2.</td><td>Kredit für die Schule<br>verschoben vom 27.06.2024</td><td>2018.HSB.000021</td></tr><tr><td>3.</td><td>Motion: Velobahn</td><td>B17.2024</td></tr><tr><td>4.</td><td>Wahl</td><td>keine</td></tr>'), readPage);
    expect(items).toEqual([['Protokoll vom 16. Mai 2024', []], ['Kredit für die Schule', ['2018.HSB.000021']], ['Motion: Velobahn', ['B17.2024']], ['Wahl', []]]);
  });

  it('tell the paper below a name from the one that the name answers', async () => {
    const items = await itemsOf(page('<tr><td>1.</td><td>Eröffnung</td><td></td></tr><tr><td>2.</td><td>Antwort auf BA-Antrag 20-26 / B 00917: Gedenktafel<br>20-26 / T 013199</td><td></td></tr>'), readPage);
    expect(items[1]).toEqual(['Antwort auf BA-Antrag 20-26 / B 00917: Gedenktafel', ['20-26 / T 013199']]);
  });

  it('begin at the first of two times, and the sheet is an invitation', async () => {
    const { record } = await readPage(page('<tr><td>1.</td><td>Protokoll</td><td></td></tr><tr><td>2.</td><td>Wahl</td><td></td></tr>'));
    expect([record.paperType, record.consultations.map(({ time }) => time)]).toEqual(['Einladung', ['17:00']]);
  });

  it('part a line at a wide gap', async () => {
    const { record } = await readPage('<html><body><p>Zweckverband Oberlind</p><p>Unser Zeichen: VV-03/12-Ri&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Oberlind, 09.11.2012</p><p><b>Einladung zur Verbandsversammlung</b></p><p>am Mittwoch, 28.11.2012, 16.00 Uhr</p><p>TOP 1: Eröffnung</p><p>TOP 2: Haushalt</p></body></html>');
    expect(record.date).toBe('2012-11-09');
  });
});

describe('an agenda in numbered parts', () => {
  it('is one, whatever papers it names first', async () => {
    const { record } = await readText('Stadt Musterau\n\nMusterau, 18.11.2009\n\nTagesordnung I und II\nder 38. Sitzung des Ortsbeirates 6\n\nam Dienstag, dem 1. Dezember 2009, 17:00 Uhr\n\nTagesordnung I\n\n1.\nFeststellung der Tagesordnung\n2.\nLärmschutz an der Bahn\nAntrag der CDU vom 05.11.2009, OF 1091/6\n\nTagesordnung II\n\n3.\nBetreuungsplätze\nBericht des Magistrats vom 28.09.2009, B 611\n');
    expect([record.kind, record.paperType, record.reference, record.date]).toEqual(['agenda', 'Tagesordnung', null, '2009-11-18']);
    expect(record.agendaItems.map(({ number, paperReferences }) => [number, paperReferences])).toEqual([['1', []], ['2', ['OF 1091/6']], ['3', ['B 611']]]);
  });

  it('is none where a quarter of a year is numbered', async () => {
    const { record } = await readText('Stadt Musterau\n\nTagesordnung II. Quartal\n\nBericht der Verwaltung\n');
    expect(record.paperType).not.toBe('Tagesordnung II');
  });
});

it('the number of a session in brackets is no paper', async () => {
  const { record } = await readText('Stadt Musterau\n\nBekanntmachung\n\n29. Sitzung (öffentlich) des Ortschaftsrates Weinau (OSR WN/029/2012)\nam Montag, 23. Januar 2012, 19:30 Uhr\n\nTagesordnung:\n\n1\tEröffnung\n2\tNeubau der Schule\tV1423/11\n3\tZuschuss\tV1424/11\n');
  expect(record.relatedPapers).toEqual([]);
});
