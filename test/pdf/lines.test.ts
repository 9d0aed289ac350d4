import { describe, expect, it } from 'vitest';
import { joinCell } from '../../src/text/pdf/join-cell.js';
import { lineOf, linesOf } from '../../src/text/pdf/line.js';
import { plainGlyphs } from '../../src/text/pdf/plain-glyphs.js';
import { segmentLines } from '../../src/text/pdf/page-rows.js';
import { segmentsOf } from '../../src/text/pdf/segment.js';
import { rowsOf } from '../../src/text/pdf/table-geometry.js';
import type { Run } from '../../src/text/pdf/run.js';

/** Runs of ten points: `[text, left, base]`, half a size to a character; the order of writing is that of the list. */
const runs = (list: readonly (readonly [string, number, number])[]): Run[] => list.map(([text, left, base], order) => (
  { text, left, right: left + 5 * text.length, base, top: base - 8, bottom: base + 2, size: 10, spaced: false, mark: null, order }));
const textsOf = (list: readonly (readonly [string, number, number])[]) => rowsOf(segmentLines(runs(list))).map(({ cells }) => cells.map(({ text }) => text).join('|'));

describe('segments of a line', () => {
  const full = [100, 112].map((base) => lineOf(runs([['x'.repeat(60), 50, base]])));

  it('even gaps up to the right edge of the block are blanks', () => {
    const line = lineOf(runs([['rund', 50, 124], ['um', 146.7, 124], ['den', 233.4, 124], ['Platz', 325, 124]]));
    expect(segmentsOf(line, [...full, line]).map(({ text }) => text)).toEqual(['rund um den Platz']);
  });

  it('uneven gaps part cells', () => {
    const line = lineOf(runs([['rund', 50, 124], ['um', 90, 124], ['Platz', 300, 124]]));
    expect(segmentsOf(line, [...full, line]).map(({ text }) => text)).toEqual(['rund um', 'Platz']);
  });

  it('what was not written one after the other is parted at a small gap', () => {
    const [first, second, third] = runs([['Bau und Verkehr,', 50, 100], ['Umwelt', 50, 112], ['01.02.2020', 135, 100]]);
    const [line] = linesOf([first, second, third].flatMap((run) => run ?? []));
    expect(segmentsOf(line ?? lineOf([]), []).map(({ text }) => text)).toEqual(['Bau und Verkehr,', '01.02.2020']);
  });

  it('one blank of a typewriter is none between cells, though a column begins behind it above and below', () => {
    const [above, line, below] = [lineOf(runs([['Amt 61', 50, 100], ['Datum', 135, 100]])), lineOf(runs([['in der Neustadt', 50, 112], ['Ortsteil', 130, 112]])), lineOf(runs([['Amt 20', 50, 124], ['08.05.', 130, 124]]))];
    expect(segmentsOf(line, [above, line, below]).map(({ text }) => text)).toEqual(['in der Neustadt Ortsteil']);
    expect(segmentsOf(below, [above, line, below]).map(({ text }) => text)).toEqual(['Amt 20', '08.05.']);
  });

  it('a bullet and its text are no cells', () => {
    expect(segmentsOf(lineOf(runs([['•', 50, 100], ['Punkt', 80, 100]])), []).map(({ text }) => text)).toEqual(['• Punkt']);
  });
});

