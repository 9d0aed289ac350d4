import { describe, expect, it } from 'vitest';
import { nameBeginnings } from '../../src/fields/companies/words/name-beginnings.js';
import { splitWords } from '../../src/fields/companies/words/words.js';

describe('beginnings of names', () => {
  const mayBegin = nameBeginnings([['Lumo'], ['Die', 'Varas', 'Bank']]);
  const at = (text: string): boolean => mayBegin(splitWords(text), 0);
  it('are a name of one word and the first two words of a longer one', () => {
    expect(at('Lumo baut')).toBe(true);
    expect(at('Die Varas Bank')).toBe(true);
  });
  it('are not the first word of a longer one before another word or the end', () => {
    expect(at('Die Stadt')).toBe(false);
    expect(at('Die')).toBe(false);
    expect(at('Varas Bank')).toBe(false);
  });
});
