import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';

const cities = (text: string, bodyName: string | null = null): string[] => [...new Set(findCities(text, { bodyName, companySpans: [] }).filter(({ value }) => !value.inside).map(({ value }) => value.name))];

describe('kinds of municipalities that one state has', () => {
  it.each([['der Markt Manching wird einbezogen', ['Manching']], ['Rat des Fleckens Bovenden', ['Bovenden']]])('tell a town: %s', (text, expected) => expect(cities(text)).toEqual(expected));
  it.each(['am Markt Bovenden', 'der Markt Neuhaldenfels', 'im Nachbarkreis Steinburg'])('but not in %s', (text) => expect(cities(text)).toEqual([]));
});

describe('regions and waters', () => {
  it.each(['im September in Zeeland informiert', 'Gäste aus Cornwall und aus Kent', 'am Rhein, an der Fulda und an der Werra wurde gebaut'])('are no towns of their names: %s', (text) => expect(cities(text)).toEqual([]));
  it('but a municipality is told so', () => expect(cities('die Gemeente Zeeland')).toEqual(['Zeeland']));
});

describe('towns', () => {
  it.each([
    ['FDP-Ratsfraktion Lippstadt', ['Lippstadt']],
    ['Er verweist auf Dachau, wo eine Sperrung abgebrochen wurde.', ['Dachau']],
  ])('are told by their council or a clause: %s', (text, expected) => expect(cities(text)).toEqual(expected));
  it.each(['CDU-Kreistagsfraktion Stade', 'Die CDU-Stadtratsfraktion Hagen Weber fragt', 'das Werk Möllenbeck'])('but not in %s', (text) => expect(cities(text)).toEqual([]));
});
