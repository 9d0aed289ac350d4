import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Musterau\n\nBeschlussvorlage\n\nVorlage Nr. 123/2021\n\nDatum: 12.03.2021\n\n';
const FOOT = '\n\nBetreff:\nNeubau der Brücke am Wehr\n\nBeschlussvorschlag:\nDer Rat stimmt dem Entwurf der Verwaltung zu.\n';

interface Read {
  readonly status: string;
  readonly rows: readonly string[];
}

async function read(table: readonly string[]): Promise<Read> {
  const { record, status } = await readText(`${HEAD}${table.join('\n')}${FOOT}`);
  return { status, rows: record.consultations.map(({ organization, date, role, public: isPublic, agendaItem }) => [organization, date, role, isPublic, agendaItem].map((value) => (value === null ? '-' : String(value))).join(' | ')) };
}

const rowsOf = async (table: readonly string[]): Promise<readonly string[]> => (await read(table)).rows;

describe('what stands before the name of a row of the Beratungsfolge', () => {
  it('belongs to that row in a table without days', async () => {
    const rows = ['Magistrat | - | Kenntnisnahme | true | -', 'Finanzausschuss | - | Entscheidung | false | -', 'Betriebsausschuss | - | Beschlussfassung | false | -'];
    expect(await rowsOf(['| Behandlung | Gremium | Status | Datum |', '| Kenntnisnahme | Magistrat | öffentlich | |', '| Entscheidung | Finanzausschuss | nichtöffentlich | |', '| Beschlussfassung | Betriebsausschuss | nichtöffentlich | |'])).toEqual(rows);
    expect(await rowsOf(['Behandlung        Gremium            Status', 'Kenntnisnahme     Magistrat          öffentlich', 'Entscheidung      Finanzausschuss    nichtöffentlich', 'Beschlussfassung  Betriebsausschuss  nichtöffentlich'])).toEqual(rows);
  });

  it('is no part of the name: a sign of publicity, a role, the number of an item', async () => {
    expect(await rowsOf(['Beratungsfolge', 'Ö Finanzausschuss 03.05.2021 Vorberatung', 'N Stadtrat 10.05.2021 Entscheidung'])).toEqual(['Finanzausschuss | 2021-05-03 | Vorberatung | true | -', 'Stadtrat | 2021-05-10 | Entscheidung | false | -']);
    expect(await rowsOf(['Beratungsart Gremium Termin', 'Entscheidung Magistrat 03.05.2021'])).toEqual(['Magistrat | 2021-05-03 | Entscheidung | - | -']);
    expect(await rowsOf(['TOP Zuständigkeit Termin Gremium', '9 Empfehlung 03.05.2021 Bauausschuss', '12 Entscheidung 10.05.2021 Stadtrat'])).toEqual(['Bauausschuss | 2021-05-03 | Empfehlung | - | 9', 'Stadtrat | 2021-05-10 | Entscheidung | - | 12']);
  });

  it('is no part of the name in a row that stands alone', async () => {
    expect(await rowsOf(['N         Magistrat           13     03.05.2021       Entscheidung'])).toEqual(['Magistrat | 2021-05-03 | Entscheidung | false | 13']);
    expect(await rowsOf(['Bauausschuss  Entscheidung  03.05.2021'])).toEqual(['Bauausschuss | 2021-05-03 | Entscheidung | - | -']);
    expect(await rowsOf(['Bauausschuss  03.05.2021'])).toEqual(['Bauausschuss | 2021-05-03 | - | - | -']);
  });

  it('belongs to that row with a cell on each line, too', async () => {
    expect(await rowsOf(['Zuständigkeit', 'Gremium', 'Sitzung am', 'Empfehlung', 'Bauausschuss', '03.05.2021', 'Entscheidung', 'Stadtrat', '10.05.2021', 'Anlagen', '1 Lageplan', '2 Kosten vom 03.03.2020'])).toEqual(['Bauausschuss | 2021-05-03 | Empfehlung | - | -', 'Stadtrat | 2021-05-10 | Entscheidung | - | -']);
  });

  it('is told from what stands behind the name of the row above', async () => {
    expect(await rowsOf(['Beratungsfolge', 'Magistrat', 'Finanzausschuss     Entscheidung', 'Kreistag            zur Beratung'])).toEqual(['Magistrat | - | - | - | -', 'Finanzausschuss | - | Entscheidung | - | -', 'Kreistag | - | zur Beratung | - | -']);
  });
});

