import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const rowsOf = async (table: string): Promise<unknown> => {
  const { record } = await readText(`Gemeinde Neudorf\n\nBeschlussvorlage\tNr.: ND-21/2009\n\nDatum:\t16. März 2009\n\n${table}\n\nBetreff:\tUmbau der Mühle\n\nBegründung:\nDie Mühle ist alt.\n`);
  return record.consultations.map(({ organization, public: isPublic }) => [organization, isPublic]);
};
const OPEN_THEN_CLOSED = [['Bauausschuss', true], ['Gemeindevertretung', false]];

describe('a cross below "öffentlich" or "nicht öffentlich" is of the column that it stands in', () => {
  it.each([
    ['whose head lost its first tab', 'Beratungsfolge:\n\töffentlich\tnicht öffentlich\nBauausschuss\t02.04.2009\tX\t\nGemeindevertretung\t23.04.2009\t\tX'],
    ['whose head lost both', 'Beratungsfolge:\nöffentlich\tnicht öffentlich\nBauausschuss\t02.04.2009\tX\t\nGemeindevertretung\t23.04.2009\t\tX'],
    ['whose head has all of them', 'Beratungsfolge:\n\t\töffentlich\tnicht öffentlich\nBauausschuss\t02.04.2009\tX\t\nGemeindevertretung\t23.04.2009\t\tX'],
    ['whose rows end at the cross', 'Beratungsfolge:\n\töffentlich\tnicht öffentlich\nBauausschuss\t02.04.2009\tX\nGemeindevertretung\t23.04.2009\t\tX'],
    ['with boxes', 'Beratungsfolge:\n\tTermin\töffentlich\tnicht öffentlich\nBauausschuss\t02.04.2009\t☒\t☐\nGemeindevertretung\t23.04.2009\t☐\t☒'],
    ['in the other order', 'Beratungsfolge:\n\tnicht öffentlich\töffentlich\nBauausschuss\t02.04.2009\t\tX\nGemeindevertretung\t23.04.2009\tX\t'],
    ['whose first column is called "zur"', 'zur\tSitzung am\töffentlich\tnichtöffentl.\nBauausschuss\t02.04.2009\tX\t\nGemeindevertretung (zur Kenntnis)\t23.04.2009\t\tX'],
    ['set with blanks', 'Beratungsfolge:                        öffentlich   nicht öffentlich\nBauausschuss          02.04.2009           X\nGemeindevertretung    23.04.2009                         X'],
    ['set with blanks, the head below its title', 'Beratungsfolge:\n                                      öffentlich   nicht öffentlich\nBauausschuss          02.04.2009           X\nGemeindevertretung    23.04.2009                         X'],
  ])('in a table %s', async (_, table) => expect(await rowsOf(table)).toEqual(OPEN_THEN_CLOSED));
});

describe('a bracket below the name of a column explains it and is no row', () => {
  const ROWS = [['Bau- und Umweltausschuss', true], ['Stadtrat', true]];
  it.each([
    ['over two lines beside other names', 'Beratungsfolge           Termine          Status       Ergebnis\n(Beiräte, Ausschüsse,    öffentlich/      bestätigt    abgelehnt\nStadtrat)                nichtöffentlich\nBau- und Umwelt-         15.09.2015\nausschuss                öffentlich\nStadtrat                 07.10.2015\n                         öffentlich'],
    ['that begins on the line of the names', 'Beratungsfolge (Beiräte,   Termine          Ergebnis\nAusschüsse,                öffentlich/      bestätigt\nStadtrat)                  nichtöffentlich\nBau- und Umweltausschuss   15.09.2015  öffentlich\nStadtrat                   07.10.2015  öffentlich'],
    ['on one line', 'Gremium                    Sitzungstermin     Status\n(Ausschuss/Rat)            (Tag der Sitzung)  (ö/nö)\nBau- und Umweltausschuss   15.09.2015         öffentlich\nStadtrat                   07.10.2015         öffentlich'],
  ])('%s', async (_, table) => expect(await rowsOf(table)).toEqual(ROWS));
  it('and what begins with one further down is unread', async () => {
    const { record, diagnostics } = await readText('Stadt Neudorf\n\nBeschlussvorlage Nr. 12/2020\n\nGremium\tTermin\tErgebnis\nStadtrat\t07.10.2020\teinstimmig\n(Gremium der Stadt)\t08.10.2020\teinstimmig\n\nBetreff: Umbau der Mühle\n');
    expect(record.consultations.map(({ organization }) => organization)).toEqual(['Stadtrat']);
    expect(diagnostics.map(({ id }) => id)).toContain('consultation-row-unread');
  });
});

describe('a cross in a print that keeps no empty cells', () => {
  it('tells no publicity, and is reported', async () => {
    const { record, diagnostics } = await readText('Stadt Neudorf\nBeschlussvorlage Nr. 12/2020\nGremium Sitzung am öffentlich nichtöffentl.\nBauausschuss\n08.05.2020\nX\nStadtrat\n24.05.2020\nX\nBetreff: Umbau der Mühle\n');
    expect(record.consultations.map(({ public: isPublic }) => isPublic)).toEqual([null, null]);
    expect(diagnostics.filter(({ id }) => id === 'consultation-row-unread').length).toBe(2);
  });
});
