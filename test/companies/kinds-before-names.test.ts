import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('the kind before a name', () => {
  it.each([
    ['in a cell', 'Bauleitung (Ingenieurbüro Bergmeister GmbH, Aalen) vom', 'Ingenieurbüro Bergmeister GmbH'],
    ['behind a stroke', 'plant die ArGe Varas Architekten / Ingenieurbüro Humlo PartG mbB.', 'Ingenieurbüro Humlo PartG mbB'],
    ['before a title', 'Das Ingenieurbüro Dr. Humlo AG (Aalen) hat', 'Ingenieurbüro Dr. Humlo AG'],
    ['behind a word of no language, of a house', 'Das Varasa Hotel Aalen hat geöffnet', 'Varasa Hotel Aalen'],
    ['of works behind an adjective of the country', '4.5  Deutsche Varas-Werke, Zweigwerk', 'Deutsche Varas-Werke'],
    ['in the nominative', 'Leitung des Stadt- und Varasmuseums Aalen GmbH', 'Stadt- und Varasmuseum Aalen GmbH'],
    ['of several', 'in den Hotels der Varasa Hotels S.A. statt', 'Varasa Hotels S.A.'],
  ])('belongs to it %s', (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ['of an office, in a sentence', 'Das Ingenieurbüro Varas GmbH hat', 'Varas GmbH'],
    ['of a trade with an adjective', 'Ansiedlung der\nniederländischen Reederei Varas Shipping B.V. erleichtert', 'Varas Shipping B.V.'],
    ['of lawyers who say so themselves', 'Die hinzugezogene Kanzlei Baumeister Rechtsanwälte hat', 'Baumeister Rechtsanwälte'],
    ['of an office with a kind of its own', 'Schätzung des Landschaftsarchitekturbüros Raumwerk Auenland aus Aalen', 'Raumwerk Auenland'],
    ['of a supplier', 'von der Kraftfahrzeug-Zulieferin Varas Automotive GmbH', 'Varas Automotive GmbH'],
    ['of an offspring', '  - LMO-Spin-off Varas GmbH\n', 'Varas GmbH'],
    ['of its group', 'Mieter ist die Gruppe Siemens AG in Aalen', 'Siemens AG'],
    ['with its street', '15.09.2014\nHolmstraße Kita Varaswind gGmbH 20', 'Kita Varaswind gGmbH'],
    ['of a union', 'seit August die ArGe Varas Architekten', 'Varas Architekten'],
  ])('does not %s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('a name behind a cue ends before', () => {
  it.each([
    ['the month', 'der Firma Varas Ende Februar 2006 und', 'Varas'],
    ['a verb, with its trade', 'Insolvenz der Fa. Hering Bau und der', 'Hering Bau'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('no company is', () => {
  it.each([
    ['a country', '- Xuzhou (VR China) seit 1994'],
    ['what is done in a street', '9 Vergabe Kanalbau Aalener Straße'],
    ['a town with its canton', 'Zuzug aus Aalen AG, 2019'],
    ['a lake', 'Erfahrungen mit dem Unterlumer See in Aalen'],
    ['the practice of a town', 'Der Ausschuss lässt sich am 5. und 6. Februar auch über die\nPraxis in Aalen, Ulm und Köln unterrichten'],
    ['a member of the council', 'gedenkt des ehemaligen Kreistagsmitgliedes aus Aalen'],
  ])('%s', (_, text) => expect(names(text)).toEqual([]));

  it.each([
    ['who objects', 'mit dem Einwender und der Varas GmbH eine', ['Varas GmbH']],
    ['what belongs to a company', 'der Firma Humlo und der Lagra der Varas GmbH stehen', ['Humlo', 'Varas GmbH']],
    ['the seat in a list', 'drei Angebote (Lumo Planung GmbH, Köln; LMO Bau AG, Ulm; sowie das Büro Varas + Humlo, Aalen).', ['Lumo Planung GmbH', 'LMO Bau AG', 'Varas + Humlo']],
    ['a row above with a share', 'LMO Werke GmbH   Tochter der Stadt Aalen: Varas\n  Humlo AG, Aalen         1,15 %     mit', ['LMO Werke GmbH', 'Humlo AG']],
  ])('%s', (_, text, all) => expect(names(text)).toEqual(all));
});
