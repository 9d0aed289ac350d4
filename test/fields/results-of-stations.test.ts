import { describe, expect, it } from 'vitest';
import { type Told, toldBy } from './told-by.js';

const excerpt = (told: string): string => `Landkreis Lindenau\n\nAuszug aus der Niederschrift\nüber die 7. Sitzung des Bauausschusses am 08.09.2020\n\nTOP 8   Förderung der Radwege - Anträge des Jahres 2020\n        Vorlage: 20-124/20\n\n${told}\n\nLindenau, 21.09.2020\n`;
const paper = (rows: string, below: string): string => `Stadt Lindenau\n\nBeschlussvorlage\n\nVorlage Nr.: 0412/2020\nDatum: 03.03.2020\n\n${rows}\n\nBetreff: Neue Bänke am Anger\n\nBegründung:\nDer Anger hat keine Bänke.\n\n${below}\n`;
const ROWS = 'Gremium          Termin        Zuständigkeit\nBauausschuss     10.03.2020    Vorberatung\nStadtrat         24.03.2020    Entscheidung';

describe('what somebody in the meeting moved is not the item', () => {
  const counts = (yes: number, no: number): string => `Ja-Stimmen: ${yes}     Nein-Stimmen: ${no}     Enthaltungen: 1`;
  it.each<readonly [string, Told, string]>([
    ['a motion of a person that failed before the vote', { status: 'recommended', vote: [8, 0, 1] }, `Abstimmung über den Antrag von Herrn Moor:\n${counts(3, 6)}\nDamit ist der Antrag abgelehnt.\n\nAbstimmungsergebnis:\n${counts(8, 0)}\n\nDie Vorlage wird dem Kreisausschuss zur Beschlussfassung empfohlen.`],
    ['a motion of a councillor that failed before the vote', { status: 'adopted', vote: [9, 2, 1] }, `Abstimmung zum Antrag der Kreisrätin Ried:\n${counts(5, 6)}\nDer Antrag ist abgelehnt.\n\nBeschluss:\nDer Bauausschuss stimmt der Verteilung zu.\n\nAbstimmungsergebnis:\n${counts(9, 2)}`],
    ['a motion of a person, where nothing else was voted on', { status: 'rejected', vote: [3, 6, 1] }, `Abstimmung über den Antrag von Herrn Moor:\n${counts(3, 6)}\nDamit ist der Antrag abgelehnt.`],
  ])('%s', async (_, told, text) => expect(await toldBy(excerpt(text))).toEqual(told));
});

describe('results below a paper, a line for each meeting', () => {
  it.each<readonly [string, Told, string]>([
    ['counts between the day and the outcome', { status: 'adopted', vote: [21, 4, null] }, paper(ROWS, 'Abstimmungsergebnis Bauausschuss (10.03.2020):   10 : 0     zugestimmt\nAbstimmungsergebnis Stadtrat (24.03.2020):       21 : 4     zugestimmt')],
    ['lines of a paper without Beratungsfolge: the latest counts', { status: 'rejected', vote: [11, 13, 1] }, paper('', 'Beratungsergebnis\nBA 10.03.2020: empfohlen, 9 Ja, 3 Nein\nSR 24.03.2020: abgelehnt, 11 Ja, 13 Nein, 1 Enthaltung')],
    ['the same in another order of lines', { status: 'deferred', vote: [null, null, null] }, paper('', 'Ergebnisse der Beratung:\nStadtrat 24.03.2020: vertagt, einstimmig\nBauausschuss 10.03.2020: empfohlen, 9 Ja, 3 Nein')],
    ['a note for the minutes with the body and its day', { status: 'removed-from-agenda', vote: null }, paper(ROWS, 'Protokollvermerk Stadtrat 24.03.2020:\nVon der Tagesordnung abgesetzt.')],
    ['a change told in the result', { status: 'adopted-amended', vote: [21, 0, 2] }, paper(ROWS, 'Abstimmung\n\nBeschluss des Stadtrates vom 24.03.2020:\n\nDem Beschlussvorschlag wird mit der Änderung zugestimmt, dass zwei Bänke mehr aufgestellt werden.\nJa: 21, Nein: 0, Enthaltungen: 2')],
  ])('%s', async (_, told, text) => expect(await toldBy(text)).toEqual(told));
});

