import { describe, expect, it } from 'vitest';
import { CAPITAL, HYPHEN, ODD, splitWords } from '../../src/tree/words.js';
import { wordHash } from '../../src/vocabulary/word-hash.js';

const wordsOf = (text: string): string[] => {
  const { count, starts, ends } = splitWords(text);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
};
const signsOf = (text: string): number[] => [...splitWords(text).signs];

describe('words', () => {
  it('are letters and digits with marks that join what stands on both sides', () => {
    expect(wordsOf('Die St-Ir con.pro (7,5 Mio.) Bürger*innen, d\'Auland.')).toEqual(['Die', 'St-Ir', 'con.pro', '7,5', 'Mio', 'Bürger*innen', 'd\'Auland']);
    expect(wordsOf('Neubau- und Umbau, Nr. 3. Ahausen.Bestadt')).toEqual(['Neubau', 'und', 'Umbau', 'Nr', '3', 'Ahausen', 'Bestadt']);
  });
  it('end with the text', () => expect(wordsOf('Rat-')).toEqual(['Rat']));
  it('say by their signs which begin with a capital, which have a hyphen and which are to be looked into', () => {
    expect(signsOf('Rat rat-Rat Łódź d\'Auland 7')).toEqual([CAPITAL, HYPHEN, ODD, ODD, 0]);
  });
  it('with signs are told apart, in a text of several pieces too', () => {
    const line = 'der Rat und rat-Rat am 7,5 Łódź\n';
    expect([...splitWords(line).signed]).toEqual([1, 3, 5, 6]);
    const { signed, signs } = splitWords(line.repeat(12_000));
    expect([...signed]).toEqual([...signs.keys()].filter((at) => signs[at] !== 0));
  });
  it('have the numbers of their letters, whatever their case', () => {
    const { hashes } = splitWords('St-Ir, ŁÓDŹ: d\'Auland 7,5');
    expect([...hashes]).toEqual(['st-IR', 'Łódź', 'd\'auland', '7,5'].map((word) => wordHash(word, 0, word.length)));
    expect(new Set(hashes).size).toBe(4);
  });
  it('do not depend on the texts that were split before', () => {
    const long = 'Wort '.repeat(100_000);
    expect(wordsOf('ab cd')).toEqual(['ab', 'cd']);
    expect(splitWords(long).count).toBe(100_000);
    expect(wordsOf('ab cd')).toEqual(['ab', 'cd']);
    expect(splitWords(`${long}Ende`).count).toBe(100_001);
    expect(wordsOf('7.')).toEqual(['7']);
  });
  it('of a long text are those of its lines, and stand where they stood', () => {
    const line = 'St-Ir, Łódź: d\'Auland 7,5 in einem längeren Satz.\n';
    const long = splitWords(line.repeat(12_000));
    const short = splitWords(line);
    expect(long.count).toBe(short.count * 12_000);
    const at = long.count - 3;
    const of = short.count - 3;
    const before = line.length * 11_999;
    expect([long.starts[at], long.ends[at], long.signs[at], long.hashes[at]]).toEqual([(short.starts[of] ?? 0) + before, (short.ends[of] ?? 0) + before, short.signs[of], short.hashes[of]]);
    expect(long.codes.at(-2)).toBe('.'.charCodeAt(0));
    expect(wordsOf(line.repeat(12_000)).filter((word) => word === 'St-Ir')).toHaveLength(12_000);
  });
});
