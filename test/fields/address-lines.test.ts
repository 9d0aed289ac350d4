import { describe, expect, it } from 'vitest';
import { holdsAddress, isPostcodeAndTown, opensAddress, saysToWhom } from '../../src/fields/wording/address-lines.js';

describe('a line of a letter holds an address', () => {
  it.each(['Markt 1, 09111 Musterstadt', '12345 Muster', 'Am Anger 4a'])('%s', (text) => expect(holdsAddress(text)).toBe(true));
  it.each(['2020 im Rückblick', 'Bericht 2020', 'Neubau der Post'])('and none does in "%s"', (text) => expect(holdsAddress(text)).toBe(false));
});

describe('a line is postcode and town and nothing else', () => {
  it.each(['12345 Musterstadt', '12345 Muster am Berg', '12345 Muster b. Altfeld'])('%s', (text) => expect(isPostcodeAndTown(text)).toBe(true));
  it.each(['12345 Einwohner zählt die Stadt', 'Markt 1, 12345 Musterstadt'])('and not in "%s"', (text) => expect(isPostcodeAndTown(text)).toBe(false));
});

describe('the address of a letter opens with', () => {
  it.each(['An die Vorsitzende des Rates', 'An den Oberbürgermeister', 'An die Ratsfraktionen', 'An den', 'An', 'An Herrn Muster', 'An die Landrätin', 'Herrn', 'Frau Muster'])('%s', (text) => expect(opensAddress(text)).toBe(true));
  it.each(['An der Mühle', 'An die Schulen der Stadt', 'An die Grenzen', 'Frauenhaus', 'Herrnhut'])('and not with "%s"', (text) => expect(opensAddress(text)).toBe(false));
});

describe('a head says to whom the paper goes', () => {
  it.each(['An die Vorsitzende des Rates', 'In den Ausschuss', 'Frau Oberbürgermeisterin', 'zur Überweisung in den Bauausschuss', 'Sehr geehrte Damen und Herren'])('%s', (text) => expect(saysToWhom(text)).toBe(true));
  it.each(['An der Mühle', 'In der Stadt', 'Frauenhaus', 'zur Sache'])('and not in "%s"', (text) => expect(saysToWhom(text)).toBe(false));
});
