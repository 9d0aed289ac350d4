import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const vote = (yes: number, no: number, abstentions: number) => ({ yes, no, abstentions });

/** An excerpt of minutes on one item. */
const excerpt = (told: string): string => `Stadt Musterstadt\n\nAuszug aus dem Protokoll der Sitzung des Stadtrates vom 28.04.2022\n\nTOP 7   Bäume am Markt\n\n${told}\n\nFür den Auszug\n`;

/** A paper with the result of the meeting of 30.06.2022 below its text. */
const paper = (below: string): string => `Stadt Musterstadt\n\nBeschlussvorlage\n\nDrucksache Nr. 22/201\nDatum: 02.06.2022\n\nBeratungsfolge\n\nStadtrat        30.06.2022\n\nBetreff: Bäume am Markt\n\nBeschlussvorschlag:\nDer Stadtrat beschließt, am Markt Bäume zu pflanzen.\n\nBegründung:\nDer Markt ist heiß.\n\n${below}\n`;

describe('what is decided in an excerpt', () => {
  it('is what the committee does with a parted verb, not what a group asks for at the beginning of a line', async () => {
    const { record } = await readText(excerpt('Die Präsidentin fragt, ob jemand das Wort wünscht, und die Muster-Fraktion beantragt\nAblehnung.\n\nDer Stadtrat nimmt das Postulat mit 24 zu 13 Stimmen bei 2 Enthaltungen an.'));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: vote(24, 13, 2) });
  });

  it('is none where the committee passes something on to another', async () => {
    const { record } = await readText(excerpt('Der Stadtrat nimmt den Brief an die Nachbarn mit Interesse auf.'));
    expect(record.decision ?? null).toBeNull();
  });

  it('has the counts of the item, not those of the amendment above', async () => {
    const { record } = await readText(excerpt('Abstimmung über den Änderungsantrag:\nJa: 17   Nein: 5   Enthaltung: 0                angenommen\n\nBeschluss Nr.: 23/21\n\nDer Stadtrat beschließt die Satzung mit der Änderung in § 9.\n\nAbstimmungsergebnis\n\nanwesend:               22\nJa-Stimmen:             20\nNein-Stimmen:            0\nStimmenthaltungen:       2\n\ngeändert beschlossen'));
    expect(record.decision).toMatchObject({ status: 'adopted-amended', vote: vote(20, 0, 2) });
  });

  it('has no counts where only the amendment was counted', async () => {
    const { record } = await readText(excerpt('Abstimmung über den Änderungsantrag:\nJa: 17   Nein: 5   Enthaltung: 0                angenommen\n\nBeschluss:\n\nDer Stadtrat beschließt die Satzung mit der Änderung in § 9.\n\nAbstimmungsergebnis\n\ngeändert beschlossen'));
    expect(record.decision).toMatchObject({ status: 'adopted-amended' });
    expect(record.decision?.vote?.yes ?? null).toBeNull();
  });
});

