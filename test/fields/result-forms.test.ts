import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';
import { toldBy } from './told-by.js';

const decisionOf = async (form: string): Promise<unknown> => {
  const { record } = await readText(`Stadt Neudorf\nBeschlussvorlage\nVorlage Nr. 12/2020\n\nGremium\tTermin\tZuständigkeit\nHauptausschuss\t12.03.2020\tVorberatung\nStadtrat\t26.03.2020\tEntscheidung\n\nBetreff: Umbau der Mühle\n\nBeschlussvorschlag:\nDie Mühle wird umgebaut.\n\nBegründung:\nDie Mühle ist alt.\n\n${form}`);
  const { status, vote, date } = record.decision ?? {};
  return [status, date, vote];
};

describe('a form for the result below a paper', () => {
  it('may be headed by the committee beside its title', async () => {
    const form = 'Abstimmungsergebnis          Gremium: Stadtrat\n                             Sitzung am: 26.03.2020   TOP: 11\n\n[X] einstimmig   [ ] mit Stimmenmehrheit   [ ] lt. Beschlussvorschlag   [X] abweichender Beschluss\n\nJa: 39       Nein: 0       Enthaltung: 3\n';
    expect(await decisionOf(form)).toEqual(['adopted-amended', '2020-03-26', { yes: 39, no: 0, abstentions: 3, unanimous: true }]);
  });
  it('may have crosses without boxes, and places that stay empty', async () => {
    const form = 'Ergebnis der Beratung im Rat:            Beschluss-Nr.: 12-50/20\n\nX   einstimmig         mit Stimmenmehrheit       Tagung am: 26.03.2020      TOP: 14.3\n\n    Anzahl der Ja-Stimmen:         Anzahl der Nein-Stimmen:         Anzahl der Stimmenthaltungen:  2\n';
    expect(await decisionOf(form)).toEqual(['adopted', '2020-03-26', { yes: null, no: null, abstentions: 2, unanimous: true }]);
  });
  it('lists choices one below the other', async () => {
    const form = 'Ergebnis:\n\n        beschlossen                          Abstimmungsverhalten:\n        abgelehnt                                  einstimmig\n        zurückgezogen                              mehrheitlich\n                                                   Ja-Stimmen\n  x     zur Kenntnis genommen                      Gegenstimmen\n';
    expect(await decisionOf(form)).toEqual(['noted', null, null]);
  });
  it('says nothing where no choice has a cross', async () => {
    expect(await decisionOf('Abstimmungsergebnis Stadtrat 26.03.2020\n\n[ ] einstimmig   [ ] mit Stimmenmehrheit   [ ] lt. Beschlussvorschlag   [ ] abweichender Beschluss\n')).toEqual([undefined, undefined, undefined]);
  });
  it('has its choices in columns, with crosses and counts in the row below', async () => {
    const form = 'Beratungsergebnis (vom Büro auszufüllen), Stadtrat 26.03.2020\n\n  einstimmig  |  mit Mehrheit  |  Ja  |  Nein  |  Enth.  |  laut Vorschlag  |  abweichend\n      X       |                |  31  |   0    |   0     |        X         |\n';
    expect(await decisionOf(form)).toEqual(['adopted', '2020-03-26', { yes: 31, no: 0, abstentions: 0, unanimous: true }]);
  });
  it('has crosses and counts below the names of its columns where blanks set them and an empty cell is lost', async () => {
    const form = 'Beratungsergebnis, Stadtrat 26.03.2020\n\neinstimmig    mit Mehrheit    Ja    Nein    Enth.    laut Vorschlag\n    X                         31     0       0            X\n';
    expect(await decisionOf(form)).toEqual(['adopted', '2020-03-26', { yes: 31, no: 0, abstentions: 0, unanimous: true }]);
  });
  it('is not told by a committee that only proposes', async () => {
    expect(await decisionOf('Beschlussvorschlag:\nDer Hauptausschuss empfiehlt dem Stadtrat, den Plan in der Fassung vom 12.03.2020 zu beschließen.\n')).toEqual([undefined, undefined, undefined]);
  });
});

describe('a form whose heads are broken over two lines', () => {
  const form = (row: string): string => 'Stadt Neudorf\n\nVorlage-Nr. 06/2018\n\nGegenstand:\nUmbau der Mühle\n\nGremium\tTermin\nRat\t25.01.2018\n\nBegründung:\nDie Mühle ist alt.\n\nBeratungsergebnis\n\nGremium                              Sitzung am              TOP\nRat                                  25.01.2018              7\n\n' +
    `Ein-        Mit Stimmen-    Ja     Nein    Enthal-    Laut Beschluss-    Abweichender\nstimmig     mehrheit                       tung       vorschlag          Beschluss\n\n${row}\n`;
  it('is read by its columns', async () => {
    expect(await toldBy(form('            X               27     8       3          X'))).toEqual({ status: 'adopted', vote: [27, 8, 3] });
    expect((await toldBy(form('X                                                                                X'))).status).toBe('adopted-amended');
  });
  it('says nothing where nothing is filled in', async () => expect((await toldBy(form(''))).status).toBeNull());
});

describe('a note below a paper', () => {
  const noted = (note: string): string => `Stadt Neudorf\n\nTISCHVORLAGE 2019/1124\nBauausschuss       am 12.11.2019       TOP 5       öffentlich\n\nBusspur am Markt\n\nBeschlussvorschlag:\nDie Busspur wird angelegt.\n\nNeudorf, 11.11.2019\n\n${note}\n`;
  it('tells what became of it', async () => expect((await toldBy(noted('Vermerk des Sitzungsdienstes:\nDer Tagesordnungspunkt wurde vom Vorsitzenden zu Beginn der Sitzung am 12.11.2019 von der Tagesordnung abgesetzt.'))).status).toBe('removed-from-agenda'));
  it('does not where it notes something else', async () => expect((await toldBy(noted('Vermerk des Bauamts:\nDie Kosten wurden am 12.11.2019 neu berechnet.'))).status).toBeNull());
});
