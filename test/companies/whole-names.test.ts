import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('what a company does leads to its name', () => {
  it.each([
    ['Mit dem Maschinenbauer Varas & Sohn KG aus', 'Varas & Sohn KG'],
    ['Die Fernleitungsnetzbetreiber Lumo Netz GmbH', 'Lumo Netz GmbH'],
    ['der Autozulieferer Lumo Systems AG', 'Lumo Systems AG'],
    ['Die Zahnarztkette zahnlumo GmbH', 'zahnlumo GmbH'],
    ['durch den Sanierungsträger Lumo Stadterneuerung GmbH', 'Lumo Stadterneuerung GmbH'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['with the town alone behind it', 'Die Sanierungsträger Aalen GmbH plant', 'Sanierungsträger Aalen GmbH'],
    ['behind an article that it does not take', 'Die Investor Center Auenland GmbH (ICA) wurde', 'Investor Center Auenland GmbH'],
  ])('but is the name itself %s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('a name holds', () => {
  it.each([
    ['a list of purposes', 'durch die LUMOS Forschungs- und Planungsgesellschaft für Rettungswesen, Brand- und\nKatastrophenschutz mbH aus', 'LUMOS Forschungs- und Planungsgesellschaft für Rettungswesen, Brand- und Katastrophenschutz mbH'],
    ['the field of its engineers', 'Die Ingenieurgesellschaft lmbv Ingenieure im Bauwesen GmbH & Co. KG hat', 'lmbv Ingenieure im Bauwesen GmbH & Co. KG'],
    ['mixed letters before its kind', 'Betreiber LmiP Kreisverkehrsgesellschaft in Aalen mbH.', 'LmiP Kreisverkehrsgesellschaft in Aalen mbH'],
    ['half a noun before a mark', 'a+B Industrie- & Gewerbebau GmbH', 'a+B Industrie- & Gewerbebau GmbH'],
    ['a number behind letters', 'Gespräche mit der LMO 24 Logistik GmbH', 'LMO 24 Logistik GmbH'],
    ['a dash behind the kind', 'Ausschüttung der Stadtwerke - Strom Aalen GmbH & Co. KG.', 'Stadtwerke - Strom Aalen GmbH & Co. KG'],
    ['a form in brackets', 'sowie die Holm + Varas (AG & Co.) KG und', 'Holm + Varas (AG & Co.) KG'],
    ['the owner, where it is a noun alone', 'Die Wohnungsbaugesellschaft mbH der Hansestadt Stade hat', 'Wohnungsbaugesellschaft mbH der Hansestadt Stade'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['Czech', 'eine Gruppe der Dopravní podnik města Varaš nad Lumem a.s. bei', 'Dopravní podnik města Varaš nad Lumem a.s.'],
    ['Polish', 'Die Zakład Wodociągów i Kanalizacji w Varasinie Sp. z o.o. kam', 'Zakład Wodociągów i Kanalizacji w Varasinie Sp. z o.o.'],
    ['French', 'mit der Compagnie du Gaz de Varas S.A. zusammen', 'Compagnie du Gaz de Varas S.A.'],
  ])('small words of its language: %s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['the row before it', 'LMO 3 Varas GmbH', 'Varas GmbH'],
    ['a verb before it', 'Das Holz lieferte Lumo Polska Sp. z o.o. im Mai', 'Lumo Polska Sp. z o.o.'],
    ['the town that owns it', 'Die Lumo GmbH der Stadt Stade hat', 'Lumo GmbH'],
    ['where it was shown', 'Auf der Messe in Aalen stellten die LUMO Werkzeugmaschinen GmbH', 'LUMO Werkzeugmaschinen GmbH'],
    ['what was awarded', 'Der Zuschlag für das Parkhaus am Johannesberg an die Varas GmbH', 'Varas GmbH'],
  ])('but not %s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('the end of a name', () => {
  it.each([
    ['a town of two words', 'Die Kultur und Marketing GmbH Bad Homburg (K&M), die', 'Kultur und Marketing GmbH Bad Homburg'],
    ['a town before a further name', 'Die Lumo GmbH Aalen Rohbau', 'Lumo GmbH Aalen'],
  ])('is %s', (_, text, name) => expect(names(text)).toEqual([name]));

  it('is the form where another name follows', () => expect(names('Die Lumo GmbH Holzbau Varas')).toEqual(['Lumo GmbH', 'Holzbau Varas']));
});

describe('the start of a name', () => {
  it.each([
    ['a town of several words', 'Die Stadtwerke Neustadt an der Waldnaab GmbH hat', 'Stadtwerke Neustadt an der Waldnaab GmbH'],
    ['an article of its own', 'Pacht durch Zum Alten Hof GmbH & Co. KG.', 'Zum Alten Hof GmbH & Co. KG'],
    ['the kind before a name in quotes', 'an die Wohnungsgenossenschaft\n"Karl Varas" eG verkauft', 'Wohnungsgenossenschaft "Karl Varas" eG'],
    ['letters before a name in quotes', 'Die LMO "Auental" Aalener Wohnungsbaugesellschaft mbH', 'LMO "Auental" Aalener Wohnungsbaugesellschaft mbH'],
    ['a brand before a small adjective', 'der lmo Aalener gemeinnützige Wohnungsbaugesellschaft mbH', 'lmo Aalener gemeinnützige Wohnungsbaugesellschaft mbH'],
    ['the word behind a trade of another gender', 'Das Labor Lumoling GmbH prüft', 'Lumoling GmbH'],
    ['the word behind a house that everybody knows', 'das ehemalige Kaufhaus Karstadt steht', 'Karstadt'],
    ['the letters before a trade and a long form', 'mit der LMO Verkehrs-Aktiengesellschaft', 'LMO Verkehrs-Aktiengesellschaft'],
  ])('is %s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('a company is told by', () => {
  it.each([
    ['the noun before a trade and a name', 'Das Unternehmen Textilveredlung Varasch hat', 'Textilveredlung Varasch'],
    ['the noun before a name in -ung and letters', 'des Unternehmens Lumung LDI informierten', 'Lumung LDI'],
    ['a firm and its trade', 'darunter die Firma Lumosch Bedachungen aus Aalen', 'Lumosch Bedachungen'],
    ['a town with a saint', 'wie die Kreissparkasse St. Wendel.', 'Kreissparkasse St. Wendel'],
    ['its office, not the town behind it', 'Hotels: Reisebüro Lumoklar Frankfurt (Oder)', 'Reisebüro Lumoklar'],
    ['a form without points', 'mit der Société Lumedis SA ein', 'Société Lumedis SA'],
    ['a preposition before two small letters', 'Filialen von dm eröffnen', 'dm'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each(['ein Stab von 10 dm Länge', 'Fr, SA 10 Uhr', 'die Varasse, die Bauxit aus Aalen bezieht'])('but not: %s', (text) => expect(names(text)).toEqual([]));
});

describe('who builds, runs or sells', () => {
  it.each([
    ['a builder by his trade', 'an den Heizungsbauer Lumosch Energietechnik GmbH', 'Lumosch Energietechnik GmbH'],
    ['a small brand behind what it does', 'Der Windparkentwickler lmp onshore GmbH & Co. KG stellt', 'lmp onshore GmbH & Co. KG'],
    ['digits at the start', 'von der 24-Lumobahn-Rasthof GmbH betrieben', '24-Lumobahn-Rasthof GmbH'],
    ['one of a chain', 'Die Supermarktkette Norma will bauen', 'Norma'],
    ['an agency that is none of the state', 'Die Agentur Lumosch & Varas gestaltet', 'Agentur Lumosch & Varas'],
    ['a shipping company', 'Die Reederei Varaschke fährt', 'Reederei Varaschke'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each(['Herr Karlo Baron von Maffeisch sowie die Verwaltung', 'die Agentur für Arbeit Aalen'])('but not: %s', (text) => expect(names(text)).toEqual([]));
});

describe('municipal companies', () => {
  it.each([
    ['with two things that they supply', 'und die Stadtwerke Aalen Strom und Gas GmbH wurden', 'Stadtwerke Aalen Strom und Gas GmbH'],
    ['of a county behind the form', 'Die Abfallwirtschaftsgesellschaft mbH des Landkreises Diepholz (AWG) legt', 'Abfallwirtschaftsgesellschaft mbH des Landkreises Diepholz'],
    ['with a brand before the kind', '3    Lumosch Kliniken des Landkreises Cham GmbH; Betrauung', 'Lumosch Kliniken des Landkreises Cham GmbH'],
    ['of a region without a form', 'an die LSG Aalener Gemeinnützige Wohnungs- und Siedlungsgenossenschaft', 'LSG Aalener Gemeinnützige Wohnungs- und Siedlungsgenossenschaft'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('quotes and degrees', () => {
  it.each([
    ['a quote that ends inside the name', 'mit der „Alte Vara“ Gastronomie UG (haftungsbeschränkt) endet', '„Alte Vara“ Gastronomie UG (haftungsbeschränkt)'],
    ['a degree behind the office', 'an Vermessungsbüro Dipl.-Ing. Klaus Varasch, Eutin, wird', 'Vermessungsbüro Dipl.-Ing. Klaus Varasch'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('further kinds', () => {
  it.each([
    ['a small company behind its article', 'Pächterin, die Gastro Lumosch Nord UG, hat', 'Gastro Lumosch Nord UG'],
    ['a place before the form', 'die Rettungsdienst-Kooperation in Schleswig-Holstein gGmbH (RKiSH) betreibt', 'Rettungsdienst-Kooperation in Schleswig-Holstein gGmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each(['unter anderem in Social Media', 'die Shared Services', 'mit dem Strandbad Varannsee in Berlin', 'Die Räume Flur Nord UG sind'])('but not: %s', (text) => expect(names(text)).toEqual([]));
});