describe('what is printed below a paper', () => {
  const form = (majority: string, changed: string): string => `Sitzung des Stadtrates am 30.06.2022                 TOP  9\n\nDer Stadtrat hat\n\n☐ einstimmig       ${majority} mit Stimmenmehrheit\n\n${changed} laut Beschlussvorschlag        ☐ abweichend vom Beschlussvorschlag\n\nbeschlossen.\n\nJa:  31        Nein:  8        Enthaltung:  4`;

  it('is a form that is headed by the session', async () => {
    const { record } = await readText(paper(form('☒', '☒')));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: vote(31, 8, 4) });
  });

  it('is a form of two rows with a blank line between them', async () => {
    const { record } = await readText(paper('Beratungsergebnis:\n\n  [ ] einstimmig      [X] mit Stimmenmehrheit      [ ] Ja ___  Nein ___  Enth. ___\n\n  [X] laut Beschlussvorschlag        [ ] abweichender Beschluss'));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: { yes: null, unanimous: false } });
  });

  it('is the last of the results below bodies and their days', async () => {
    const { record } = await readText(paper('Bauausschuss 11.06.2022\nAbstimmungsergebnis: 5 Ja, 1 Nein, 1 Enthaltung\n\nStadtrat 30.06.2022\nAbstimmungsergebnis: 14 Ja, 3 Nein, 0 Enthaltungen'));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: vote(14, 3, 0) });
  });

  it('is a numbered resolution', async () => {
    const { record } = await readText(paper('Beschluss Nr. 0098\n\nDer Antrag wird angenommen.'));
    expect(record.decision).toMatchObject({ status: 'adopted' });
  });

  it('says nothing where heads of columns have no counts', async () => {
    const { record } = await readText(paper('Abstimmungsergebnis:\n\n  Einstimmig     Ja     Nein     Enthaltung     Laut Beschluss-     Abweichender\n                                                vorschlag           Beschluss'));
    expect(record.decision ?? null).toBeNull();
  });

  it('says nothing where strokes stand below the heads of columns', async () => {
    const { record } = await readText(paper('Beratungsergebnis:\n\nGremium        Sitzung am      einst.   Ja   Nein   Enth.   lt. Vorschlag   abw.\n\n__________     __________      ____    ___   ____   ____        ____         ____'));
    expect(record.decision ?? null).toBeNull();
  });

  it('is a record with the number of its resolution, and goes before the advice of another committee', async () => {
    const advised = paper('-----------------------------------------\nBeschluss des Stadtrates vom 30.06.2022           Beschluss-Nr. 031/2022\n\nAnwesend:                 28\nJa-Stimmen:                8\nNein-Stimmen:             19\nStimmenthaltungen:         1\n\nDer Beschlussvorschlag wurde abgelehnt.')
      .replace('Stadtrat        30.06.2022', 'Gremium            Termin          Behandlung           Ergebnis\nFinanzausschuss    23.06.2022      Vorberatung          einstimmig empfohlen\nStadtrat           30.06.2022      Beschlussfassung');
    const { record } = await readText(advised);
    expect(record.decision).toMatchObject({ status: 'rejected', date: '2022-06-30', vote: vote(8, 19, 1) });
  });

  it('is a row of counts with the name of the committee', async () => {
    const { record } = await readText(paper('Abstimmungsergebnis\n\tJa\tNein\tEnthaltung\nStadtrat\t9\t1\t0'));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: vote(9, 1, 0) });
  });

  it('is told under a numbered heading, also where lines follow', async () => {
    const { record } = await readText(paper('3  Beratungsergebnis\n\nDer Stadtrat hat am 30.06.2022 mehrheitlich bei 10 Ja-Stimmen und 2 Nein-Stimmen\nentsprechend dem Beschlussvorschlag empfohlen.\n\nKontakt: Frau Muster, Telefon 0123 70327-0'));
    expect(record.decision).toMatchObject({ status: 'recommended', vote: { yes: 10, no: 2 } });
  });

  it('says nothing where no box is ticked', async () => {
    const { record } = await readText(paper(form('☐', '☐').replaceAll(/ {2}\d+/gu, ' ')));
    expect(record.decision ?? null).toBeNull();
  });

  it('is a table of counts over choices with their boxes behind them', async () => {
    const { record } = await readText(paper('Ergebnis der Abstimmung im Stadtrat am 30.06.2022\n\n     Ja-Stimmen        Nein-Stimmen       Enthaltungen\n         15                 21                 3\n\n     angenommen  ( )      abgelehnt  (X)'));
    expect(record.decision).toMatchObject({ status: 'rejected', vote: vote(15, 21, 3) });
  });

  it('is the one ticked choice of several, its day on the line below its body', async () => {
    const { record } = await readText(paper('Beschluss des Stadtrates\nvom 30.06.2022\nNr. der Niederschrift 07  TOP 4\n( x ) beschlossen\n(   ) ergänzt/geändert beschlossen\n(   ) abgelehnt\n(   ) zur Kenntnis genommen\n(   ) zurückgestellt/-gezogen'));
    expect(record.decision).toMatchObject({ status: 'adopted', organization: 'Stadtrat', date: '2022-06-30' });
  });
});

describe('the counts of a decision that its row only words', () => {
  /** A paper whose Beratungsfolge tells the outcome of two meetings. */
  const told = (below: string): string => `Stadt Musterstadt\n\nBeschlussvorlage\n\nDrucksache Nr. 22/201\n\nBeratungsfolge:\n\nGremium          Sitzungstermin    Ergebnis\nBauausschuss     14.05.2019        einstimmig empfohlen\nStadtrat         23.05.2019        mehrheitlich beschlossen\n\nBetreff: Bäume am Markt\n\nBegründung:\nDer Markt ist heiß.\n\n${below}\n`;

  it('are those below the day of the row', async () => {
    const { record } = await readText(told('Beschlüsse:\n\n14.05.2019   Bauausschuss\nJa-Stimmen 8, Gegenstimmen 3, Enthaltungen 2\n\n23.05.2019   Stadtrat\nJa-Stimmen 29, Gegenstimmen 9, Enthaltungen 3'));
    expect(record.decision?.vote).toMatchObject(vote(29, 9, 3));
  });

  it('are none where other days are counted', async () => {
    const { record } = await readText(told('Beschlüsse:\n\n14.05.2019   Bauausschuss\nJa-Stimmen 8, Gegenstimmen 3, Enthaltungen 2\n\n15.05.2019   Werkausschuss\nJa-Stimmen 29, Gegenstimmen 9, Enthaltungen 3'));
    expect(record.decision?.vote?.yes ?? null).toBeNull();
  });

  it('are the totals in the last row of a table of groups', async () => {
    const { record } = await readText(told('Abstimmungsergebnisse:\n\nStadtrat, 23.05.2019:\n\n              dafür    dagegen    Enthaltung\nBlaue           21        -           -\nGrüne            9        4           1\nGesamt          30        4           1'));
    expect(record.decision?.vote).toMatchObject(vote(30, 4, 1));
  });

  it('stand in the columns of the row, though "Für" names a person elsewhere', async () => {
    const { record } = await readText('Stadt Musterstadt\n\nBeschlussvorlage\n\nDrucksache Nr. 22/201\n\nBeratungsfolge:\tStatus\tTermin\tFür\tGegen\tEnthaltung\nBauausschuss\töffentlich\t03.06.2021\t8\t1\t0\nStadtrat\töffentlich\t23.06.2021\t38\t4\t2\n\nTitel:\nBäume am Markt\n\nBegründung:\nDer Markt ist heiß.\n\nBeschlossen im Stadtrat am: 23.06.2021\n');
    expect(record.decision).toMatchObject({ status: 'adopted', organization: 'Stadtrat', vote: vote(38, 4, 2) });
  });
});

