import { describe, expect, it } from 'vitest';
import { mentions, names } from './names.js';

describe('a name that begins with adjectives is told in the nominative', () => {
  it.each([
    ['the genitive of the feminine', 'Grunderwerb von der Auischen Landbau GmbH erfolgt', 'Auische Landbau GmbH'],
    ['two adjectives', 'Vertrag mit der Gemeinnützigen Auischen Wohnbau GmbH wurde', 'Gemeinnützige Auische Wohnbau GmbH'],
    ['an adjective that is none of the name', 'bei der ehemaligen Auischen Landbau GmbH liegen', 'Auische Landbau GmbH'],
    ['a line end', 'im Besitz der\nVereinigten Lumo GmbH', 'Vereinigte Lumo GmbH'],
    ['several of them', 'mit den Technischen Werken Aalen GmbH wurde', 'Technische Werke Aalen GmbH'],
    ['the nominative of the masculine', 'Der Mitteldeutsche Verkehrsverbund hat zugestimmt', 'Mitteldeutscher Verkehrsverbund'],
    ['the dative of the masculine', 'Vertrag mit dem Mitteldeutschen Verkehrsverbund wurde', 'Mitteldeutscher Verkehrsverbund'],
    ['the genitive of the neuter', 'im Aufsichtsrat des Auischen Klinikums gGmbH', 'Auisches Klinikum gGmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['a name that is not inflected', 'Antrag der Auische Landbau GmbH vom', 'Auische Landbau GmbH'],
    ['a place that ends like one', 'Gesellschafter der Thüringen Forst GmbH ist', 'Thüringen Forst GmbH'],
    ['a noun of unknown gender', 'im Verzeichnis des Auischen Lumo GmbH', 'Auischen Lumo GmbH'],
  ])('but not %s', (_, text, name) => expect(names(text)).toEqual([name]));

  it('the adjective of a country is one', () => expect(names('Räder der Deutschen Lumo Connect GmbH')).toEqual(['Deutsche Lumo Connect GmbH']));

  it('the mentions stay as they are printed, and are one company', () => {
    const text = 'Die Auische Landbahn AG baut. Nach Auskunft der Auischen Landbahn AG und der Auischen Landbahn ist alles fertig.';
    expect(names(text)).toEqual(['Auische Landbahn AG']);
    expect(mentions(text)).toEqual(['Auische Landbahn AG', 'Auischen Landbahn AG', 'Auischen Landbahn']);
  });
});

describe('letters with a form in brackets stand for the name before them', () => {
  it.each([
    ['Der Mitteldeutsche Verkehrsverbund (AVX GmbH) hat', 'Mitteldeutscher Verkehrsverbund'],
    ['die Verkehrsgesellschaft Aalen (VGX GmbH) hat', 'Verkehrsgesellschaft Aalen'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
});

describe('what a company is to another is none of its name', () => {
  it.each([
    ['Die Wasserverbands-Tochter Lumo Service GmbH prüft', 'Lumo Service GmbH'],
    ['von der Kreis-Tochter Auen-Bus GmbH betrieben', 'Auen-Bus GmbH'],
    ['der EMX-Partner Varas Linienverkehr GmbH', 'Varas Linienverkehr GmbH'],
    ['die Bahntochter Lumo Regio AG baut', 'Lumo Regio AG'],
    ['die Stadtwerke-Tochtergesellschaft Lumo Netz GmbH baut', 'Lumo Netz GmbH'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it('but a partner of what it does is', () => expect(names('die Bau-Partner Varas GmbH liefert')).toEqual(['Bau-Partner Varas GmbH']));
});

it('a house is not the one at which it stands', () =>
  expect(names('Gesellschafter der Versorgungszentrum am Auischen Klinikum Aalen GmbH ist die Auisches Klinikum Aalen gGmbH.')).toEqual(['Versorgungszentrum am Auischen Klinikum Aalen GmbH', 'Auisches Klinikum Aalen gGmbH']));
