import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainVote, withPlainCounts } from '../../src/fields/decision/votes/vote-spelling.js';

const PARTS = ['Für', 'für den Antrag', 'gegen', 'gegen eine Stimme', 'Ja', 'Nein', 'Enth.', ' / Favorevoli', 'J', 'N', '/', ':', ': ', '(', ')', ' ', 'x', 'Stimmen', 'mit', 'pro', 'contra', 'abgelehnt', 'einstimmig', '.', '–'];

describe('spellings of votes', () => {
  it.each([
    ['Ja\t\t12   Nein 3', 'Ja 12 Nein 3'],
    ['gegen zwei Stimmen', '2 Gegenstimmen'],
    ['J: 12 N: 3', 'Ja: 12 Nein: 3 Enthaltungen: ;'],
    ['E I N S T I M M I G', 'EINSTIMMIG'],
  ])('are brought to the plain one: %j', (printed, plain) => expect(plainVote(printed)).toBe(plain));

  it('that have digits change nothing in a text without', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 4 }))), (parts) => {
      const text = parts.join(' ').replace(/\d/gu, '').replace(/gegen/gu, '');
      return withPlainCounts(text) === text;
    }));
  });
});
