import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const ITEMS = '1   Einwohnerfragen\n2   Umbau der Mühle\n    MV/2017/004\n3   Anfragen\n\nMit freundlichen Grüßen\ngez. Muster\n';

describe('a letter that invites to a session is an agenda', () => {
  it('of the committee that its chair writes for', async () => {
    const { record } = await readText(`Stadt Neudorf \t Der Vorsitzende des Planungsausschusses\nNeudorf, den 27.01.2017\n\nAn alle Mitglieder des Planungsausschusses\n\nSehr geehrte Damen und Herren,\n\nhiermit lade ich Sie zur öffentlichen Sitzung am Dienstag, 07.02.2017 um 18:00 Uhr, Rathaus, Ratssaal, ein.\n\nVorläufige Tagesordnung:\n\n${ITEMS}`);
    expect(record.kind).toBe('agenda');
    expect(record.consultations).toMatchObject([{ organization: 'Planungsausschuss', date: '2017-02-07', time: '18:00', public: true }]);
    expect(record.agendaItems?.map(({ name }) => name)).toEqual(['Einwohnerfragen', 'Umbau der Mühle', 'Anfragen']);
  });
  it('and of the one that its sentence names', async () => {
    const { record } = await readText(`Stadt Neudorf\n\nNeudorf, 8. Juni 2011\n\nSehr geehrte Damen und Herren,\n\nzur 2. öffentlichen Sitzung des Ausschusses für Kultur lade ich ein für\n\n    Dienstag, 14. Juni 2011, 17:00 Uhr, Rathaus.\n\nTagesordnung:\n\n${ITEMS}`);
    expect(record).toMatchObject({ kind: 'agenda', consultations: [{ organization: 'Ausschuss für Kultur', date: '2011-06-14', time: '17:00' }] });
  });
});

describe('an invitation whose small words stand in a column', () => {
  it('names its committee, day and time', async () => {
    const { record } = await readText(`Stadt Neudorf\n\n              Einladung\n\nZur        öffentlichen Sitzung\ndes        Verkehrsausschusses\nam         Donnerstag, den 12.11.2015, um 17:00 Uhr\nim         Sitzungssaal des Rathauses\n\nTagesordnung:\n\n${ITEMS}`);
    expect(record.consultations).toMatchObject([{ organization: 'Verkehrsausschuss', date: '2015-11-12', time: '17:00', public: true }]);
  });
});

describe('the session of minutes', () => {
  const items = '\nTOP 1   Eröffnung\n\nNichts.\n\nTOP 2   Umbau der Mühle\n\nEinstimmig beschlossen.\n';
  it('may be printed in capitals', async () => {
    expect((await readText(`MARKT NEUDORF\nNIEDERSCHRIFT ÜBER DIE ÖFFENTLICHE\nSITZUNG DES MARKTGEMEINDERATES\n\nSitzungsdatum:        Mittwoch, 16.10.2019\nBeginn:               19:30 Uhr\n${items}`)).record.consultations)
      .toMatchObject([{ organization: 'Marktgemeinderat', date: '2019-10-16', time: '19:30', public: true }]);
  });
  it('may be of the committee beside the town of the letterhead', async () => {
    expect((await readText(`Stadt Neudorf – Rat\n\nNiederschrift der Sitzung am 28.09.2017\n${items}`)).record.consultations).toMatchObject([{ organization: 'Rat', date: '2017-09-28' }]);
  });
});

describe('an excerpt', () => {
  const excerpt = (text: string): string => `Hansestadt Neudorf\n\nAuszug aus der Niederschrift\nüber die 03. Sitzung der Bürgerschaft am 11.04.2019\n\n${text}`;
  it('takes no counts for items, and its own number from behind "Zu TOP:"', async () => {
    const { record } = await readText(excerpt('Zu TOP: 7.4\nUmbau der Mühle\nVorlage: AN 0041/2019\n\nBeschluss:\nDer Antrag wird in den Bauausschuss verwiesen.\n\nAbstimmung:   Mehrheitlich beschlossen\n              23 Zustimmungen   11 Gegenstimmen   2 Stimmenthaltungen\n'));
    expect(record.agendaItems).toMatchObject([{ number: '7.4', name: 'Umbau der Mühle' }]);
    expect(record.decision).toMatchObject({ status: 'referred', vote: { yes: 23, no: 11, abstentions: 2 } });
  });
  it('is not decided by the vote on what somebody moved in the debate', async () => {
    const { record } = await readText(excerpt('TOP 5: Änderung des Plans\n\nRatsherr Bartz beantragt, den Streifen zu verbreitern.\nAbstimmung über den Antrag Bartz: 6 Ja, 4 Nein, 1 Enthaltung - angenommen.\n\nBeschluss:\nDer Plan wird festgestellt.\n\nAbstimmungsergebnis: 9 Ja-Stimmen, 2 Nein-Stimmen\n'));
    expect(record.decision?.vote).toMatchObject({ yes: 9, no: 2 });
  });
});

describe('the sheet of one resolution', () => {
  it('names its session behind "Beratung am:"', async () => {
    const { record } = await readText('Stadt Neudorf\n- Die Stadtverordnetenversammlung -\n\nBeschluss-Nr.  SVV/07/38/2012\n\nBeratung am:  20.09.2012        öffentlich [x]    nichtöffentlich [ ]\n\nGegenstand:   Verkauf der Mühle\n\nDie Stadtverordnetenversammlung der Stadt Neudorf beschließt auf ihrer Sitzung den Verkauf der Mühle.\n\nAbstimmung:\nJa-Stimmen:                                14\nNein-Stimmen:                               0\nStimmenthaltungen:                          2\n\nNeudorf, 21.09.2012\n');
    expect(record).toMatchObject({ kind: 'minutes', decision: { status: 'adopted', vote: { yes: 14, no: 0, abstentions: 2 } }, consultations: [{ date: '2012-09-20' }] });
  });
  it('is decided by its counts and its last sentence; its number is no text', async () => {
    const { record } = await readText('Große Kreisstadt Neudorf\nStadtrat\n\nBeschluss\n\nBeschluss Nr.:          SR-2017/064\nVorlage Nr.:            066/2017\nSitzung des Stadtrates: 26.09.2017 (öffentlich)\nTOP:                    8\n\nBetreff: Vergabe der Arbeiten an der Mühle\n\nDer Stadtrat beschließt, den Zuschlag zu erteilen.\n\nJa-Stimmen: 17       Nein-Stimmen: 0       Enthaltungen: 0\n\nDer Beschluss wurde einstimmig gefasst.\n');
    expect(record).toMatchObject({ kind: 'minutes', decision: { status: 'adopted', vote: { yes: 17, no: 0, abstentions: 0 } }, consultations: [{ organization: 'Stadtrat', date: '2017-09-26', agendaItem: '8' }] });
    expect(record.agendaItems?.[0]).toMatchObject({ paperReferences: ['066/2017'] });
    expect(record.agendaItems?.[0]?.resolutionText).not.toBe('SR-2017/064');
  });
});
