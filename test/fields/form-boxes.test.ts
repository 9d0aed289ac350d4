import { expect, it } from 'vitest';
import { filledIn } from '../../src/fields/decision/form-boxes.js';

it.each([
  ['☐ einstimmig ☒ mehrheitlich ☐ abgelehnt', 'mehrheitlich'],
  ['( x ) beschlossen (   ) abgelehnt', 'beschlossen'],
  ['15 : 1', '15 : 1'],
])('what is ticked counts, and a text that is no form stays: %s', (text, expected) => expect(filledIn(text)).toBe(expected));

it.each(['☐ einstimmig ☐ mehrheitlich', 'Ja: ____ Nein: ____', '......... JA-Stimmen'])('a form that nobody filled in says nothing: %s', (text) => expect(filledIn(text)).toBeNull());
