import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('a form in front of the name', () => {
  it.each([
    ['das Gelände des früheren VEB Walzwerk Varow und', ['VEB Walzwerk Varow']],
    ['der VEB Fahrzeug- und Maschinenwerk "Karl Varona" zog um', ['VEB Fahrzeug- und Maschinenwerk "Karl Varona"']],
    ['drei gehören der Aktiengesellschaft Varona Real Estate mit Sitz in Zug', ['Aktiengesellschaft Varona Real Estate']],
    ['Auf dem Gelände des VEB Walzwerk Anfang der Neunziger stand', ['VEB Walzwerk']],
    ['Das VEG Saatzucht Jena Mitte Mai', ['VEG Saatzucht Jena']],
    ['der VEB Varona Bau Januar 1990', ['VEB Varona Bau']],
    ['Verkauf an die GbR Dornbach/Varona', ['GbR Dornbach/Varona']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each(['die Aktiengesellschaft wird gegründet', 'das VEB-Gelände', 'die GbR Anteile', 'die Aktiengesellschaft Anteile'])('but no company: %s', (text) => expect(names(text)).toEqual([]));
});

describe('names in small letters', () => {
  it.each([
    ['- Varona hoch- und ingenieurbau gmbh, Jena', ['Varona hoch- und ingenieurbau gmbh']],
    ['Bieter 2: dorna tiefbau gmbh, Jena', ['dorna tiefbau gmbh']],
    ['die a+b architekten gmbh plant', ['a+b architekten gmbh']],
    ['Der Entwurf stammt von blauholm Architekten, der Zuschlag ging an', ['blauholm Architekten']],
    ['Der Preis ging an\nblauholm Architekten GmbH, Jena.', ['blauholm Architekten GmbH']],
    ['Kosten (Kostenschätzung dornatur Planungsbüro GmbH vom Mai)', ['dornatur Planungsbüro GmbH']],
    ['Verfahrensbetreuung (D&K dorna consult GmbH)', ['D&K dorna consult GmbH']],
    ['im Gewerbegebiet die 4dorna GmbH und', ['4dorna GmbH']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each(['mit der gmbh', 'von drei Architekten', 'von freien Architekten'])('but no company: %s', (text) => expect(names(text)).toEqual([]));
});

describe('what leads to a name and what ends it', () => {
  it.each([
    ['Angebote:\nDornbach Bau GmbH, Ulm\t418,66 Euro\nBauunternehmen Kümmler GmbH, Jena\t431,00 Euro', ['Dornbach Bau GmbH', 'Bauunternehmen Kümmler GmbH']],
    ['seit der Ansiedlung der Spedition Dornbach Logistik GmbH & Co. KG', ['Dornbach Logistik GmbH & Co. KG']],
    ['Der örtliche Fachbetrieb Gebr. Dornbach Tiefbau GmbH rechnet', ['Gebr. Dornbach Tiefbau GmbH']],
    ['das Edelstahlwerk VAR Edelstahl Jena GmbH hat', ['VAR Edelstahl Jena GmbH']],
    ['Gutachten der Vertona GmbH Ingenieurbüro für Verkehrsplanung und\n-technik aus Jena', ['Vertona GmbH Ingenieurbüro für Verkehrsplanung und -technik']],
    ['Varona KGaA Dornbach & Co., Jena', ['Varona KGaA Dornbach & Co.']],
    ['eine Tochter der US-amerikanischen Varona Inc., Boston', ['Varona Inc.']],
    ['das Ingenieurbüro Dornbach Varona Ingenieurpartner aus Jena', ['Dornbach Varona Ingenieurpartner']],
    ['die Dorna-Gruppe (Dieter Ohrn Arnsberg Holding GmbH)', ['Dieter Ohrn Arnsberg Holding GmbH']],
    ['Zuschuss der Mittelauischen\nSparkasse in Potsdam', ['Mittelauische Sparkasse in Potsdam']],
    ['Varona GmbH & Co. WP Nord KG', ['Varona GmbH & Co. WP Nord KG']],
    ['Käuferin ist die Objekt Bahnhofstraße 7 GbR.', ['Objekt Bahnhofstraße 7 GbR']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each([
    ['Kunde der Bauunternehmen Kümmler GmbH', 'Kümmler GmbH'], ['die Spedition Dornbach GmbH', 'Spedition Dornbach GmbH'],
    ['die Varona GmbH Ingenieurbüro für sie', 'Varona GmbH Ingenieurbüro'],
  ])('but %s names %s', (text, expected) => expect(names(text)).toContain(expected));
});
