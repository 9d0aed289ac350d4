import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';
import { findCompanies } from '../../src/fields/companies/index.js';

const found = (text: string, bodyName: string | null = null) =>
  findCities(text, { bodyName, companySpans: findCompanies(text).companies }).filter((mark) => !mark.value.inside).map((mark) => mark.value);
const names = (text: string, bodyName: string | null = null): string[] => found(text, bodyName).map(({ name }) => name);

describe('where a name stands in a table', () => {
  it.each([
    ['in the cell behind an office', 'Dezernat V / Schulamt\tBremerhaven, 08.11.2021', ['Bremerhaven']],
    ['in the line below a company', 'Bieter\nVarasch Hochbau GmbH\nSingen\n1.187.440,12 €', ['Singen (Hohentwiel)']],
    ['in the line below, with its country', 'Holzbau Lumosch GmbH\nLauterach (A)\n12 €', ['Lauterach']],
    ['in the line below a comma', 'vertreten von der Lumosch GmbH,\nMünster. Die Kosten', ['Münster']],
    ['behind a list of who voted', 'Anwesend: 52   Befangen: 0\n\n4    Neuvergabe der Linie 604 Furth im Wald - Cham', ['Furth im Wald', 'Cham']],
  ])('%s', (_, text, towns) => expect(names(text)).toEqual(towns));

  it('is no seat where a person is named next', () => {
    expect(names('Prämiert wurden die Architekten HKR, Klaus Holm und Rolf Vara.', 'Weimar')).toEqual([]);
    expect(names('Den Auftrag erhielt die Lumosch GmbH, Klaus, im Mai.', 'Weimar')).toEqual(['Klaus']);
    expect(names('Den Auftrag erhielt die Lumosch GmbH, Hagen Mitte, im Mai.', 'Weimar')).toEqual(['Hagen']);
  });
  it('is a bath before a part of it, over a line end too', () => expect(names('Geräte der Lumosch GmbH aus Bad\nDriburg-Siebenstern und der Platz in Bad-Neudorf')).toEqual(['Bad Driburg']));
  it('is no town behind a ring', () => expect(names('Grundstücksangelegenheit Stadtring Nordhorn', 'Gütersloh')).toEqual([]));
  it('is no seat where the line goes on', () => expect(names('Lumosch GmbH\nSingen und Tanzen')).toEqual([]));
  it('is a signature below the words for it', () => expect(names('Neustadt in Holstein, den 16. Februar 2021\n\nIm Auftrage\nLensahn')).toEqual(['Neustadt in Holstein']));
  it('is a town though a company bears its name', () =>
    expect(names('* Georgsmarienhütte GmbH (Standort Georgsmarienhütte)', 'Osnabrück')).toEqual(['Georgsmarienhütte']));
});

describe('towns abroad', () => {
  it.each([
    ['by the word of their language', 'Die Gemeente Emmen will die Linie.', 'NL'],
    ['by that of another', 'Die Gmina Police ist Partnerin.', 'PL'],
    ['large ones need "in", whatever noun they end in', 'In Villeurbanne berichtete man.', 'FR'],
  ])('%s', (_, text, country) => expect(found(text, 'Lingen (Ems)').map((value) => value.country)).toEqual([country]));

  it('a country named once tells all mentions', () =>
    expect(found('50 Jahre mit Durham in England. Schüleraustausch Durham: 3.500 €').map(({ country }) => country)).toEqual(['GB', 'GB']));

  it.each([
    ['in a sentence on partner towns', 'Von den Partnerstädten hat insbesondere Angers berichtet; Haarlem plant Räume.', ['Angers', 'Haarlem']],
    ['in an enumeration of a paper on them', 'Die Partnerstädte\n\nMan fährt nach Lyon, Perugia und Warschau. Es gab Musik.\n\nKingersheim, Kilchberg und Villa El Salvador laden ein.', ['Lyon', 'Perugia', 'Warschau', 'Kingersheim', 'Kilchberg']],
    ['in another paragraph', 'Die Partnerstädte schweigen.\n\nFerner plant Haarlem Räume.', []],
  ])('partners need no cue %s', (_, text, towns) => expect(names(text, 'Osnabrück')).toEqual(towns));
});

describe('names of houses and libraries are no towns', () => {
  it.each(['Tagung im Hotel Stadt Hamburg', 'die Stadtbücherei Tuttlingen öffnet'])('%s', (text) => expect(names(text)).toEqual([]));
});

it('a name before a town abroad makes a surname of it, even beside a town', () => expect(names('Gemeinde: Renja Orlova, Karlsruhe')).toEqual(['Karlsruhe']));

describe('a route has two ends', () => {
  it('of which the first is a town as well', () => expect(names('Züge fahren von Innichen bis Lienz.', 'Bruneck')).toEqual(['Innichen', 'Lienz']));
  it('but not where days are meant', () => expect(names('Geöffnet ist von Montag bis Freitag und von Anfang bis Ende.', 'Bruneck')).toEqual([]));
});
