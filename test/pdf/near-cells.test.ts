import { describe, expect, it } from 'vitest';
import { segmentLines } from '../../src/text/pdf/page-rows.js';
import { ruledTables } from '../../src/text/pdf/ruled-tables.js';
import { rowsOf } from '../../src/text/pdf/table-geometry.js';
import type { Rule, Run } from '../../src/text/pdf/run.js';

/** Runs of ten points: `[text, left, base]`, half a size to a character; the order of writing is that of the list. */
const runs = (list: readonly (readonly [string, number, number])[]): Run[] => list.map(([text, left, base], order) => (
  { text, left, right: left + 5 * text.length, base, top: base - 8, bottom: base + 2, size: 10, spaced: false, mark: null, order }));
const written = (rows: readonly { readonly cells: readonly { readonly text: string }[] }[]): string[] => rows.map(({ cells }) => cells.map(({ text }) => text).join('|'));
const textsOf = (list: readonly (readonly [string, number, number])[]): string[] => written(rowsOf(segmentLines(runs(list))));

describe('cells that are written as one run', () => {
  const framed = (columns: readonly number[], list: readonly (readonly [string, number, number])[]): string[] => {
    const [left = 0, right = 0] = [columns[0], columns.at(-1)];
    const across: Rule[] = [90, 130].map((at) => ({ at, from: left, to: right }));
    return ruledTables(runs(list), { across, down: columns.map((at) => ({ at, from: 90, to: 130 })) }).tables.flatMap(({ rows }) => written(rows));
  };

  it('are parted at the rule between them', () => {
    expect(framed([45, 92, 400], [['Betreff: Neubau der Halle am Anger in', 50, 105], ['Musterau', 95, 120]])).toEqual(['Betreff:|Neubau der Halle am Anger in Musterau']);
    expect(framed([45, 107, 160, 400], [['16.06.2020 zugestimmt 8', 50, 105], ['Kreisrat', 170, 105]])).toEqual(['16.06.2020|zugestimmt 8|Kreisrat']);
  });

  it('stay whole where no blank stands at the rule', () => {
    expect(framed([45, 120, 400], [['Stadtverordnetenversammlung tagt', 50, 105], ['12.05.2020', 300, 105]])[0]).toContain('Stadtverordnetenversammlung tagt');
  });

  it('are parted where the cells of a line around begin', () => {
    expect(textsOf([['Beratung', 50, 100], ['Tag', 200, 100], ['Behandlung', 258, 100], ['Der Bürgermeister', 50, 115], ['20.05.2014 nicht', 200, 115], ['öffentlich', 258, 127], ['Stadtrat', 50, 142], ['18.09.2014 öffentlich', 200, 142]]))
      .toEqual(['Beratung|Tag|Behandlung', 'Der Bürgermeister|20.05.2014|nicht öffentlich', 'Stadtrat|18.09.2014|öffentlich']);
  });

  it('are left alone far below a table, and at the edge of the page', () => {
    const head = [['Anwesend', 50, 100], ['Entschuldigt', 200, 100], ['Verteiler', 320, 100]] as const;
    expect(textsOf([...head, ['Thema:', 50, 180], ['Sitzung im Stadtteil Musterau', 200, 180]])).toContain('Thema:|Sitzung im Stadtteil Musterau');
    expect(textsOf([...head, ['Herr Beispiel und Frau Musterfrau aus Musterau am See', 50, 115]])).toContain('Herr Beispiel und Frau Musterfrau aus Musterau am See');
  });
});

describe('a value beside a label', () => {
  const page = [['x'.repeat(95), 50, 300], ['x'.repeat(90), 50, 312]] as const;

  it('goes on below where the page made it wrap', () => {
    expect(textsOf([['Betreff:', 50, 100], ['Erneuerung der Brücke über den Fluss im Zuge der Alten Straße von', 150, 100], ['Musterbrücken;', 150, 112], ['Entwurf und Ausschreibung', 150, 124], ...page])[0])
      .toBe('Betreff:|Erneuerung der Brücke über den Fluss im Zuge der Alten Straße von Musterbrücken; Entwurf und Ausschreibung');
  });

  it.each([
    ['short lines below it', [['An:', 50, 100], ['Frau Muster', 150, 100], ['Am Anger 1', 150, 112]]],
    ['what stands elsewhere', [['Betreff:', 50, 100], ['Erneuerung der Brücke über den Fluss im Zuge der Alten Straße von', 150, 100], ['Musterbrücken', 140, 112]]],
    ['what stands apart', [['Betreff:', 50, 100], ['Erneuerung der Brücke über den Fluss im Zuge der Alten Straße von', 150, 100], ['Musterbrücken', 150, 130]]],
  ] as const)('does not take %s', (_what, list) => expect(textsOf([...list, ...page])).toHaveLength(4));
});
