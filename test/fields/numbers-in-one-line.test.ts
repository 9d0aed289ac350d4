import { expect, it } from 'vitest';
import { wordBefore } from '../../src/fields/wording/paper-words.js';

/** The words before all numbers of a line of so many: their count, and the CPU time in milliseconds. */
function wordsIn(numbers: number): { readonly found: number; readonly time: number } {
  const piece = '(Vorlage 211/2015) ';
  const text = piece.repeat(numbers);
  const start = process.cpuUsage();
  let found = 0;
  for (let at = 0; at < text.length; at += piece.length) if (wordBefore(text, at + 9) === 'vorlage') found += 1;
  return { found, time: process.cpuUsage(start).user / 1_000 };
}

it('reads the words before the numbers of a line without an end in linear time', () => {
  const few = wordsIn(5_000);
  const many = wordsIn(40_000);
  expect([few.found, many.found]).toEqual([5_000, 40_000]);
  expect(many.time).toBeLessThan(20 * Math.max(few.time, 20));
});
