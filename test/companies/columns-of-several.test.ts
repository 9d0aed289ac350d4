import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('names below a heading that may head other things as well', () => {
  it.each([
    ['one cell is known', 'Haus\tMieter (Auswahl)\tbelegt\nNord\tLumotec, Dornalis, VarTec\t97 %\nSüd\tRappo Maschinen, Holmexa\t88 %', ['Lumotec', 'Dornalis', 'VarTec', 'Rappo Maschinen', 'Holmexa']],
    ['a stroke parts two', 'Gebiet\tNetzbetreiber\nA1\tVarasnet / Dornalkom\nA2\tVarasnet', ['Varasnet']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(expect.arrayContaining([...found])));

  it.each([
    ['none is known', 'Haus\tMieter\nNord\tLumoris\nSüd\tDornal'],
    ['persons', 'Haus\tMieter\nNord\tPetra Lumoris\nSüd\tFrau Dornal'],
    ['offices', 'Haus\tMieter\nNord\tJugendamt\nSüd\tBürgerverein'],
  ])('but not where there are %s', (_, text) => expect(names(text)).toEqual([]));
});

describe('letters in a column are the company whose name they stand for', () => {
  it('takes the full name', () => expect(names('Jahr\tAussteller\n2022\tGGB\n2023\tVarasol GmbH\n\nGGB steht für die Gebäude- und Grundstücksgesellschaft Bestadt mbH.')).toEqual(['Gebäude- und Grundstücksgesellschaft Bestadt mbH', 'Varasol GmbH']));
});

describe('names of which half stands in the row above', () => {
  it.each([
    ['a halved word', 'Abfallwirtschafts-\tKreis\t10 %\ngesellschaft Varastal mbH', 'Abfallwirtschaftsgesellschaft Varastal mbH'],
    ['a word that ends no name', 'Pflegezentrum am\tKlinik\t100 %\tAalen\nHolmhof GmbH', 'Pflegezentrum am Holmhof GmbH'],
    ['nothing but a seat above', 'Varas AöR\tStadt\tAalen\nHolmhof GmbH', 'Holmhof GmbH'],
    ['a line of prose above', 'Wir wohnen am\nHolmhof GmbH baut.', 'Holmhof GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toContain(name));
});

describe('a name does not begin with what stands before it', () => {
  it.each([
    ['the plural of what several are', 'Es planen die Büros Petra Holm und Varaskonzept Aalen GmbH.', 'Varaskonzept Aalen GmbH'],
    ['thousands of euros', 'Ergebnis in TEUR Varasverkehr GmbH', 'Varasverkehr GmbH'],
    ['not a region alone', 'Die Diakonie in Südwestfalen gGmbH (DiS) betreibt es.', 'Diakonie in Südwestfalen gGmbH'],
    ['one office of two owners', 'Das Büro Holm und Varas GmbH plant.', 'Holm und Varas GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('known names in other letters', () => {
  it.each([
    ['SIEMENS baut in Aalen.', 'SIEMENS'],
    ['Die ZEISS Gruppe baut weiter.', 'ZEISS Gruppe'],
    ['Das Ikea-Einrichtungshaus bleibt.', 'Ikea'],
    ['Die BAWAG P.S.K. gewährt es.', 'BAWAG P.S.K.'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each(['DIE DEBATTE ÜBER SIEMENS UND ANDERE', 'Herr DEICHMANN fragt nach.', 'DEICHMANN, Petra', 'Referat BASF hat mitgezeichnet.', 'Fachbereich SAP, Zimmer 3'])('but not in %s', (text) => expect(names(text)).toEqual([]));
});
