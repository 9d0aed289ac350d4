import { describe, expect, it } from 'vitest';
import { joinCell } from '../../src/text/pdf/join-cell.js';
import { moveNumberUp } from '../../src/tree/broken-number.js';

/** Two lines whose cells stand between gaps of three blanks, joined as the tree joins them. */
function joined(above: string, below: string): string[] | null {
  const text = `${above}\n${below}`;
  const cellsOf = (line: string, from: number) => [...line.matchAll(/\S+(?: {1,2}\S+)*/gu)].map((cell) => [{ start: from + cell.index, end: from + cell.index + cell[0].length }]);
  const moved = moveNumberUp(text, cellsOf(above, 0), cellsOf(below, above.length + 1));
  const written = (cells: readonly (readonly { start: number; end: number }[])[]): string => cells.map((cell) => cell.map(({ start, end }) => text.slice(start, end)).join('')).join('|');
  return moved === null ? null : [written(moved.tail), written(moved.head)];
}

describe('a number that a narrow column broke behind its stroke', () => {
  it.each([
    ['alone on its line', '3 Ausbau der Seestraße VO/', '0063/2014', ['3 Ausbau der Seestraße VO/0063/2014', '']],
    ['in its column', '5   Antrag auf   AN/', '    Flächen      0011/2014', ['5|Antrag auf|AN/0011/2014', 'Flächen|']],
    ['behind a label', 'Vorlagen-Nummer: VII/', '2020/01073', ['Vorlagen-Nummer: VII/2020/01073', '']],
    ['with more behind it', 'Vorlage BV/61/', '20-1 wurde vertagt', ['Vorlage BV/61/20-1', 'wurde vertagt']],
  ])('is one: %s', (_what, above, below, expected) => expect(joined(above, below)).toEqual(expected));

  it.each([
    ['words', 'Fraktionen CDU/', 'FDP und Grüne'],
    ['a unit', 'Tempo 30 km/', '20 Schilder'],
    ['a count', 'Bauausschuss/', '3 Stück'],
    ['a stroke with a blank', 'SPD /', '2020/01'],
    ['another column', '5   Antrag auf   AN/', '    gemeindlichen     0011/2014'],
    ['a digit alone', 'VO/', '3 Neubau'],
  ])('is none: %s', (_what, above, below) => expect(joined(above, below)).toBeNull());

  it('is one in a wrapped cell of a PDF', () => {
    const lines = (...texts: string[]) => texts.map((text) => ({ text, right: 300, size: 10 }));
    expect(joinCell(lines('VII/', '2020/01073'), null)).toBe('VII/2020/01073');
    expect(joinCell(lines('Fraktion CDU/', 'FDP'), null)).toBe('Fraktion CDU/ FDP');
  });
});