describe('the number beside the name of a committee', () => {
  it('is its item where the head has a column of items and one blank parts the cells', async () => {
    expect(await rowsOf(['Beratungsfolge', '', 'Gremium TOP Termin', 'Ortsbeirat Oberau 9.1 03.05.2021', 'Hauptausschuss 4 10.05.2021'])).toEqual(['Ortsbeirat Oberau | 2021-05-03 | - | - | 9.1', 'Hauptausschuss | 2021-05-10 | - | - | 4']);
    expect(await rowsOf(['Gremium Zuständigkeit TOP Termin', 'Hauptausschuss Entscheidung 8 03.05.2021'])).toEqual(['Hauptausschuss | 2021-05-03 | Entscheidung | - | 8']);
  });

  it('stays with the name of a numbered body', async () => {
    expect(await rowsOf(['Gremium Termin TOP', 'Ortsbeirat 1 03.05.2021', 'Ortsbeirat 2 10.05.2021'])).toEqual(['Ortsbeirat 1 | 2021-05-03 | - | - | -', 'Ortsbeirat 2 | 2021-05-10 | - | - | -']);
    expect(await rowsOf(['Gremium Termin', 'Bezirksvertretung 3 03.05.2021', 'Stadtrat 10.05.2021'])).toEqual(['Bezirksvertretung 3 | 2021-05-03 | - | - | -', 'Stadtrat | 2021-05-10 | - | - | -']);
  });
});

describe('cells that found no row', () => {
  const partial = async (table: readonly string[]): Promise<Read> => {
    const found = await read(table);
    expect(found.status).toBe('partial');
    return found;
  };

  it('are told of where whole columns have fewer cells than there are rows', async () => {
    const { rows } = await partial(['Gremium', 'Zuständigkeit', 'Termin', '', 'Bauausschuss', 'Finanzausschuss', 'Stadtrat', '', 'Anhörung', 'Entscheidung', '', '03.05.2021', '10.05.2021', '12.05.2021']);
    expect(rows).toEqual(['Bauausschuss | 2021-05-03 | - | - | -', 'Finanzausschuss | 2021-05-10 | - | - | -', 'Stadtrat | 2021-05-12 | - | - | -']);
  });

  it('are told of where a column stands above the one that begins the table', async () => {
    await partial(['Beratungsfolge', '', 'Ö/N', 'öffentlich', 'nicht öffentlich', 'Sitzung am', '03.05.2021', '10.05.2021', 'Gremium', 'Bauausschuss', 'Stadtrat']);
  });

  it('are told of where nothing of the table was read', async () => {
    await partial(['Beratungsfolge der Vorlage:', '', 'öffentlich', 'Bauausschuss', '13', '03.05.2021', 'nicht öffentlich', 'Stadtrat', '17', '10.05.2021']);
  });

  it('are told of where there is a name more than there are days', async () => {
    await partial(['Gremium', '', 'Magistrat', 'Bauausschuss', 'Stadtrat', '', 'Termin', '', '03.05.2021', '10.05.2021']);
  });

  it('are none: the labels of a head with their values', async () => {
    expect((await read(['Status:', 'öffentlich', '', 'Gremium', 'Termin', 'Bauausschuss', '03.05.2021', 'Stadtrat', '10.05.2021', '', 'Federführung:', 'Bauamt'])).status).toBe('clean');
  });
});
