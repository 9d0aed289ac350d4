import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('what somebody is to a company is none of its name', () => {
  it.each([
    ['Auftrag an die Agentur Varas GmbH in Ahausen', 'Varas GmbH'],
    ['der Lumo-Partner Varas Verpackungen GmbH', 'Varas Verpackungen GmbH'],
    ['geprüft vom Abschlussprüfer Varas Treuhand GmbH', 'Varas Treuhand GmbH'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['die Agentur für Lumotik GmbH', 'Agentur für Lumotik GmbH'],
    ['Die Bau-Partner Ahausen GmbH', 'Bau-Partner Ahausen GmbH'],
  ])('but stays where the name needs it: %s', (text, name) => expect(names(text)).toContain(name));
});

describe('a form behind a mark', () => {
  it.each([
    ['Lieferant ist Preferred Lumos, Inc., in Dallas', 'Preferred Lumos, Inc.'],
    ['Auftrag an die Wirtschaftsbetriebe Ahausen - AöR.', 'Wirtschaftsbetriebe Ahausen - AöR'],
  ])('belongs to the name: %s', (text, name) => expect(names(text)).toEqual([name]));

  it('makes no name of forms that are listed', () => expect(names('Ausländische Firmen (Ltd., B. V., S. A.) sind nicht mehr ansässig.')).toEqual([]));
});

describe('a merchant and the owner behind a label', () => {
  it('are one name', () => expect(names('Auftragnehmer: Blumen Holm, Inh. P. Vara e. K.')).toEqual(['Blumen Holm, Inh. P. Vara e. K.']));
});

describe('a name behind a label on its line', () => {
  it.each([['Auftragnehmer: Varas Systembau', ['Varas Systembau']], ['Hersteller: VARAS', ['VARAS']]])('is a company: %s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each(['Betreiber: Unbekannt', 'Lieferant: Offen', 'Betreiber: Varas Eva'])('is none in %s', (text) => expect(names(text)).toEqual([]));
});

describe('the letters of those who bid together', () => {
  it('are none of a name before a second company', () => expect(names('BG Varas Verkehr mbH / Holmona GmbH')).toEqual(['Varas Verkehr mbH', 'Holmona GmbH']));
  it('belong to a cooperative that builds, also before a second company', () => expect(names('BG Varas Wohnen eG / Holmona eG')).toEqual(['BG Varas Wohnen eG', 'Holmona eG']));
});
