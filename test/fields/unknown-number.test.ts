import { expect, it } from 'vitest';
import { unknownNumberAt } from '../../src/fields/reference/unknown-number.js';

const numberIn = (text: string): string | null => unknownNumberAt(text, 0, text.length);

it.each([
  ['101.19.345', '101.19.345'],
  ['AfJFF 41/2022', 'AfJFF 41/2022'],
  ['StVV - V 43/2021', 'StVV - V 43/2021'],
  ['0456/2022 N1', '0456/2022 N1'],
  ['KT~77.B.2018', 'KT~77.B.2018'],
  ['4711-b vom Amt', '4711-b'],
])('a number of any shape is read to its end: %s', (text, expected) => expect(numberIn(text)).toBe(expected));

it.each(['der Verwaltung', 'Datum 03.11.2016', 'Neubau 2020', '3 Stück', ''])('words are no number: "%s"', (text) => expect(numberIn(text)).toBeNull());
