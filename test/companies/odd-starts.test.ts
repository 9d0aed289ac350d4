import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('a name begins with', () => {
  it.each([
    ['a word in small letters behind the article', 'geliefert von der lume Produktion + Vertrieb GmbH & Co. KG in Aalen', 'lume Produktion + Vertrieb GmbH & Co. KG'],
    ['the name of a place in small letters', 'Die ahausener Baugenossenschaft für Auenland eG baut', 'ahausener Baugenossenschaft für Auenland eG'],
    ['a word in small letters before one in capitals and a trade', '3.  Die lumer VARAS ingenieure GmbH, Köln, erstellt', 'lumer VARAS ingenieure GmbH'],
    ['a word and a letter', 'in den Händen der\nlamda h Ingenieurgesellschaft mbH, Aalen.', 'lamda h Ingenieurgesellschaft mbH'],
    ['words in small letters and their trade', 'Das Büro holmer bährle freie architekten BDA, Aalen, und', 'holmer bährle freie architekten BDA'],
    ['letters with a colon', 'gewann die EMX:NET Internet Service GmbH, Aalen', 'EMX:NET Internet Service GmbH'],
    ['letters, a dash, an adjective and a kind', 'mit der LMO - Gemeinnützige Wohnungsbaugesellschaft der Stadt Aalen mbH', 'LMO - Gemeinnützige Wohnungsbaugesellschaft der Stadt Aalen mbH'],
    ['a kind and a dash', 'mit der Bürger Energie Genossenschaft - Auener Land eG\nauf', 'Bürger Energie Genossenschaft - Auener Land eG'],
    ['two halves', 'Grunderwerb von der Holzverwertungs- und -verwaltungs GmbH, Stichtag', 'Holzverwertungs- und -verwaltungs GmbH'],
    ['an adjective in the line before', 'einer Gesellschaft mit der Vereinigte\n   Auen-Elektrizitäts-AG', 'Vereinigte Auen-Elektrizitäts-AG'],
    ['letters joined by a mark and words in small letters', 'Die a+b lumo architekten GmbH plant', 'a+b lumo architekten GmbH'],
    ['a number behind the article of one', 'die 2. Lumo Verwaltungsgesellschaft mbH', '2. Lumo Verwaltungsgesellschaft mbH'],
    ['several partners', 'die Hetz, Varas & Holmer Architekten PartG mbB', 'Hetz, Varas & Holmer Architekten PartG mbB'],
    ['all partners of one', 'ein Angebot der Elmo Varas, Rathlo, Humlo, Eckelo PartG mbB (Aalen)', 'Elmo Varas, Rathlo, Humlo, Eckelo PartG mbB'],
    ['a word in small letters behind a guest', 'Gast: Herr Varas, lumolicht Projektbau GmbH, Aalen', 'lumolicht Projektbau GmbH'],
    ['small letters and a dash', 'die das lumo - Institut für Energieforschung Aalen gGmbH erarbeitet', 'lumo - Institut für Energieforschung Aalen gGmbH'],
    ['a first half in small letters', 'Mit der enlag energie- und wassergesellschaft mbh wurde vereinbart', 'enlag energie- und wassergesellschaft mbh'],
    ['an adjective of the country', 'Gespräch mit der Deutschen LuGas in Aalen statt', 'Deutsche LuGas'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['an adjective', 'mit der neuen Lumo Bau GmbH', 'Lumo Bau GmbH'],
    ['an adjective in the nominative', 'die ansässige Lumo Bau GmbH', 'Lumo Bau GmbH'],
    ['a union of bidders', 'BIEGE Lumo Verkehrsbau GmbH', 'Lumo Verkehrsbau GmbH'],
    ['an adverb behind a person', 'Herr Varas, damals Lumo Bau GmbH, sagt', 'Lumo Bau GmbH'],
    ['an adverb', 'die später Lumo Bau GmbH heißt', 'Lumo Bau GmbH'],
  ])('but not %s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('a name ends in', () => {
  it.each([
    ['a number', 'die Varas Windpark Nr. 12 GmbH & Co. KG', 'Varas Windpark Nr. 12 GmbH & Co. KG'],
    ['words between the companion and the form', 'Antrag der Varas Verwaltungs-GmbH & Co. Objekt Aalen KG', 'Varas Verwaltungs-GmbH & Co. Objekt Aalen KG'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('companies without a form are told by', () => {
  it.each([
    ['a stroke between owner and trade', 'des Büros Varas/Architekten BDA, Aalen, wurde', 'Varas/Architekten BDA'],
    ['their kind', 'durch die Ingenieurgesellschaft Lumo, Aalen, vorbereitet', 'Ingenieurgesellschaft Lumo'],
    ['an office with its seat', 'Betreuung:\nBüro Varaser Planung, Aalen. Es', 'Varaser Planung'],
    ['engineers with their seat', 'Präsentation: Fassbinder Ingenieure aus Aalen', 'Fassbinder Ingenieure'],
    ['partners in the next line', 'Die Busse der Linie sind im letzten Jahr oft verspätet. Das Büro Varas\nHumlo & Partner, Köln, hat', 'Varas Humlo & Partner'],
    ['partners behind a comma', 'Die Planersocietät Dr.-Ing. Varas, Lumo Partner in Aalen', 'Planersocietät Dr.-Ing. Varas, Lumo Partner'],
    ['an office and its trade', 'das Büro BPX Stadtplanung aus Aalen zu beauftragen', 'BPX Stadtplanung'],
    ['an office and quotes', 'durch das Büro „Planwerk Varas“ aus Köln', 'Planwerk Varas'],
    ['an office in an apposition', 'Herr Holmer, Büro Varas, erläutert', 'Varas'],
    ['a concern', 'Der Lumo-Konzern schließt das Werk', 'Lumo-Konzern'],
    ['a plant', 'an die Lumo-Papierfabrik in Aalen', 'Lumo-Papierfabrik'],
    ['a chain with its town', 'Angebote von Hornbach Cottbus und', 'Hornbach Cottbus'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each(['davon ein Fünftel aus Aalen und Köln', 'die Garten-Brauerei', 'Fachleute, Ingenieure aus Aalen'])('but nothing by %s', (text) => expect(names(text)).toEqual([]));
});

describe('a letter at the end of a line', () => {
  it('is no start of the name below it', () => expect(names('zur Schließung der Filiale        1205/2024/F\n        Varas Post AG in Ahausen')).toEqual(['Varas Post AG']));
});
