import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('towns behind the kind of a business', () => {
  it.each([
    ['Die Sparkasse Darmstadt spendet.', ['Sparkasse Darmstadt']],
    ['Verkehrsbetriebe Halberstadt und Stadtwerke Ingolstadt', ['Verkehrsbetriebe Halberstadt', 'Stadtwerke Ingolstadt']],
    ['Die Stadtwerke GmbH Ingolstadt baut.', ['Stadtwerke GmbH Ingolstadt']],
    ['Die Stadtwerke Bad Homburg v. d. Höhe sind dazu bereit.', ['Stadtwerke Bad Homburg v. d. Höhe']],
    ['Die Sparkasse Neustadt a.d. Aisch spendet.', ['Sparkasse Neustadt a.d. Aisch']],
    ['Die Stadtwerke Weilheim i.OB Energie GmbH liefert.', ['Stadtwerke Weilheim i.OB Energie GmbH']],
    ['Die Stadtwerke Weiden i.d.OPf. bieten an.', ['Stadtwerke Weiden i.d.OPf.']],
    ['Mittel der Investitionsbank des Landes Brandenburg', ['Investitionsbank des Landes Brandenburg']],
    ['Der Bescheid der Sächsischen Aufbaubank liegt vor.', ['Sächsische Aufbaubank']],
    ['ob die Sparkasse Herford Zusagen gemacht hat', ['Sparkasse Herford']],
  ])('belong to its name: %s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each(['Die Sparkasse Innenstadt ist geschlossen.', 'die Investitionsbank des Bundes'])('but no part of one: %s', (text) => expect(names(text)).toEqual([]));
  it('and what follows is no place because a hamlet is called so', () => expect(names('durch die Dornbach Bau GmbH Wahl')).toEqual(['Dornbach Bau GmbH']));
});

describe('owners before a form', () => {
  it.each([
    ['Entwurf der Fritz, Dornbach & Varona GmbH aus Ulm', ['Fritz, Dornbach & Varona GmbH']],
    ['Auch die Rappsen, Varona und Dornbach GmbH hat geboten.', ['Rappsen, Varona und Dornbach GmbH']],
    ['Gutachten des Ingenieurbüros Dornbach - Varona GmbH, Aurich', ['Dornbach - Varona GmbH']],
    ['der Steuerberatungsgesellschaft Weil und Partner mbB', ['Steuerberatungsgesellschaft Weil und Partner mbB']],
    ['von der Firma Bunte (Johann Bunte Bauunternehmung SE & Co. KG)', ['Johann Bunte Bauunternehmung SE & Co. KG']],
    ['Petra Varona Bauunternehmung GmbH ... Die Firma Varona hat die Brücke gebaut.', ['Petra Varona Bauunternehmung GmbH']],
    ['Es bieten Varona GmbH, Ingenieurbüro Dornbach GmbH und Ingenieurbüro Rappsen GmbH.', ['Varona GmbH', 'Ingenieurbüro Dornbach GmbH', 'Ingenieurbüro Rappsen GmbH']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each([
    ['Angebote der Siemens, Dornbach & Varona GmbH', 'Dornbach & Varona GmbH'],
    ['die Firmen Rappsen, Varona und Dornbach GmbH haben geboten', 'Dornbach GmbH'],
    ['das Ingenieurbüro Dornbach GmbH', 'Dornbach GmbH'],
  ])('but %s names %s', (text, expected) => expect(names(text)).toContain(expected));
});

describe('names with marks, numbers and letters', () => {
  it.each([
    ['vom Büro LMO+ aus Jena erstellt', ['LMO+']],
    ['die Wohnungsgenossenschaft von 1904 e.G. und die Baugenossenschaft von 1921 Jena eG', ['Wohnungsgenossenschaft von 1904 e.G.', 'Baugenossenschaft von 1921 Jena eG']],
    ['begleitet von der PGV Planungsgemeinschaft Verkehr, Hannover', ['PGV Planungsgemeinschaft Verkehr']],
    ['an die Ostdeutsche Kommunalversicherung a. G. gemeldet', ['Ostdeutsche Kommunalversicherung a. G.']],
    ['Betreiber ist die Eisenbahnen\nund Verkehrsbetriebe Dorna-Vara GmbH', ['Eisenbahnen und Verkehrsbetriebe Dorna-Vara GmbH']],
    ['Die Linien der Komm mit Reisen Dornbach GmbH', ['Komm mit Reisen Dornbach GmbH']],
    ['der Allgemeinen Wohnungsbaugenossenschaft Jena eG', ['Allgemeine Wohnungsbaugenossenschaft Jena eG']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each([
    'Es sang Petra Varona a. G.', 'Club "Yellow", Altfeld', 'Richtlinie Kommunaler Straßenbau Brandenburg', 'das Büro für Chancengleichheit, Jena',
    'die Unternehmensberatung Nord', 'im Jahr von 1904 an',
  ])('but no company: %s', (text) => expect(names(text)).toEqual([]));
});

describe('a town behind the form is the seat of a row and no part of the name', () => {
  it.each([
    ['where the name holds it already', 'Gesellschafter Sitz Anteil\nStadtwerke Karlsruhe GmbH Karlsruhe 35,0 %\n', 'Stadtwerke Karlsruhe GmbH'],
    ['where a share follows', 'LUV Invest AG Wiesbaden 5,0 %\n', 'LUV Invest AG'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it('but of the name where another company bears the town', () =>
    expect(names('die Varas-Verwaltungsgesellschaft Karlsruhe mbH sowie die Poliklinik GmbH Karlsruhe in')).toEqual(['Varas-Verwaltungsgesellschaft Karlsruhe mbH', 'Poliklinik GmbH Karlsruhe']));
});
