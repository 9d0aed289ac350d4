import { describe, expect, it } from 'vitest';
import { findCounty } from '../../src/gazetteer/index.js';
import { readText } from './read-text.js';

describe('a long line of kinds of bodies', () => {
  it.each(['Kreis ', 'Landkreis Kreis ', 'Stadt '])('takes about linear time for %j again and again', async (piece) => {
    const time = async (length: number): Promise<number> => {
      const text = `${piece.repeat(length / piece.length)}\n`;
      const start = process.cpuUsage();
      await readText(text);
      return process.cpuUsage(start).user / 1_000;
    };
    await time(6_000);
    expect(await time(6_000)).toBeLessThan(400);
    expect(await time(48_000)).toBeLessThan(16 * Math.max(await time(6_000), 60));
  });

  it('finds a county by all of its names, and none by a part of them', () => {
    expect(['Landkreis Börde', 'Kreis Herford', 'Herford', 'Rhein-Sieg-Kreis', 'Landkreis Oberspreewald-Lausitz/Wokrejs Górne Błota-Łužyca'].map((name) => findCounty(name)?.name ?? null)).not.toContain(null);
    expect(['Kreis', 'Kreis Kreis', 'Landkreis Rhein', ''].map(findCounty)).toEqual([null, null, null, null]);
  });
});

describe('a row of thousands of cells below another', () => {
  it('takes about linear time', async () => {
    const time = async (cells: number): Promise<number> => {
      const text = `Stadt Lindenau\nGremium   Datum\n${'Rat   '.repeat(cells)}\n${'02.03.2020   '.repeat(cells / 2)}\n`;
      const start = process.cpuUsage();
      await readText(text);
      return process.cpuUsage(start).user / 1_000;
    };
    await time(250);
    expect(await time(2_000)).toBeLessThan(40 * Math.max(await time(250), 60));
  });
});