describe('a column of choices beside the counts', () => {
  const choices = (no: number): string => excerpt(`Beschluss:\nDer Stadtrat stimmt der Pflanzung zu.\n\nAbstimmungsergebnis:\n\neinstimmig       Ja-Stimmen:      38\nmehrheitlich     Nein-Stimmen:    ${no}\nabgelehnt        Enthaltungen:    2`);

  it('says nothing without a cross: the resolution and the counts do', async () => {
    const { record } = await readText(choices(4));
    expect(record.decision).toMatchObject({ status: 'adopted', vote: vote(38, 4, 2) });
  });

  it('does not say either that nobody was of another mind', async () => {
    const { record } = await readText(choices(0));
    expect(record.decision?.vote).toMatchObject({ ...vote(38, 0, 2), unanimous: null });
  });
});

it('counts beside the head of the vote are its result', async () => {
  const { record } = await readText(excerpt('Beschluss\n\nDer Auftrag wird an das wirtschaftlichste Angebot erteilt.\n\nAbstimmung\tfür den Antrag 12\tgegen den Antrag 0\tBeschluss einstimmig'));
  expect(record.decision).toMatchObject({ status: 'adopted', vote: { yes: 12, no: 0, unanimous: true } });
});

describe('an excerpt', () => {
  it('has one item whose resolution is headed "I. Beschluss:", with its points', async () => {
    const { record } = await readText('Stadt Neudorf\nAuszug aus der Niederschrift\n\nGremium: Verkehrsausschuss\nSitzungsdatum: 16.02.2023\nTOP: 3\n\nBetreff: Umbau der Mühlstraße\n\nI. Beschluss:\n1. Der Plan wird beschlossen.\n2. Der Antrag ist damit behandelt.\n\nAbstimmungsergebnis: angenommen, mit Mehrheit\n\nII. Bauamt\n');
    expect([record.consultations?.[0]?.agendaItem, record.decision?.status]).toEqual(['3', 'adopted']);
  });
  it('tells by "Die geänderte Vorlage ist damit beschlossen." that it was amended', async () => {
    const { record } = await readText('Stadt Neudorf\nProtokollauszug\n\nSitzung der Ratsversammlung vom 28.03.2023\n\nTOP 14. Umbau der Mühle\nVorlage: 1122/2018/DS\n\nBeschluss:\nDie Mühle wird umgebaut.\n\nAbstimmungsergebnis:\n\nJa-Stimmen: 31\nNein-Stimmen: 6\n\nDie geänderte Vorlage ist damit beschlossen.\n');
    expect(record.decision?.status).toBe('adopted-amended');
  });
});

describe('the head of a form of results that nobody filled in', () => {
  const below = (row: string): string => `Landkreis Musterau\n\nSitzungsvorlage Nr. 187/98\n\nBetr.: Satzung über die Gebühren\n\nBeschlussvorschlag:\nDie Satzung wird beschlossen.\n\nBegründung:\nDie Gebühren reichen nicht.\n\nBeratungsergebnis:\n${row}\nKreistag\n\nIn Vertretung\nDr. Muster\n`;
  it.each(['Gremium   einst.   Ja   Nein   Enth.   lt. Beschl.-Vorschl.   abweichend', 'Gremium einst. Ja Nein Enth. lt. Beschl.-Vorschl. abweichend (Rückseite)'])('is no outcome: %s', async (row) => {
    expect((await readText(below(row))).record.decision).toBeNull();
  });
});
