import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';
import { beginsWithCount, sideNamed } from '../../src/fields/decision/votes/counted-sides.js';
import { readVote } from '../../src/fields/decision/votes/vote.js';

const vote = (yes: number | null, no: number | null, abstentions: number | null, unanimous: boolean | null) => ({ yes, no, abstentions, unanimous });

describe('a vote is read as it is printed, and nothing is added up', () => {
  it.each([
    ['Ja: 44, Nein: 0, Enthaltungen: 1', vote(44, 0, 1, null)],
    ['5 Ja, 3 Nein, Enthaltungen: 1', vote(5, 3, 1, false)],
    ['17 Stimmberechtigte 8 Ja, Nein: 2', vote(8, 2, null, false)],
    ['mit 8 Ja, Nein: 2, Enthaltungen: 1 angenommen', vote(8, 2, 1, false)],
    ['12 Ja, Nein: 3 Enthaltungen', vote(12, null, 3, null)],
    ['mit 5 Ja und 1 Nein: 1. Der Plan', vote(5, 1, null, false)],
    ['4 Ja / 14 Nein', vote(4, 14, null, false)],
    ['Ja-Stimmen: 12 Nein-Stimmen: 3', vote(12, 3, null, false)],
    ['mit 78 gegen 44 Stimmen', vote(78, 44, null, false)],
    ['einstimmig', vote(null, null, null, true)],
    ['einstimmig bei 2 Enthaltungen', vote(null, null, 2, true)],
    ['mehrheitlich beschlossen', vote(null, null, null, false)],
    ['14:0', vote(14, 0, null, null)],
    ['5:5:3', vote(5, 5, 3, false)],
    ['wird mit 10 : 1 Stimmen (Gegenstimme: Frau Muster) genehmigt', vote(10, 1, null, false)],
    ['Der Zuschuss wird bewilligt – einstimmig.', vote(null, null, null, true)],
    ['Sie wird angenommen bei 2 Gegenstimmen.', vote(null, 2, null, false)],
    ['42.3.6 - mit Änderungen angenommen', vote(42, 3, 6, false)],
    ['mehrheitlich zugestimmt (41.3.9)', vote(41, 3, 9, false)],
    ['wird mit 10 : 1 Stimmen genehmigt', vote(10, 1, null, false)],
    ['mit\t8\tgegen\t2\tStimmen\tbeschlossen:', vote(8, 2, null, false)],
    ['Anwesend: 13 Für: 12 Gegen: 1 den Beschluss', vote(12, 1, null, false)],
    ['Anwesend: 13 Für den Beschluss: 13 Gegen den Beschluss: 0', vote(13, 0, null, null)],
    ['X Einstimmig Mehrheit Enthaltungen: 2', vote(null, null, 2, true)],
    ['Einstimmig X Mehrheit', vote(null, null, null, false)],
    ['wird mit 14 Stimmen bei 9 Gegenstimmen gefolgt', vote(14, 9, null, false)],
    ['Mit 12 Stimmen gegen 3 Stimmen angenommen', vote(12, 3, null, false)],
    ['Für die Vorlage: 11 Stimmen Gegen die Vorlage: 2 Stimmen Enthaltungen: 1', vote(11, 2, 1, false)],
    ['Für den Antrag stimmten: 7 Gegen den Antrag stimmten: 9', vote(7, 9, null, false)],
    ['8 Stimmen für den Antrag, 3 Stimmen gegen den Antrag', vote(8, 3, null, false)],
    ['Gesamtzahl der Mitglieder: 37 Anwesend: 31 Ja-Stimmen: 22 Nein-Stimmen: 6 Stimmenthaltungen: 3', vote(22, 6, 3, false)],
    ['Mitglieder 21 anwesend 18 dafür 17 dagegen 1', vote(17, 1, null, false)],
    ['Abgegebene Stimmen: 20 davon gültig: 19 Ja: 15 Nein: 4', vote(15, 4, null, false)],
    ['J: 12 N: 3 E: 1', vote(12, 3, 1, false)],
    ['12 J / 3 N / 1 E', vote(12, 3, 1, false)],
    ['Ja/Nein/Enth.: 12/3/1', vote(12, 3, 1, false)],
    ['(12/3/1)', vote(12, 3, 1, false)],
    ['Anwesend 12, Für 10, Gegen 2', vote(10, 2, null, false)],
    ['Pro: 9 Contra: 4 Enthaltung: 1', vote(9, 4, 1, false)],
    ['beschließt gegen eine Stimme', vote(null, 1, null, false)],
    ['mit den Stimmen der Blauen gegen die Stimmen der Roten', vote(null, null, null, false)],
  ])('%s', (text, expected) => expect(readVote(text)).toEqual(expected));
});

describe('no vote is invented', () => {
  it.each(['', 'beschlossen', 'zugestimmt (9.1.2)', 'Beginn 14:00 Uhr', 'Ja: Nein: Enthaltungen:', 'Ja-Stimmen ____ Nein-Stimmen ____', 'am 14.03.2020', 'Einwände gegen 2 Grundstücke', '12.03.20', '1.2.2020', 'Der Plan ist im Maßstab mit 1 : 100 gezeichnet worden', 'TOP 5', 'nicht einstimmig', 'Nicht anwesend: 3', 'Grundstücke N 4 und E 5'])('"%s"', (text) => expect(readVote(text)).toBeNull());
  it('unanimity with votes against is left open', () => expect(readVote('einstimmig, Ja: 10, Nein: 2')).toEqual(vote(10, 2, null, null)));
});

describe('words name a side where a count is still to come', () => {
  it.each([['Ja:', 'yes'], ['Nein-Stimmen', 'no'], ['Enth.', 'abstentions'], ['Anzahl der Ja-Stimmen: ____', 'yes']])('%s', (words, side) => expect(sideNamed(words)).toBe(side));
  it.each(['', 'Gremium', 'Ja: 5', 'Jahr'])('"%s" names none', (words) => expect(sideNamed(words)).toBeNull());
});

describe('a text begins with a count', () => {
  it.each(['Ja: 6, Nein: 1', 'Enth. 2', '14 Ja / 2 Nein', '12 Ja-Stimmen', '3 Zustimmungen'])('%s', (text) => expect(beginsWithCount(text)).toBe(true));
  it.each(['Ja', '14 Tage', 'Ja 12.03.2020', '5. Neubau', '2020 Ja'])('and not "%s"', (text) => expect(beginsWithCount(text)).toBe(false));
});

describe('counts below the sides of a table', () => {
  const voteBelow = async (rows: string): Promise<unknown> => (await readText(`Stadt Neudorf\n\nNiederschrift\nüber die Sitzung des Gemeinderates am 12.03.2020\n\nTOP 1 Neubau der Mühle\n\nBeschluss:\nDie Mühle wird gebaut.\n\nAbstimmungsergebnis:\n${rows}\n\nTOP 2 Verschiedenes\n`)).record.agendaItems[0]?.decision?.vote;
  it('are of the columns that they stand in, where one is empty', async () => {
    expect(await voteBelow('Ja-Stimmen      Nein-Stimmen      Enthaltungen\n     11                                1')).toEqual(vote(11, null, 1, null));
    expect(await voteBelow('| Ja | Nein | Enthaltungen |\n|---|---|---|\n| 11 | | 1 |')).toEqual(vote(11, null, 1, null));
  });
  it('are of nobody, where nothing says of whom', async () => expect(await voteBelow('Ja Nein Enthaltungen\n11 1')).toBeNull());
});
