import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowText } from '../../src/tree/narrow-text.js';

describe('a text as a string of its own', () => {
  it.each(['', 'Ja', 'Straße – Ärger', 'Straße über Äcker\u0000\u0080\u00ff', 'ÿĀ', '\ud83d\ude00', 'x'.repeat(5000)])('says the same: %j', (text) => {
    expect(narrowText(text)).toBe(text);
  });

  it('says the same, whatever its characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => narrowText(one) === one && narrowText(`${one}${other}`.slice(1)) === `${one}${other}`.slice(1)));
  });
});
