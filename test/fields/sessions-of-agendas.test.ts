import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = async (text: string) => (await readText(text)).record;
const rows = async (text: string) => (await read(text)).consultations.map(({ organization, date }) => [organization, date]);
const papers = async (text: string) => (await read(text)).agendaItems.map(({ name, paperReferences }) => [name, ...paperReferences]);
const agenda = (items: string): string => `Stadt Neudorf\n\nTagesordnung\nfür die Sitzung des Gemeinderates am 20.06.2013\n\n${items}\n`;

describe('the session of minutes and agendas', () => {
  it('is not the last one, that a sentence names', async () => {
    const head = 'Gemeinde Neudorf\n\nNiederschrift\n\nüber die öffentliche Sitzung des Gemeinderates\nder Gemeinde Neudorf am Donnerstag, 28. Juni 2012\n\nBeginn: 19:00 Uhr\n\n';
    const items = '\n\n1. Halle\n   Der Bericht wird zur Kenntnis genommen.\n\n2. Allfälliges\n   Keine Meldungen.\n';
    for (const last of ['Die Niederschrift über\ndie letzte Sitzung vom 29. März 2012 ist aufgelegen.', 'Die Niederschrift\nder vorigen öffentlichen Sitzung vom 29. März 2012 lag vor.']) {
      expect((await rows(`${head}${last}${items}`)).map(([, date]) => date)).toEqual(['2012-06-28']);
    }
  });
  it('is held by several committees, each told by its article', async () => {
    const joint = (name: string): string => `Stadt Neudorf\n\nEinladung\nzur gemeinsamen Sitzung ${name}\nam Montag, dem 12.01.2015, 18:00 Uhr\n\nTagesordnung\n1. Begrüßung\n2. Halle\n`;
    expect(await rows(joint('des Bauausschusses und des Umweltausschusses'))).toEqual([['Bauausschuss', '2015-01-12'], ['Umweltausschuss', '2015-01-12']]);
    expect(await rows(joint('des Ausschusses für Bau und Verkehr'))).toEqual([['Ausschuss für Bau und Verkehr', '2015-01-12']]);
  });
  it('is none where an invitation is to something else', async () => {
    const invitation = (what: string): string => `Stadt Neudorf\n\nEinladung ${what}\n\nLiebe Ratsmitglieder,\nder Rat der Stadt Neudorf hat in seiner Sitzung am 10.12.2013 ein Konzept beauftragt. Wir laden ein zum 27. März 2014.\n\n1. Begrüßung\n2. Vortrag\n`;
    const { kind, consultations } = await read(invitation('zum Workshop "Innenstadt"'));
    expect([kind, consultations]).toEqual(['other', []]);
    expect((await read(invitation('zum Hauptausschuss'))).kind).toBe('agenda');
    expect((await read(invitation('zur 3. Verbandsversammlung'))).kind).toBe('agenda');
  });
  it('is public by the last line of an agenda', async () => {
    const swiss = 'Stadt Neudorf\nGemeinderat\n\n37. Sitzung des Gemeinderates\nMontag, 2. Juli 2012, 19.00 Uhr\n\nTRAKTANDEN\n\n1.  Mitteilungen\n2.  Protokoll der 36. Sitzung vom 4. Juni 2012\n3.  Postulat Muster "Velostation" / Überweisung\n    GR Geschäft-Nr. 71/2012\n\n8600 Neudorf, 14. Juni 2012\nDie Sitzung ist öffentlich.\n';
    const { kind, date, consultations, agendaItems } = await read(swiss);
    expect([kind, date, consultations.map((row) => [row.date, row.public]), agendaItems.map((item) => item.paperReferences)]).toEqual(['agenda', '2012-06-14', [['2012-07-02', true]], [[], [], ['71/2012']]]);
  });
  it('has a closed part by other words', async () => {
    const text = agenda('Öffentliche Sitzung:\n1. Protokoll\n2. Halle\n\nGeschlossene Sitzung:\n3. Lehrpersonal');
    expect((await read(text)).agendaItems.map((item) => item.public)).toEqual([true, true, false]);
    expect((await read(agenda('1. Geschlossene Bauweise\n2. Halle'))).agendaItems.map((item) => item.public)).toEqual([null, null]);
  });
});

describe('the papers of a column before the names', () => {
  it('are no names', async () => {
    expect(await papers(agenda('Nr.  Vorlage       Betreff                      Ergebnis\n1    ohne          Fragestunde                  entfällt\n2    098/19        Hebesatzsatzung              beschlossen\n3    A 07/19       Antrag: Bank am Hafen        vertagt\n4    103/19 N      Personalangelegenheit        beschlossen'))).toEqual([['Fragestunde'], ['Hebesatzsatzung', '098/19'], ['Antrag: Bank am Hafen', 'A 07/19'], ['Personalangelegenheit', '103/19 N']]);
    expect(await papers(agenda('1    13/2945   Umbesetzung in Ausschüssen\n2    13/2871   Wirtschaftsplan der Betriebe\n2.1  13/2871-1 Stellungnahme der Schule\n3    13/2960   Anfrage zum Parkdeck'))).toEqual([['Umbesetzung in Ausschüssen', '13/2945'], ['Wirtschaftsplan der Betriebe', '13/2871'], ['Stellungnahme der Schule', '13/2871-1'], ['Anfrage zum Parkdeck', '13/2960']]);
  });
  it('stand at the end of a line with dots, or behind a label in two languages, and days are none', async () => {
    expect(await papers(agenda('Ö 1  Fragestunde\nÖ 2  Neufassung der Satzung  VO/FD-40.13.226-1'))).toEqual([['Fragestunde'], ['Neufassung der Satzung', 'VO/FD-40.13.226-1']]);
    expect(await papers(agenda('1)  Protokoll der Sitzung vom 27.11.2018\n    Verbale della seduta del 27/11/2018\n2)  Haushalt\n    (Beschlussvorlage / proposta 57/2018)'))).toEqual([['Protokoll der Sitzung vom 27.11.2018 Verbale della seduta del 27/11/2018'], ['Haushalt', '57/2018']]);
  });
});

describe('the number and the day of minutes', () => {
  const minutes = (head: string): string => `${head}\n\nAuszug aus dem Protokoll\n\nSitzung des Gemeinderates vom   14. März 2016\nProtokoll-Nr.                   2016-187\n\nTOP 3 Halle\nDer Bericht wird genehmigt.\n`;
  it('stand behind a label, beside a town with four digits and behind the word for a version', async () => {
    const { reference, date } = await read(minutes('Gemeinde Neudorf                                  4554 Neudorf, den 9. 4. 2016'));
    expect([reference, date]).toEqual(['2016-187', '2016-04-09']);
    expect((await read(minutes('Fassung vom 30.11.2016\n\nGemeinde Neudorf'))).date).toBe('2016-11-30');
    expect((await read(minutes('Fassung der Satzung vom 30.11.2016\n\nGemeinde Neudorf'))).date).toBeNull();
  });
});
