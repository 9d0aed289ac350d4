import { describe, expect, it } from 'vitest';
import { inPlainSigns } from '../../src/tree/stream/plain-signs.js';
import { streamBreaks } from '../../src/tree/stream/stream-breaks.js';
import { linesOf, treeOf } from './tree-of.js';
import { cpuMilliseconds } from '../cpu-time.js';

/** A stream that is long enough to be one, with the words under test in its middle. */
const HEAD = 'Gemeinde Neuenmuster Der Bürgermeister Vorlage Nr.: 037/2019 Datum: 11.03.2019 Amt: Bauamt Betreff: Sanierung der Mauer';
const FOOT = 'Sachverhalt: Die Mauer stammt aus dem Jahr 1908 und ist an zwei Stellen einsturzgefährdet. Die Kosten betragen 64.000 Euro, die Mittel stehen im Haushalt bereit. Der Bauhof hat die Stelle gesichert, die Arbeiten beginnen im Herbst.';
const filled = (middle: string): string => `${HEAD} ${middle} ${FOOT}`;
const partsOf = (text: string): string[] => {
  const breaks = [0, ...streamBreaks(text, true), text.length];
  return breaks.slice(1).map((end, index) => text.slice(breaks[index], end).trim());
};

describe('a text without line ends', () => {
  it.each([
    ['rows that begin with their committee', 'Bauausschuss 26.03.2019 Vorberatung Gemeinderat 09.04.2019 Entscheidung', ['Bauausschuss 26.03.2019 Vorberatung', 'Gemeinderat 09.04.2019 Entscheidung']],
    ['rows that begin with their day', '26.03.2019 Bauausschuss Vorberatung 09.04.2019 Gemeinderat Entscheidung', ['26.03.2019 Bauausschuss Vorberatung', '09.04.2019 Gemeinderat Entscheidung']],
    ['a committee of two parts', 'Haupt- und Finanzausschuss 26.03.2019 öffentlich', ['Haupt- und Finanzausschuss 26.03.2019 öffentlich']],
    ['place and day', 'Neuenmuster, den 11.03.2019 Beschlussvorlage', ['Neuenmuster, den 11.03.2019']],
    ['a request to the council', 'Die Gemeindevertretung möge beschließen: Es wird gebaut.', ['Die Gemeindevertretung möge beschließen: Es wird gebaut.']],
    ['a heading in spaced letters', 'N I E D E R S C H R I F T über die Sitzung', ['N I E D E R S C H R I F T']],
    ['labelled items', 'Tagesordnungspunkt 2 (öffentlich) Kauf eines Mähers', ['Tagesordnungspunkt 2 (öffentlich)', 'Kauf eines Mähers']],
    ['a list that counts from one', '1) Voranschlag 2) Subventionen', ['1) Voranschlag', '2) Subventionen']],
  ])('has line ends around %s', (_what, middle, lines) => expect(partsOf(filled(middle))).toEqual(expect.arrayContaining(lines)));

  it.each([
    ['a committee in a sentence', 'mit dem Beschluss, den der Ausschuss für Technik am 11.12.2018 gefasst hat,', 'Ausschuss'],
    ['a kind in a sentence', 'sie folgt aus der Sitzungsvorlage der Abteilung', 'Sitzungsvorlage'],
    ['a weekday with its day', 'beraten am Mittwoch, 12.03.2016 im Rathaus', 'Mittwoch'],
    ['the number of a month', 'in Kraft seit dem 1. Januar', '1. Januar'],
    ['"zur Begründung"', 'es wird zur Begründung Folgendes gesagt', 'Begründung'],
  ])('has none before %s', (_what, middle, word) => expect(partsOf(filled(middle)).some((line) => line.startsWith(word))).toBe(false));

  it('is told from paragraphs that stand on one line each', async () => {
    const paragraphs = Array.from({ length: 6 }, (_, index) => `Absatz ${index}: Die Mauer ist alt. Ihr Zustand wurde geprüft, und zur Begründung Folgendes gesagt.`).join('\n');
    const document = await treeOf(paragraphs);
    expect(document.streamed).toBe(false);
    expect(linesOf(document)).toHaveLength(6);
  });
  it('says that its lines were lost', async () => expect((await treeOf(filled('öffentlich'))).streamed).toBe(true));
});

describe('a text whose blocks were joined to a line each', () => {
  const paragraphs = Array.from({ length: 8 }, (_, index) => `Absatz ${index}: Die Mauer ist alt, ihr Zustand wurde im letzten Jahr geprüft, und die Arbeiten sollen im Herbst beginnen.`);
  const read = async (head: readonly string[]): Promise<string[]> => linesOf(await treeOf([...head, ...paragraphs].join('\n\n'))).filter((line) => line !== '').slice(0, -paragraphs.length);
  it('has its labels, kinds and rows on lines of their own', async () => {
    expect(await read(['Beschlussvorlage öffentlich', 'Vorlage Nr.: 037/2019 Datum: 11.03.2019 Amt: Bauamt', 'Beratungsfolge Termin Bauausschuss 26.03.2019 Gemeinderat 09.04.2019']))
      .toEqual(['Beschlussvorlage', 'öffentlich', 'Vorlage Nr.: 037/2019', 'Datum: 11.03.2019', 'Amt: Bauamt', 'Beratungsfolge Termin', 'Bauausschuss 26.03.2019', 'Gemeinderat 09.04.2019']);
  });
  it('keeps what stands below the first section as it is', async () => {
    const line = 'Der Antrag Nr.: 12/2019 wurde abgelehnt. Datum: 3.4.2019 Frist: keine';
    expect(await read(['Begründung:', line])).toEqual(['Begründung:', line]);
  });
  it('is told from a text with a blank line behind each line, whose blank lines say nothing', async () => {
    const lines = ['Vorlage 037/2019', 'Sanierung der Mauer am alten Friedhof und', 'der Treppe zum Tor', ...Array.from({ length: 8 }, () => ['Die Mauer ist alt und muss noch in diesem', 'jahr saniert werden.']).flat()];
    expect(linesOf(await treeOf(lines.join('\n\n')))).toEqual(lines);
  });
});

