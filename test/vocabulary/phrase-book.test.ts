import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWordCharacter, phraseBook } from '../../src/vocabulary/phrase-book.js';

const book = phraseBook([['beschlossen', 'adopted'], ['nicht beschlossen', 'rejected'], ['geändert beschlossen', 'amended'], ['ö.', 'public'], ['x', 'single'], ['TOP', 'item']]);

describe('the phrase book', () => {
  it('prefers the longest form, so that a negation is never its contrary', () => {
    expect(book.find('wurde nicht beschlossen')).toMatchObject({ value: 'rejected', start: 6, end: 23 });
    expect(book.matchAt('nicht beschlossen', 6)).toMatchObject({ value: 'adopted' });
  });
  it('does not begin or end inside a word', () => {
    expect(book.find('unbeschlossen')).toBeNull();
    expect(book.find('beschlossenes')).toBeNull();
    expect(book.find('ungeändert beschlossen')).toMatchObject({ value: 'adopted' });
    expect(book.find('stop')).toBeNull();
  });
  it('lets a form that ends in a mark stand before a letter', () => expect(book.find('ö.a')).toMatchObject({ value: 'public' }));
  it('folds case of its forms, and matches a whole text with blanks and one closing mark', () => {
    expect(book.matchWhole(' Nicht Beschlossen: ')).toBe('rejected');
    expect(book.matchWhole('beschlossen::')).toBeNull();
    expect(book.matchWhole('beschlossen wird')).toBeNull();
  });
  it('knows forms of a single letter', () => expect(book.find('a x b')).toMatchObject({ value: 'single', start: 2 }));
  it('goes on behind a given place', () => expect(book.find('beschlossen, nicht beschlossen', 1)).toMatchObject({ value: 'rejected' }));
  it('finds what it says where it says', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('nicht', 'beschlossen', 'geändert', 'x', 'ö.', ' ', ' ', 'un')), (words) => {
      const text = words.join('');
      for (let found = book.find(text); found !== null; found = book.find(text, found.end)) expect(text.slice(found.start, found.end)).toBe(found.form);
    }), { seed: 11, numRuns: 300 });
  });
});

describe('word characters', () => {
  it.each(['a', 'Z', '7', 'ä', 'ß', 'é'])('%s is one', (letter) => expect(isWordCharacter(letter, 0)).toBe(true));
  it.each(['.', ' ', '-', '/', '§'])('"%s" is none', (mark) => expect(isWordCharacter(mark, 0)).toBe(false));
  it('there is none before the beginning or behind the end', () => expect([isWordCharacter('a', -1), isWordCharacter('a', 1)]).toEqual([false, false]));
});
