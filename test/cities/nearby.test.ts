import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';

const names = (text: string, bodyName: string | null = null): string[] =>
  findCities(text, { bodyName, companySpans: [] }).filter((mark) => !mark.value.inside).map((mark) => mark.value.name);

describe('what lies near the issuer', () => {
  it.each([
    ['a member of the county needs no cue', 'a) Dautphetal / Lahntal, seit Mai', 'Landkreis Marburg-Biedenkopf', ['Dautphetal', 'Lahntal']],
    ['a member of the union needs no cue', 'Angebot 1, Waldbreitbach, geprüft', 'Verbandsgemeinde Rengsdorf-Waldbreitbach', ['Waldbreitbach']],
    ['a town whose name is a word needs a preposition', 'Die Linie nach Lage entfällt.', 'Detmold', ['Lage']],
    ['a small one needs "in"', 'Das wird in Korb anders gesehen.', 'Waiblingen', ['Korb']],
  ])('%s', (_, text, body, found) => expect(names(text, body)).toEqual(found));

  it.each([
    ['far away the word is a word', 'Die Linie nach Lage entfällt, in Korb liegt Obst.', 'Leipzig'],
    ['without a preposition it is one next door too', 'Die Lage am Markt und der Korb.', 'Detmold'],
    ['a county far away makes nothing of a name', 'a) Dautphetal, seit Mai', 'Landkreis Görlitz'],
  ])('%s', (_, text, body) => expect(names(text, body)).toEqual([]));
});

