import { describe, expect, it } from 'vitest';
import { printedBook, printedWords } from '../../src/vocabulary/printed-words.js';

describe('words as they are printed', () => {
  const words = printedWords(['Ergebnis', 'Ergebnis der Beratung', 'zur Sitzung', 'Nr.']);

  it('finds the longest form', () => {
    expect(words.endAt('Ergebnis der Beratung: offen', 0)).toBe('Ergebnis der Beratung'.length);
    expect(words.endAt('2. Ergebnis der Abstimmung', 3)).toBe('2. Ergebnis'.length);
  });

  it('ends no form that ends in a letter inside a word', () => {
    expect(words.endAt('Ergebnisse', 0)).toBe(-1);
    expect(words.endAt('Ergebnis1', 0)).toBe('Ergebnis'.length);
    expect(words.endAt('Nr.B', 0)).toBe('Nr.'.length);
  });

  it('tells capital letters from small ones, but for the first of a form that begins small', () => {
    expect(words.endAt('ergebnis', 0)).toBe(-1);
    expect(words.endAt('Zur Sitzung', 0)).toBe('Zur Sitzung'.length);
    expect(words.endAt('ZUR SITZUNG', 0)).toBe(-1);
  });

  it('says what a form stands for', () => {
    expect(printedBook([['Ja', true], ['Nein', false]]).matchAt('Nein: 3', 0)).toEqual({ value: false, end: 4 });
  });
});
