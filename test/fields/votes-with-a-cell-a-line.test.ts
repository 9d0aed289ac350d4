import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\nAuszug aus der Niederschrift\nder Sitzung des Umweltausschusses am 23.11.2023\nTOP 5 Renaturierung des Mühlbachs\nVorlage: V/2023/4128\nBeschluss:\nDer Ausschuss stimmt der Planung zu.\n';

/** The counts of the one item, its outcome, and what was said of the reading. */
async function voteOf(result: string): Promise<{ vote: unknown; outcome: string | null; ids: string[] }> {
  const { record, diagnostics } = await readText(HEAD + result);
  const { vote, outcome } = record.decision ?? {};
  return { vote: vote == null ? null : [vote.yes, vote.no, vote.abstentions], outcome: outcome ?? null, ids: diagnostics.map(({ id }) => id) };
}

describe('a table of votes with a cell on each line', () => {
  it.each([
    ['each count below its side', 'Abstimmungsergebnis:\nmehrheitlich beschlossen\nJa-Stimmen\n14\nNein-Stimmen\n1\nEnthaltungen\n2\nVerteiler: Amt 61\n'],
    ['with blank lines', 'Abstimmungsergebnis: mehrheitlich beschlossen\nJa-Stimmen\n\n14\n\nNein-Stimmen\n\n1\n\nEnthaltungen\n\n2\n\nVerteiler: Amt 61\n'],
    ['all sides above all counts', 'Abstimmungsergebnis: mehrheitlich beschlossen\n\nJa\n\nNein\n\nEnthaltung\n\n14\n\n1\n\n2\n\nVerteiler: Amt 61\n'],
    ['who was present too', 'Abstimmungsergebnis: mehrheitlich beschlossen\nanwesend\nJa-Stimmen\nNein-Stimmen\nEnthaltungen\n17\n14\n1\n2\nVerteiler: Amt 61\n'],
    ['the sides on one line', 'Abstimmungsergebnis: mehrheitlich beschlossen\n\nanwesend Ja-Stimmen Nein-Stimmen Enthaltungen\n\n17\n\n14\n\n1\n\n2\n\nVerteiler: Amt 61\n'],
    ['rows with a blank line between', 'Abstimmungsergebnis: mehrheitlich beschlossen\n\n  anwesend     Ja-Stimmen     Nein-Stimmen     Enthaltungen\n\n  17           14             1                2\n'],
    ['rows with a rule between', 'Abstimmungsergebnis: mehrheitlich beschlossen\n\n  anwesend   Ja-Stimmen   Nein-Stimmen   Enthaltungen\n  ---------- ------------ -------------- --------------\n  17         14           1              2\n'],
  ])('is read: %s', async (_, result) => {
    expect(await voteOf(result)).toMatchObject({ vote: [14, 1, 2], outcome: 'mehrheitlich beschlossen' });
  });

  it('counts a dash as none', async () => {
    expect((await voteOf('Abstimmungsergebnis:\nJa-Stimmen\n12\nNein-Stimmen\n-\nEnthaltungen\n2\n')).vote).toEqual([12, 0, 2]);
  });

  it('is told as unread where counts are less than sides', async () => {
    const { vote, ids } = await voteOf('Abstimmungsergebnis: mehrheitlich beschlossen\n\nJa\n\nNein\n\nEnthaltung\n\n12\n\n1\n\nNeudorf, 02.12.2023\n');
    expect(vote).toEqual([null, null, null]);
    expect(ids).toContain('result-unread');
  });

  it('is none in a text with numbers', async () => {
    const { vote, ids } = await voteOf('Abstimmungsergebnis: einstimmig beschlossen\n\nJa zum Radweg\n12\nHäuser\n');
    expect(vote).toEqual([null, null, null]);
    expect(ids).not.toContain('result-unread');
  });
});

describe('an outcome with no blank line below', () => {
  it.each([
    'Die Übereinstimmung des Auszugs mit der Urschrift wird bestätigt.\nNeudorf, 02.12.2023\nKarin Weber',
    'Befangen: Herr Müller hat an Beratung und Abstimmung nicht teilgenommen.',
    'Für die Richtigkeit des Auszuges:\nIm Auftrag\nKerstin Weber',
    'F.d.R.d.A.\nKerstin Weber',
    'Verteiler: Amt 61, Amt 20',
    'Neudorf, den 2. Dezember 2023\nKerstin Weber',
    'Anmerkung:\nHerr Kurz war nicht im Raum.',
  ])('ends above %j', async (below) => {
    expect((await voteOf(`Abstimmungsergebnis: einstimmig beschlossen\n${below}\n`)).outcome).toBe('einstimmig beschlossen');
  });

  it('goes on with what belongs to it', async () => {
    expect((await voteOf('Abstimmungsergebnis: mehrheitlich beschlossen\n(bei 2 Gegenstimmen)\n')).outcome).toBe('mehrheitlich beschlossen (bei 2 Gegenstimmen)');
    expect((await voteOf('Abstimmungsergebnis: einstimmig beschlossen\nBefangen: 1\n')).outcome).toContain('Befangen: 1');
  });

  it('is no part of the sentence above its head', async () => {
    expect((await voteOf('Abstimmungsergebnis:\nJa 12, Nein 0, Enthaltungen 2\n')).outcome).toBe('Der Ausschuss stimmt der Planung zu.');
  });
});