describe('names that only a place bears', () => {
  it.each([
    ['Kressbronn am Bodensee hat zugestimmt.', 'Kressbronn am Bodensee'],
    ['Vertreterin der Wache Storkow (Mark) fehlt.', 'Storkow (Mark)'],
    ['Petra Varas (Bad Ditzenbach), entschuldigt', 'Bad Ditzenbach'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
});

describe('further cues', () => {
  it.each([
    ['der Radweg in Richtung Kirchzarten fehlt', ['Kirchzarten']],
    ['die Gemeindevertretung der Gemeinde Ostseebad Koserow', ['Koserow']],
    ['die Partnerschaftsfeier mit Bussolengo wird verschoben', ['Bussolengo']],
    ['Die Anlage kommt von Varas (Planegg) und ist neu.', ['Planegg']],
    ['- Osnabrück (Bus seit 2019)\n- Odense (Bahn seit Mai)\n- Flensburg (geplant)', ['Osnabrück', 'Odense', 'Flensburg']],
    ['Sie wohnt in Weilheim an der Teck. In Weilheim wurde abgestimmt.', ['Weilheim an der Teck', 'Weilheim an der Teck']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['a double name', 'unter Vorsitz von Frau Prof. Dr. Weimar-Kahla', 'Jena'],
    ['a county\'s office', 'die Kreisverwaltung Steinburg nutzt', 'Hamburg'],
    ['a state', 'der größte See in Brandenburg', 'Cottbus'],
    ['a state behind a hyphen that does not break', 'In Schleswig\u2011Holstein gilt', null],
    ['lines of a list that begin with other things', '- Odense\n- Varas\n- Lummer', null],
    ['what is no name before brackets', 'das ist erledigt (Planegg)', null],
  ])('%s is no town', (_, text, body) => expect(names(text, body)).toEqual([]));
});

describe('a union', () => {
  it('is looked for only where the text has a neighbor of the town', () => {
    expect(names('Angebot 1, Gönnersdorf, geprüft', 'Verbandsgemeinde Nahe-Glan')).toEqual(names('Angebot 1, Gönnersdorf, geprüft'));
  });
});

describe('districts that are called like towns far away', () => {
  const lists: readonly (readonly [string, string, string])[] = [
    ['a list of districts', 'In den Ortsteilen Muglhof, Neunkirchen und Holm wird gebaut. In Neunkirchen beginnt es.', 'Kassel'],
    ['a committee of the district', 'Der Bezirksbeirat Vaihingen stimmt zu. Das Bad in Vaihingen schließt.', 'Stuttgart'],
    ['a small town far away, behind "in"', 'Die Turnhalle in Naunheim wird saniert.', 'Wetzlar'],
    ['a village abroad', 'Der Markt in Annen sei erweitert worden.', 'Witten'],
    ['halves of a district tell its name', 'Der Kanal in Petershausen läuft über.', 'Konstanz'],
  ];
  it.each(lists)('%s', (_, text, body) => expect(names(text, body)).toEqual([]));

  it.each([
    ['a town of some size', 'Die Turnhalle in Fritzlar wird saniert.', 'Wetzlar', ['Fritzlar']],
    ['a place from which something comes, in a list', 'Gäste aus Lazise und Kufstein kommen.', 'Rosenheim', ['Lazise', 'Kufstein']],
    ['a town named as one', 'Die Ortsteile bleiben, die Gemeinde Naunheim auch.', 'Wetzlar', ['Naunheim']],
  ])('but not %s', (_, text, body, found) => expect(names(text, body)).toEqual(found));
});

describe('names abroad', () => {
  it.each([
    ['of several parts need hardly a cue', 'das Projekt mit Saint-Herblain beginnt', ['Saint-Herblain']],
    ['are found without their marks', 'Reisen nach Xylokastro und Hoi An', ['Xylókastro', 'Hội An']],
    ['are found behind the heading of a list', 'Städtepartnerschaften: Archangelsk (seit 1989)', ['Arkhangel’sk']],
    ['are found where a partnership with them is spoken of', 'Mit Sonneberg besteht ein Vertrag.', ['Sonneberg']],
    ['are sure behind the adjective of their country', 'im schwedischen Lund', ['Lund']],
    ['are none before a surname', 'Antrag von Silvan Dürst und Paris Varas', []],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));
});

describe('what stands beside the name', () => {
  it.each([
    ['a relative pronoun is no article', 'das Programm, das Vöhl und Lichtenfels nutzen', 'Korbach', ['Vöhl', 'Lichtenfels']],
    ['a city beside a city is one', 'haben Köln und Essen im Herbst begonnen', 'Solingen', ['Köln', 'Essen']],
    ['a river behind a stroke is part of the name', 'aus Neuhausen/Spree', 'Cottbus', ['Neuhausen']],
    ['a qualifier is no town of its own', 'in Kirchheim b. München gebaut', 'Poing', ['Kirchheim b.München']],
    ['the end of a cell behind a comma is a seat', 'Lumo-Plan, Belm   02.03.2020', 'Osnabrück', ['Belm']],
    ['a thing beside a name between two makes a stream of it', 'zwischen Mühlbach und Bahnlinie', 'Offenburg', []],
    ['a club bears the name', 'Spiel gegen ESV Kaufbeuren', 'Kempten', []],
    ['a state behind a hyphen is no town', 'In Schleswig-Holstein betreibt man das.', 'Kiel', []],
  ])('%s', (_, text, body, found) => expect(names(text, body)).toEqual(found));
});

describe('where no issuer is known', () => {
  it('the town that is named most tells which of two towns of a name is meant', () => {
    const text = 'Die Stadt Karlsruhe vergibt. In Karlsruhe liegen die Schulen, in Karlsruhe auch die Küche. Lumo GmbH, Weingarten';
    expect(names(text).at(-1)).toBe('Weingarten (Baden)');
    expect(names('Lumo GmbH, Weingarten')).toEqual(['Weingarten']);
  });

  it.each([
    ['a square of a saint is no town', 'der Kirchplatz St. Stephan bleibt', []],
    ['a court in brackets has its seat there', 'das Urteil des Verwaltungsgerichtshofes (VGH) Mannheim vom Mai', []],
    ['a town of a saint is one behind "in"', 'in St. Stephan gebaut', ['Sankt Stephan']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));
});
