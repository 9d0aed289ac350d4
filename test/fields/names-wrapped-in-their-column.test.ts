import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (rows: string): string => `Stadt Musterau\nBeschlussvorlage\nVorlage-Nr.: 211/2015\nDatum: 12.03.2015\n\nBetreff: Neubau der Halle\n\n${rows}\n\nBegründung:\nDie Halle ist alt.\n`;
const HEAD = 'Gremium:                     Sitzungstermin:   Behandlung:\n';
const LAST = '\nGemeinderat                  21.07.2015        Ö';

async function read(rows: string) {
  const { record, diagnostics } = await readText(paper(rows));
  return { names: record.consultations.map(({ organization }) => organization), findings: diagnostics.map(({ id }) => id) };
}

describe('the name of a committee that goes on in its column', () => {
  it.each([
    ['behind a comma', 'Ausschuss für Klimaschutz,   22.06.2015        Ö\nUmwelt und Mobilität', 'Ausschuss für Klimaschutz, Umwelt und Mobilität'],
    ['behind "und"', 'Ausschuss für Umwelt und     22.06.2015        Ö\nMobilität', 'Ausschuss für Umwelt und Mobilität'],
    ['with its short name in brackets', 'Ausschuss für Hochbau        22.06.2015        Ö\n(Bauausschuss)', 'Ausschuss für Hochbau (Bauausschuss)'],
  ])('%s is read whole', async (_, row, name) => {
    expect(await read(HEAD + row + LAST)).toEqual({ names: [name, 'Gemeinderat'], findings: [] });
  });

  it('behind a comma, where the day stands before it', async () => {
    const { names, findings } = await read('Datum          Gremium                                   Zuständigkeit\n22.06.2015     Ausschuss für Finanzen, Personal,         Vorberatung\n               Organisation und Ordnung\n21.07.2015     Gemeinderat                               Entscheidung');
    expect([names, findings]).toEqual([['Ausschuss für Finanzen, Personal, Organisation und Ordnung', 'Gemeinderat'], []]);
  });

  it.each([
    ['of an office', 'Ausschuss für Finanzen       22.06.2015        Ö\nOrganisation und Ordnung', 'Ausschuss für Finanzen'],
    ['below the comma of a whole name', 'Bauausschuss,                22.06.2015        Ö\nVerkehrsausschuss', 'Bauausschuss'],
  ])('is reported where it may as well be the name %s', async (_, row, name) => {
    expect(await read(HEAD + row + LAST)).toEqual({ names: [name, 'Gemeinderat'], findings: ['consultation-row-unread'] });
  });

  it('does not take up the role in brackets', async () => {
    const { names } = await read(`${HEAD}Ausschuss für Hochbau        22.06.2015        Ö\n(Vorberatung)${LAST}`);
    expect(names).toEqual(['Ausschuss für Hochbau', 'Gemeinderat']);
  });
});
