import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const text = '\n\nBetreff: Bäume am Markt\n\nBegründung:\nDer Markt ist heiß, und im Sommer steht dort niemand gern.\n';
const rowsOf = async (head: string): Promise<unknown[]> => (await readText(`Stadt Musterstadt\n\n${head}`)).record.consultations.map(({ organization, date, agendaItem }) => [organization, date, agendaItem]);

describe('rows of the Beratungsfolge', () => {
  it.each([
    [`Vorlage Nr. 12/2005\n\nzur Sitzung\nSitzungstermin\nBehandlung\nAusschuss für Häfen und Verkehr\n27.09.2005\nKenntnisnahme\nBezirksvertretung Nord\n13.10.2005\nKenntnisnahme${text}`, [['Ausschuss für Häfen und Verkehr', '2005-09-27', null], ['Bezirksvertretung Nord', '2005-10-13', null]]],
    [`Vorlage Nr. 12/2020\n\nSitzungslauf:\nBauausschuss          30.09.2020\nStadtrat              07.10.2020${text}`, [['Bauausschuss', '2020-09-30', null], ['Stadtrat', '2020-10-07', null]]],
    [`Vorlage                                    Vorlage-Nr:\nzur Sitzung                                Datum:\nöffentlich                                 287/2010\n                                           02.06.2010\n\nBeschlussvorlage\n\nBeratungsfolge (Zuständigkeit):                            am:          TOP:\n\nStadtvorstand                                              14.06.2010   4.2\nStadtrat (Entscheidung)                                    01.07.2010   9${text}`, [['Stadtvorstand', '2010-06-14', '4.2'], ['Stadtrat', '2010-07-01', '9']]],
    [`Vorlage Nr. 11/97\n\nzur öffentlichen Sitzung\n\nBauausschusses        am   30.1.1997   TOP   6\nRates                 am  11.2.1997   TOP   9${text}`, [['Bauausschuss', '1997-01-30', '6'], ['Rat', '1997-02-11', '9']]],
    [`Vorlage Nr. VI/21/2008\nfür den Bau- und Umweltausschuss${text}`, [['Bau- und Umweltausschuss', null, null]]],
  ])('stand below many heads: %s', async (head, rows) => {
    expect(await rowsOf(head)).toEqual(rows);
  });
});

describe('what an administration thinks of a motion', () => {
  const statement = (type: string, form: string): string => `Stadt Musterstadt\n\n${type}\n\nVorlage Nr. 12/2023\n\nBeratungsfolge\nStadtrat   19.04.2023   Beschlussfassung\n\nBetreff: Parkplätze am Bad\n\n${form}\n\nBegründung:\nDie Parkplätze sind voll.\n`;
  const form = '☒ Zustimmung   ☐ Ablehnung\n☐ Zustimmung mit Ergänzung   ☐ Sachverhalt bereits berücksichtigt';
  it('is no decision', async () => {
    expect((await readText(statement('Verwaltungsstandpunkt', form))).record.decision ?? null).toBeNull();
  });
  it('is one in other papers and where votes are counted', async () => {
    expect((await readText(statement('Beschlussvorlage', form))).record.decision).toMatchObject({ status: 'adopted' });
    expect((await readText(statement('Stellungnahme', '☒ Zustimmung   ☐ Ablehnung     Ja: 12   Nein: 3'))).record.decision).toMatchObject({ status: 'adopted' });
  });
});

describe('letters typed instead of boxes', () => {
  it('choose one of several, with what was written behind it', async () => {
    const { record } = await readText(`Stadt Musterstadt\n\nBeschlussvorlage\n\nVorlage Nr. 12/2021\n\nBeratungsfolge\nStadtrat   16.09.2021   Entscheidung${text}\n\nAbstimmungsergebnis (vom Stadtrat auszufüllen):\n\nJa-Stimmen:       10\nNein-Stimmen:     0\n\no  laut Vorlage\nx  mit Änderung:  "Die Arbeiten beginnen nicht vor dem 18. Oktober 2021."\no  abgelehnt\no  zurückgestellt\n`);
    expect(record.decision).toMatchObject({ status: 'adopted-amended' });
  });
});

describe('a note below a paper', () => {
  const noted = async (sentence: string) => (await readText(`Stadt Musterstadt\n\nBeschlussvorlage\n\nVorlage Nr. 12/2013\n\nBeratungsfolge\nStadtrat   04.07.2013   öffentlich${text}\n\n${sentence}\n`)).record.decision?.status ?? null;
  it('tells what became of it on the day of a row', async () => {
    expect(await noted('Protokollnotiz: Die Vorlage wurde in der Sitzung des Stadtrates am 04.07.2013 durch den Einreicher zurückgezogen, weil\ndas Land die Kosten übernimmt.')).toBe('withdrawn');
  });
  it.each([
    ['Die Vorlage wurde in der Sitzung des Stadtrates am 04.07.2013 nicht angenommen.', 'rejected'],
    ['Der Stadtrat hat der Vorlage am 04.07.2013 nicht zugestimmt.', 'rejected'],
    ['Der Stadtrat hat die Vorlage am 04.07.2013 nicht empfohlen.', 'not-recommended'],
    ['Der Stadtrat hat die Vorlage am 04.07.2013 beschlossen.', 'adopted'],
    ['Der Stadtrat hat die Vorlage am 04.07.2013 nicht beschlossen.', null],
    ['Die Vorlage wurde in der Sitzung des Stadtrates am 04.07.2013 noch nicht beschlossen.', null],
  ])('is no decision where it denies one: %s', async (sentence, status) => expect(await noted(sentence)).toBe(status));
  it('tells nothing of other things on that day', async () => {
    expect(await noted('Protokollnotiz: Der Bauantrag wurde in der Sitzung des Stadtrates am 04.07.2013 durch den Investor zurückgezogen.')).toBeNull();
  });
});

