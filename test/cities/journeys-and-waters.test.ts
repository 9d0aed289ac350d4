import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';

const mentions = (text: string, bodyName: string | null = null): string[] =>
  findCities(text, { bodyName, companySpans: [] }).filter((mark) => !mark.value.inside).map((mark) => text.slice(mark.start, mark.end));

describe('names that are words are towns', () => {
  it.each([
    ['behind a journey', 'Freiwillige Feuerwehr, Fahrt nach Leiden   300 Euro', ['Leiden']],
    ['before a verb of moving', 'Ein Teil der Zulieferer sei nach Achim gezogen, andere nach Stuhr.', ['Achim', 'Stuhr']],
    ['as a seat', 'Sitz soll Geldern sein.', ['Geldern']],
    ['as the seat of a company', 'Sitz der Gesellschaft ist Spalt.', ['Spalt']],
    ['behind a member', 'Mitgliedsgemeinde Pfarrweisach baut', ['Pfarrweisach']],
  ])('%s', (_, text, found) => expect(mentions(text)).toEqual(found));
  it.each(['Er hat nach Achim gefragt.', 'Die Trasse wird nach Osten verlegt.', 'Nach Leiden und Mühen', 'Besitz soll Geldern weichen', 'Das ist Spalt'])('but not in %s', (text) => expect(mentions(text)).toEqual([]));
});

it('an island is where one is on', () => expect(mentions('Auf Helgoland wird die Telemedizin erprobt.')).toEqual(['Helgoland']));

describe('a water behind a town', () => {
  it('belongs to the mention', () => expect(mentions('Die Gemeinde Krumpendorf am Wörthersee und die Stadt Villach')).toEqual(['Krumpendorf am Wörthersee', 'Villach']));
  it.each([['in Bonn am Sonntag', ['Bonn']], ['Wiesen an der Elbe und Linden am Rhein', []]])('but not what is none, and it makes no town of a word: %s', (text, found) => expect(mentions(text)).toEqual(found));
});

it('two districts of one city are none', () => expect(mentions('Bezirksverordnetenversammlung von Treptow-Köpenick und')).toEqual([]));

it('abroad a neighbor of the issuer needs no cue', () => {
  expect(mentions('dass auch Algund dies plant', 'Meran')).toEqual(['Algund']);
  expect(mentions('dass auch Algund dies plant', 'Kiel')).toEqual([]);
});

describe('a river that is called like a town', () => {
  it.each(['im Osten durch das westliche Ufer der Gera', 'Die Brücke über die Chemnitz wird saniert.', 'Die Fulda ist über die Ufer getreten.', 'im Einzugsgebiet der Ilmenau liegt'])('is told by its article: %s', (text) => expect(mentions(text)).toEqual([]));
  it.each([['Menschen, die Fulda besuchen', ['Fulda']], ['ein Verband, in der Potsdam vertreten ist', ['Potsdam']], ['die Gesellschaft, an der Gera, Fulda und Kassel beteiligt sind', ['Gera', 'Fulda', 'Kassel']], ['die Kassel betreffenden Punkte', ['Kassel']], ['die Stadt Gera hat', ['Gera']], ['die Lutherstadt Eisleben hat', ['Lutherstadt Eisleben']]])('but not in %s', (text, found) => expect(mentions(text)).toEqual(found));
});
