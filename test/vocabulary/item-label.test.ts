import { describe, expect, it } from 'vitest';
import { isItemNoun, itemLabelAt } from '../../src/vocabulary/item-label.js';

describe('the number of an agenda item stands behind a word or a sign for it', () => {
  it.each([
    ['TOP 5.1', 4, null],
    ['Zu Tagesordnungspunkt 3', 22, null],
    ['zu Punkt: 7', 10, null],
    ['TOP-Nr. 12', 8, null],
    ['Tagesordnungspunkt Nr. 12', 23, null],
    ['Traktandum 4', 11, null],
    ['TOP Ö 6', 6, 'Ö'],
    ['NÖ 2.1', 3, 'NÖ'],
    ['ö 3', 2, 'ö'],
  ])('%s', (text, end, sign) => expect(itemLabelAt(text, 0)).toEqual({ end, sign }));

  it.each(['TOP', 'TOPS 5', 'Top der Woche', '5.1', 'zu 5', 'Öffentlich 5', 'Punkte 3'])('which is not so of %s', (text) => expect(itemLabelAt(text, 0)).toBeNull());
});

describe('a word alone is a noun for an item', () => {
  it.each(['TOP', 'Tagesordnungspunkt', 'TOP-Nr.', 'Punkt'])('%s', (word) => expect(isItemNoun(word)).toBe(true));
  it.each(['', 'Stopp', 'TOP 5', 'Ö'])('and "%s" is none', (word) => expect(isItemNoun(word)).toBe(false));
});
