import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = async (text: string) => (await readText(text)).record;

describe('the sheet of one resolution', () => {
  it('that resolves in its session is an excerpt of that day', async () => {
    const record = await read('Stadt Lindenau\nDer Oberbürgermeister\n\nBeschluss-Nr. B-187/2021\n\ndes Stadtrates\n\nöffentlich\n\nGegenstand:\nUmgestaltung des Angers\n\nDer Stadtrat beschließt in seiner Sitzung am 05.11.2021:\n\n1.\tDer Variante 2b wird zugestimmt.\n2.\tPunkt 3 der Vorlage wird gestrichen.\n\nAbstimmungsergebnis:\nmehrheitlich mit Änderung beschlossen\nJa-Stimmen: 34\nNein-Stimmen: 17\nStimmenthaltungen: 5\n\nLindenau, den 06.11.2021\n');
    expect(record).toMatchObject({ kind: 'minutes', decision: { status: 'adopted-amended', date: '2021-11-05', organization: 'Stadtrat', vote: { yes: 34, no: 17, abstentions: 5 } } });
    expect(record.agendaItems).toHaveLength(1);
  });
  it('whose labels name committee and day is one, and its head is no text that was resolved', async () => {
    const record = await read('Stadt Lindenau\nBeschluss\nöffentlich\nVorlage: BV/152/2021\n\nGremium\tStadtrat\nDatum\t25.10.2021\n\nBezeichnung\nZustimmung zur Vereinbarung über den Anger\n\nBeschluss\nDer Stadtrat stimmt der Vereinbarung zu.\n\nAbstimmungsergebnis\nAnwesend\t44\nJa\t27\nNein\t12\nEnthaltung\t5\n');
    expect(record).toMatchObject({ kind: 'minutes', decision: { status: 'adopted', date: '2021-10-25', vote: { yes: 27, no: 12, abstentions: 5 } } });
  });
  it('counts named with the words of outcomes are no outcome', async () => {
    const record = await read('Landkreis Lindenau\nKreistag\n\nBESCHLUSS\nzur Vorlage Nr. KT 217/2021\n\n4. Tagung der Wahlperiode 2019 - 2024 am 13. Dezember 2021 in Lindenau\n\nBetreff:   Vergabe der Planung für die Brücke\n\nDer Kreistag beauftragt die Planung.\n\nErgebnis:     Zustimmung:        26\n              Ablehnung:         43\n              Enthaltung:         2\n');
    expect(record.decision).toMatchObject({ status: 'rejected', vote: { yes: 26, no: 43, abstentions: 2 } });
  });
});

describe('the session of minutes', () => {
  it('stands behind labels with any number of tabs', async () => {
    const { consultations } = await read('Stadt Lindenau\n\nNiederschrift\n\nGremium:\t\tOrtsbeirat Auendorf\nSitzung am:\t\tMittwoch, dem 08.09.2021\nSitzungsbeginn:\t19:00 Uhr\nSitzungsende:\t\t20:10 Uhr\n\nTOP 1\tKerbeplatz\n\nDer Ortsbeirat nimmt Kenntnis.\n\nTOP 2\tMitteilungen\n\nKeine.\n');
    expect(consultations).toMatchObject([{ organization: 'Ortsbeirat Auendorf', date: '2021-09-08', time: '19:00' }]);
  });
  it.each([
    ['über die öffentliche Sitzung des Gemeinderates der Gemeinde Lindenau am Fluss\nam Donnerstag, 27. Januar 2022, im Rathaus', 'Gemeinderat der Gemeinde Lindenau am Fluss'],
    ['über die öffentliche Sitzung des Gemeinderates am Donnerstag\n27. Januar 2022, im Rathaus', 'Gemeinderat'],
    ['über die öffentliche Sitzung des Gemeinderates am 27. Januar 2022', 'Gemeinderat'],
  ])('a river belongs to the name of the town: %s', async (head, organization) => {
    const { consultations } = await read(`Gemeinde Lindenau\n\nNiederschrift\n\n${head}\n\nTOP 1. Bericht\nZur Kenntnis genommen.\n\nTOP 2. Haushalt\nDer Antrag wird einstimmig angenommen.\n`);
    expect(consultations).toMatchObject([{ organization, date: '2022-01-27' }]);
  });
});

describe('an item tells its decision', () => {
  const minutes = (told: string): string => `Gemeinde Lindenau\n\nAuszug aus der Niederschrift der öffentlichen Sitzung des Gemeinderates vom 14. Mai 2020\n\nTagesordnungspunkt 4:\nZuschuss für den Sportverein\n\n${told}\n`;
  it.each([
    ['in the last sentence of its resolution', 'Beschluss: 12.000 Euro. Mehrheitlich angenommen bei 2 Enthaltungen.', 'adopted', [null, null, 2]],
    ['by urgency that was not granted', 'Die Dringlichkeit wird mit 9 gegen 28 Stimmen nicht zuerkannt.', 'not-dealt-with', [9, 28, null]],
    ['and not in the rest of a sentence on an amendment', 'Abstimmungsergebnis:\nJa: 24\nNein: 16\nEnthaltungen: 3\n\nDer Änderungsantrag der Blauen Liste (AF/031/2020) fand mit 11 Ja-Stimmen, 30 Nein-\nStimmen und 2 Enthaltungen keine Mehrheit.', 'adopted', [24, 16, 3]],
  ])('%s', async (_, told, status, vote) => {
    const { decision } = await read(minutes(told));
    expect([decision?.status, [decision?.vote?.yes, decision?.vote?.no, decision?.vote?.abstentions]]).toEqual([status, vote]);
  });
});

describe('rows without roles, the last of them open', () => {
  const paper = (type: string, outcome: string): string => `Stadt Lindenau\n\n${type}\n\nVorlage Nr.: 0412/2020\nDatum: 03.03.2020\n\nGremium\tDatum\tErgebnis\nBauausschuss\t10.03.2020\t${outcome}\nStadtrat\t24.03.2020\t\n\nBetreff: Neue Bänke am Anger\n`;
  it.each([
    ['Antrag', 'vertagt', 'deferred'],
    ['Mitteilungsvorlage', 'zur Kenntnis genommen', 'noted'],
    ['Beschlussvorlage', 'zur Kenntnis genommen', undefined],
  ])('%s, %s', async (type, outcome, status) => {
    const reading = await readText(paper(type, outcome));
    expect(reading.record.decision?.status).toBe(status);
    if (status !== undefined) expect(reading.status).toBe('partial');
  });
});