describe('results printed below a paper in other forms', () => {
  it.each<readonly [string, Told, string]>([
    ['three counts with colons in a sentence, below an amendment that failed', { status: 'adopted', vote: [12, 5, 0] }, 'Beschluss des Stadtrates vom 24.03.2020:\nDer Änderungsantrag der Blauen Liste wird mit 4 : 13 Stimmen abgelehnt.\nDer Vorlage wird mit 12 : 5 : 0 Stimmen zugestimmt.'],
    ['a table of meetings, parted by tabs', { status: 'adopted', vote: [22, 0, 2] }, 'Abstimmungsergebnis\n\n\tJa\tNein\tEnthaltung\nBauausschuss (10.03.2020)\t7\t0\t1\nStadtrat (24.03.2020)\t22\t0\t2'],
    ['a table of groups with their total', { status: 'adopted', vote: [15, 6, 2] }, 'Abstimmung im Stadtrat am 24.03.2020:\n\nFraktion\tdafür\tdagegen\tenthalten\nBlaue Liste\t6\t0\t0\nRote Liste\t9\t6\t2\nGesamt\t15\t6\t2'],
    ['a table of groups without a total', { status: null, vote: null }, 'Abstimmung im Stadtrat am 24.03.2020:\n\nFraktion\tdafür\tdagegen\tenthalten\nBlaue Liste\t6\t0\t0\nRote Liste\t9\t6\t2'],
    ['the day before the body', { status: 'adopted', vote: [null, null, 2] }, 'Beschlossen am 24.03.2020 durch den Stadtrat - einstimmig bei 2 Enthaltungen -'],
    ['a head that tells nothing of what stands above it', { status: 'adopted', vote: [null, null, null] }, 'Im Jahr 2018 lehnte der Bauausschuss Stühle ab.\n\nAbstimmungsergebnis: einstimmig'],
    ['a body and its day in the head of the counts', { status: 'rejected', vote: [8, 8, 1] }, 'Abstimmungsergebnis Stadtrat 24.03.2020: 8 Ja-Stimmen, 8 Nein-Stimmen, 1 Enthaltung'],
    ['boxes set wide', { status: 'deferred', vote: null }, '(  ) einstimmig     (  ) mehrheitlich     ( x ) zurückgestellt\n\nDatum der Sitzung: 24.03.2020'],
    ['boxes behind single words in cells', { status: 'adopted', vote: [20, 4, 3] }, 'Beschlussergebnis des Stadtrates\nSitzung vom 24.03.2020\nangenommen ☒   abgelehnt ☐\nJa-Stimmen 20   Nein-Stimmen 4   Enthaltungen 3'],
    ['counts and who was present, a line each', { status: 'adopted', vote: [19, 4, 1] }, 'Abstimmungsergebnis\nim Stadtrat am 24.03.2020\nMitglieder\n27\nanwesend\n24\nJa\n19\nNein\n4\nEnth.\n1\nbefangen\n0\n☒ laut Beschlussvorschlag\n☐ abweichender Beschluss'],
    ['counts without a head, below the day of a row', { status: 'adopted', vote: [16, 2, 1] }, 'Beschluss-Nr. 12/2020\ngefasst in der Sitzung des Stadtrates am 24.03.2020\nJa: 16   Nein: 2   Enth.: 1'],
    ['a body, its day and its item over what was done', { status: 'deferred', vote: null }, 'Stadtrat 24.03.2020 - TOP 7\nzurückgestellt bis zur Vorlage der Kosten'],
    ['the sides in words of outcomes, a count beside each', { status: 'rejected', vote: [8, 14, 0] }, 'Abstimmungsergebnis (Stadtrat):\n  Zustimmung       8\n  Ablehnung       14\n  Enthaltung       0'],
    ['stations in cells, of which the last counts', { status: 'adopted', vote: [20, 3, 1] }, 'Vermerk des Ratsbüros:\nBauausschuss am 10.03.2020 | Empfehlung | 7 Ja, 1 Nein\nStadtrat am 24.03.2020 | Beschluss | 20 Ja, 3 Nein, 1 Enth.'],
    ['a sentence with the body and the day of the last row', { status: 'adopted', vote: [null, null, null] }, 'Verfügung\n\n1. Der Stadtrat hat am 24.03.2020 einstimmig gemäß Beschlussvorschlag beschlossen.'],
    ['a sentence with the body and the day of an earlier row: advice', { status: 'recommended', vote: [null, null, null] }, 'Der Bauausschuss hat am 10.03.2020 einstimmig empfohlen, dem Beschlussvorschlag zuzustimmen.'],
    ['such a sentence that tells more than advice: nothing', { status: null, vote: null }, 'Der Bauausschuss hat am 10.03.2020 die Auslage beschlossen.'],
    ['crosses on lines of their own, below their choices', { status: 'adopted', vote: [24, 7, 1] }, 'Beratungsergebnis\nStadtrat\nSitzung am 24.03.2020\neinstimmig\nmit Stimmenmehrheit\nX\nJa\n24\nNein\n7\nEnthaltung\n1\nlaut Beschlussvorschlag\nX\nabweichender Beschluss'],
    ['a cross below one of the choices of a line: nothing is told by its order', { status: null, vote: null }, 'Abstimmung im Stadtrat:\n\n\tangenommen\tabgelehnt\tvertagt\n\t\tX\t'],
    ['counts in words', { status: 'adopted', vote: [12, 0, 3] }, 'Ergebnis der Abstimmung: 12 Stimmen dafür, keine Gegenstimme, drei Enthaltungen'],
  ])('%s', async (_, told, text) => expect(await toldBy(paper(ROWS, text))).toEqual(told));

  it.each<readonly [string, Told, string]>([
    ['counts alone in the column of outcomes', { status: 'adopted', vote: [20, 3, 1] }, 'Gremium          Termin        TOP   Abstimmung (J/N/E)\nBauausschuss     10.03.2020    4     7/1/0\nStadtrat         24.03.2020    9     20/3/1'],
    ['counts behind a cross whose neighbour is empty', { status: 'adopted', vote: [20, 3, 1] }, 'Beratungsfolge                   Sitzung      einst.  mehrh.  dafür  dageg.  Enth.\n\nBauausschuss                     10.03.2020     x\nStadtrat                         24.03.2020             x      20      3       1'],
  ])('rows: %s', async (_, told, rows) => expect(await toldBy(paper(rows, ''))).toEqual(told));

  it('a motion that goes further is voted on before the proposal', async () => {
    expect(await toldBy(excerpt('Abstimmung über den weitergehenden Antrag der Roten Liste: 4 Ja, 11 Nein\nAbstimmung über den Verwaltungsvorschlag: 11 Ja, 4 Nein'))).toEqual({ status: 'adopted', vote: [11, 4, null] });
  });
  it('a body and its day head the record of a paper without Beratungsfolge', async () => {
    expect(await toldBy(paper('', 'Beschluss des Stadtrates vom 24.03.2020:\n\nDer Antrag wird in den Bauausschuss verwiesen.\n\nAbstimmung: einstimmig'))).toEqual({ status: 'referred', vote: [null, null, null] });
  });
  it('"Pro" and "Contra" are columns of votes', async () => {
    const rows = 'Gremium                TOP   Termin         Pro   Contra   Enth.\nBauausschuss           4     10.03.2020     7     1        0\nStadtrat               9     24.03.2020     18    2        0';
    expect(await toldBy(paper(rows, ''))).toEqual({ status: 'adopted', vote: [18, 2, 0] });
  });
  it('the vote on an amendment below the only item is not the label of its outcome', async () => {
    expect(await toldBy(excerpt('Änderungsantrag der Blauen Liste: Die Summe wird halbiert.\nAbstimmung: 4 Ja, 9 Nein, abgelehnt\n\nAntrag der Verwaltung: Der Plan wird gebilligt.\nAbstimmung: 9 Ja, 4 Nein, angenommen'))).toEqual({ status: 'adopted', vote: [9, 4, null] });
  });
});

describe('boxes behind their words', () => {
  it.each<readonly [string, string, string]>([
    ['as proposed', 'adopted', '\teinstimmig ☒\tmehrheitlich ☐\n\tJa ___  Nein ___  Enthaltungen ___\n\tlaut Beschlussvorschlag ☒\tabweichend ☐'],
    ['otherwise', 'adopted-amended', '\teinstimmig ☒\tmehrheitlich ☐\n\tJa ___  Nein ___  Enthaltungen ___\n\tlaut Beschlussvorschlag ☐\tabweichend ☒'],
  ])('%s', async (_, status, boxes) => expect((await toldBy(paper(ROWS, `Beratungsergebnis des Stadtrates vom 24.03.2020:\n${boxes}`))).status).toBe(status));
});
