import { describe, expect, it } from 'vitest';
import { gridTables } from '../../src/tree/grid-tables.js';
import { cpuMilliseconds } from '../cpu-time.js';
import { treeOf } from './tree-of.js';

const rowsOf = async (text: string): Promise<string[]> =>
  (await treeOf(text, 'markdown')).lines.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells.map((cell) => cell.text).join(' | '));

describe('tables that a frame of signs sets in Markdown', () => {
  it('have a row between two lines of the frame, whose wrapped lines are one', async () => {
    const text = '+------------------+------------+\n| **Gremium**      | Datum      |\n+==================+============+\n| Ausschuss für    | 30.11.2021 |\n| Umwelt           |            |\n+------------------+------------+\n| Rat              | 09.02.2022 |\n+------------------+------------+\n\nText\n';
    expect(await rowsOf(text)).toEqual(['Gremium | Datum', 'Ausschuss für Umwelt | 30.11.2021', 'Rat | 09.02.2022']);
  });

  it('keep the lines of a letterhead beside each other, and those of a table in a cell', async () => {
    expect(await rowsOf('+---------------+---------------+\n| Stadt Lindau\\ | Vorlagen-Nr.\\ |\n| Amt 66        | VO/12/21      |\n+---------------+---------------+\n')).toEqual(['Stadt Lindau | Vorlagen-Nr.', 'Amt 66 | VO/12/21']);
    expect(await rowsOf('+---------------+------------------------+\n| **Antrag**    |   ------- ----------   |\n|               |   Nr.:    **21-3126**  |\n|               |   Datum:  11.05.2022   |\n|               |   ------- ----------   |\n+---------------+------------------------+\n')).toEqual(['Antrag | Nr.: 21-3126', ' | Datum: 11.05.2022']);
  });

  it('have one cell where no stroke parts the columns', async () => {
    const text = '+------+------+\n| Beide       |\n+------+------+\n| a    | b    |\n+------+------+\n';
    expect((await treeOf(text, 'markdown')).lines.map(({ text: words }) => words).filter((words) => words !== '')).toEqual(['Beide', 'a\tb']);
  });

  it.each([
    '+------+------+\n| a    | b    |\n',
    '+------+------+\n| a    | b    |\n|      +------+\n| c    | d    |\n+------+------+\n',
    '+------+------+\n| a | b |\n+------+------+\n',
    '+ 12 % und + 3 %\n',
  ])('are none where the frame is not whole: %j', (text) => expect(gridTables(text)).toEqual([]));

  it('are found in time that grows with the text', () => {
    const timeOf = (count: number): number => {
      const text = '+---+\n| a |\n'.repeat(count);
      const before = cpuMilliseconds();
      gridTables(text);
      return cpuMilliseconds() - before;
    };
    timeOf(500);
    expect(timeOf(16_000)).toBeLessThan(Math.max(150, 48 * timeOf(1_000)));
  });
});
