import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = async (text: string): Promise<unknown> => {
  const { record } = await readText(text);
  const [row] = record.consultations ?? [];
  return { kind: record.kind, name: record.name, row: [row?.organization, row?.date, row?.agendaItem, row?.public], status: record.decision?.status ?? null, papers: record.agendaItems?.[0]?.paperReferences };
};

describe('an excerpt that treats one item', () => {
  it('has its number before its title', async () => {
    const text = 'Gemeinde Neudorf\nProtokoll der 22. Sitzung der Gemeindevertretung vom 12. Dezember 2022 - Auszug, öffentlich\n\n9. Voranschlag 2023\n\nDie Bürgermeisterin dankt.\n\nDer Voranschlag insgesamt wird mit Stimmenmehrheit (27 : 9) genehmigt.\n';
    expect(await read(text)).toMatchObject({ name: 'Voranschlag 2023', row: ['Gemeindevertretung', '2022-12-12', '9', true], status: 'adopted' });
  });
  it('has its number behind the part of the session', async () => {
    const text = 'Gemeinde Neudorf\n\nA U S Z U G   aus der Niederschrift\nüber die Sitzung des Ortsgemeinderates Neudorf vom 08.03.2022\n\nöffentlicher Teil, Punkt 3\n\nForsthaushalt 2022\n\nAbstimmungsergebnis:\nBei 3 Gegenstimmen und einer Stimmenthaltung beschlossen.\n';
    expect(await read(text)).toMatchObject({ name: 'Forsthaushalt 2022', row: ['Ortsgemeinderat Neudorf', '2022-03-08', '3', true], status: 'adopted' });
  });
  it('has no item by a number that is a part of its title', async () => {
    const text = 'Gemeinde Neudorf\nProtokoll der 22. Sitzung des Gemeinderates vom 12. Dezember 2022 - Auszug\n\n3. Änderung der Hauptsatzung\n\nDie Änderung wird mit 12 gegen 3 Stimmen beschlossen.\n';
    expect(await read(text)).toMatchObject({ name: '3. Änderung der Hauptsatzung', row: ['Gemeinderat', '2022-12-12', null, null], status: 'adopted' });
  });
  it.each(['50 Jahre Freibad - Zuschuss', '1. Mai auf dem Markt', '7. Klasse der Gesamtschule', '2. Preis des Wettbewerbs'])('keeps a number that counts or dates: %s', async (name) => {
    const text = `Gemeinde Neudorf\nAuszug aus dem Protokoll des Gemeinderates vom 3. Mai 2019\n${name}\nDer Rat stimmt einstimmig zu.\n`;
    expect(await read(text)).toMatchObject({ name, row: ['Gemeinderat', '2019-05-03', null, null] });
  });
  it('names its committee in a cell of the head', async () => {
    const text = 'Stadt Neudorf                      Gemeinderat                    Protokollauszug\n\n§ 112    öffentlich                 Sitzung vom 21.10.2022\n\nAusbau der Netze\n\nOhne weitere Aussprache fasst der Gemeinderat einstimmig folgenden\n\nB e s c h l u s s :\n\nDie Stadt beteiligt sich.\n';
    expect(await read(text)).toMatchObject({ kind: 'minutes', row: ['Gemeinderat', '2022-10-21', expect.anything(), true], status: 'adopted' });
  });
});

describe('the sheet of what one session did', () => {
  it('may call itself nothing and name its session, day and item on one line', async () => {
    const text = 'Stadt Neudorf\nAmt 10 - Ratsbüro\n\nSitzung des Ausschusses für Bauen, 13.02.2022, öffentlich, TOP 6.1\n\nVorlage 17/0052   Annahme von Spenden\n\n- ungeändert beschlossen -\n- bei 1 Gegenstimme -\n\nDer Ausschuss beschließt die Annahme der 12 Spenden.\n';
    expect(await read(text)).toEqual({ kind: 'minutes', name: 'Annahme von Spenden', row: ['Ausschuss für Bauen', '2022-02-13', '6.1', true], status: 'adopted-unchanged', papers: ['17/0052'] });
  });
  it('is a paper where it has parts of a paper', async () => {
    const text = 'Stadt Neudorf\n\nSitzung des Ausschusses für Bauen, 13.02.2022, TOP 6.1\n\nVorlage 17/0052\n\nAnnahme von Spenden\n\nBeschlussvorschlag:\nDie Spenden werden angenommen.\n\nBegründung:\nDie Spenden sind eingegangen.\n\nAbstimmung: einstimmig\n';
    expect(await read(text)).toMatchObject({ kind: 'paper' });
  });
  it.each([
    ['Beschluss Nr. 0047\n\nSitzung am 08. Juni 2022, öffentlich, Tagesordnungspunkt 5', 'Ortsbeirat Altdorf\n\n'],
    ['Beschluss-Nr.:            301-(VI.)/2022\nVorlagen-Nr.:             VI/2022\nSitzung am:               08.06.2022\nöffentlich', 'Ortsbeirat Altdorf\n\nBESCHLUSS\n\n'],
    ['Beschluss des Ortsbeirats                                  Sitzung vom 08.06.2022\n\nöffentlich                                               TOP 5', ''],
  ])('names its session in many ways: %s', async (head, body) => {
    const text = `Stadt Neudorf\n${body}${head}\n\nGegenstand: Bänke am Hafen\n\nDer Antrag wird einstimmig bis zur nächsten Sitzung zurückgestellt.\n`;
    expect(await read(text)).toMatchObject({ kind: 'minutes', row: [expect.stringContaining('Ortsbeirat'), '2022-06-08', body.includes('BESCHLUSS') ? null : '5', true], status: 'deferred' });
  });
  it('is no table with a column of resolutions', async () => {
    const text = 'Stadt Neudorf\n\nSitzung am    Gremium       Beschluss\n12.05.2022    Bauausschuss  empfohlen\n\nVorlage 17/0052\n\nUmbau der Mühle\n';
    expect(await read(text)).toMatchObject({ kind: 'paper' });
  });
});

describe('a conclusion', () => {
  it.each([
    ['Damit ist die Haushaltssatzung 2022 beschlossen.', 'adopted'],
    ['Damit ist die Beschlussvorlage geändert beschlossen.', 'adopted-amended'],
    ['Somit ist der Kredit abgelehnt.', 'rejected'],
    ['Damit ist der Termin verschoben.', null],
    ['Damit wird der Vorschlag von Frau Muster abgelehnt.', null],
  ])('is told of whatever was voted on: %s', async (told, status) => {
    expect(await read(`Stadt Neudorf\n\nAuszug aus der Niederschrift der Sitzung des Stadtrates am 07.12.2022\n\nTOP 4\nHaushalt 2022\n\nDie Fraktionen nehmen Stellung.\n\n${told}\n`)).toMatchObject({ status });
  });
});
