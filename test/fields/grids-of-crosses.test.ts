import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\nD R U C K S A C H E   G-14/133\n\nDatum\n11.06.2014\n\nBetreff:\nUmbau der Mühle\n\n';
const TEXT = '\n\nBeschlussantrag:\n\nDer Gemeinderat stimmt dem Umbau der Mühle zu und stellt die Mittel bereit.\n';
const COLUMNS = ['Beratungsfolge', 'Sitzungstermin', 'Öff.', 'N.Ö.', 'Empfehlung', 'Beschluss'];

/** Rows of cells, a line each; an empty cell is a blank line. */
async function read(rows: readonly (readonly string[])[], columns = COLUMNS) {
  const { record, status } = await readText(`${HEAD}${[...columns, ...rows.flat()].join('\n')}${TEXT}`);
  return { status, type: record.paperType, rows: record.consultations.map(({ organization, date, public: open, role }) => [organization, date, open, role]) };
}

describe('a table of crosses with a cell a line', () => {
  it('has its empty cells in blank lines', async () => {
    const { status, type, rows } = await read([['1. BA', '25.06.2014', '', 'X', 'X', ''], ['2. HA', '30.06.2014', '', 'X', 'X', ''], ['3. Gemeinderat', '08.07.2014', 'X', '', '', 'X']]);
    expect([status, type]).toEqual(['clean', 'Drucksache']);
    expect(rows).toEqual([['BA', '2014-06-25', false, 'Empfehlung'], ['HA', '2014-06-30', false, 'Empfehlung'], ['Gemeinderat', '2014-07-08', true, 'Beschluss']]);
  });
  it('may have names over two lines and one row', async () => {
    const { rows } = await read([['Haupt- und', 'Finanzausschuss', '30.06.2014', 'x', '', 'x', '']], ['Gremium', 'Termin', 'ö', 'nö', 'Vorberatung', 'Entscheidung']);
    expect(rows).toEqual([['Haupt- und Finanzausschuss', '2014-06-30', true, 'Vorberatung']]);
  });
  it.each([[[['1. BA', '25.06.2014', '', '', 'X', 'X', ''], ['2. HA', '30.06.2014', '', 'X', 'X', '']]], [[['1. BA', '25.06.2014', 'X', 'X', 'X', ''], ['2. HA', '30.06.2014', '', 'X', 'X', '']]]])('makes no clean record where a row has other cells than columns, or two crosses of publicity', async (table) => {
    expect((await read(table)).status).toBe('partial');
  });
});

describe('the counted parts of a title', () => {
  const nameOf = async (title: string): Promise<string | null> => (await readText(`Stadt Neudorf\n\nDrucksache-Nr.: 12/2020\nDatum: 11.06.2020\n\nBetreff:\n${title}\n\nBegründung:\n\nDie Mühle ist alt.\n`)).record.name;
  it.each(['Umbau der Mühle\nhier:\na) Baubeschluss\nb) überplanmäßige Auszahlung', 'Umbau der Mühle\nhier: a) Baubeschluss\nb) überplanmäßige Auszahlung', 'Umbau der Mühle\nhier:\n1. Aufstellungsbeschluss\n2. Beschluss zur Auslegung'])('belong to it: %s', async (title) => expect(await nameOf(title)).toBe(title.replaceAll('\n', ' ')));
  it('do not begin with another letter', async () => expect(await nameOf('Umbau der Mühle\n\nd) Anlagen')).toBe('Umbau der Mühle'));
});

describe('the columns of an excerpt', () => {
  it.each(['Tagesordnungspunkt / Beschluss', 'Beratungsgegenstand / Beschluss', 'Gegenstand der Beratung und Beschluss'])('are no title: %s', async (column) => {
    const { record } = await readText(`Markt Neudorf\n\nAuszug\naus der Niederschrift über die Sitzung\ndes Marktgemeinderates\n\nSitzungstag:\nDienstag, 14. Februar 2006\n\nLfd. Nr.\n\n11\nAbstimmungs-\nergebnis\n\n15 : 3\n${column}\n\n\nBauantrag auf Errichtung einer Lagerhalle\n\nBeschluss:\nDas gemeindliche Einvernehmen wird erteilt.\n`);
    expect([record.name, record.decision?.vote?.yes]).toEqual(['Bauantrag auf Errichtung einer Lagerhalle', 15]);
  });
});

describe('the town hall in the address of a group of the council', () => {
  const bodyOf = async (address: string) => (await readText(`Fraktion Mitte\n\n${address}\n\nAN/1583/2020\n\nAnfrage\n\nZustand des Spielplatzes\n\nIn der Antwort 3512/2019 hat die Verwaltung einen Ersatz wie in Bonn zugesagt.\n`)).record;
  it('is that of the body', async () => {
    const { body, relatedPapers } = await bodyOf('Bezirksrathaus Nippes\nNeusser Straße 450\n50733 Köln');
    expect([body?.name, relatedPapers.map(({ reference }) => reference)]).toEqual(['Köln', ['3512/2019']]);
  });
});

describe('numbers of an office with a blank in the text', () => {
  it('are other papers beside one of their kind', async () => {
    const { record } = await readText('Stadt Neudorf\n\nVorlage\n\n66/ 58/2012\n\nBetreff: Umbau der Mühle\n\nBegründung:\n\nDer Bedarf wurde am 19.10.2011 mit der Vorlage 66/ 71/2011 beschlossen, die Straße 4/ 5 nicht.\n');
    expect(record.relatedPapers.map(({ reference }) => reference)).toEqual(['66/ 71/2011']);
  });
});
