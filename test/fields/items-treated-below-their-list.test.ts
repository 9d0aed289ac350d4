import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { readText } from './read-text.js';

/** Items by number, name, papers and status. */
async function itemsOf(text: string, mediaType = 'text/plain'): Promise<readonly string[]> {
  const outcome = await readDocument({ path: mediaType === 'text/html' ? 'a.html' : 'a.txt', mediaType, bytes: Buffer.from(text), sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  return outcome.reading.record.agendaItems.map(({ number, name, paperReferences, decision }) => [number, name, paperReferences.join(' '), decision?.status ?? ''].join('|'));
}

const HEAD = 'Stadt Oberlind\n\nNiederschrift\n\nüber die 4. Sitzung des Bauausschusses am 14.03.2023\n\n';
const LIST = '1 Einwohnerfragestunde\n2 Neubau der Grundschule am Anger\n0412/2023\n3 Trinkbrunnen auf dem Marktplatz\n0398/2023\n4 Mitteilungen\n\nDer Vorsitzende schlägt vor, Punkt 3 vorzuziehen. Der Ausschuss ist damit einverstanden.\n\n';

describe('items that are listed in front and treated below under other heads', () => {
  it.each([
    ['numbers glued to their names', (number: string, name: string) => `${number}${name}`],
    ['names alone', (_: string, name: string) => name],
    ['numbers behind "Zu"', (number: string, name: string) => `Zu ${number}.: ${name}`],
  ])('are read by %s', async (_, head) => {
    const text = `${HEAD}${LIST}${head('1', 'Einwohnerfragestunde')}\nEs liegen keine Fragen vor.\n\n${head('2', 'Neubau der Grundschule am Anger')}\nBeschluss:\nDer Ausschuss stimmt dem Entwurf zu.\nAbstimmungsergebnis: einstimmig beschlossen\n\n${head('3', 'Trinkbrunnen auf dem Marktplatz')}\nDer Antrag wurde zurückgezogen.\n\n${head('4', 'Mitteilungen')}\nKeine.\n`;
    expect(await itemsOf(text)).toEqual(['1|Einwohnerfragestunde||', '2|Neubau der Grundschule am Anger|0412/2023|adopted', '3|Trinkbrunnen auf dem Marktplatz|0398/2023|withdrawn', '4|Mitteilungen||']);
  });

  it('keep the parts of the session apart, which count from one each', async () => {
    const rows = (cells: readonly (readonly [string, string, string])[]): string => `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const html = `<html><body><h1>Niederschrift</h1><p>über die 4. Sitzung des Bauausschusses am 14.03.2023</p><p><b>Tagesordnung:</b></p><p>A. Öffentlicher Teil</p>${rows([['1.', 'Neubau der Grundschule', 'Vorlage: 10/0412 und<br>Vorlage: 10/0412-1'], ['2.', 'Mitteilungen', '']])}<p>B. Nichtöffentlicher Teil</p>${rows([['1.', 'Verkauf einer Wiese', 'Vorlage: 10/0398'], ['2.', 'Mitteilungen', '']])}<h3>A. Öffentlicher Teil</h3><h3>Zu 1.: Neubau der Grundschule</h3><p>Vorlage: 10/0412</p><p>Beschluss:</p><p>Der Antrag wird abgelehnt.</p><h3>Zu 2.: Mitteilungen</h3><p>Keine.</p><h3>B. Nichtöffentlicher Teil</h3><h3>Zu 1.: Verkauf einer Wiese</h3><p>Der Punkt wird vertagt.</p><h3>Zu 2.: Mitteilungen</h3><p>Keine.</p></body></html>`;
    expect(await itemsOf(html, 'text/html')).toEqual(['1|Neubau der Grundschule|10/0412 10/0412-1|rejected', '2|Mitteilungen||', '1|Verkauf einer Wiese|10/0398|deferred', '2|Mitteilungen||']);
  });

  it('are named by the list where the head adds who moved them, and have the papers that answer', async () => {
    const text = `${HEAD}1 Eröffnung der Sitzung heute\n2 Radweg am Kanal in Oberlind\n3 Bänke im Stadtpark\n\nDie Vorsitzende eröffnet die Sitzung um 17 Uhr.\n\n1Eröffnung der Sitzung heute\n\n2Radweg am Kanal in Oberlind Anfrage der Fraktion Grüne\nAN/0748/2023\n\nBeantwortung der Verwaltung\n1402/2023\n\nDer Ausschuss nimmt die Antwort zur Kenntnis.\n\n3Bänke im Stadtpark\nKeine Aussprache.\n`;
    expect((await itemsOf(text))[1]).toBe('2|Radweg am Kanal in Oberlind|AN/0748/2023 1402/2023|noted');
  });

  it('are not sought where the items have their results already', async () => {
    const text = `${HEAD}1. Neubau der Grundschule am Anger\nBeschluss: einstimmig angenommen\n\n2. Trinkbrunnen auf dem Marktplatz\nBeschluss: abgelehnt\n\n3. Mitteilungen\nKeine.\n\nAnlagen:\nNeubau der Grundschule am Anger\nTrinkbrunnen auf dem Marktplatz\nMitteilungen\n`;
    expect(await itemsOf(text)).toEqual(['1|Neubau der Grundschule am Anger||adopted', '2|Trinkbrunnen auf dem Marktplatz||rejected', '3|Mitteilungen||']);
  });

  it('are not found in words that only begin alike', async () => {
    const { record } = await readText(`${HEAD}1. Eröffnung\nDie Sitzung beginnt.\n\n2. Mitteilungen\nMitteilungen liegen schriftlich vor.\n\n3. Anfragen\nAnfragen werden schriftlich beantwortet.\n\n4. Verschiedenes\nVerschiedenes wurde besprochen.\n`);
    expect(record.agendaItems.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 Eröffnung', '2 Mitteilungen', '3 Anfragen', '4 Verschiedenes']);
  });
});

describe('a resolution that another body shall pass', () => {
  it('is recommended, whatever the other body "approves" in its words', async () => {
    const text = `${HEAD}1. Neubau der Grundschule\nBeschluss:\nDer Bauausschuss empfiehlt dem Rat, folgenden Beschluss zu fassen: Der Rat genehmigt den Entwurf und beauftragt die Verwaltung.\nAbstimmungsergebnis:\nEinstimmig zugestimmt.\n\n2. Straßenbau\nBeschluss:\nDer Bauausschuss genehmigt den Entwurf.\nAbstimmungsergebnis:\nEinstimmig zugestimmt.\n`;
    expect(await itemsOf(text)).toEqual(['1|Neubau der Grundschule||recommended', '2|Straßenbau||adopted']);
  });
});
