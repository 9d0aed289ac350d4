import { describe, expect, it } from 'vitest';
import type { CouncilRecord } from '../../src/record/schema.js';
import { readText } from './read-text.js';

const record = async (head: string, below = 'Die Halle ist alt.\n'): Promise<CouncilRecord> => (await readText(`Stadt Neudorf\n\nAntrag\n\nVorlage Nr.: 2021/0112\n\nUmbau der Halle\n${head}\n\nGremium Termin TOP ö nö\nGemeinderat 23.02.2021 5 x\n\nBegründung:\n\n${below}`)).record;

describe('who brought a paper in', () => {
  it.each([
    ['Antrag: GRÜNE', ['GRÜNE']],
    ['Antrag der FDP-Ratsfraktion Neudorf', ['FDP-Ratsfraktion Neudorf']],
    ['Interfraktioneller Antrag: GRÜNE, SPD', ['GRÜNE', 'SPD']],
    ['Fraktionen GRÜNE und SPD, Ring 13, 12345 Neudorf', ['Fraktionen GRÜNE und SPD']],
    ['(Antrag der MfG-Ortschaftsratsfraktion)', ['MfG-Ortschaftsratsfraktion']],
    ['Gemeinderatsfraktion ausdrücklich begrüßt.', []],
    ['Stadtrat Max Muster (FDP)', ['Stadtrat Max Muster (FDP)']],
  ])('stands in %j', async (line, names) => {
    expect((await record(line)).originators).toEqual(names);
  });
});

describe('names below "Unterzeichnet von:"', () => {
  it('are those of all who signed', async () => {
    const { signatories } = await record('', 'Die Halle ist alt.\n\nUnterzeichnet von:\nEva Muster\nDr. Max H. Beispiel\nKim von Neudorf\n\nSachverhalt:\nDie Halle ist alt.\n');
    expect(signatories.map(({ name }) => name)).toEqual(['Eva Muster', 'Dr. Max H. Beispiel', 'Kim von Neudorf']);
  });
  it('end with the first line that is no name', async () => {
    const { signatories } = await record('', 'Die Halle ist alt.\n\nUnterzeichnet von:\nEva Muster\n\nDie Kosten sind hoch.\nMax Beispiel\nDie Halle ist alt.\n');
    expect(signatories.map(({ name }) => name)).toEqual(['Eva Muster']);
  });
  it('may have their functions before them', async () => {
    const { signatories } = await record('', 'Die Halle ist alt.\n\nUnterzeichnet von:\nStadtrat Max Beispiel\nStadträtin Dr. Eva Muster\n');
    expect(signatories).toEqual([{ name: 'Max Beispiel', function: 'Stadtrat' }, { name: 'Dr. Eva Muster', function: 'Stadträtin' }]);
  });
  it('have the functions of their own column', async () => {
    const { signatories } = await record('', 'Die Halle ist alt.\n\ngez. Eva Muster                         gez. Max Beispiel\nFraktionsvorsitzende                    Bezirksvertreter\n');
    expect(signatories).toEqual([{ name: 'Eva Muster', function: 'Fraktionsvorsitzende' }, { name: 'Max Beispiel', function: 'Bezirksvertreter' }]);
  });
});

describe('a list of attachments', () => {
  it('ends at the boxes of those who are to sign', async () => {
    const { attachments } = await record('', 'Die Halle ist alt.\n\nAnlagen:\nLageplan\nSachbearbeiter/in\nAmtsleiter/in\n');
    expect(attachments.map(({ name }) => name)).toEqual(['Lageplan']);
  });
});

describe('names of attachments', () => {
  const names = async (list: string): Promise<string[]> => (await record('', `Die Halle ist alt.\n\n${list}\n`)).attachments.map(({ name }) => name);
  it('have no numbers where they are counted through', async () => {
    expect(await names('Anlagen:\n1 Lageplan\n2 Grundriss 1. OG')).toEqual(['Lageplan', 'Grundriss 1. OG']);
    expect(await names('Anlagen:\n3 Linden\n2 Buchen')).toEqual(['3 Linden', '2 Buchen']);
  });
  it('are not the count of a printed page', async () => {
    expect(await names('Anlage/n:\n1 von 1 in Zusammenstellung')).toEqual([]);
  });
});

