import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Musterau\n\nBeschlussvorlage\n\nVorlage Nr. 123/2021\n\nDatum: 12.03.2021\n\n';
const TITLE = 'Neubau der Brücke am Wehr';
const TEXT = 'Beschlussvorschlag:\n\nDer Rat stimmt dem Entwurf der Verwaltung für den Neubau der Brücke zu und stellt die Mittel bereit.\n';

interface Read {
  readonly status: string;
  readonly rows: readonly string[];
}

/** The boxes of a page, a blank line between two; "/" parts the lines of one. */
async function readBoxes(boxes: readonly string[]): Promise<Read> {
  const page = boxes.map((box) => box.replaceAll(' / ', '\n')).join('\n\n');
  const { record, status } = await readText(`${HEAD}${page}\n\n${TEXT}`);
  return { status, rows: record.consultations.map(({ organization, date, role, public: isPublic, agendaItem, outcome }) => [organization, date, role, isPublic, agendaItem, outcome].map((value) => (value === null ? '-' : String(value))).join(' | ')) };
}

const rowsOf = async (boxes: readonly string[]): Promise<readonly string[]> => (await readBoxes(boxes)).rows;

describe('a Beratungsfolge of which a converter printed box after box', () => {
  it('goes on behind the label of the title that stands below it', async () => {
    const rows = ['Bauausschuss | 2021-04-12 | Vorberatung | true | - | -', 'Stadtrat | 2021-04-29 | Entscheidung | true | - | -'];
    expect(await rowsOf(['Beratungsfolge', 'Bauausschuss', 'Stadtrat', 'Betreff:', 'Sitzungstermin', '12.04.2021', '29.04.2021', 'Status', 'öffentlich', 'öffentlich', 'Zuständigkeit', 'Vorberatung', 'Entscheidung', TITLE])).toEqual(rows);
    expect(await rowsOf(['Gremium', 'Bauausschuss', 'Stadtrat', 'Betreff', 'Az.: 20.11-0', 'Sitzungsdatum', 'Zuständigkeit', 'Status', '12.04.2021', '29.04.2021', 'Vorberatung', 'Entscheidung', 'öffentlich', 'öffentlich', TITLE])).toEqual(rows);
  });

  it('has cells of several lines, of which each kind has as many as there are days', async () => {
    expect(await rowsOf(['Beratungsfolge', 'Status', 'Termin', 'Für Gegen Enthal-', 'Bestätigung', 'tung', 'Dienstberatung des / Oberbürgermeisters', 'nicht / öffentlich', '12.04.2021', 'Ausschuss für / Gesundheit, Bildung / und Soziales', 'öffentlich', '15.04.2021', 'Stadtrat öffentlich', '29.04.2021', 'Titel: / Neubau der Brücke']))
      .toEqual(['Dienstberatung des Oberbürgermeisters | 2021-04-12 | - | false | - | -', 'Ausschuss für Gesundheit, Bildung und Soziales | 2021-04-15 | - | true | - | -', 'Stadtrat | 2021-04-29 | - | true | - | -']);
    expect(await rowsOf(['Beratungsfolge', 'Geplante / Sitzungstermine', 'Ö / N'.replace(' / ', ' /'), 'Ortsrat Oberau (Kenntnisnahme)', 'Ausschuss für Bau, Umwelt, / Klima und Sport (Kenntnisnahme)', '12.04.2021', '15.04.2021', 'Stadtrat (Kenntnisnahme)', '29.04.2021', 'Ö', 'N', 'Ö']))
      .toEqual(['Ortsrat Oberau | 2021-04-12 | Kenntnisnahme | true | - | -', 'Ausschuss für Bau, Umwelt, Klima und Sport | 2021-04-15 | Kenntnisnahme | false | - | -', 'Stadtrat | 2021-04-29 | Kenntnisnahme | true | - | -']);
  });

  it('is told by its cells where whole columns have no boxes of their own', async () => {
    expect(await rowsOf(['Beratungsfolge', 'Geplante / Sitzungstermine', '12.04.2021', 'Gremium', 'Ausschuss für Umwelt und / Verkehr', '29.04.2021', 'Stadtrat', 'Beschlussvorschlag', 'Vorberatung Ö', 'Entscheidung Ö']))
      .toEqual(['Ausschuss für Umwelt und Verkehr | 2021-04-12 | Vorberatung | true | - | -', 'Stadtrat | 2021-04-29 | Entscheidung | true | - | -']);
  });

  it('needs no names of columns where committees and days stand alone', async () => {
    expect(await rowsOf(['Bau- und Umweltausschuss', '12.04.2021', 'öffentlich', 'vorberatend', 'Marktgemeinderat', '29.04.2021', 'öffentlich', 'beschließend']))
      .toEqual(['Bau- und Umweltausschuss | 2021-04-12 | vorberatend | true | - | -', 'Marktgemeinderat | 2021-04-29 | beschließend | true | - | -']);
    expect(await rowsOf(['Ausschuss für Umwelt und Technik', 'Gemeinderat', 'öffentlich am 12.04.2021', 'öffentlich am 29.04.2021']))
      .toEqual(['Ausschuss für Umwelt und Technik | 2021-04-12 | - | true | - | -', 'Gemeinderat | 2021-04-29 | - | true | - | -']);
  });

  it('has a row below names of columns, and no other label', async () => {
    expect(await rowsOf(['Gremium', 'Ortsgemeinderat', 'Status', 'öffentlich', 'Datum', '29.04.2021', TITLE])).toEqual(['Ortsgemeinderat | 2021-04-29 | - | true | - | -']);
    expect(await rowsOf(['Gremium', 'Stadtrat', 'Kurztitel', 'Datum', '12.03.2021', 'Nummer', 'A0037/21', 'Sitzungstermin', '29.04.2021', TITLE])).not.toContain('Stadtrat | 2021-03-12 | - | - | - | -');
  });
});

