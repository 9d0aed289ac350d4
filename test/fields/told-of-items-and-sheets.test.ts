import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\n\nNiederschrift über die öffentliche Sitzung des Bauausschusses\nam Dienstag, 19.10.2010, 19.30 Uhr\n\n';
const item = async (told: string) => (await readText(`${HEAD}1. Bericht\n\n${told}\n\n2. Verschiedenes\n\nKeine.\n`)).record.agendaItems[0]?.decision ?? null;

describe('what is told of an item', () => {
  it.each([
    ['Gegen die Niederschrift werden keine Einwendungen erhoben. Sie gilt als genehmigt.', 'adopted'],
    ['Gegen den Bauantrag werden keine Einwendungen erhoben. Er gilt als genehmigt.', null],
    ['Der Vorsitzende setzt den Punkt von der Tagesordnung ab.', 'removed-from-agenda'],
    ['Der Vorsitzende setzt den Punkt auf die Tagesordnung der nächsten Sitzung.', null],
    ['Herr Muster beantragt die Zuweisung an den Verkehrsausschuss. Dies wird einstimmig beschlossen.', 'referred'],
  ])('%s', async (told, status) => {
    expect((await item(told))?.status ?? null).toBe(status);
  });
  it.each([['geänderte Fassung', 'adopted-amended'], ['ungeänderte Fassung', 'adopted']])('heeds the head of what was resolved: %s', async (how, status) => {
    expect((await item(`Beschluss (${how}):\nDie Zone wird bis zur Kirche erweitert.\n\nAbstimmungsergebnis:\nMehrheitlich zugestimmt`))?.status).toBe(status);
  });
  it('is a rejection without doubt where most voted against what the resolution says is rejected', async () => {
    const { status, record } = await readText(`${HEAD}1. Resolution\n\nBeschluss: Der Antrag wird abgelehnt.\nAbstimmungsergebnis: 9 Stimmen dafür, 24 Stimmen dagegen\n\n2. Verschiedenes\n\nKeine.\n`);
    expect([status, record.agendaItems[0]?.decision?.status]).toEqual(['clean', 'rejected']);
  });
});

describe('the sheet of a resolution that names its paper and its session on one line', () => {
  it('is named by what stands below, and its outcome goes without the counts behind it', async () => {
    const { record } = await readText('Stadt Neudorf\nStadtverwaltung\n\nBeschluss zur Drucksachen-Nr. 1486/13 der Sitzung des\nStadtrates vom 18.12.2013\n\nZuschuss für die Haltestelle Kirche\n\nGenaue Fassung:\n\n01\nDie Stadt gewährt den Zuschuss.\n\nbeschlossen mit Änderungen Ja 31 Nein 4 Enthaltungen 9\n');
    expect([record.kind, record.name, record.consultations.map(({ organization, date, outcome }) => [organization, date, outcome])]).toEqual(['minutes', 'Zuschuss für die Haltestelle Kirche', [['Stadtrat', '2013-12-18', 'beschlossen mit Änderungen']]]);
    expect(record.decision).toMatchObject({ status: 'adopted-amended', vote: { yes: 31, no: 4, abstentions: 9 } });
  });
});

describe('points that were voted on one by one', () => {
  it('are no items below a line that points to their votes', async () => {
    const { record } = await readText('Auszug aus der Sitzungs-Niederschrift\n\ndes Bausenats vom 14.11.2008\n\nBetreff:      Bebauungsplan „Süd“\n\nIn öffentlicher Sitzung wurde auf Antrag des Referenten\n\neinstimmig\nmit     9    gegen     1    Stimmen beschlossen:     siehe Einzelabstimmung!\n\n\n1. Vom Bericht des Referenten wird Kenntnis genommen.\n\n   Beschluss: 10 : 0\n\n2. Der Entwurf wird gebilligt.\n\n   Beschluss: 9 : 1\n');
    expect(record.agendaItems.map(({ number, decision }) => [number, decision?.vote?.yes, decision?.vote?.no])).toEqual([[null, 9, 1]]);
  });
});

describe('the committee of a session below the letterhead of its assembly', () => {
  const excerpt = (committee: string, asked: string) => readText(`Stadtverordnetenversammlung\nder Landeshauptstadt Neudorf\n\n${committee}\n\nTagesordnung I Punkt 7 der öffentlichen Sitzung am 6. November 2014\n\nVorlagen-Nr. 14-V-40-0023\n\nErweiterung der Schule\n\nBeschluss Nr. 0089\n\n${asked}\n\n1. Der Erweiterung wird zugestimmt.\n`);
  it('is the one right above the line of the session, and advises what it asks the assembly to resolve', async () => {
    const { record } = await excerpt('Ausschuss für Schule und Kultur', 'Die Stadtverordnetenversammlung wolle beschließen:');
    expect([record.consultations.map(({ organization }) => organization), record.decision?.status]).toEqual([['Ausschuss für Schule und Kultur'], 'recommended']);
  });
  it('is the first below a block of labels', async () => {
    const { record } = await readText('Stadt Neudorf\nNeudorf, 04.07.2014\n\nGemeinderat\n\nEinladung zur Sitzung\n\nGremium\nTag\nUhrzeit\nOrt\nBauausschuss\nDienstag, 15.07.2014\n16:30 Uhr\nRathaus\n\nTagesordnung\n\n1\nRadweg\n\n2\nVerschiedenes\n\n3\nBekanntgaben\n');
    expect(record.consultations.map(({ organization, date }) => [organization, date])).toEqual([['Bauausschuss', '2014-07-15']]);
  });
});
