import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.js';
import { contextOf, dateMark, markOf } from './context.js';
import { cpuMilliseconds } from '../cpu-time.js';

/** Texts that grow: runs of one character, and repeated beginnings of what the checks look for. */
const SEEDS = [' ', '9', '.', 'a', 'A', ',', '\n', '\t', '(', '3 Dinge: A, ', '3 Dinge:\n', '- A\n', 'Dez ', 'Dez. 2019 ', '[1] ', 'Musterstadt, ', '. ', 'Zwei ',
  'seit Gründung folgende ', 'seit der Arbeitsaufnahme\n', 'dass ab dem '];

function millisecondsFor(seed: string, length: number): number {
  const text = `${seed.repeat(Math.ceil(length / seed.length))} 17. Mai 2020`;
  const clean = contextOf(text).document.text;
  const paper = { dates: [dateMark(clean, '17. Mai 2020', '2020-05-17')], signatories: [markOf(clean, 'Mai', { name: markOf(clean, 'Mai', 'Mai'), function: null })] };
  const context = contextOf(text, paper, { date: '2020-01-01' });
  const start = cpuMilliseconds();
  runChecks(context);
  return cpuMilliseconds() - start;
}

describe('checks on hostile texts', () => {
  it.each(SEEDS)('take time in proportion to runs of %j', (seed) => {
    millisecondsFor(seed, 5000);
    const short = Math.min(millisecondsFor(seed, 20_000), millisecondsFor(seed, 20_000));
    expect(millisecondsFor(seed, 160_000)).toBeLessThan(24 * (short + 4));
  });
});
