import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('names that end in a trade', () => {
  it.each([
    ['Los 2 ging an Lumo Recycling für 4.000 Euro.', 'Lumo Recycling'],
    ['4. Petra Weber Bauunternehmung      558.401,77 €', 'Petra Weber Bauunternehmung'],
    ['mit Varas Lumo Landschaftsarchitekten, Ahausen', 'Varas Lumo Landschaftsarchitekten'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each(['die Karlsruher Immobilien steigen', 'Neue Architekten braucht das Land', 'Ulm Immobilien und mehr', 'Frau Lumo Architekten', 'die Lumo-Immobilien'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('a company that everybody knows', () => {
  it.each([
    ['Der Lidl-Markt in der Südstadt', ['Lidl']],
    ['eine Filiale von tegut', ['tegut']],
    ['Der Grunderwerb von der Deutschen Bahn AG', ['Deutsche Bahn AG']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each(['der Wochen-Markt', 'Angebote unter tegut.com'])('but not %s', (text) => expect(names(text)).toEqual([]));

  it('is one with the name that its letters spell', () => {
    expect(names('Die OVAG (Ostahauser Verkehrs-AG) fährt. Die OVAG bleibt.')).toEqual(['Ostahauser Verkehrs-AG']);
    expect(names('Die OVAG und die Holm Bau GmbH bleiben.')).toEqual(['OVAG', 'Holm Bau GmbH']);
  });
});

describe('names behind what they are', () => {
  it.each([
    ['Der Vorentwurf des Büros Lumbaldt wird bestätigt.', ['Lumbaldt']],
    ['Das Gutachten des Büros Plan Ö, Ahausen, liegt vor.', ['Plan Ö']],
    ['durch die Firma lumo.vara ausgeführt', ['lumo.vara']],
    ['Messungen durch die Firma Planersocietät im Mai', ['Planersocietät']],
    ['Die Pflugholder Unternehmensgruppe plant Wohnungen.', ['Pflugholder Unternehmensgruppe']],
    ['Das hat die Technische Betriebe Ahausen erhoben.', ['Technische Betriebe Ahausen']],
    ['Die Wohnungsgesellschaft ahauswohnen GmbH baut.', ['ahauswohnen GmbH']],
    ['begleitet von der lumolake GmbH, Ahausen', ['lumolake GmbH']],
    ['Die lumo energie in sachsen GmbH & Co. KG hat', ['lumo energie in sachsen GmbH & Co. KG']],
    ['Die Anlage der LMO Energy from Waste GmbH in Ahausen', ['LMO Energy from Waste GmbH']],
    ['Mit der Stadtwerk Regensburg.Mobilität GmbH abgestimmt', ['Stadtwerk Regensburg.Mobilität GmbH']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['die Gründung der neuen GmbH', []],
    ['Die Bonner Unternehmensgruppe plant', []],
    ['die Lumo-Werke GmbH in Merkenich und die Vara AG', ['Lumo-Werke GmbH', 'Vara AG']],
    ['die bisher im rathaus GmbH', []],
    ['von der Planungsgruppe Ost erarbeitet', []],
  ])('but %s', (text, found) => expect(names(text)).toEqual(found));
});
