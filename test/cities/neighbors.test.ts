import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';

const cities = (body: string | null, text: string): string[] =>
  [...new Set(findCities(text, { bodyName: body, companySpans: [] }).filter(({ value }) => !value.inside).map(({ value }) => value.name))];

describe('neighbors of the issuer are told', () => {
  it.each([
    ['behind "mit"', 'Emden', 'Gemeinsame Erklärung mit Delfzijl und Leer zum Fahrwasser', ['Delfzijl', 'Leer (Ostfriesland)']],
    ['that are called like a word, beside another', 'Weingarten', 'Kooperation mit Baienfurt und Berg im Hochwasserschutz', ['Baienfurt', 'Berg']],
    ['in South Tyrol by their German names', 'Meran', 'jene der Nachbargemeinden Algund, Marling, Lana und Tirol sowie der Betriebe', ['Algund', 'Marling', 'Lana', 'Tirol']],
    ['in South Tyrol where none of their settlements bears their name', 'Bruneck', 'jene der Nachbargemeinden Olang, Enneberg und Prad am Stilfser Joch sowie der Betriebe', ['Olang', 'Enneberg', 'Prad am Stilfser Joch']],
    ['whose official name begins with their kind', 'Pirna', 'die Nachbargemeinden Dohma, Lohmen und die Stadt Wehlen', ['Dohma', 'Lohmen', 'Stadt Wehlen']],
    ['by which town of that name the text speaks of', 'Polling', 'Landkreis Weilheim-Schongau\n\nDer Nachbar in Eberfing ist einverstanden.', ['Eberfing']],
    ['by the neighbors that the text names, without a county', 'Polling', 'Wie in Huglfing, Eberfing und Peißenberg. Mit Huglfing besteht Einigkeit.', ['Huglfing', 'Eberfing', 'Peißenberg']],
  ])('%s', (_, body, text, found) => expect(cities(body, text)).toEqual(found));

  it.each([
    ['over the border', 'Meran', 'die Standseilbahn nach Schenna wird', ['Schenna']],
    ['of a county with a Sorbian name', 'Landkreis Spree-Neiße/Wokrejs Sprjewja-Nysa', '1\nDrebkau\nAnlage\n2\nPeitz\nAnlage', ['Drebkau', 'Peitz']],
    ['in capitals with a river', 'Neustadt a.d.Waldnaab', 'STADT\nNEUSTADT A.D.WALDNAAB\nVorlage', ['Neustadt an der Waldnaab']],
    ['by the name of the region that others shorten', 'Schierling', 'Neufahrn in Niederbayern hat die gleiche Anlage.', ['Neufahrn']],
    ['in rows of items', 'Ahrweiler', '· Eutin         · Konstanz        · Markkleeberg', ['Eutin', 'Konstanz', 'Markkleeberg']],
  ])('%s', (_, body, text, found) => expect(cities(body, text)).toEqual(found));

  it.each([
    ['a food', 'Bottrop', 'Die Versorgung mit Essen ist gesichert.'],
    ['a word beside the issuer', 'Weingarten', 'zwischen Weingarten und Berg liegt der Wald'],
  ])('but not %s', (_, body, text) => expect(cities(body, text)).not.toContain(text.includes('Essen') ? 'Essen' : 'Berg'));
});

it('an institution in the genitive is no town', () => expect(cities('Aalen', 'nach Auskunft des Regierungspräsidiums Stuttgart')).toEqual([]));

describe('places abroad', () => {
  it.each([
    ['are known by short spellings', 'Eberswalde', 'aus dem polnischen Gorzów Wlkp. liegen Erfahrungen vor', ['Gorzów Wielkopolski']],
    ['are not their quarters', 'Berlin', 'Der Austausch mit Warschau-Mokotów wird fortgesetzt', ['Warschau']],
    ['have their German names', 'Aachen', 'Besuch aus Kelmis, Sankt Vith und Wrocław', ['Kelmis', 'Sankt Vith', 'Breslau']],
    ['are where somebody was born', 'Bielefeld', 'Schriftsteller, geb. in Kulm, gestorben 1901', ['Chełmno']],
  ])('%s', (_, body, text, found) => expect(cities(body, text)).toEqual(found));

  it('are not told by a short form far from the issuer, where a district is meant', () =>
    expect(cities('Ravensburg', 'die Lücke im Radweg zwischen Oberhofen und Weißenau')).toEqual([]));

  it('are told by the meeting of two towns', () =>
    expect(cities('Tirschenreuth', 'Förderung des Begegnungstages mit Cheb am 25. Mai 2019')).toEqual(['Eger']));
});
