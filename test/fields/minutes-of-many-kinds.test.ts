import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import type { Reading } from '../../src/record/schema.js';

async function read(text: string, mediaType = 'text/plain'): Promise<Reading> {
  const outcome = await readDocument({ path: mediaType === 'text/html' ? 'a.html' : 'a.txt', mediaType, bytes: Buffer.from(text), sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  return outcome.reading;
}

/** Items by number, name and status. */
const itemsOf = ({ record }: Reading): readonly string[] => record.agendaItems.map(({ number, name, decision }) => [number, name, decision?.status ?? ''].join('|'));

const HEAD = 'Marktgemeinde Oberlind\n\nNiederschrift\n\nüber die Sitzung des Gemeinderates am 14.03.2023\n\n';

describe('numbered lists of those who are there', () => {
  const ITEMS = '1. Bericht der Bürgermeisterin\nDie Bürgermeisterin berichtet.\n\n2. Voranschlag; Genehmigung\nBeschluss: Der Antrag wird einstimmig angenommen.\n\n3. Allfälliges\nDer Schaukasten wird erneuert.\n';
  it.each([
    ['offices and groups', '1. Bgm.in Eva Muster (SPÖ) als Vorsitzende\n2. Vbgm. Klaus Beispiel (ÖVP)\n3. GV Maria Probe (ÖVP)\n4. GR Karl Test (FPÖ)\n'],
    ['forms of address', '1. Herr Muster\n2. Frau Dr. Beispiel\n3. Herr Probe, CDU\n'],
    ['surnames first', 'Anwesende Mitglieder:\n1. Muster, Karl\n2. Beispiel, Eva\n3. Probe, Hans-Peter\n'],
    ['first names below their heading', 'Anwesend:\n1) Karl Muster\n2) Eva Beispiel\n3) Peter von der Au\n'],
  ])('are no items: %s', async (_, persons) => {
    expect(itemsOf(await read(`${HEAD}${persons}\n${ITEMS}`))).toEqual(['1|Bericht der Bürgermeisterin|', '2|Voranschlag; Genehmigung|adopted', '3|Allfälliges|']);
  });

  it('are told from items that begin with a name or an office', async () => {
    expect(itemsOf(await read(`${HEAD}1. Bürgermeister: Bericht\nKurzer Bericht.\n\n2. Karl-Muster-Straße, Ausbau\nBeschluss: einstimmig angenommen\n\n3. Stadtrat Probe: Anfrage zum Bad\nDie Anfrage wird beantwortet.\n`))).toEqual(['1|Bürgermeister: Bericht|', '2|Karl-Muster-Straße, Ausbau|adopted', '3|Stadtrat Probe: Anfrage zum Bad|']);
  });
});

describe('numbers apart from the names of their items', () => {
  it('are given the names above them where what follows is told', async () => {
    expect(itemsOf(await read(`${HEAD}Bericht der Bürgermeisterin\n1.\nDie Fähre wird bis auf weiteres eingestellt.\n\nVoranschlag; Genehmigung\n2.\nDer Rat stimmt dem Voranschlag zu.\n\nAllfälliges\n3.\nEs wird angeregt, den Schaukasten zu erneuern.\n`))).toEqual(['1|Bericht der Bürgermeisterin|', '2|Voranschlag; Genehmigung|adopted', '3|Allfälliges|']);
  });

  it('are told where they stand in a column of their own, and no name is made of what follows', async () => {
    const reading = await read(`${HEAD}Bericht der Bürgermeisterin\nDie Fähre wird eingestellt.\nVoranschlag; Genehmigung\nDer Rat erörtert, ob die Brücke am\n1.\n2.\n3.\n\nKanal noch zu retten ist und wie teuer das wird.\n\n4. Allfälliges\nKeine Wortmeldungen.\n`);
    expect([reading.status, reading.record.agendaItems.map(({ name }) => name)]).toEqual(['partial', [null, null, null, 'Allfälliges']]);
    expect(reading.diagnostics.map(({ id }) => id)).toContain('agenda-item-unread');
  });

  it('leave a resolution above the first item unread rather than unsaid', async () => {
    const reading = await read(`1.\n2.\n3.\n${HEAD}Bericht der Bürgermeisterin\nDie Fähre wird eingestellt.\nRadweg\nBeschluss: Der Antrag wird angenommen.\nTrinkbrunnen\nBeschluss: Der Antrag wird abgelehnt.\n\n4. Resolution zum Bahnhof\nBeschluss: Der Antrag wird vertagt.\n\n5. Allfälliges\nDer Schaukasten wird erneuert.\n`);
    expect(reading.record.consultations[0]?.organization).toBe('Gemeinderat');
    expect(reading.diagnostics.map(({ id }) => id)).toContain('agenda-item-unread');
  });
});

describe('an item that the meeting took off its agenda', () => {
  const minutes = (told: string): string => `${HEAD}Tagesordnung:\n\nTOP 1 Eröffnung\nTOP 2 Verkauf einer Wiese\nTOP 3 Sonstiges\n\nZu TOP 1:\nDie Vorsitzende eröffnet die Sitzung. ${told}\n\nZu TOP 3:\nEs gibt keine Wortmeldungen.\n`;
  it.each([
    ['Der TOP 2 wird auf Antrag der Fraktion von der Tagesordnung abgesetzt.', 'removed-from-agenda'],
    ['Tagesordnungspunkt 2 wurde von der Tagesordnung genommen.', 'removed-from-agenda'],
    ['TOP 2 wird vertagt.', 'deferred'],
    ['TOP 2 wird nicht abgesetzt.', ''],
    ['Herr Muster schlägt vor, TOP 2 abzusetzen.', ''],
    ['TOP 3 wird abgesetzt.', ''],
  ])('is told by "%s"', async (told, status) => {
    expect(itemsOf(await read(minutes(told)))[1]).toBe(`2|Verkauf einer Wiese|${status}`);
  });
});

describe('what a committee does in a sentence', () => {
  it.each([
    ['Der Gemeinderat stellt die Jahresrechnung 2020 einstimmig fest.', 'adopted'],
    ['Der Gemeinderat erteilt das Einvernehmen mit 9 gegen 2 Stimmen.', 'adopted'],
    ['Der Gemeinderat tritt dem Zweckverband einstimmig bei.', 'adopted'],
    ['Der Gemeinderat stellt fest, dass die Ladung ordnungsgemäß war.', ''],
    ['Der Gemeinderat bestimmt die Reihenfolge selbst.', ''],
    ['Der Antrag bleibt mit 11 Ja-Stimmen bei 14 Stimmenthaltungen in der Minderheit und gilt als abgelehnt.', 'rejected'],
    ['Beschluss: Einstimmige Annahme; der Tagesordnungspunkt wird dem Ausschuss zugewiesen.', 'referred'],
    ['Beschluss: Der Gemeinderat beschließt die Satzung mit der vorstehenden Änderung.', 'adopted-amended'],
  ])('"%s"', async (told, status) => {
    expect(itemsOf(await read(`${HEAD}1. Eröffnung\nDie Sitzung beginnt.\n\n2. Gegenstand der Beratung\n${told}\n\n3. Sonstiges\nKeine Wortmeldungen.\n`))[1]).toBe(`2|Gegenstand der Beratung|${status}`);
  });
});

describe('minutes that a page sets as they were typed', () => {
  it('keep their lines where words are underlined', async () => {
    const html = '<html><body><pre>Gemeinde Oberlind\nGemeindevertretung              Oberlind, d. 29.4.1996</pre><pre>     P r o t o k o l l\n\nder 24. Sitzung der Gemeindevertretung\n      am 24. April 1996</pre><pre><u>Tagesordnung:</u>\n\nTOP  1  Er&ouml;ffnung\nTOP  2  Satzung &uuml;ber den\n        Anschlu&szlig; (Vorlage 15-04/96)\nTOP  3  Sonstiges</pre><p><u>Zu TOP 1:</u><br>Herr Muster er&ouml;ffnet die Sitzung.</p><p><u>Zu TOP 2:</u><br>Frau Probe erl&auml;utert die Satzung.</p><pre><u>Beschlu&szlig;-Nr. 15-04/96</u>\nDie Gemeindevertretung beschlie&szlig;t die Satzung.\nAbstimmung:  14 Ja    3 Nein    2 Enth.</pre><p><u>Zu TOP 3:</u><br>Keine Wortmeldungen.</p></body></html>';
    const { record } = await read(html, 'text/html');
    expect(record.agendaItems.map(({ number, name, decision }) => [number, name, decision?.status ?? null, decision?.vote?.yes ?? null])).toEqual([['1', 'Eröffnung', null, null], ['2', 'Satzung über den Anschluß', 'adopted', 14], ['3', 'Sonstiges', null, null]]);
  });

  it('are headed by an agenda that also holds what was resolved', async () => {
    const { record } = await read('<html><body><h1>Verhandlungsschrift</h1><p>über die Sitzung des Gemeinderates am 14.03.2023</p><p><b>Tagesordnung, Beratungsverlauf und Beschlüsse:</b></p><div><span>1.</span><p><b>Bericht</b></p></div><p>Die Fähre wird eingestellt.</p><div><span>2.</span><p><b>Voranschlag</b></p></div><p>Beschluss: Der Antrag wird einstimmig angenommen.</p></body></html>', 'text/html');
    expect(record.agendaItems.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 Bericht', '2 Voranschlag']);
  });
});

describe('numbers of items that jump or stand alone', () => {
  it('go on where a meeting has nothing under some of its fixed items', async () => {
    expect(itemsOf(await read(`${HEAD}I. Öffentlicher Teil\n1\nEinwohnerfragestunde\nEs liegen keine Fragen vor.\n7\nAnfragen der Mitglieder\n7.1\nVerkehr am Markt\nDie Anfrage wird zur Kenntnis genommen.\n10\nMitteilungen\n10.1\nBäume im Park\nZur Kenntnis genommen.\nII. Nichtöffentlicher Teil\n13\nMitteilungen\nKeine.\n`))).toEqual(['1|Einwohnerfragestunde|', '7|Anfragen der Mitglieder|', '7.1|Verkehr am Markt|noted', '10|Mitteilungen|', '10.1|Bäume im Park|noted', '13|Mitteilungen|']);
  });

  it('are read with the sign of publicity right before them', async () => {
    const { record } = await read(`${HEAD}Ö1\n\nEröffnung\n\nDie Sitzung beginnt.\n\nÖ 1.1\n\nEinwände\n\nEs gibt keine.\n\nN2\n\nPachtvertrag\n\nabgelehnt\n`);
    expect(record.agendaItems.map(({ number, name, public: open, decision }) => [number, name, open, decision?.status ?? null])).toEqual([['1', 'Eröffnung', true, null], ['1.1', 'Einwände', true, null], ['2', 'Pachtvertrag', false, 'rejected']]);
  });

  it('have no papers from a block below the names of the list', async () => {
    const { record } = await read(`${HEAD}Tagesordnung:\n\n1.\n\nNeubau der Schule\n\n2.\n\nRadweg am Kanal\n\n3.\n\nMitteilungen\n\nVorlage: 10/0612\nVorlage: 10/0598\n\nZu 1.: Neubau der Schule\nVorlage: 10/0612\nDie Kosten steigen.\n\nZu 2.: Radweg am Kanal\nVorlage: 10/0598\nDer Antrag wird abgelehnt.\n\nZu 3.: Mitteilungen\nKeine.\n`);
    expect(record.agendaItems.map(({ name, paperReferences }) => `${name}: ${paperReferences.join(', ')}`)).toEqual(['Neubau der Schule: 10/0612', 'Radweg am Kanal: 10/0598', 'Mitteilungen: ']);
  });
});

describe('minutes that are written in a table', () => {
  const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = (head: string): string => `<html><body><h1>Niederschrift über die Sitzung des Gemeinderates am 14.03.2023</h1><table>${row(['<b>Nr.</b>', '<b>Gegenstand / Beschluss</b>', `<b>${head}</b>`])}${row(['1', '<b>Bekanntgaben</b><br>Der Vorsitzende weist auf die Feier am Samstag im Kulturhaus hin.', ''])}${row(['2', '<b>Neubau der Halle</b><br>Vorlage: BA/412/2023<br><b>Beschluss:</b><br>Der Entwurf wird gebilligt.', '13 : 2'])}${row(['3', '<b>Beitritt zur Initiative</b><br><b>Beschluss:</b><br>Der Markt tritt der Initiative bei.', '5 : 10<br>(abgelehnt)'])}${row(['4', '<b>Bericht</b><br>Frau Probe berichtet. Zur Kenntnis genommen.', 'ohne'])}</table></body></html>`;
  it.each(['Abstimmung<br>Ja : Nein', 'Abstimmung dafür/dagegen', 'Abstimmungsergebnis'])('keep the name, what was told, and the counts below "%s"', async (head) => {
    const { record } = await read(html(head), 'text/html');
    expect(record.agendaItems.map(({ number, name, decision }) => [number, name, decision?.status ?? null, decision?.vote?.yes ?? null, decision?.vote?.no ?? null])).toEqual([['1', 'Bekanntgaben', null, null, null], ['2', 'Neubau der Halle', 'adopted', 13, 2], ['3', 'Beitritt zur Initiative', 'rejected', 5, 10], ['4', 'Bericht', 'noted', null, null]]);
  });
});

describe('the name of an item', () => {
  it.each([
    ['Baugesuche\na) Neubau einer Garage\nDas Einvernehmen wird einstimmig erteilt.\nb) Werbeanlage\nDas Einvernehmen wird einstimmig erteilt.', 'Baugesuche'],
    ['Jahresabschluss:\na) Bericht des Amtes\nb) Feststellung', 'Jahresabschluss: a) Bericht des Amtes b) Feststellung'],
    ['Personalangelegenheiten\n(siehe gesonderte Niederschrift)', 'Personalangelegenheiten'],
    ['Anfragen\nkeine', 'Anfragen'],
    ['Ausweisung des Schutzgebietes;\nAntrag der Gruppe Nord vom 12.10.2022', 'Ausweisung des Schutzgebietes; Antrag der Gruppe Nord vom 12.10.2022'],
    ['Trinkbrunnen am Markt\nAntrag der Gruppe Nord vom 12.10.2022', 'Trinkbrunnen am Markt'],
  ])('of "%s"', async (printed, name) => {
    const { record } = await read(`${HEAD}1. Eröffnung\nDie Sitzung beginnt.\n\n2. ${printed}\n\n3. Sonstiges\nKeine Wortmeldungen.\n`);
    expect(record.agendaItems[1]?.name).toBe(name);
  });
});

describe('sentences that go on', () => {
  it.each([
    ['Das Protokoll wird mit 17 Ja-Stimmen und 2 Stimmenthaltungen\nbestätigt.', 'adopted', 17],
    ['Der Bericht, an dem der III. Deichband mitgewirkt hat, wird zur Kenntnis genommen.', 'noted', null],
    ['Die Tagesordnung wird um einen Punkt ergänzt und im Übrigen einstimmig festgestellt.', 'adopted-amended', null],
    ['Die Tagesordnung wird einstimmig festgestellt.', 'adopted', null],
  ])('"%s"', async (told, status, yes) => {
    const { record } = await read(`${HEAD}1. Eröffnung\nDie Sitzung beginnt.\n\n2. Gegenstand der Beratung\n${told}\n\n3. Sonstiges\nKeine Wortmeldungen.\n`);
    expect([record.agendaItems[1]?.decision?.status, record.agendaItems[1]?.decision?.vote?.yes ?? null]).toEqual([status, yes]);
  });
});

describe('forms with a cross in a column', () => {
  const HEADS = ['Abstimmungs-<br>ergebnis', 'einstimmig', 'mit Stimmen-<br>mehrheit', 'Ja', 'Nein', 'Enthaltung', 'laut Beschluss-<br>vorschlag', 'abweichender<br>Beschluss'];
  const table = (cells: readonly string[]): string => `<table>${[HEADS, cells].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  it('are read where names are broken in their cells and others are empty', async () => {
    const { record } = await read(`<html><body><h2>Niederschrift</h2><p>über die Sitzung des Gemeinderates am 14.03.2023</p><h3>TOP 1: Vertrag</h3><p>Beschluss: Der Gemeinderat stimmt dem Vertrag zu.</p>${table(['', '', 'X', '24', '1', '1', 'X', ''])}<h3>TOP 2: Windkraft</h3><p>Auf Antrag der CDU-Fraktion beschließt der Gemeinderat, die Entscheidung zu vertagen.</p>${table(['', 'X', '', '26', '0', '0', '', 'X'])}</body></html>`, 'text/html');
    expect(record.agendaItems.map(({ decision }) => [decision?.status, decision?.vote?.yes, decision?.vote?.unanimous])).toEqual([['adopted', 24, false], ['deferred', 26, true]]);
  });

  it('are said to be unread where their names are broken over lines', async () => {
    const reading = await read(`${HEAD}TOP 1: Vertrag\nBeschluss: Der Gemeinderat stimmt dem Vertrag zu.\nmit laut\nAbstimmungs- abweichender\neinstimmig Stimmen- Ja Nein Enthaltung Beschluss-\nmehrheit vorschlag\nX 24 1 1 X\n\nTOP 2: Sonstiges\nKeine Wortmeldungen.\n`);
    expect(reading.diagnostics.map(({ id }) => id)).toContain('result-unread');
    expect(reading.record.agendaItems[0]?.decision?.vote ?? null).toBeNull();
  });
});

describe('numbers alone in a list of Markdown', () => {
  it('are items as elsewhere', async () => {
    expect(itemsOf(await read('# Niederschrift\n\nüber die Sitzung des Gemeinderates am 14.03.2023\n\n**Tagesordnung, Beratung und Beschlüsse:**\n\n1.\n\n**Bericht der Bürgermeisterin**\n\nDie Fähre wird eingestellt.\n\n2.\n\n**Voranschlag**\n\nBeschluss: Der Antrag wird einstimmig angenommen.\n', 'text/markdown'))).toEqual(['1|Bericht der Bürgermeisterin|', '2|Voranschlag|adopted']);
  });
});

describe('counts in a column beside the text', () => {
  it('are those of what was resolved in the item, whichever line they stand beside', async () => {
    const { record } = await read(`${HEAD}   Nr.   Gegenstand / Beschluss                        Abstimmung\n                                                        Ja : Nein\n    1    Bekanntgaben\n         Der Vorsitzende berichtet.\n    2    Neubau der Halle\n         Das Büro hat den Entwurf in den letzten\n         Wochen überarbeitet.                              13 : 2\n         Beschluss:\n         Der Entwurf in der vorgelegten Fassung gilt.\n    3    Sonstiges\n         Der Bus fährt ab Mai von 9 bis 17 Uhr.\n`);
    expect(record.agendaItems.map(({ decision }) => [decision?.status ?? null, decision?.vote?.yes ?? null])).toEqual([[null, null], ['adopted', 13], [null, null]]);
  });
});