describe('boxes that cannot be told for sure', () => {
  it('make no clean record where a day is missing', async () => {
    const { status, rows } = await readBoxes(['Beratungsfolge', 'Bauausschuss', 'Hauptausschuss', 'Stadtrat', 'Betreff:', 'Sitzungstermin', '12.04.2021', '29.04.2021', TITLE]);
    expect(status).toBe('partial');
    expect(rows.filter((row) => row.includes('2021-04'))).toEqual([]);
  });

  it('make no clean record where the days are in no order and columns are taken apart', async () => {
    expect((await readBoxes(['Beratungsfolge', 'Bauausschuss', 'Hauptausschuss', 'Stadtrat', 'Betreff:', 'Sitzungstermin', '15.04.2021', '29.04.2021', '12.04.2021', TITLE])).status).toBe('partial');
  });

  it('leave out items that not every row has', async () => {
    const { status, rows } = await readBoxes(['Gremium', 'Bauausschuss', 'Hauptausschuss', 'Stadtrat', 'Termin', 'TOP', '12.04.2021', '15.04.2021', '29.04.2021', '4', '2.1', TITLE]);
    expect([status, ...rows]).toEqual(['partial', 'Bauausschuss | 2021-04-12 | - | - | - | -', 'Hauptausschuss | 2021-04-15 | - | - | - | -', 'Stadtrat | 2021-04-29 | - | - | - | -']);
  });

  it('never make a closed session an open one', async () => {
    expect(await rowsOf(['Beratungsfolge', 'Sitzung / am', 'Status', 'Zuständigkeit', 'Bauausschuss', '12.04.2021', 'nicht / Vorberatung / öffentlich', 'Stadtrat', '29.04.2021', 'öffentlich Entscheidung']))
      .toEqual(['Bauausschuss | 2021-04-12 | Vorberatung | false | - | -', 'Stadtrat | 2021-04-29 | Entscheidung | true | - | -']);
  });
});

describe('the title of a paper whose table was printed box after box', () => {
  it('stands below the table, where its label stands among the cells', async () => {
    const page = ['Beratungsfolge', 'Bauausschuss', 'Stadtrat', 'Betreff:', 'Sitzungstermin', '12.04.2021', '29.04.2021', TITLE, TEXT].join('\n\n');
    expect((await readText(`${HEAD}${page}`)).record.name).toBe(TITLE);
  });

  it('stands right below its label, where that stands between two columns', async () => {
    const page = ['Beratungsfolge', 'Bauausschuss', 'Stadtrat', 'Betreff:', TITLE, 'Sitzungstermin', '12.04.2021', '29.04.2021', TEXT].join('\n\n');
    expect((await readText(`${HEAD}${page}`)).record.name).toBe(TITLE);
  });
});

describe('boxes that are no Beratungsfolge', () => {
  it('are an address above two days', async () => {
    expect(await rowsOf(['Stadt Musterau / Stadtverordnetenversammlung / Vorsitzende Eva Muster / Am Wall 1', '16. März 2021', 'Anfrage Nr. EA 27/19 an die Stadtverordnetenversammlung am 29.04.2021', TITLE])).not.toContain(expect.stringContaining('Vorsitzende'));
  });

  it('are groups that bring a paper in, above its own day', async () => {
    const rows = await rowsOf(['Antrag', 'CDU-Fraktion', 'Fraktion Die Mitte', 'Datum', '12.03.2021', 'zur Sitzung am', 'Gremium', '12.04.2021', '29.04.2021', 'Bauausschuss', 'Stadtrat', TITLE]);
    expect(rows.filter((row) => /raktion/u.test(row))).toEqual([]);
  });
});