describe('tables without rules', () => {
  it('labels over each other begin rows of their own, before their values', () => {
    expect(textsOf([['Vorlage', 50, 100], ['Vorlage-Nr:', 200, 100], ['20/0214', 300, 100], ['Status:', 200, 112], ['öffentlich', 300, 112], ['Datum:', 200, 124], ['16.03.2020', 300, 124]])).toEqual(['Vorlage|Vorlage-Nr:|20/0214', '|Status:|öffentlich', '|Datum:|16.03.2020']);
  });

  it('a label below a number is none of its lines, a unit is', () => {
    expect(textsOf([['Dezernat', 50, 100], ['Drucksachen-Nr.', 200, 100], ['Amt 61', 50, 112], ['1711842', 200, 112], ['Datum', 200, 124]])).toEqual(['Dezernat|Drucksachen-Nr.', 'Amt 61|1711842', '|Datum']);
    expect(textsOf([['Kosten', 50, 100], ['Summe im Jahr', 200, 100], ['Bau', 50, 112], ['1711842', 200, 112], ['EUR', 200, 124]])).toEqual(['Kosten|Summe im Jahr', 'Bau|1711842 EUR']);
  });

  it('a box begins a row, and so do short words that lead to the cell beside them', () => {
    expect(textsOf([['☒ Bau und Verkehr', 50, 100], ['12.05.2010', 300, 100], ['☐ Soziales, Gesundheit u.', 50, 112], ['☒ Hauptausschuss', 50, 124], ['19.05.2010', 300, 124]])).toEqual(['☒ Bau und Verkehr|12.05.2010', '☐ Soziales, Gesundheit u.', '☒ Hauptausschuss|19.05.2010']);
    expect(textsOf([['Zur', 50, 100], ['öffentlichen Sitzung', 100, 100], ['des', 50, 112], ['Verkehrsausschusses', 100, 112], ['am', 50, 124], ['Donnerstag, den 12.11.2015', 100, 124]])).toEqual(['Zur|öffentlichen Sitzung', 'des|Verkehrsausschusses', 'am|Donnerstag, den 12.11.2015']);
  });

  it('a name whose day stands beside its last line begins above that line', () => {
    expect(textsOf([['Ausschuss für Umwelt und Wohnen', 50, 100], ['04.12.2019', 300, 100], ['Ausschuss für öffentliche Ordnung,', 50, 112], ['Anregungen und Beschwerden', 50, 124], ['10.12.2019', 300, 124], ['Rat der Stadt', 50, 136], ['12.12.2019', 300, 136]])).toEqual(
      ['Ausschuss für Umwelt und Wohnen|04.12.2019', 'Ausschuss für öffentliche Ordnung, Anregungen und Beschwerden|10.12.2019', 'Rat der Stadt|12.12.2019']);
  });

  it('a row that stands below white is no wrapped line, whatever the one above ends in', () => {
    expect(textsOf([['zur Behandlung im', 50, 100], ['Gemeinderat', 200, 100], ['zur Kenntnis im', 50, 120], ['Ortsbeirat', 200, 120]])).toEqual(['zur Behandlung im|Gemeinderat', 'zur Kenntnis im|Ortsbeirat']);
  });

  it('a wrapped cell belongs to the row above', () => {
    expect(textsOf([['Gremium', 50, 100], ['Termin', 250, 100], ['Ausschuss für Bau, Verkehr und', 50, 114], ['Umwelt', 50, 126], ['01.02.2020', 250, 114], ['Rat', 50, 140], ['08.02.2020', 250, 140]]))
      .toEqual(['Gremium|Termin', 'Ausschuss für Bau, Verkehr und Umwelt|01.02.2020', 'Rat|08.02.2020']);
  });

  it('a wrapped cell whose date stands at half its height is one row', () => {
    expect(textsOf([['Rat', 50, 88], ['01.01.2020', 250, 88], ['Ausschuss für Bau, Verkehr und Umwelt', 50, 106], ['01.02.2020', 250, 112], ['sowie für alle weiteren Fragen dieser', 50, 118], ['Rat', 50, 136], ['08.02.2020', 250, 136]]))
      .toEqual(['Rat|01.01.2020', 'Ausschuss für Bau, Verkehr und Umwelt sowie für alle weiteren Fragen dieser|01.02.2020', 'Rat|08.02.2020']);
  });

  it('a row begins with its highest cell, where the first stands in its middle or at its foot', () => {
    const first: [string, number, number][] = [['Ö 1', 50, 100], ['Eröffnung', 100, 100], ['Kenntnis', 300, 100]];
    const name: [string, number, number][] = [['Neubau des Radweges', 100, 112], ['zwischen Brücke', 100, 124], ['und Bahnhof', 100, 136]];
    for (const base of [124, 136]) {
      expect(textsOf([...first, ['Ö 2', 50, base], ...name, ['beschlossen', 300, base]])).toEqual(['Ö 1|Eröffnung|Kenntnis', 'Ö 2|Neubau des Radweges zwischen Brücke und Bahnhof|beschlossen']);
    }
    expect(textsOf([['Gremium', 50, 84], ['Datum', 150, 84], ['Status', 250, 84], ['Ausschuss für', 50, 100], ['Bauen und', 50, 112], ['Verkehr', 50, 124], ['14.03.2023', 150, 112], ['öffentlich', 250, 106], ['beratend', 250, 118], ['Rat', 50, 140], ['20.03.2023', 150, 140]])).toEqual(['Gremium|Datum|Status', 'Ausschuss für Bauen und Verkehr|14.03.2023|öffentlich beratend', 'Rat|20.03.2023']);
    expect(textsOf([...first.slice(0, 2), ['der Sitzung', 100, 112], ['Kenntnis', 300, 100], ['Ö 2', 50, 124], ['Haushalt', 100, 124], ['vertagt', 300, 124]])).toEqual(['Ö 1|Eröffnung der Sitzung|Kenntnis', 'Ö 2|Haushalt|vertagt']);
  });

  it('a cell in the middle of two or four lines beside it is of the row of the first', () => {
    const item = (number: string, base: number): [string, number, number][] => [[number, 50, base + 6], ['Neubau des Radweges zwischen', 100, base], ['Brücke und Bahnhof', 100, base + 12], ['20/2023', 300, base + 6]];
    expect(textsOf([...item('2.', 100), ...item('3.', 124)])).toEqual(['2.|Neubau des Radweges zwischen Brücke und Bahnhof|20/2023', '3.|Neubau des Radweges zwischen Brücke und Bahnhof|20/2023']);
    expect(textsOf([['14.03.2023', 50, 118], ['Ausschuss für Ordnung,', 150, 100], ['Umwelt und Verkehr', 150, 112], ['sowie Anregungen und', 150, 124], ['Beschwerden', 150, 136], ['20.03.2023', 50, 150], ['Rat', 150, 150]]))
      .toEqual(['14.03.2023|Ausschuss für Ordnung, Umwelt und Verkehr sowie Anregungen und Beschwerden', '20.03.2023|Rat']);
  });

  it('a column beside another is none of its cells, though its lines stand half a line lower, and a label stands for itself', () => {
    expect(textsOf([['Rathaus', 50, 100], ['Marktplatz 1', 50, 112], ['Neudorf', 50, 124], ['Telefon 1234', 300, 106], ['Telefax 1235', 300, 118]])).toEqual(['Rathaus', 'Telefon 1234', 'Marktplatz 1', 'Telefax 1235', 'Neudorf']);
    expect(textsOf([['Rathaus', 50, 100], ['Marktplatz 1', 50, 112], ['Datum: 12.03.2023', 300, 106]])).toEqual(['Rathaus', 'Datum: 12.03.2023', 'Marktplatz 1']);
  });

  it('empty cells keep their column', () => {
    expect(textsOf([['Gremium', 50, 100], ['ja', 150, 100], ['nein', 250, 100], ['Rat', 50, 112], ['x', 252, 112], ['Bau', 50, 124], ['x', 152, 124]])).toEqual(['Gremium|ja|nein', 'Rat||x', 'Bau|x']);
  });

  it('labels with their values stay lines of their own', () => {
    expect(textsOf([['Amt:', 50, 100], ['Bauamt', 150, 100], ['Bearbeiterin:', 50, 112], ['Frau Muster', 150, 112], ['Datum:', 50, 124], ['01.02.2020', 150, 124]])).toEqual(['Amt:|Bauamt', 'Bearbeiterin:|Frau Muster', 'Datum:|01.02.2020']);
  });
});

