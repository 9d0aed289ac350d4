import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const proposed = async (below: string, head = ''): Promise<string | null> => (await readText(`Stadt Neudorf\n\nBeschlussvorlage\n\nVorlage Nr.: 2021/0112\nBetreff: Umbau der Halle\n${head}\nBeschlussvorschlag\n\n${below}`)).record.proposedResolution;
const PROPOSAL = 'Der Rat beschließt den Umbau der Halle gemäß Anlage 1.';

describe('the proposed resolution ends', () => {
  it.each([
    ['a section whose name is over two lines', 'Finanzielle\nAuswirkungen\nGesamtkosten\nder Maßnahme'],
    ['a section whose name is broken', 'Finanzielle Auswir-\nkungen\nGesamtkosten'],
    ['a signature', '\ngez. Eva Muster\nBürgermeisterin'],
    ['those who get it', '\nVerteiler: GR  z.d.A.'],
    ['its result', '\nBeratungsergebnis:\neinstimmig'],
    ['its attachments', '\nAnlage'],
    ['a question of the form', '\nFinanzierungshilfen ☐ ja ☒ nein\nBürgermeister'],
    ['another part of the form', '\nRäumlicher Bezug\nOrtsteil Nord'],
  ])('before %s', async (_, below) => {
    expect(await proposed(`${PROPOSAL}\n${below}\n`)).toBe(PROPOSAL);
  });
  it('but not at such a word inside a sentence', async () => {
    expect(await proposed('Der Rat beschließt den Plan der\nAnlage\nund die Kosten.\n')).toBe('Der Rat beschließt den Plan der Anlage und die Kosten.');
  });
});

describe('a column of the Beratungsfolge is no proposal', () => {
  it('though its name heads one elsewhere', async () => {
    const table = '\nBeratungsfolge:\nEmpfehlung\n\nEntscheidung\n\nDatum der Sitzung\nGremium\n\n03.06.2021\nStadtrat der Stadt Neudorf\n\nX\n23.06.2021\nAusschuss für Bauen und Verkehr\nX\n';
    expect(await proposed(`${PROPOSAL}\n`, table)).toBe(PROPOSAL);
  });
});
