import { describe, expect, it } from 'vitest';
import { invitesToSession, isSalutation } from '../../src/fields/wording/letter-words.js';
import { isShortLabel } from '../../src/fields/committees/before-committee.js';

describe('a letter is known by its words', () => {
  it.each(['Sehr geehrte Frau Muster,', 'Sehr verehrter Herr Muster', 'Liebe Kolleginnen und Kollegen', 'Guten Tag, Frau Muster', 'Meine sehr geehrten Damen und Herren'])('%s', (text) => expect(isSalutation(text)).toBe(true));
  it.each(['Sehr', 'Liebe zur Heimat', 'Die sehr geehrte Frau'])('not by %s', (text) => expect(isSalutation(text)).toBe(false));
  it.each(['hiermit lade ich Sie zur öffentlichen Sitzung ein', 'zur 2. Sitzung des Ausschusses für Kultur lade ich ein', 'Sie sind zur Sitzung am Montag herzlich eingeladen'])('%s', (text) => expect(invitesToSession(text)).toBe(true));
  it.each(['lade ich zum Fest', 'Wir laden zum Fest. Die Sitzung entfällt.', 'Der Sitzungssaal wird eingeladen', 'Sitzung'])('not by %s', (text) => expect(invitesToSession(text)).toBe(false));
});

describe('a town may stand before its committee', () => {
  it.each(['Stadt Musterau – ', 'Landkreis Muster - ', 'Samtgemeinde Bad Muster an der Au - ', 'Verwaltungsgemeinschaft Musterau - '])('%s', (before) => expect(isShortLabel(before)).toBe(true));
  it.each(['Stadt Musterau plant - ', 'Bericht Musterau – '])('not %s', (before) => expect(isShortLabel(before)).toBe(false));
});
