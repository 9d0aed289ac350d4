import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';

const citiesIn = (text: string, bodyName: string): string[] =>
  findCities(text, { bodyName, companySpans: [] }).filter(({ value }) => !value.inside).map(({ start, end }) => text.slice(start, end));

describe('districts that are called like towns elsewhere', () => {
  it.each([
    ['Der Verkehr hat sich nur nach Groß Glienicke verlagert.', 'Potsdam'],
    ['Die Kaserne in Kirchheim steht leer.', 'Heidelberg'],
    ['Der Schleichverkehr durch Limbach nimmt zu.', 'St. Ingbert'],
    ['Die Straße zwischen Herzfeld und Bad Sassendorf ist gesperrt.', 'Kreis Soest'],
    ['Der Bebauungsplan Harburg 67 in Hamburg ist fertig. Der Verein sitzt in Harburg.', 'Hamburg-Harburg'],
    ['Auf dem Campus Schwenningen wird gebaut.', 'Villingen-Schwenningen'],
    ['Umwidmungen in den Katastralgemeinden St. Magdalen und Drobollach', 'Villach'],
    ['Die Mühle in Klein Limbach wird saniert.', 'St. Ingbert'],
    ['Der Ortsteil Klein Köln wächst.', 'Kassel'],
    ['Die Bezirksräte Eggenberg,\nLend und Gries wurden informiert; der Bezirksrat Lend hat zugestimmt.', 'Graz'],
    ['Schwerpunkt ist die Bebauung in Bruchhausen.', 'Ettlingen'],
  ])('are no towns: %s', (text, body) => {
    expect(citiesIn(text, body).filter((name) => name !== 'Bad Sassendorf' && name !== 'Hamburg')).toEqual([]);
  });

  it.each([
    ['Der Verkehr hat sich nach Glienicke verlagert.', 'Potsdam', 'Glienicke'],
    ['Die Kaserne in Kirchheim unter Teck steht leer.', 'Heidelberg', 'Kirchheim unter Teck'],
    ['Beispiele gibt es in Leuna und Bitterfeld-Wolfen.', 'Görlitz', 'Leuna'],
    ['Die Firma kommt aus Gutach.', 'Radolfzell am Bodensee', 'Gutach'],
    ['Das Museum in Schwenningen zeigt Uhren.', 'Dillingen an der Donau', 'Schwenningen'],
  ])('leave the towns of their names alone: %s', (text, body, city) => {
    expect(citiesIn(text, body)).toContain(city);
  });

  it('name a city on an island by the island', () => {
    expect(citiesIn('Auf Helgoland wird geholfen.', 'Bremen')).toEqual(['Helgoland']);
  });
});

describe('districts of a large city that nobody says whose they are', () => {
  it('are not taken for a village of their name', () => {
    const seat = (bodyName: string): string[] => {
      const text = 'das frühere Werk der Lumo AG in Laer';
      const start = text.indexOf('Lumo');
      return findCities(text, { bodyName, companySpans: [{ start, end: start + 'Lumo AG'.length }] }).map(({ value }) => value.name);
    };
    expect(seat('Bochum')).toEqual([]);
    expect(seat('Steinfurt')).toEqual(['Laer']);
  });
});

describe('counties of two towns', () => {
  it('are no towns', () => {
    expect(citiesIn('Ein Erfahrungsaustausch mit Lüchow-Dannenberg ist geplant.', 'Stendal')).toEqual([]);
    expect(citiesIn('Ein Erfahrungsaustausch mit Lüchow ist geplant.', 'Stendal')).toEqual(['Lüchow']);
  });

  it('leave the towns alone that they are named after', () => {
    expect(citiesIn('Die Universitätsstadt Marburg hat sich nicht beteiligt.', 'Landkreis Marburg-Biedenkopf')).toEqual(['Marburg']);
  });
});

describe('a city behind what parts are called after', () => {
  it.each(['Die Bahn fährt nach Neu Hamburg.', 'Wohnungen in Groß Hamburg sind knapp.'])('is named in doubt: %s', (text) => {
    expect(findCities(text, { bodyName: 'Kassel', companySpans: [] }).map(({ value }) => [value.name, value.certainty])).toEqual([['Hamburg', 'doubtful']]);
  });

  it('is none where both are a town\'s name with a hyphen', () => {
    expect(citiesIn('Die Bahn fährt nach Neu Ulm.', 'Kassel')).toEqual([]);
  });

  it('is named for sure without it', () => {
    expect(findCities('Die Bahn fährt nach Hamburg.', { bodyName: 'Kassel', companySpans: [] }).map(({ value }) => value.certainty)).toEqual(['sure']);
  });
});

describe('a council of a district with a double name', () => {
  it('is of two parts of its town and no town', () => {
    expect(citiesIn('Landeshauptstadt Hannover\nEinladung zur 6. Sitzung des Stadtbezirksrates Linden-Limmer am Mittwoch', 'Hannover')).toEqual(['Hannover']);
  });
});