describe('an excerpt below a paper', () => {
  it('is headed by its body and the session on the line below', async () => {
    const { record } = await readText(`Stadt Musterstadt\n\nBeschlussvorlage\n\nVorlage Nr. 287/2010\n\nBeratungsfolge\nStadtrat   01.07.2010   Entscheidung${text}\n\nBeschluss-Auszug\nStadtrat\n\nSitzung vom 1. Juli 2010                                    öffentlich\n\nTOP 9    Bäume am Markt\n         Vorlage 287/2010\n\nDer Stadtrat beschließt mit 44 Ja-Stimmen bei 7 Nein-Stimmen und 2 Enthaltungen wie vorgeschlagen.\n`);
    expect(record.decision).toMatchObject({ status: 'adopted', date: '2010-07-01', vote: { yes: 44, no: 7, abstentions: 2 } });
  });
  it('may be in two languages', async () => {
    const { record } = await readText(`Stadt Musterstadt\n\nBeschlussantrag\n\nVorlage Nr. 14/2024${text}\n\nGemeinderatssitzung vom 15.05.2024 / Seduta del Consiglio comunale - Punkt 6 der Tagesordnung\n\nAnwesende / Presenti          31\nDafür / Favorevoli            13\nDagegen / Contrari            15\nEnthaltungen / Astenuti        3\n\nDer Beschlussantrag ist abgelehnt. / La mozione è respinta.\n`);
    expect(record.decision).toMatchObject({ status: 'rejected', vote: { yes: 13, no: 15, abstentions: 3 } });
  });
});

describe('a wrapped day', () => {
  it('at the beginning of a line is no item', async () => {
    const { record } = await readText('Stadt Musterstadt\n\nBESCHLUSSAUSFERTIGUNG\n\nGremium:              Stadtrat\nSitzungsdatum:        20.09.2022\nTOP:                  9\nVorlage:              VO/0212/2022\n\nVergabe der Brücke\n\nBegründung:\nDie Brücke ist seit dem 11.01.2021 beschränkt. Die Ausschreibung erfolgte öffentlich am\n27. Juni 2022 auf der Plattform des Landes; die Prüfung dauerte bis zum Herbst.\n');
    expect(record.consultations).toMatchObject([{ organization: 'Stadtrat', date: '2022-09-20', agendaItem: '9' }]);
  });
});

describe('an excerpt in two words', () => {
  it('is minutes', async () => {
    const { record } = await readText('Stadt Musterstadt\n\nBeschluss - Auszug\n\nGremium                                  Sitzungsdatum\nUmweltausschuss                          04.05.2017\n\nzu  6\nVerzicht auf Gift auf städtischen Flächen\nVorlage: OA/0204/2017\n\nBeschluss: vertagt\nJa: 9   Nein: 4\n');
    expect(record.kind).toBe('minutes');
  });
});

describe('minutes', () => {
  it('name a committee whose list goes on below', async () => {
    const { record } = await readText('Landkreis Neudorf\n\nAuszug\n\naus der Niederschrift über die 14. Sitzung des Ausschusses für Liegenschaften, Regionalplanung,\nUmwelt und Landwirtschaft am 21.11.2013\n\nZu TOP 6:    Kompostplätze\n             Vorlage: 2013/187\n\nDer Ausschuss nimmt den Bericht zur Kenntnis.\n');
    expect(record.consultations).toMatchObject([{ organization: 'Ausschuss für Liegenschaften, Regionalplanung, Umwelt und Landwirtschaft', date: '2013-11-21' }]);
  });
  it('tell when they began behind the place, and in a sentence that they were public', async () => {
    const { record } = await readText('Beirat Neudorf\n\nBeschlussprotokoll Nr. 10\nder Sitzung des Beirats Neudorf am Donnerstag, 06.06.2024\n\nSitzungsort: Bürgerhaus            Beginn: 19:00 Uhr      Ende: 21:35 Uhr\n\nDie Sitzung war öffentlich.\n\nTOP 1    Genehmigung der Tagesordnung\n         Das Protokoll wird einstimmig genehmigt.\n\nTOP 2    Verschiedenes\n         Herr Muster berichtet.\n');
    expect(record.consultations).toMatchObject([{ time: '19:00', public: true }]);
  });
});
