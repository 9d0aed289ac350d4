import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('offices are told by', () => {
  it.each([
    ['two lawyers with their seat', 'vertreten durch die Rechtsanwälte Weber und Becker, Köln), Schreiben', 'Weber und Becker'],
    ['three lawyers', 'vertreten durch Rechtsanwälte Varas, Humlo & Lagra, Köln', 'Varas, Humlo & Lagra'],
    ['a stroke with blanks', 'Präsentation Architekturbüro Becker / Humlo, Übersicht', 'Architekturbüro Becker / Humlo'],
    ['letters in small print before the owners', 'Das Büro lmo Varas Humlo Lagra hat die', 'lmo Varas Humlo Lagra'],
    ['two owners in brackets with their seat', 'Fachplaner (Ingenieurbüro Vogt und Feist, Aalen) empfehlen', 'Ingenieurbüro Vogt und Feist'],
    ['an initial before the owner', 'Skizze (A. Petersen Architekten), Kosten', 'A. Petersen Architekten'],
    ['a noun and their seat in a row of its own', '\n   Büro Stadtregion, Aalen                  29.900 Euro\n', 'Büro Stadtregion'],
    ['a field and their seat', '\n   Topos Stadtforschung, Aalen             41.200 Euro\n', 'Topos Stadtforschung'],
    ['a field of their own', 'Auftragnehmerin ist die Agentur LUMO Kommunikation aus Aalen.', 'Agentur LUMO Kommunikation'],
  ])('%s', (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ['a politician', 'Termin im Wahlkreis für das Büro Rainer Varas'],
    ['a politician who helps', 'Die Anfrage wurde durch das Büro Rainer Varas beantwortet'],
    ['lawyers of a town and a noun', 'die Rechtsanwälte und Steuerberater, Köln'],
    ['a verb in small print', 'Das Büro hat Varas Humlo beauftragt'],
    ['what stands in a sentence', 'Die Pläne liegen im\nBüro Stadtregion aus'],
  ])('but not by %s', (_, text) => expect(names(text)).toEqual([]));
});

describe('businesses are told by', () => {
  it.each([
    ['a group of a family with its seat', 'Abbruch: Geiger Unternehmensgruppe, Aalen. Vergabe', 'Geiger Unternehmensgruppe'],
    ['coaches of a family with their seat', 'Linie 3   10.12.2022           Müller Busreisen, Aalen\n', 'Müller Busreisen'],
    ['a bakery of a family', 'das Essen übernimmt die\nFamilienbäckerei Hoch.', 'Familienbäckerei Hoch'],
    ['a trade in English', 'In Argenteuil sitzt mit Varassault Aviation eine', 'Varassault Aviation'],
    ['what is of a town', 'kommt die Aalener Kommunalunternehmen (AKU) in Frage', 'Aalener Kommunalunternehmen'],
    ['factories of several', 'Die Uhrenfabriken Varas und Humlo sind Geschichte', 'Varas'],
    ['a region of a bank', 'in der Sparkasse am Niederrhein ausgestellt', 'Sparkasse am Niederrhein'],
    ['an old name of a bank', 'die Landessparkasse zu Oldenburg hat', 'Landessparkasse zu Oldenburg'],
    ['an entry of a narrow list', '\n\n7. Stadtwerke\nAalen\n28.05.2025\n', 'Stadtwerke Aalen'],
    ['a form behind its kind and a town', 'ob die Stadtbau-GmbH Aalen den Betrieb übernimmt', 'Stadtbau-GmbH Aalen'],
    ['a form of Luxembourg', 'Mieter ist Varas Société coopérative und', 'Varas Société coopérative'],
    ['letters that ride', 'mit dem Bus der LMV in die Innenstadt', 'LMV'],
  ])('%s', (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ['a river', 'Treffpunkt Volksbank am See', []],
    ['a market', 'der Weg zur Sparkasse am Markt', []],
    ['a cellar', 'Los 3 im Haus Auener Straße UG', []],
    ['a cellar of a row with its amount', 'Los 3  Neubau Halle Nord UG   97.720 EUR', []],
    ['a cellar behind halves of words', 'Los 1  Erd- und Rohbau Kita Mitte UG   12.000 EUR', []],
    ['a cellar behind und', 'Los 4 Umbau Keller und UG   10.000 €', []],
    ['a form without a town', 'die Stadtbau-GmbH soll', []],
    ['English of everybody', 'Kosten für Renewable Energy', []],
    ['a noun before its field', '\nLinie Busreisen, Aalen', []],
    ['a list that goes on', '\n\n7. Stadtwerke\nAalen und Köln fehlen', []],
  ])('but not by %s', (_, text, all) => expect(names(text)).toEqual(all));
});

describe('one company is', () => {
  it.each([
    ['who owns it and its form', 'Die Varas GmbH zieht um, dass die Firma Rudolf Varas mit ihren Leuten gehe', ['Varas GmbH']],
    ['what it does and its form', 'Die Varas Holding AG zahlt; von der Maschinenfabrik Varas mitgetragen', ['Varas Holding AG']],
    ['a name known to all at the end of a form', 'Die Galeria Karstadt Kaufhof GmbH schließt. Kaufhof geht', ['Galeria Karstadt Kaufhof GmbH']],
  ])('%s', (_, text, all) => expect(names(text)).toEqual(all));

  it('but not the works of a town beside its tourism', () => expect(names('mit der Aalen Tourismus GmbH und den Stadtwerken Aalen')).toEqual(['Aalen Tourismus GmbH', 'Stadtwerke Aalen']));
});

describe('tables of companies with cells of several lines', () => {
  it('are read below the heading, over the rest of a cell', () =>
    expect(names('Unternehmen\tHerkunft\tBranche\nLumo Gas Turbine\tKobe\tMaschinenbau\nEuropa\nVaruna Reifen-Logistik\tTokio\tHandel\n')).toContain('Varuna Reifen-Logistik'));
  it('but no further than the sentence below them', () =>
    expect(names('Unternehmen\tHerkunft\nLumo Gas\tKobe\nDie Stadt hat das beraten.\nVaruna\tTokio\n')).not.toContain('Varuna'));
});
