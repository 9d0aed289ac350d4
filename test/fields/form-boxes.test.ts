import { describe, expect, it } from 'vitest';
import { boxBefore, boxesIn, isFilledIn, withoutUnticked } from '../../src/fields/forms/form-boxes.js';

describe('a box is known by its sign, whatever printed it', () => {
  it.each(['☒', '☑', '✓', '\uf0fe', '[x]', '[ X ]', '(x)', '( X )', '_x_', '__X__'])('%s is ticked', (sign) => expect(boxesIn(`${sign} Antrag`)).toEqual([{ start: 0, end: sign.length + 1, ticked: true }]));
  it.each(['☐', '□', '\uf06f', '[ ]', '[]', '(   )', '____'])('%s is not', (sign) => expect(boxesIn(`${sign} Antrag`)).toEqual([{ start: 0, end: sign.length + 1, ticked: false }]));
  it.each(['(3)', 'Max Muster', '[a]', '(xy)', 'plan_x_2.pdf', '____'])('%s is no box', (text) => expect(boxesIn(text)).toEqual([]));
});

describe('a line of a form begins with a box, or with a letter typed instead', () => {
  it.each([['☒ Rat', true], ['[ ] Rat', false], ['x öffentlich', true], ['o nicht öffentlich', false]])('%s', (line, ticked) => expect(boxBefore(line)?.ticked).toBe(ticked));
  it.each(['Rat ☒', 'x-mal', 'Xanten', 'ohne'])('%s does not', (line) => expect(boxBefore(line)).toBeNull());
});

describe('a form says something where it is filled in', () => {
  it.each(['☐ einstimmig ☒ mehrheitlich', '( x ) beschlossen (   ) abgelehnt', '____ einstimmig __x__ mehrheitlich', '15 : 1'])('%s', (text) => expect(isFilledIn(text)).toBe(true));
  it.each(['☐ einstimmig ☐ mehrheitlich', 'Ja: ____ Nein: ____', '......... JA-Stimmen', '_____ einstimmig'])('and not with %s', (text) => expect(isFilledIn(text)).toBe(false));
});

describe('choices that are not ticked do not count', () => {
  it.each([
    ['[X] einstimmig [ ] mehrheitlich Ja: 12', '[X] einstimmig   Ja: 12'],
    ['☐ nicht angenommen ☒ angenommen', ' ☒ angenommen'],
    ['_____ einstimmig __x__ mehrheitlich', ' __x__ mehrheitlich'],
    ['( ) einstimmig (x) mehrheitlich', ' (x) mehrheitlich'],
    ['angenommen ( ) abgelehnt (X)', 'abgelehnt (X)'],
    ['angenommen (X) abgelehnt ( ) Ja: 5', 'angenommen (X) Ja: 5'],
    ['( x ) beschlossen ( ) zur Kenntnis genommen ( ) zurückgestellt/-gezogen', '( x ) beschlossen '],
  ])('%s', (text, expected) => expect(withoutUnticked(text).replace(/ +/gu, ' ')).toBe(expected.replace(/ +/gu, ' ')));
  it.each(['[ ] einstimmig [ ] mehrheitlich', 'einstimmig'])('and a text without a tick stays: %s', (text) => expect(withoutUnticked(text)).toBe(text));
});
