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
    ['- Osnabrück (Bus seit 2019)\n- Odense (Bahn seit Mai)\n- Flensburg (geplant)', ['Osnabrück', 'Ottensee', 'Flensburg']],
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
