import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';

const names = (text: string, bodyName: string | null = 'Leipzig'): string[] =>
  findCities(text, { bodyName, companySpans: [] }).filter((mark) => !mark.value.inside).map((mark) => mark.value.name);

describe('a person who is called like a town', () => {
  it.each([
    ['behind an office', ['Stadtbaumeister Torgau erläutert den Plan.', 'Revierleiterin Torgau stellt ihn vor.', 'Ausschussmitglied Torgau fragt.', 'Amtsrätin Torgau berichtet.', 'Oberbaurat Torgau berichtet.',
      'Der CDU-Fraktionsvorsitzende Torgau sagt', 'Fachdienstleitung Torgau', 'Kreisbrandinspektor Torgau nickt', 'Fraktionschefin Torgau sagt', 'Kämmerin Torgau rechnet']],
    ['behind an abbreviation', ['StR Torgau fragt.', 'StRin Torgau fragt.', 'Rm Torgau fragt.', 'BGM Torgau erklärt.', 'Abg. Torgau: Das ist falsch.', 'StAR Torgau', 'Stv. Torgau fragt.', 'GRin Torgau fragt.']],
    ['before a colon', ['StR Torgau (Beifall): Ich danke.', 'Herr Holm: Wie viel?\n\nTorgau: Zu viel.', 'Abg. Holm: Wie viel?\n\nTorgau (zögert): Zu viel.', 'Frau Torgau: Wie viel?\n\nTorgau bittet um Antwort.']],
    ['in a list of persons', ['Entschuldigt: Torgau', 'Es fehlten entschuldigt: Torgau, Oschatz und Holm', 'Verfasser:Torgau, JensFederführend', 'Schriftführung:     Torgau', 'Schriftführung:                  Torgau', 'Ausschussmitglieder: Holm, Torgau', 'Torgau Anna war noch nicht da.', 'Torgau, Anna\nHolm, Josef\n\nTorgau kam später.']],
    ['behind a first name that is a town as well', ['Anfrage von Anna Torgau und Jens Holm', 'Für den Antrag stimmten Lena Holm, Heide Vara und Achim Holm-Vara.']],
    ['in a signature', ['Für die Fraktion\n\ngez. Torgau', 'Beschlossen.\n\nTorgau\nFraktionssprecher\n', 'Antrag\n\nTorgau (Fraktionssprecher)', 'I. V.\nTorgau', 'gez.\nTorgau\nSchriftführerin', 'Holm        Torgau\nVorsitzender    Protokollführerin', 'Torgau Vorsitzender     Holm Protokollführerin']],
  ])('%s', (_, texts) => {
    for (const text of texts) expect(names(text), text).toEqual([]);
  });

  it.each([
    ['Der Bürgermeister von Torgau lädt ein.', ['Torgau']],
    ['Schulleiterin Leipzig', ['Leipzig']],
    ['Gäste aus Achim Mitte kommen.', ['Achim']],
    ['Stadt Achim Rathaus', ['Achim']],
    ['Die Einladung ergeht an die Ratsmitglieder von Torgau und Oschatz.', ['Torgau', 'Oschatz']],
    ['Verfasser: Stadt Torgau', ['Torgau']],
    ['Frau Torgau fragt.\n\nOrt: Torgau, Ahornweg 5', ['Torgau']],
    ['Frau Torgau fragt.\n\nSitzungsort:             Torgau, Ahornweg 5', ['Torgau']],
    ['Herr Holm: Wie viel?\n\nTorgau: 20.300 Einwohner', ['Torgau']],
    ['Lumo Bau\n     Torgau\nFrau Torgau fragt.', ['Torgau']],
    ['Die Tagung in Torgau war gut. Frau Torgau fragt. Torgau zahlt mit.', ['Torgau', 'Torgau']],
    ['Torgau (Bürgermeister Holm) zahlt mit.', ['Torgau']],
    ['Torgau        Oschatz\n20.300          14.100', ['Torgau', 'Oschatz']],
  ])('but the town: %s', (text, found) => expect(names(text)).toEqual(found));
});

describe('what is called like a town', () => {
  it('in quotes is a thing, unless it is said to be a municipality', () => {
    expect(names('die Parkhäuser „Torgau“ und „Am Markt“')).toEqual([]);
    expect(names('Neubildung der Landgemeinde „Torgau“')).toEqual(['Torgau']);
  });
  it('behind a company is a deed where its object follows', () => {
    const text = 'Lumo GmbH, Neubau eines Lagers';
    expect(findCities(text, { bodyName: null, companySpans: [{ start: 0, end: 9 }] })).toEqual([]);
  });
});