describe('a table on one line', () => {
  it('has its rows on lines of their own', async () => {
    expect(linesOf(await treeOf('Vorlage 12/2019\nBeratungsfolge Sitzung am Ergebnis Bauausschuss 18.04.2016 Ja 5 Nein 0 Gemeinderat 10.05.2016 Ja 12 Nein 1\nBegründung:\nDie Mauer ist alt.')))
      .toEqual(['Vorlage 12/2019', 'Beratungsfolge Sitzung am Ergebnis', 'Bauausschuss 18.04.2016 Ja 5 Nein 0', 'Gemeinderat 10.05.2016 Ja 12 Nein 1', 'Begründung:', 'Die Mauer ist alt.']);
  });
});

describe('a word that was broken before its lines were joined', () => {
  const rest = Array.from({ length: 8 }, (_, index) => `Absatz ${index}: Der Schul- und Sportausschuss hat die Fort- schreibung beraten; die Kosten der Maß- nahme im Land Nordrhein- Westfalen steigen.`);
  it('is whole again; what stands for another word keeps its hyphen', async () => {
    expect(linesOf(await treeOf(['Vorlage Nr.: 037/2019 Datum: 11.03.2019 Amt: Bauamt', ...rest].join('\n\n'))).at(-1)).toBe('Absatz 7: Der Schul- und Sportausschuss hat die Fortschreibung beraten; die Kosten der Maßnahme im Land Nordrhein- Westfalen steigen.');
  });
});

describe('a text with one paragraph a line and blank lines between', () => {
  const body = ['Begründung:', ...Array.from({ length: 6 }, () => 'Die Stadt hat in den vergangenen Jahren mehrere Studien in Auftrag gegeben, um die Lage zu verbessern. Die Verwaltung stellt fest, dass der Bedarf weiter wächst, und schlägt vor, im Herbst zu beginnen.')];
  const head = ['Stadt Neudorf', 'Beschlussvorlage', 'Vorlage Nr.: 12/2022', 'Datum: 12.05.2022', 'Amt: Hauptamt'];
  it.each([
    'Betreff: Schulhöfe öffentlich zugänglich machen',
    'Betreff: Sitzungen öffentlich im Internet übertragen',
    'Thema: Termin Gremium und Ablauf der Beteiligung im Ausschuss',
    'Betreff: Ergebnisse Stadtrat 2022 und Ausblick',
    'Betreff: Umbau Marktplatz, 1) Beschluss Entwurf 2) Beschluss Vergabe',
    'Flurstück 12/3 nichtöffentlich behandelt 2022, erneute Beratung',
    'Neufassung Satzung Mitteilung Ergebnis der Prüfung',
  ])('keeps "%s" whole, and is not said to have lost its lines', async (title) => {
    const document = await treeOf([...head, title, ...body].join('\n\n'));
    expect(linesOf(document)).toContain(title);
    expect(document.streamed).toBe(false);
  });
  it('keeps its blank lines, although list entries begin small', async () => {
    const document = await treeOf([...head, 'a) Lageplan', 'b) Kostenplan', 'am Dienstag, 3. Mai', 'im Saal', 'gez. Beispiel', ...body].join('\n\n'));
    expect(document.lines.some(({ kind }) => kind === 'blank')).toBe(true);
  });
});

describe('hostile lines without line ends', () => {
  it.each(['Termin ', 'Datum ', 'Beratungsfolge ', 'Öffentlich ', 'Ausschuss 01.01.2020 ', 'Vorlage Nr.: 1 '])('are taken apart in time that does not run away with %s', (unit) => {
    const start = cpuMilliseconds();
    streamBreaks(unit.repeat(60_000), true);
    expect(cpuMilliseconds() - start).toBeLessThan(4000);
  });
});

describe('lines without number', () => {
  it('are parsed where each stands between blank ones', async () => expect((await treeOf(`${'a\n\n'.repeat(299_999)}a`)).lines).toHaveLength(300_000));
  it('are found in one line of page footers', () => expect(streamBreaks(`Vorlage Nr.: 1 Datum: 2.3.2020 ${'Seite 1 von 2 '.repeat(150_000)}`, true).length).toBeGreaterThan(150_000));
});

it('is read in plain signs in time that grows with its length', () => {
  const text = 'Prüfung über Öl '.normalize('NFD').repeat(20_000);
  const start = cpuMilliseconds();
  expect(inPlainSigns('Prüfung\u00ad A'.normalize('NFD'), (plain) => [plain.indexOf('A')])).toEqual([10]);
  expect(inPlainSigns(text, (plain) => [plain.length])).toEqual([text.length]);
  expect(cpuMilliseconds() - start).toBeLessThan(1_500);
});
