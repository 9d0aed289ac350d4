import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const table = (rows: string): string => `Stadt Musterau\nBeschlussvorlage\nVorlagennummer: 66/214/2018\nBetreff: Ausbau der Ringstraße\n\n${rows}\n\nBegründung:\nDie Straße ist zu schmal.\n`;
const rows = async (text: string) => (await readText(table(text))).record.consultations.map(({ organization, date }) => [organization, date]);

describe('a table of which each cell has a line of its own', () => {
  it('keeps who reports out of the committees', async () => {
    expect(await rows('Gremium\nBerichterstatter\nSitzung am\nAusschuss für Schule und Sport\nStadträtin Muster\n20.01.2022\nBauausschuss\nStadtrat Dr. Probe\n03.02.2022')).toEqual([['Ausschuss für Schule und Sport', '2022-01-20'], ['Bauausschuss', '2022-02-03']]);
  });
  it('keeps a council with the name of its town', async () => {
    expect(await rows('Gremium\nSitzung am\nBauausschuss\n20.01.2022\nGemeinderat Musterau\n03.02.2022')).toEqual([['Bauausschuss', '2022-01-20'], ['Gemeinderat Musterau', '2022-02-03']]);
  });
  it('puts the rest of a name that cannot end yet behind it, from below the rest of its row', async () => {
    expect(await rows('Beratungsfolge:\nDatum\nGremium\nZuständigkeit\n02.06.2022\nAusschuss für Bauen und Grün\nVorberatung\n23.06.2022\nAusschuss für Finanzen, Personal,\nVorberatung\nOrganisation und Ordnung\n30.06.2022\nStadtrat\nEntscheidung')).toEqual([['Ausschuss für Bauen und Grün', '2022-06-02'], ['Ausschuss für Finanzen, Personal, Organisation und Ordnung', '2022-06-23'], ['Stadtrat', '2022-06-30']]);
  });
  it('is not clean where the rest of a name was not found', async () => {
    const { status, diagnostics } = await readText(table('Beratungsfolge\nGremium\tTermin\tRolle\nBauausschuss\t16.10.2018\tVorberatung\nWerkausschuss für\t23.10.2018\tBeschluss'));
    expect(status).toBe('partial');
    expect(diagnostics.map(({ id }) => id)).toContain('consultation-row-unread');
  });
});

it('reports a row above the first that was read, over a blank line too', async () => {
  const { status } = await readText(table('Beratungsfolge (Beiräte, Sitzungs- Status\nAusschüsse, Stadtrat) termine bestätigt\n\nMobilität 04.09.2018 öffentlich\n\nUmweltbeirat 11.09.2018 öffentlich\n\nStadtrat 26.09.2018 öffentlich'));
  expect(status).toBe('partial');
});

it.each(['FB 40', 'Amt 61', 'Dez. 3'])('takes %s among the values of a head for an office and not for the number', async (office) => {
  const { record } = await readText(`Stadt Musterau\nStellungnahme der Verwaltung\nStadtamt\nStellungnahme-Nr.\nDatum\nöffentlich\n${office}\nS0214/19\n21.05.2019\nBezeichnung\nTrinkwasserspender an Schulen\n`);
  expect(record.reference).toBe('S0214/19');
});
