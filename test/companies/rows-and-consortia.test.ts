import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('rows beside a known company name companies', () => {
  it.each([
    ['before amounts, with seats', 'Rohbau\n  Varas GmbH, Ahausen          118.442,60 €\n  Karl Bau, Aalen              120.615,00 €\n  Streicher, Ulm               130.700,00 €', ['Varas GmbH', 'Karl Bau', 'Streicher']],
    ['before amounts, without a seat', '1. Varas GmbH    11.320,88 €\n2. Dornal Aalen   12.004,21 €', ['Varas GmbH', 'Dornal Aalen']],
    ['in a list with seats', '- Varas GmbH, Aalen\n- Josef Holmer (Ahausen)\n- Gebr. Rapp, Ulm', ['Varas GmbH', 'Josef Holmer', 'Gebr. Rapp']],
    ['before amounts with the currency in front', 'Varas GmbH, Aalen     € 12.440,-\nDach:  Karl Holm, Ulm    € 8.020,-', ['Varas GmbH', 'Karl Holm']],
    ['before figures', '  Varas GmbH             410\n  Dorna Batterien, Aalen       255\n', ['Varas GmbH', 'Dorna Batterien']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['sums of a budget', 'Personal      118.442,60 €\nSachkosten    12.000,00 €\nZinsen, Aalen   3.000,00 €', []],
    ['costs below a company', 'Varas GmbH      118.442,60 €\nMehrwertsteuer   12.000,00 €\nGesamtsumme     130.442,60 €', ['Varas GmbH']],
    ['sentences of a list', '- Varas GmbH, Aalen\n- Straßenbau, Aalen wird gebeten', ['Varas GmbH']],
  ])('but not %s', (_, text, found) => expect(names(text)).toEqual(found));
});

describe('members of a consortium are companies', () => {
  it.each([
    ['a stroke between blanks', 'Die Arbeitsgemeinschaft Varas / Holmhausen baut.', ['Varas', 'Holmhausen']],
    ['a bare stroke', 'die ARGE Varas/Dorna', ['Varas', 'Dorna']],
    ['a companion', 'an die Bietergemeinschaft Dorna & Co. / Varaskies', ['Dorna & Co.', 'Varaskies']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['what is done together', 'Die Arbeitsgemeinschaft Wandern / Radfahren tagt.'],
    ['a single name', 'Die Arbeitsgemeinschaft Varas tagt.'],
  ])('but not %s', (_, text) => expect(names(text)).toEqual([]));
});

describe('lists whose members only their neighbors tell', () => {
  it.each([
    ['a label of several', 'der Stadtverkehr (Subunternehmer: Varas, Dorna, Rappo Tours)', ['Varas', 'Dorna', 'Rappo Tours']],
    ['words beside a known one', 'Rewe, Penny und Norma haben angefragt.', ['Rewe', 'Penny', 'Norma']],
    ['over an indented line', 'Sponsoren: Varas AG, Dorna GmbH,\n                 Rappo', ['Varas AG', 'Dorna GmbH', 'Rappo']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['words without such a neighbor', 'Penny und Norma singen im Chor.'],
    ['a label of persons', 'Gäste: Varas, Dorna, Rappo'],
  ])('but not %s', (_, text) => expect(names(text)).toEqual([]));
});

describe('what belongs to a name behind its form', () => {
  it.each([
    ['that it is wound up', 'die Varas Bau GmbH & Co. KG i. L. zahlt', ['Varas Bau GmbH & Co. KG i. L.']],
    ['what a stock company is for', 'die LMO Aktiengesellschaft für Wasser-, Wärme- und Wohnungsbau hat', ['LMO Aktiengesellschaft für Wasser-, Wärme- und Wohnungsbau']],
    ['a second profession', 'Varas Architekten und Stadtplaner, Aalen', ['Varas Architekten und Stadtplaner']],
    ['a trade behind a cue', 'Die Fa. Weber Kanalreinigung aus Aalen spült.', ['Weber Kanalreinigung']],
    ['the town of letters', 'Die WBG Ahausen baut.', ['WBG Ahausen']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['a further owner', 'die Schiffe der Reederei Varas, der Oskar Wehr KG', ['Reederei Varas', 'Oskar Wehr KG']],
    ['who sold', 'verkauft von der Anstalt für Bau an die Wohnpark Varas GmbH', ['Wohnpark Varas GmbH']],
    ['a label below', 'an Varas + Holm\n  Bester: Dorna', ['Varas + Holm']],
    ['a chamber of a town', 'Die IHK Aalen tagt.', []],
  ])('but not %s', (_, text, found) => expect(names(text)).toEqual(found));
});

describe('names that their surroundings tell', () => {
  it.each([
    ['from whom something comes', 'Die Kabel kommen von Prysnal und Dornavo.', ['Prysnal', 'Dornavo']],
    ['from whom a paper is', 'Das Konzept stammt von Lumo Consulting.', ['Lumo Consulting']],
    ['a trade behind the article of a company', 'Die Kostwein Maschinenbau aus Aalen kauft.', ['Kostwein Maschinenbau']],
    ['a kind behind an adjective', 'das frühere Kaufhaus Joplas', ['Joplas']],
    ['three owners', 'vertreten durch Varas, Dorna, Rappo & Coll. (Aalen)', ['Varas, Dorna, Rappo & Coll.']],
    ['brothers', 'Die Brauerei Gebr. Varas stellt aus.', ['Brauerei Gebr. Varas']],
    ['several words before a comma', 'auf dem Areal der LMO Manufaktur Varas, Dorna & Cie. GmbH', ['LMO Manufaktur Varas, Dorna & Cie. GmbH']],
    ['one name behind the other', 'Die Varas-Gruppe (J. Varas GmbH, Aalen) nahm teil.', ['J. Varas GmbH']],
    ['engineers in small print', 'von der lumo varas partner ZT GmbH aus Dornbirn', ['lumo varas partner ZT GmbH']],
    ['a further profession and its union', 'das Büro H4V Architekten und Stadtplaner BDA', ['H4V Architekten und Stadtplaner BDA']],
    ['lawyers and their partners', 'wurden die Rechtsanwälte Varasnig & Partner beauftragt', ['Varasnig & Partner']],
    ['a trade that the name bears', 'Die Kaffeerösterei Varas Kaffee GmbH liefert.', ['Varas Kaffee GmbH']],
    ['one of them letters', 'LMO (Lumo Mobil Oberland GmbH)', ['Lumo Mobil Oberland GmbH']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['a surname', 'Der Vorschlag kam von Petersen.', []],
    ['a person', 'Die Idee kam von Renate Varas.', []],
    ['people', 'Die Beschwerden kamen von Anwohnern der Holmstraße.', []],
    ['a department', 'Die Fachgruppe Hochbau tagt.', []],
    ['a trade that the name lacks', 'Die Kaffeerösterei Varas GmbH liefert.', ['Kaffeerösterei Varas GmbH']],
    ['a kind with an article', 'Ein Textilhaus aus Ulm kommt.', []],
    ['two forms in a row', 'die Holding Varas GmbH (Dorna GmbH, Rappo GmbH)', ['Holding Varas GmbH', 'Dorna GmbH', 'Rappo GmbH']],
  ])('but not %s', (_, text, found) => expect(names(text)).toEqual(found));
});

describe('shorter names are those of the company that bears the longer one', () => {
  it.each([
    ['without what it does', 'Die Schreinerei Varas & Söhne bot an. Der Auftrag geht an Varas & Söhne.', ['Schreinerei Varas & Söhne']],
    ['without its partners', 'Mit Hilfe von Varas & Partner wurde geprüft. Bedenken hat die Kanzlei Varas nicht.', ['Varas & Partner']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));
  it('but not where both have a form', () => expect(names('Die Holm GmbH und die Schreinerei Varas GmbH & Co. KG boten an.')).toEqual(['Holm GmbH', 'Schreinerei Varas GmbH & Co. KG']));
});
