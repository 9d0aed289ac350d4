import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('a cue before and a form behind enclose one name', () => {
  it.each([
    ['vom Büro LMO Stadt und Verkehr Partnerschaft mbB. Sie', 'LMO Stadt und Verkehr Partnerschaft mbB'],
    ['Die Planung des Büros lumo varona & partner Ingenieurgesellschaft mbH aus Jena', 'lumo varona & partner Ingenieurgesellschaft mbH'],
    ['dafür die Firma Varona des Rappsen Georg & Co. KG beauftragt', 'Varona des Rappsen Georg & Co. KG'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
  it.each([
    ['den Firmen Varona und Dornbach GmbH', ['Varona', 'Dornbach GmbH']],
    ['das Büro Varona und die Dornbach GmbH', ['Varona', 'Dornbach GmbH']],
    ['das Büro erstellte für die Dornbach GmbH', ['Dornbach GmbH']],
  ])('but several are told apart: %s', (text, found) => expect(names(text)).toEqual(found));
});

describe('a name goes on over', () => {
  it.each([
    ['a line end behind the companion', 'Die Varona & Cie. \nKG beabsichtigt', 'Varona & Cie. KG'],
    ['a line end before a bracket', 'und die Varona Produkte\n(Deutschland) GmbH in Jena', 'Varona Produkte (Deutschland) GmbH'],
    ['UND between words in capitals', 'Wohnungen der LUMO UND LAND Wohnbauten-Gesellschaft mbH', 'LUMO UND LAND Wohnbauten-Gesellschaft mbH'],
    ['the kind of a house behind its article', 'das Autohaus Willy Varona GmbH & Co. KG', 'Autohaus Willy Varona GmbH & Co. KG'],
    ['von der behind a trade', 'die Buchhandlung von der Varon hat', 'Buchhandlung von der Varon'],
    ['Österreichische', 'der LUMO Österreichische Warenhandels-AG.', 'LUMO Österreichische Warenhandels-AG'],
    ['a town behind a long form', 'der LUMO Siedlungs-Aktiengesellschaft Hamburg', 'LUMO Siedlungs-Aktiengesellschaft Hamburg'],
    ['the kind in the south', 'eine Einwendung der Kellerei Ahausen Genossenschaft eingegangen', 'Kellerei Ahausen Genossenschaft'],
    ['free or consulting before the trade', 'von der Varona Beratende Ingenieure VBI, Jena', 'Varona Beratende Ingenieure VBI'],
    ['a number with a nought', 'an die Arbeitsgemeinschaft 03 Architekten GmbH, Jena', '03 Architekten GmbH'],
    ['a small word behind the article of one', 'steht die pro Ahausen AX GmbH zur', 'pro Ahausen AX GmbH'],
    ['a brand behind a dative', 'Gespräche mit lumobike GmbH über', 'lumobike GmbH'],
    ['united', 'Anteile der Vereinigten Sparkassen Ahausen wurden', 'Vereinigte Sparkassen Ahausen'],
    ['the plural in the dative', 'den Vereinigten Auwerken GmbH erteilt', 'Vereinigte Auwerke GmbH'],
    ['the owner of a shop', 'Sponsor ist Intersport Dornbach.', 'Intersport Dornbach'],
    ['a place before a noun', 'an die Altmärker Genuss UG bleibt', 'Altmärker Genuss UG'],
    ['letters behind an office', 'Das Büro Ernst + Co. aus Jena', 'Ernst + Co.'],
    ['a title of the neighbors', 'Laut dem Gutachten des Zivilingenieurbüros DI Varona ist', 'Zivilingenieurbüro DI Varona'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
  it.each([
    ['mit neue GmbH', []], ['Los 03 Architekten GmbH', ['Architekten GmbH']], ['FIRMA HOLM UND VARONA GMBH', ['VARONA GMBH']], ['Dornbach Bau GmbH\n(Varona) GmbH', ['Dornbach Bau GmbH']],
    ['Buchhandlung von Frau Holm', []], ['Galerie von Künstlern', []], ['die Altmärker Flur UG', []], ['im Altmärker Keller UG', []], ['Edeka Ende Mai', []], ['den Städtischen Kliniken Ahausen GmbH', ['Städtische Kliniken Ahausen GmbH']],
  ])('but not over what ends it: %s', (text, found) => expect(names(text)).toEqual(found));
});

describe('a noun leads to a name without a cue of its own', () => {
  it.each([
    ['Hauptsponsor Varona Optik AG zahlt', ['Varona Optik AG']],
    ['soll den Bau durch ihre Tochter, die KLG, errichten', ['KLG']],
    ['Lieferant der Fahrzeuge ist Varona.', ['Varona']],
    ['Hersteller der Busse war die Rappsen, geliefert', ['Rappsen']],
    ['Bieter 2: Varona Straßenbau, Zeitz', ['Varona Straßenbau']],
    ['an die Landschaftsarchitekten Varona in Gotha und', ['Landschaftsarchitekten Varona']],
    ['Die LMAG hat angeboten', ['LMAG']],
    ['Das Modehaus Sinn schließt.', ['Modehaus Sinn']],
    ['ging verloren. LumoBus fährt von dort', ['LumoBus']],
    ['Gesellschafter sind die Stadt (51 %), die Varona (25,5 %) und Rappsen (24%)', ['Varona', 'Rappsen']],
    ['Kredit der KfW', ['KfW']],
    ['Die Penny-Filiale und der Netto-Markt', ['Penny', 'Netto']],
    ['das Unternehmen 50Varas hat', ['50Varas']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));
  it.each([
    'Hersteller ist bekannt.', 'Betreiber ist Herr Varona.', 'Betreiber ist Petra Varona.', 'Betreiber ist Müller.', 'Bieter 2: 12.000', 'Bieter 3: Frau Varona', 'Für Varona (30 %) stimmten', 'Gesellschafter sind die Gemeinden Varona (30 %) und Rappsen (70 %).', 'Gesellschafter sind Frau Varona (30 %) und Ahausen (20 %)',
    'nach dem Standard KfW 55 gebaut', 'der ETAG 034', 'EinwohnerInnen fährt', 'Die Architekten Müller in Berlin', 'Ist ein Zuzug aus Berlin festzustellen?', 'im Kaufhaus Preis und Leistung', 'der Bio-Markt', 'Penny und Müller kamen',
  ])('but not in %s', (text) => expect(names(text)).toEqual([]));
});
