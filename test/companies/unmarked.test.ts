import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../src/fields/companies/index.js';
import { names, values } from './names.js';

/** Companies that are named without a legal form and without a noun for what they are. */
describe('companies in columns', () => {
  it('stand below a heading for bidders', () => {
    expect(names('Nr.\tBieter\tOrt\tSumme\n1\tVarona Elevator\tAltfeld\t71.455,00 €\n2\tDornbach Lift GmbH\tNeudorf\t73.090,50 €')).toEqual(['Varona Elevator', 'Dornbach Lift GmbH']);
  });
  it('stand in a column whose other cells are companies', () => {
    expect(names('1. Preis\tHolmqvist Architekten GmbH, Ulm\n2. Preis\tRappsen Studio, Wien\n3. Preis\tVarona Plan GmbH, Graz')).toEqual(['Holmqvist Architekten GmbH', 'Rappsen Studio', 'Varona Plan GmbH']);
  });
  it('stand in lists with one company an item', () => {
    expect(names('Beteiligt waren:\n- Dornbach Bau GmbH, Ulm (Brücken)\n- Varona Steinbau, Jena\n- Holmqvist Wasser GmbH (Tore)')).toEqual(['Dornbach Bau GmbH', 'Varona Steinbau', 'Holmqvist Wasser GmbH']);
  });
  it.each([
    'Nr.\tBieter\tSumme\n1\tBieter 1\t3 €\n2\tBieter 2\t4 €', 'Bieter\tOrt\nkeine Angebote\tUlm', 'Straße\tBetreiber\nHauptstraße\tStadt',
    'Saal\tVeranstalter\nFestspielhaus\tVarona Kultur GmbH',
  ])('but not in %j', (text) => expect(names(text).filter((name) => !name.endsWith('GmbH'))).toEqual([]));
});