describe('a file number', () => {
  it('is no Roman numeral alone', async () => {
    expect((await record('Az.: V')).fileNumber).toBeNull();
    expect((await record('Az.: V/61')).fileNumber).toBe('V/61');
  });
});

describe('who signed last', () => {
  it('may have the function before the name', async () => {
    const { signatories } = await record('', 'Die Halle ist alt.\n\nDie Kosten sind hoch.\n\nSenatorin Eva Muster\n');
    expect(signatories).toEqual([{ name: 'Eva Muster', function: 'Senatorin' }]);
  });
});

describe('who is in charge', () => {
  it.each([
    ['Verantwortlich: Dez. 6\nDienststelle:\nAmt für Hochbau und\nGebäudewirtschaft', ['Dez. 6', 'Amt für Hochbau und Gebäudewirtschaft']],
    ['Verantwortlich: Dez. 6\nDienststelle: Bauamt', ['Dez. 6', 'Bauamt']],
    ['Verantwortlich: Dez. 6\nDienststelle: Ortsverwaltung\nAltdorf', ['Dez. 6', 'Ortsverwaltung Altdorf']],
    ['Verantwortlich: Dez.\nDienststelle: Team Sauberes\nNeudorf', ['Team Sauberes Neudorf']],
    ['Amt Amt für Kinder', ['Amt für Kinder']],
    ['Dezernat III', ['Dezernat III']],
  ])('in %j', async (head, names) => {
    const { record: paper } = await readText(`Stadt Neudorf\n\nBeschlussvorlage\n\nVorlage Nr.: 2021/0112\n${head}\n\nBetreff: Umbau der Halle\n\nBegründung:\nDie Halle ist alt.\n`);
    expect(paper.underDirectionOf).toEqual(names);
  });
});

describe('the kind of a paper', () => {
  it('is no row of years behind "Art"', async () => {
    const { record: paper } = await readText('Fraktion GRÜNE, Ring 13, 12345 Neudorf\n\n16.10.2023\n\nDOPPELHAUSHALT 2024/2025\nANTRAG DHH/2023/1006\n\nUmbau der Halle\n\nÄnderungen\nArt 2024 2025 2026        2027 2028\nAufwendungen\n');
    expect(paper.paperType).toBe('Antrag');
  });
});

describe('the kind of the body', () => {
  it.each([['Stadtverwaltung Jena', 'Stadt'], ['Amt der Stadt Dornbirn', 'Stadt'], ['Stadt Jena', 'Stadt']])('of %j is %j', async (letterhead, kind) => {
    const { record: paper } = await readText(`${letterhead}\n\nBeschlussvorlage\n\nVorlage Nr.: 2021/0112\nBetreff: Umbau der Halle\n\nBegründung:\nDie Halle ist alt.\n`);
    expect(paper.body?.classification).toBe(kind);
  });
});

describe('the long name of a committee', () => {
  it.each([['Ausschuss f. Bauen u. Verkehr', 'Ausschuss für Bauen und Verkehr'], ['Ausschuss f. Bauen u. Regionalentwickl.', null]])('of %j is %j', async (name, long) => {
    const { record: paper } = await readText(`Stadt Neudorf\n\nBeschlussvorlage\n\nVorlage Nr.: 2021/0112\nBetreff: Umbau der Halle\n\nBeratungsfolge\nGremium                              Termin        TOP\n${name.padEnd(37)}23.09.2021    4\n\nBegründung:\nDie Halle ist alt.\n`);
    expect(paper.consultations.map(({ organizationLong }) => organizationLong)).toEqual([long]);
  });
});
