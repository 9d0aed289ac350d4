import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = async (table: string) => readText(`Stadt Musterau\nBeschlussvorlage\nVorlage Nr. 14/2023\nBetreff: Neubau der Halle\n\n${table}\n\nBeschlussvorschlag:\nDie Halle wird gebaut.\n`);
const rows = async (table: string) => (await read(table)).record.consultations.map(({ organization, date, role, public: open }) => [organization, date, role, open]);

const NAMES = 'FA Umwelt, Klima und Ordnung\nBauausschuss\nRatsversammlung';
const DAYS = '06.12.2023\n13.12.2023\n18.01.2024';
const ROLES = 'Vorberatung\nVorberatung\nBeschlussfassung';
const THREE = [['FA Umwelt, Klima und Ordnung', '2023-12-06', 'Vorberatung', null], ['Bauausschuss', '2023-12-13', 'Vorberatung', null], ['Ratsversammlung', '2024-01-18', 'Beschlussfassung', null]];

describe('a table whose columns follow each other in blocks', () => {
  it.each([
    ['below their names', `Beratungsfolge:\nGremium\n\nVoraussichtlicher\nSitzungstermin\n\nZuständigkeit\n\n${NAMES}\n\n${DAYS}\n\n${ROLES}`],
    ['days first', `Beratungsfolge:\n\nTermin\n\nGremium\n\nZuständigkeit\n\n${DAYS}\n\n${NAMES}\n\n${ROLES}`],
    ['with no names at all', `${NAMES}\n\n${DAYS}\n\n${ROLES}`],
    ['each below its own name', `Gremium\n${NAMES}\n\nSitzungstermin\n${DAYS}\n\nZuständigkeit\n${ROLES}`],
  ])('is read %s', async (_how, table) => expect(await rows(table)).toEqual(THREE));

  it('is read without blank lines, with its publicity', async () => {
    expect(await rows('Vorlage anzurSitzungsartSitzungstermin\nVerwaltungsausschuss\nGemeinderat\nVorberatung\nBeschlussfassung\nnicht öffentlich\nöffentlich\n13.11.2023\n14.11.2023')).toEqual([['Verwaltungsausschuss', '2023-11-13', 'Vorberatung', false], ['Gemeinderat', '2023-11-14', 'Beschlussfassung', true]]);
  });

  it('is not clean where a column has fewer cells', async () => {
    expect((await read(`${NAMES}\n\n${DAYS}\n\nVorberatung\nBeschlussfassung`)).status).toBe('partial');
  });
});

it('makes no sessions of days that stand below each other', async () => {
  expect(await rows('Termine der Baustelle:\n06.12.2023\n13.12.2023\n\nMarktplatz\nBahnhof')).toEqual([]);
});

describe('columns that do not tell which cells belong together', () => {
  it.each([
    ['days stand there twice', 'Bauausschuss\nStadtrat\n\n12.03.2024\n19.03.2024\n\n05.03.2024\n12.03.2024'],
    ['there are more names than days', 'Bauausschuss\nHauptausschuss\nStadtrat\n\n12.03.2024\n19.03.2024\n\nVorberatung\nVorberatung\nEntscheidung'],
    ['a name may go on', '12.03.2024\n19.03.2024\nHauptausschuss\nAusschuss für Kultur\nTourismus und Sport\nVorberatung\nEntscheidung'],
  ])('make no rows where %s, and the record is not clean', async (_why, table) => {
    const { record, status } = await read(table);
    expect([record.consultations, status]).toEqual([[], 'partial']);
  });

  it('give way to rows with a committee and its day', async () => {
    expect((await rows('Beratungsfolge\nGremium\tDatum\tRolle\nBauausschuss\t12.03.2024\tVorberatung\nStadtrat\t19.03.2024\tEntscheidung\n\nFrühere Beschlüsse\nStadtrat\nStadtrat\n12.05.2018\n13.06.2018')).slice(0, 2)).toEqual([['Bauausschuss', '2024-03-12', 'Vorberatung', null], ['Stadtrat', '2024-03-19', 'Entscheidung', null]]);
  });
});