describe('companies told by their seat', () => {
  it.each([
    ['den Bau liefert Varona Systembau aus Jena, und', ['Varona Systembau']],
    ['Das Gutachten stammt von Varona (Jena) und', ['Varona']],
    ['das neue Lager von LumoVara in Jena wächst', ['LumoVara']],
    ['die Fa. lumoplus aus Jena sei schneller', ['lumoplus']],
    ['an die Gebr. Dornbach aus Jena vergeben', ['Gebr. Dornbach']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it('and carry a mark of doubt, the seat is kept', () => expect(values('von Varona (Jena) und')[0]).toMatchObject({ name: 'Varona', city: 'Jena' }));
  it.each([
    'Gäste aus Jena kamen', 'Herr Varona aus Jena', 'Petra Varona aus Jena', 'Bürgermeister Varona (Jena)', 'die Besucherinnen aus Jena', 'der Landkreis Varona in Jena',
    'in Altfeld (Jena)', 'Konzert in Weimar (Jena)', 'Dr. Varona aus Jena', 'Kurt von Varona aus Jena', 'die LEA in Jena', 'Ungarische Gäste aus Jena',
  ])('but not in %s', (text) => expect(names(text)).toEqual([]));
});

describe('companies named by two owners', () => {
  it.each([
    ['Absage von Holmqvist & Nolte.', ['Holmqvist & Nolte']],
    ['Entwurf von Dornbach + Rappsen Architekten aus Jena', ['Dornbach + Rappsen Architekten']],
    ['nach Annahmen von AB&C wird', ['AB&C']],
    ['das Konzept des Büros K&S Umweltgutachten wurde', ['K&S Umweltgutachten']],
    ['legte das Büro rappsen + dornbach vor', ['rappsen + dornbach']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each(['Park & Ride', 'Bike + Ride', 'Kunst & Kultur', 'P+R-Plätze', 'F&E', 'Cook & Chill', 'in der Rechtsform der GmbH & Co. KG', '„Musik & Varona“', 'Anna & Paul'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('companies beside known ones', () => {
  it.each([
    ['Großkunden wie Varona und die Dornbach GmbH & Co. KG sowie Rappsen Lumo schätzen', ['Varona', 'Dornbach GmbH & Co. KG', 'Rappsen Lumo']],
    ['Die Systeme seien Varona, Rappsen und Dornbach GmbH.', ['Varona', 'Rappsen', 'Dornbach GmbH']],
    ['die Dornbach GmbH, die Varona und die Rappsen', ['Dornbach GmbH', 'Varona', 'Rappsen']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each([
    'Herr Varona und die Dornbach GmbH', 'Verteiler: Kämmerei, Dornbach GmbH', 'der Landkreis Auen-Varona und die Dornbach GmbH', 'in Jena und die Dornbach GmbH', 'Petra Varona und die Dornbach GmbH',
    'die Dornbach GmbH, die Umweltsparte der Gruppe', 'die Dornbach GmbH und Gäste',
  ])('but not in %s', (text) => expect(names(text)).toEqual(['Dornbach GmbH']));
});

describe('companies told by a verb', () => {
  it.each([
    ['Die Aufzüge liefert Varona.', ['Varona']],
    ['wird von Varona Technik betrieben', ['Varona Technik']],
    ['Die Küche wurde an die Varona vergeben', ['Varona']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each(['wird von Herrn Varona betrieben', 'wurde von Petra Varona übernommen', 'Die Sonne liefert Wärme', 'von Jena übernommen', 'an Dritte vergeben'])('but not in %s', (text) => expect(names(text)).toEqual([]));
});

describe('venues and shops', () => {
  it.each([
    ['Das Lokal „Zum Holm“, der Imbiss „Varona“ und die Shisha-Bar „Rappsen“ schließen.', ['Zum Holm', 'Varona', 'Rappsen']],
    ['Geschlossen wurde die Greifen-Apotheke in Jena', ['Greifen-Apotheke']],
    ['18.05.\tApotheke am Markt\tJena', ['Apotheke am Markt']],
    ['Angebot des Autohauses Varona in Jena', ['Autohaus Varona']],
    ['gehen an das Labor Dr. von Varona und', ['Labor Dr. von Varona']],
    ['Die Varona-Gruppe aus Jena', ['Varona-Gruppe']],
    ['Bieter 1: Bestattungen Varona, Jena', ['Bestattungen Varona']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each(['die Apotheke am Markt schließt', 'Bestellt wird bei der Online-Apotheke', 'die AfD-Gruppe', 'in der Städtischen Galerie Varona', 'Das Lokal zieht um', 'die Eltern-Kind-Gruppe', 'elektrische Energie', 'das Labor Dr. und'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('brands in small letters', () => {
  it.each([
    ['Das Unternehmen preeplus wurde übernommen', ['preeplus']],
    ['Die eVarona GmbH zog um', ['eVarona GmbH']],
    ['von varonamanagement gmbh finanziert', ['varonamanagement gmbh']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each(['bis die Firma gefunden ist', 'Das Unternehmen hat gebaut', 'die Firma selbst hat', 'Das Unternehmen bereits ist'])('but not in %s', (text) => expect(names(text)).toEqual([]));
});

describe('names with marks', () => {
  it('are those of the list only with their marks', () => expect(names('Die E.ON und die NORD/LB zahlen, die NORD nicht.')).toEqual(['E.ON', 'NORD/LB']));
});

describe('borders of names', () => {
  it.each([
    ['das Busunternehmen Varona Reisen GmbH fährt', 'Varona Reisen GmbH'],
    ['die Mutterfirma VRN Service AG mit Sitz', 'VRN Service AG'],
    ['Die Tiefbaufirma Rappsen-Bau GmbH', 'Rappsen-Bau GmbH'],
    ['Regentenbau, Bayer. Staatsbad Altfeld GmbH', 'Bayer. Staatsbad Altfeld GmbH'],
    ['Die Varona - Altfelder Energie und Wasser AG fördert', 'Varona - Altfelder Energie und Wasser AG'],
    ['und iVR Ingenieur-Consult GmbH (Planung)', 'iVR Ingenieur-Consult GmbH'],
    ['- Weingut Holm GmbH, Deidesheim\nSektkellerei Schloss Varona AG', 'Sektkellerei Schloss Varona AG'],
    ['Fusion der Sparkasse Altfeld/Auen für', 'Sparkasse Altfeld/Auen'],
    ['zur Sparkasse Altfeld Dornbach Rappsen zum', 'Sparkasse Altfeld Dornbach Rappsen'],
    ['Sponsor ist die Varona-Rappsen-Sparkasse, die', 'Varona-Rappsen-Sparkasse'],
    ['von der Varona Sparkasse begleitet', 'Varona Sparkasse'],
    ['die Dornbachische Landessparkasse, eine', 'Dornbachische Landessparkasse'],
    ['Die Stadtwerke-Tochter items GmbH meldet', 'items GmbH'],
  ])('%s', (text, name) => expect(names(text).at(-1)).toBe(name));
  it('of a dealer with a first name are a person\'s', () => expect(names('Der Kunsthändler Hermann Varona schenkte')).toEqual([]));
});

describe('two owners of one office', () => {
  it.each([
    ['gewann das Büro Vahnig - Lummeke aus Ahausen', 'Vahnig - Lummeke'],
    ['Das Ingenieurbüro Varas - König aus Ahausen hat', 'Ingenieurbüro Varas - König'],
    ['soll das Büro Varas und Varas übernehmen', 'Varas und Varas'],
    ['durch das Büro Varas Lummer Partner ist', 'Varas Lummer Partner'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
  it('are not put together over a sentence\'s dashes', () => expect(names('durch das Büro Varas – König – geplant')).toEqual(['Varas']));
});

describe('businesses of a region', () => {
  it.each([
    ['Die Förde Sparkasse hat', 'Förde Sparkasse'],
    ['Oberhessen Sparkasse 1.500,00 €', 'Oberhessen Sparkasse'],
    ['die Technischen Werke Ahausen verlegen', 'Technische Werke Ahausen'],
    ['Die Ahausener Wasserwerke betreiben', 'Ahausener Wasserwerke'],
    ['die Kommunalservice Ahausen hat', 'Kommunalservice Ahausen'],
    ['die Varas Unternehmensgruppe baut', 'Varas Unternehmensgruppe'],
    ['die LMOG Südlummische Landesverkehrs-AG gibt', 'LMOG Südlummische Landesverkehrs-AG'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
  it.each(['die Haltestelle Sparkasse', 'vor dem Kiosk Holmallee 112', 'einer Hamburger Unternehmensgruppe'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('names in capitals', () => {
  it.each([
    ['AHAUSEN WASSER hat im Mai', 'AHAUSEN WASSER'],
    ['ein Darlehen der LMO.BANK aus', 'LMO.BANK'],
    ['Die LM|NETZ erneuert', 'LM|NETZ'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
  it('are none in a line of capitals', () => expect(names('AHAUSEN ENERGIE WASSER ABFALL')).toEqual([]));
});

describe('in rows that lost their cells', () => {
  it('a name does not go back into the row before', () => {
    expect(names('Varas Weinhandel aus Ahausen, Zuschuss 1.500,00 € Kindergarten\nVolksbank Ahausen eG 750,00 € Bücherei')).toContain('Volksbank Ahausen eG');
  });
  it('what is built is no part of who builds it', () => expect(names('Gewerk Firma Summe\nFenster Metallbau Varas GmbH, Ahausen 61.204,08 €')).toEqual(['Metallbau Varas GmbH']));
  it('a lot that stands before the company once is none of its name', () => {
    expect(names('Los 1 ohne Fußschutz Varas & Lummer GmbH\nLos 1\nVaras & Lummer GmbH')).toEqual(['Varas & Lummer GmbH']);
  });
});

describe('offices in small letters', () => {
  it.each([
    ['durch lumo varas architekten, Aachen. Als', 'lumo varas architekten'],
    ['Entwurf des Büros lumogruen aus Aachen gebilligt', 'lumogruen'],
    ['das Gutachten von lumoregio, Bonn, aus', 'lumoregio'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
  it.each(['freie architekten', 'von hier, Bonn', 'mit neuen, Bonn', 'des Büros eigene aus Aachen'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('short forms that nobody explains', () => {
  it.each([
    ['Die Haltestelle der LMG ist', 'LMG'],
    ['Die LMONET hat mitgeteilt', 'LMONET'],
    ['Die LMV21 stellt den Platz', 'LMV21'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
    expect(findCompanies(text).companies[0]?.weak).toBe(true);
  });
  it.each(['Die LMG hat mitgeteilt', 'Die GmbH stellt den Platz', 'Die DLRG stellt den Platz', 'Die Haltestelle der LMG Grundschule', 'am Rand der LMG'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('a name goes on over', () => {
  it.each([
    ['an English link', 'durch das Büro LUMO Architects and Planners GmbH, Aachen', 'LUMO Architects and Planners GmbH'],
    ['"zu"', 'Die Sparkasse zu Ahausen AG hat', 'Sparkasse zu Ahausen AG'],
    ['its noun, where the form is that of partners', 'bei der Planungsgemeinschaft Verkehr Lumo GbR', 'Planungsgemeinschaft Verkehr Lumo GbR'],
    ['a full stop without a blank', 'die LumoAgentur.NRW GmbH', 'LumoAgentur.NRW GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});