describe('joining the lines of a cell', () => {
  const lines = (...texts: readonly string[]) => texts.map((text) => ({ text, right: 50 + 5 * text.length, size: 10 }));

  it.each([
    [['Regionalent-', 'wicklung'], 'Regionalentwicklung'], [['Haupt-', 'und Personalausschuss'], 'Haupt- und Personalausschuss'],
    [['Nordrhein-', 'Westfalen'], 'Nordrhein-Westfalen'], [['Rat der', 'Stadt'], 'Rat der Stadt'],
  ])('%j', (texts, joined) => expect(joinCell(lines(...texts), null)).toBe(joined));

  it('a word that is too long for its cell is whole again', () => {
    expect(joinCell(lines('Wirtschaftsausschu', 'ss'), 150)).toBe('Wirtschaftsausschuss');
    expect(joinCell(lines('Wirtschaftsausschuss', 'vorläufig'), 300)).toBe('Wirtschaftsausschuss vorläufig');
  });
});

describe('glyphs of symbol fonts', () => {
  it.each([['\uf06f', '☐'], ['\uf0fe ja', '☒ ja'], ['\uf0b7', '•'], ['\u0001', ''], ['ab\u0001', 'ab\ufffd'], [' a\u00a0b ', 'a b']])('%j', (written, read) => expect(plainGlyphs(written)).toBe(read));
});
