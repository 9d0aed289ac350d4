import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** As converters print a table of votes that loses the page's columns: names one behind the other over their counts. */
const read = async (result: string) => (await readText(`Stadt Musterau\nAuszug aus der Niederschrift\nGemeinderat\n3. Sitzung am 25.04.2017\nTOP 7\nNeubau der Halle\nBeschluss:\nDer Gemeinderat stimmt dem Neubau der Halle zu.\n${result}\nFür die Richtigkeit\n`)).record.decision;

describe('a table of votes whose cells stand one behind the other', () => {
  it.each([
    ['sides alone', 'anwesend Ja-Stimmen Nein-Stimmen Enthaltungen\n27 20 4 3', [20, 4, 3]],
    ['behind the number of members', 'Gesetzliche Anzahl Anwesend Dafür Dagegen Enthaltung\n49 41 36 2 3', [36, 2, 3]],
    ['before who must not vote', 'Gesetzl. Anzahl der Vertreter Anwesend Ja Nein Enthaltung Mitwirkungsverbot\n9 8 7 0 1 0', [7, 0, 1]],
    ['before a bracket', 'Zahl der Mitglieder Anwesend Ja Nein Enthaltung ausgeschlossen (§ 22 KVerf)\n37 34 29 2 3 0', [29, 2, 3]],
  ])('is read: %s', async (_what, table, [yes, no, abstentions]) => {
    expect((await read(`Abstimmungsergebnis:\n${table}`))?.vote).toMatchObject({ yes, no, abstentions });
  });

  it.each([
    ['more votes than members present', 'Gesetzliche Anzahl Anwesend Dafür Dagegen Enthaltung\n49 30 36 2 3'],
    ['a count too few', 'anwesend Ja-Stimmen Nein-Stimmen Enthaltungen\n27 20 4'],
    ['unknown columns behind, and no sum that tells', 'Ja Nein Enthaltung Sonderregel\n7 0 1 0'],
  ])('gives no counts of yes where it has %s', async (_what, table) => {
    expect((await read(`Abstimmungsergebnis:\n${table}`))?.vote?.yes ?? null).not.toBe(table.includes('30') ? 36 : 20);
  });

  it('is no part of the words of the outcome above it', async () => {
    expect((await read('Abstimmungsergebnis: mehrheitlich beschlossen\nJa-Stimmen 14\nNein-Stimmen 1\nEnthaltungen 2'))?.outcome).toBe('mehrheitlich beschlossen');
    expect((await read('Abstimmungsergebnis: mehrheitlich beschlossen\nanwesend Ja-Stimmen Nein-Stimmen Enthaltungen\n27 20 4 3'))?.outcome).toBe('mehrheitlich beschlossen');
    expect((await read('Abstimmungsergebnis: einstimmige Zustimmung zum Vorschlag\nEnthaltung 1'))?.outcome).toBe('einstimmige Zustimmung zum Vorschlag Enthaltung 1');
    expect((await read('Abstimmungsergebnis: mit 14 Ja-Stimmen mehrheitlich beschlossen'))?.outcome).toBe('mit 14 Ja-Stimmen mehrheitlich beschlossen');
  });
});
