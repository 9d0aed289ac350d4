import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('a name with a form goes on to the left over', () => {
  it.each([
    ['a dot behind letters', 'Beratend steht die LMO.URBAN GmbH zur Verfügung', 'LMO.URBAN GmbH'],
    ['a dot behind a name', 'ist die Varas.Humlo Landschaftsarchitekten und Stadtplaner GmbH beauftragt', 'Varas.Humlo Landschaftsarchitekten und Stadtplaner GmbH'],
    ['a mark and a joint of partners', 'durch die Raum + Handel Varas und Humlo Stadtplaner PartGmbB aus', 'Raum + Handel Varas und Humlo Stadtplaner PartGmbB'],
    ['letters and a comma', 'Analyse der LMO Varas,\nHumlo und Partner Beratende Ingenieure AG, Aalen', 'LMO Varas, Humlo und Partner Beratende Ingenieure AG'],
    ['a first name cut short', 'Bieter: Ed. Varas AG; Lumo', 'Ed. Varas AG'],
    ['an Italian title', 'der Varas Cav. Pietro S.r.l., Aalen', 'Varas Cav. Pietro S.r.l.'],
    ['a dash and a noble name', 'Lumo, Aalen; Varascret - von Humlo\n          GmbH & Co. KG, Köln', 'Varascret - von Humlo GmbH & Co. KG'],
    ['a dash before what it is', 'verkauft\n   Lumobau - Wohnungsbaugesellschaft mbH Aalen      Ergebnis', 'Lumobau - Wohnungsbaugesellschaft mbH Aalen'],
    ['a dash behind a kind and its town', '3. Siedlungswerk Aalen - Gemeinnützige Wohnungsbaugesellschaft mbH\n', 'Siedlungswerk Aalen - Gemeinnützige Wohnungsbaugesellschaft mbH'],
    ['letters that are no syllable', 'GmbH, Köln; lmb Planungsbüro Varas AG, Aalen', 'lmb Planungsbüro Varas AG'],
    ['such letters in the line before', 'dem Bauverein und der lmb\n      Wohnungsbaugesellschaft Aalen AG zum', 'lmb Wohnungsbaugesellschaft Aalen AG'],
    ['the line of a narrow column', 'Das Gutachten der LUMIR\nCONSULT GmbH, Aalen,\nvom', 'LUMIR CONSULT GmbH'],
    ['such a line before a pair', 'dem Gutachten der LUMA\nBeratung + Management GmbH\nist', 'LUMA Beratung + Management GmbH'],
    ['such a line that ends in a known name', '8. Deutsche Telekom\nTechnik GmbH,\nAalen', 'Deutsche Telekom Technik GmbH'],
    ['such a line that ends in what it is', 'Die Untersuchung der BLU Beratungsbüro\nUmwelt GmbH, Aalen,\nvom', 'BLU Beratungsbüro Umwelt GmbH'],
    ['a line before the form', 'nehmen die lumoports\nGmbH & Co. KG die Aufgaben', 'lumoports GmbH & Co. KG'],
    ['a line behind the article', 'den Satz zur\nlumobahn GmbH & Co. KG zu streichen', 'lumobahn GmbH & Co. KG'],
  ])('%s', (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ['the dot of a sentence that lost its blank', 'Das prüft die Stadt.Lumo GmbH liefert', 'Lumo GmbH'],
    ['a dash behind a noun', 'Angebot - von Varas GmbH', 'Varas GmbH'],
    ['a dash behind the head of a list', 'Beteiligungen - Wohnungsbaugesellschaft mbH Aalen', 'Wohnungsbaugesellschaft mbH Aalen'],
    ['letters that are an abbreviation', 'siehe dazu vgl Varas GmbH', 'Varas GmbH'],
    ['a noun in the line above', 'im Auftrag der Stadt\nVaras GmbH', 'Varas GmbH'],
    ['a department in the line above', 'im Auftrag der BLU Abteilung\nVaras GmbH', 'Varas GmbH'],
    ['letters above a known name', 'der Vertrag mit der VLK\nSiemens AG', 'Siemens AG'],
    ['a dash behind a town', 'Verkehr in Aalen - von Varas GmbH geplant', 'Varas GmbH'],
    ['an abbreviation', 'siehe bspw. Varas GmbH', 'Varas GmbH'],
  ])('but not over %s', (_, text, name) => expect(names(text)).toContain(name));
});

describe('a name with a form goes on to the right over', () => {
  it.each([
    ['what it builds', 'Rang 2  Josef Varas GmbH & Co. KG Bauunternehmung, Aalen', 'Josef Varas GmbH & Co. KG Bauunternehmung'],
    ['what its engineers are', 'von der Varas GmbH Consulting Engineers aus Köln bearbeitet', 'Varas GmbH Consulting Engineers'],
    ['two partnerships', 'Varasgate GmbH & Co. KGaA, KG, Aalen', 'Varasgate GmbH & Co. KGaA, KG'],
    ['its town in the next line', 'Ab Dezember kommt auf dieser Strecke die neue Linie der Varas Reise GmbH\nAalen über Köln', 'Varas Reise GmbH Aalen'],
  ])('%s', (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ['another company', 'Die Lumo GmbH Bauunternehmung Varas', 'Lumo GmbH'],
    ['the town of another column', 'Die Lumo GmbH\nAalen Bestadt', 'Lumo GmbH'],
    ['another form', 'die Lumo GmbH & Co. KG, KG', 'Lumo GmbH & Co. KG'],
  ])('but not over %s', (_, text, name) => expect(names(text)).toContain(name));
});
