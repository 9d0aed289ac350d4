import { describe, expect, it } from 'vitest';
import { itemNumber, publicByItem } from '../../src/fields/consultations/item-number.js';

describe('the number of an item is what its label and its sign leave', () => {
  it.each([['Ö 5.3', '5.3'], ['14 ö', '14'], ['TOP 7', '7'], ['TOP NÖ 2', '2'], ['Tagesordnungspunkt 4', '4'], ['9.1.', '9.1'], ['3 (nichtöffentlich)', '3']])('%s', (printed, number) => expect(itemNumber(printed)).toBe(number));
});

describe('the sign of an item says whether it is public', () => {
  it.each([['Ö 5.3', true], ['TOP N 7', false], ['NÖ 2', false], ['14 ö', true], ['5.3', undefined], ['TOP 7', undefined]])('%s', (printed, isPublic) => expect(publicByItem({ start: 0, end: 5 }, printed)?.value).toBe(isPublic));
});
