import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const table = (rows: string): string => `Stadt Musterau\nBeschlussvorlage\nVorlagennummer: 66/214/2018\nBetreff: Ausbau der Ringstraße\n\n${rows}\n\nBegründung:\nDie Straße ist zu schmal.\n`;
const rows = async (text: string) => (await readText(table(text))).record.consultations.map(({ organization, date }) => [organization, date]);

describe('a table of which each cell has a line of its own', () => {
  it('keeps who reports out of the committees', async () => {
    expect(await rows('Gremium\nBerichterstatter\nSitzung am\nAusschuss für Schule und Sport\nStadträtin Muster\n20.01.2022\nBauausschuss\nStadtrat Dr. Probe\n03.02.2022')).toEqual([['Ausschuss für Schule und Sport', '2022-01-20'], ['Bauausschuss', '2022-02-03']]);
  });
  it.each(['Gremium\tReferent\tTermin\nBauausschuss\tStadtrat Muster\t20.01.2022\nStadtrat\tOberbürgermeisterin Probe\t03.02.2022', 'Gremium\tBerichterstatter\tSitzung am\nBauausschuss\tStadträtin Muster\t20.01.2022\nStadtrat\tBürgermeister Probe\t03.02.2022'])('keeps who reports out of them in a column of their own too: %s', async (text) => {
    expect(await rows(text)).toEqual([['Bauausschuss', '2022-01-20'], ['Stadtrat', '2022-02-03']]);
  });
  it('keeps publicity that stands before the name in its cell apart from it', async () => {
    const { record } = await readText(table('Beratungsfolge\nStatus\nGremium\nDatum\nÖffentlich Ausschuss für Umwelt, Gesundheit und Verbraucherschutz\n08.12.2020\nNicht öffentlich Hauptausschuss\n10.12.2020'));
    expect(record.consultations.map(({ organization, public: isPublic }) => [organization, isPublic])).toEqual([['Ausschuss für Umwelt, Gesundheit und Verbraucherschutz', true], ['Hauptausschuss', false]]);
  });
  it('keeps the clock below the day in a column of its own, and names over several lines', async () => {
    const { record } = await readText(table('Gremium\nDatum\nUhrzeit\nSitzungsart\nZuständigkeit\nAusschuss für Brandschutz,\nSicherheit und Ordnung der\nSamtgemeinde Musterau\n20.09.2022\n19:00\nöffentlich\nVorberatung\nSamtgemeindeausschuss\nMusterau\n04.10.2022\n18:30\nnichtöffentlich\nVorberatung\nRat der Samtgemeinde\nMusterau\n11.10.2022\n19:00\nöffentlich\nEntscheidung'));
    expect(record.consultations.map(({ organization, date, time, role }) => [organization, date, time, role])).toEqual([
      ['Ausschuss für Brandschutz, Sicherheit und Ordnung der Samtgemeinde Musterau', '2022-09-20', '19:00', 'Vorberatung'],
      ['Samtgemeindeausschuss Musterau', '2022-10-04', '18:30', 'Vorberatung'],
      ['Rat der Samtgemeinde Musterau', '2022-10-11', '19:00', 'Entscheidung'],
    ]);
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
  it('gives the paper no day where a name ends in a comma before its own', async () => {
    expect((await readText('Stadt Musterau\nVorlage Nr. 12/2020\nGremium\tTermin\nAusschuss für Bau,\t12.03.2020\nVerkehr\n\nBetreff: Halle\n')).record.date).toBe(null);
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

describe('a session whose facts have a line each', () => {
  it.each([
    ['Werkausschuss\nnichtöffentlich\nam 30.06.2022\nTOP 2\nVerbandsgemeinderat\nöffentlich\nam 07.07.2022\nTOP 9', false, true],
    ['Werkausschuss\nSitzung am 30.06.2022\nTOP 2\nVerbandsgemeinderat\nSitzung am 07.07.2022\nTOP 9', null, null],
  ])('is a row: %s', async (sessions, first, second) => {
    const { record } = await readText(`Gemeinde Musterau\nBeschlussvorlage\nVorlagennummer: 66/214/2022\n\nzur Sitzung\n\n${sessions}\n\nBetreff: Neubau des Hochbehälters\n\nDie Anlage ist alt.\n`);
    expect(record.consultations.map(({ organization, date, public: open, agendaItem }) => [organization, date, open, agendaItem])).toEqual([['Werkausschuss', '2022-06-30', first, '2'], ['Verbandsgemeinderat', '2022-07-07', second, '9']]);
  });

  it('has the day below its label, and not one that the debate names', async () => {
    const { record } = await readText('Stadt Musterau\nAuszug - Bau eines Mastes\nTOP: Ö 5\nGremium:\nHauptausschuss\nBeschlussart:\nvertagt\nDatum:\nMi, 04.11.2015\nStatus:\nöffentlich\nZeit:\n16:00 - 18:47\nRaum: Ratssaal\n\nBeschluss:\nDie Angelegenheit wird auf die Sitzung am 09.12.2015 vertagt.\n');
    expect(record.consultations[0]?.date).toBe('2015-11-04');
  });
});

it('counts the cells before a cross in a table of strokes whose head lost its first ones', async () => {
  const { record } = await readText(table('Beratungsfolge:\n|  | öffentlich | nicht öffentlich |\n| Bauausschuss | 02.04.2019 | X |  |\n| Stadtrat | 23.04.2019 |  | X |'));
  expect(record.consultations.map(({ organization, public: open }) => [organization, open])).toEqual([['Bauausschuss', true], ['Stadtrat', false]]);
});

it.each(['Muster, Eva', 'Ja Nein Enth. der Vorlage'])('takes %s for no title', async (line) => {
  const { record } = await readText(`Stadt Musterau\nBeschlussvorlage\nVorlagennummer: 66/214/2018\n${line}\n\nAusbau der Ringstraße zwischen Markt und Bahnhof\n\nBeschlussvorschlag:\nGut.\n`);
  expect(record.name).toBe('Ausbau der Ringstraße zwischen Markt und Bahnhof');
});
