import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** A paper whose text ends with what somebody wrote below it. */
const paper = (below: string): string => `Stadt Musterstadt\n\nBeschlussvorlage\n\nDrucksache Nr. 22/201\nDatum: 02.06.2022\n\nBeratungsfolge\n\nStadtrat        30.06.2022\n\nBetreff: Bäume am Markt\n\nBegründung:\nDer Markt ist heiß, und im Sommer steht dort niemand gern.\n\n${below}\n`;
/** An excerpt of minutes on one item. */
const excerpt = (told: string): string => `Stadt Musterstadt\n\nAuszug aus dem Protokoll der Sitzung des Stadtrates vom 28.04.2022\n\nTOP 7   Bäume am Markt\n\nBeschluss:\nDer Stadtrat beschließt, am Markt Bäume zu pflanzen.\n\n${told}\n\nFür den Auszug\n`;

describe('the last paragraph of a paper', () => {
  it.each([
    ['Der Beschlussvorschlag wird mit 22 Ja-Stimmen bei 3 Gegenstimmen und 2 Enthaltungen angenommen.', 'adopted', { yes: 22, no: 3, abstentions: 2 }],
    ['Mit 17 gegen 0 Stimmen.', 'adopted', { yes: 17, no: 0 }],
    ['(einstimmig)', 'adopted', { unanimous: true }],
    ['- bei einer Gegenstimme mehrheitlich beschlossen -\n\nMusterstadt, 01.07.2022\n\ngez. Beispiel', 'adopted', { no: 1 }],
    ['Dafür:        13\nDagegen:       2\nEnthalten:     0', 'adopted', { yes: 13, no: 2, abstentions: 0 }],
    ['Anwesend: 17\nFür den Beschluss: 4\nGegen den Beschluss: 13', 'rejected', { yes: 4, no: 13 }],
    ['ABSTIMMUNG:\nJA        25\nNEIN       0\nENTH.      0\nEINSTIMMIG', 'adopted', { yes: 25, no: 0, abstentions: 0 }],
    ['Gesetzliche Anzahl    davon      dafür   dagegen   Enthaltung   von der Abstimmung\nder Mitglieder        anwesend                                   ausgeschlossen\n19                    17         15      1         1            0', 'adopted', { yes: 15, no: 1, abstentions: 1 }],
  ])('tells the result: %s', async (below, status, vote) => {
    const { record, status: reading } = await readText(paper(below));
    expect(record.decision).toMatchObject({ status, vote });
    expect(reading).toBe('partial');
  });

  it.each([
    ['Vorlage zurückgestellt', 'deferred'],
    ['Von der Tagesordnung abgesetzt.', 'removed-from-agenda'],
    ['Der Antragsteller zieht den Antrag zurück.', 'withdrawn'],
  ])('needs no vote where there was none: %s', async (below, status) => {
    const { record } = await readText(paper(below));
    expect(record.decision).toMatchObject({ status, vote: null });
  });

  it.each([
    'Der Stadtrat nimmt den Bericht zur Kenntnis.',
    'Der Antrag wird in den Umweltausschuss verwiesen.',
    'Ein ähnlicher Antrag wurde am 29. November 2017 mit 19 zu 22 Stimmen abgelehnt.',
    'Mehrheitlich wurde im Rahmen der Beratungen zum Haushalt der Antrag der\nFraktionen zum Rathaus beschlossen und im Mai umgesetzt.',
    'Abstimmung:     einstimmig     mehrheitlich     Ja:        Nein:        Enthaltung:',
    'Sitzung des Stadtrates\n\n☐ einstimmig       ☐ mit Stimmenmehrheit\n\nbeschlossen.\n\nJa:          Nein:          Enthaltung:',
    'Wir freuen uns auf die Bäume.',
  ])('tells none in a proposal, a report or a form that was left empty: %s', async (below) => {
    const { record } = await readText(paper(below));
    expect(record.decision ?? null).toBeNull();
  });
});

describe('a form for the result of an item', () => {
  it.each([
    ['Beschlussfassung:    einstimmig ( x )   mehrheitlich (   )   Ja: 21   Nein: 0   Enth.: 0', { yes: 21, no: 0, abstentions: 0 }],
    ['Beschluss gefasst: ☒ einstimmig ☐ mit Mehrheit ☐ abgelehnt ☐ vertagt', { unanimous: true }],
    ['Beratungsergebnis:\nEinstimmig  Mit Stimmenmehrheit  Ja  Nein  Enthaltung  Laut Beschlussvorschlag  Abweichender Beschluss\nX                                 21  0     0           X', { yes: 21, no: 0, abstentions: 0 }],
    ['Abstimmungsergebnis\n              CDU  SPD  Grüne  FDP  Gesamt\nJa            12   9    5      2    28\nNein          0    0    2      0    2\nEnthaltung    0    0    0      1    1', { yes: 28, no: 2, abstentions: 1 }],
  ])('tells it however it is headed: %s', async (form, vote) => {
    const { record } = await readText(excerpt(form));
    expect(record.decision).toMatchObject({ status: 'adopted', vote });
  });

  it.each([
    'Abstimmungsergebnis:\n[ ] einstimmig\n[ ] mehrheitlich\n[ ] abgelehnt\n[ ] zurückgestellt',
    'Abstimmungsergebnis:\nJa-Stimmen: ____  Nein-Stimmen: ____  Enthaltungen: ____',
  ])('tells nothing where it was left empty: %s', async (form) => {
    const { record } = await readText(excerpt(form));
    expect(record.decision ?? null).toBeNull();
  });
});

describe('the day of a session among labels', () => {
  it('is behind "Datum:" beside its room and time, not one that somebody names in the debate', async () => {
    const { record } = await readText('Stadt Musterstadt\n\nAuszug - Mobilfunkmast am Parkdeck\n\nSitzung:                HFA/011/2015  Sitzung des Haupt- und Finanzausschusses\nTOP:                    Ö 5\nGremium:                Haupt- und Finanzausschuss        Beschlussart:     vertagt\nDatum:                  Mi, 04.11.2015                    Status:           öffentlich\nZeit:                   16:00 - 18:47                     Anlass:           Sitzung\nRaum:                   Ratssaal\n\nFrau Muster beantragt, die Sache auf die Sitzung am 09.12.2015 zu vertagen.\n\nBeschluss:\n\nDie Angelegenheit wird auf die nächste Sitzung vertagt.\n');
    expect(record.consultations).toMatchObject([{ organization: 'Haupt- und Finanzausschuss', date: '2015-11-04', time: '16:00' }]);
  });
});
