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

  it('a bullet and its text are no cells', () => {
    expect(segmentsOf(lineOf(runs([['•', 50, 100], ['Punkt', 80, 100]])), []).map(({ text }) => text)).toEqual(['• Punkt']);
  });
});

describe('tables without rules', () => {
  it('a wrapped cell belongs to the row above', () => {
    expect(textsOf([['Gremium', 50, 100], ['Termin', 250, 100], ['Ausschuss für Bau, Verkehr und', 50, 114], ['Umwelt', 50, 126], ['01.02.2020', 250, 114], ['Rat', 50, 140], ['08.02.2020', 250, 140]]))
      .toEqual(['Gremium|Termin', 'Ausschuss für Bau, Verkehr und Umwelt|01.02.2020', 'Rat|08.02.2020']);
  });

  it('a wrapped cell whose date stands at half its height is one row', () => {
    expect(textsOf([['Rat', 50, 88], ['01.01.2020', 250, 88], ['Ausschuss für Bau, Verkehr und Umwelt', 50, 106], ['01.02.2020', 250, 112], ['sowie für alle weiteren Fragen dieser', 50, 118], ['Rat', 50, 136], ['08.02.2020', 250, 136]]))
      .toEqual(['Rat|01.01.2020', 'Ausschuss für Bau, Verkehr und Umwelt sowie für alle weiteren Fragen dieser|01.02.2020', 'Rat|08.02.2020']);
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
