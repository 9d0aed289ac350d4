import { describe, expect, it } from 'vitest';
import { mentions, names } from './names.js';

describe('a name with a form', () => {
  it.each([
    ['letters of the trade with a small first', 'bei der Humlo iT GmbH in Aachen', ['Humlo iT GmbH']],
    ['two owners in small letters', 'Varas GmbH\tKöln\nlumen + varasten GbR\tKöln\t5.000 €', ['Varas GmbH', 'lumen + varasten GbR']],
    ['a form abroad in small letters', 'Lumo en Varas landschapsarchitecten b.v.\tUtrecht', ['Lumo en Varas landschapsarchitecten b.v.']],
    ['what it does in English', 'das von der Humlo\nnew technologies GmbH bearbeitet wird', ['Humlo new technologies GmbH']],
    ['a planner before two halves', 'durch die Lumoplan Forschungs- und Planungsgesellschaft für Rettung, Brand- und Zivilschutz m.b.H. in Bonn', ['Lumoplan Forschungs- und Planungsgesellschaft für Rettung, Brand- und Zivilschutz m.b.H.']],
    ['three halves', 'die Strom-, Gas- und Wasserversorgung Köln GmbH', ['Strom-, Gas- und Wasserversorgung Köln GmbH']],
    ['three halves behind a dash', 'sagt die Stadtwerke - Nordauische Gas-, Wasser- und Elektrizitätswerke GmbH Stendal zu', ['Stadtwerke - Nordauische Gas-, Wasser- und Elektrizitätswerke GmbH Stendal']],
    ['two wares behind a brand', 'mit der LuM Textilien und Non-Food GmbH ein', ['LuM Textilien und Non-Food GmbH']],
    ['a deed and for whom', 'gebaut von der Bauen für Menschen GmbH', ['Bauen für Menschen GmbH']],
    ['a brand with a full stop', 'Die WoL. Wirtschaftsregion Köln GmbH ist', ['WoL. Wirtschaftsregion Köln GmbH']],
    ['a purpose in the genitive', 'nach der Prüfung des Büros für ökologische Studien GdbR, Köln', ['Büro für ökologische Studien GdbR']],
    ['a society and its first partner with his title', 'aus der Planersocietät Dr.-Ing. Holmer, Varas & Partner Stadt- und Verkehrsplaner\nGmbH', ['Planersocietät Dr.-Ing. Holmer, Varas & Partner Stadt- und Verkehrsplaner GmbH']],
    ['a degree', 'wurde die 365° lumo + humlo GbR beauftragt', ['365° lumo + humlo GbR']],
    ['a small brand behind a seat', 'Varas GmbH, Weimar, und humlodrei Landschaftsarchitektur GmbH', ['Varas GmbH', 'humlodrei Landschaftsarchitektur GmbH']],
    ['a town told by its river', 'ist die Verkehrsgesellschaft mbH Frankfurt (Oder) (VGF) auf', ['Verkehrsgesellschaft mbH Frankfurt (Oder)']],
    ['a public form in brackets', 'der Dienstleister LUMEX (AöR) betreibt', ['LUMEX (AöR)']],
    ['three lawyers', 'durch die Kanzlei Holmer Varas Humlo PartGmbB mit', ['Holmer Varas Humlo PartGmbB']],
    ['not the half of a word that a row breaks', '1     Humlo Bau GmbH, Zittau     2.964,30 €\n4     LUMOG Tief- und Erdbau-\n      gesellschaft mbH, Zittau     3.451,05 €', ['Humlo Bau GmbH']],
    ['small letters beside a longer name', 'Die Stadtwirtschaft Weimar GmbH und die weimar GmbH halten', ['Stadtwirtschaft Weimar GmbH', 'weimar GmbH']],
  ])('holds %s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['a role of the next cell', 'durch die Humlo Netz GmbH Kenntnisnahme 12.03.2020', ['Humlo Netz GmbH']],
    ['a mark of the next cell', 'durch die Humlo Netz GmbH Öffentlich\n', ['Humlo Netz GmbH']],
    ['a person behind its town', 'die Humlo GmbH Köln (Herr Weber) baut', ['Humlo GmbH Köln']],
    ['the end of the sentence before', 'Das gehört der LuMo. Varas GmbH baut.', ['Varas GmbH']],
    ['degrees of warmth', 'Bei 20° Humlo GmbH', ['Humlo GmbH']],
    ['what an abbreviation says of a noun', 'Schacht 12\tKanal n.v.\nDas Gutachten Statik b.v. fehlt', []],
    ['the first of those whom a working group has', 'in der Arbeitsgruppe Holmer, Varas & Partner GmbH', ['Varas & Partner GmbH']],
    ['a person before two partners', 'mit Petra Holmer, Varas & Partner GmbH', ['Varas & Partner GmbH']],
  ])('does not hold %s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    'Die Anstalt des öffentlichen Rechts (AöR) wird gegründet.', 'Der Eigenbetrieb (AöR) und die Stadtwerke (AöR).',
  ])('is not what a bracket explains: %s', (text) => expect(names(text)).toEqual([]));

  it('has a region behind its form', () => expect(names('Die Humlo GmbH Oberland baut.')).toEqual(['Humlo GmbH Oberland']));

  it('has no form in a bracket as its short form, which others would share', () => {
    expect(names('Die Stadtwerke Aalen (AöR) und die Technischen Betriebe Köln (AöR) bauen.')).toEqual(['Stadtwerke Aalen', 'Technische Betriebe Köln']);
  });

  it('has its brand before its bracket', () => {
    expect(mentions('Der Auener Aufsichtsrat (Auener Verkehrsgesellschaft mbH) tagt. Der Auener Aufsichtsrat stimmt zu.')).toEqual(['Auener Verkehrsgesellschaft mbH']);
    expect(names('Die Auener Mobilität (Auener Verkehrsgesellschaft mbH) fährt.')).toEqual(['Auener Verkehrsgesellschaft mbH']);
    expect(names('der Mainzer Mobilität (Mainzer Verkehrsgesellschaft mbH). Die Mainzer Mobilität fährt.')).toEqual(['Mainzer Verkehrsgesellschaft mbH']);
  });
});

describe('a name without a form', () => {
  it.each([
    ['letters and their trade', 'Gemeinschaft aus LMO Stadtplanung und der Varas GmbH', ['LMO Stadtplanung', 'Varas GmbH']],
    ['two trades', 'Nach der Zählung der Humlo Stadt- und Verkehrsplanung vom 3. Mai', ['Humlo Stadt- und Verkehrsplanung']],
    ['a group', 'Die Stadt hat mit der Humlo Gruppe, Essen, einen Vertrag', ['Humlo Gruppe']],
    ['what runs a house', 'eine Zahlung der LUMArena Betriebsgesellschaft, die', ['LUMArena Betriebsgesellschaft']],
    ['small letters before owners', 'prämiert wurden die Arbeiten von Otto Benfer, Köln, sowie der hks Humlo\nVaras Architekten, Köln', ['hks Humlo Varas Architekten']],
    ['a union of one in small letters', 'den die Arbeitsgemeinschaft humlo-stadtplaner, Weimar, erarbeitet hat', ['humlo-stadtplaner']],
    ['an office for something and its owner', 'Sie hat das Büro für\nStadtplanung Dr.-Ing. W. Holmer, Köln, beauftragt', ['Büro für Stadtplanung Dr.-Ing. W. Holmer']],
    ['a public body with its own adjective', 'Der Städtische Verkehrsbetrieb Esslingen wird beauftragt', ['Städtischer Verkehrsbetrieb Esslingen']],
  ])('may be %s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['an office of the town', 'wurde mit der Stadtkämmerei und der Varas GmbH erörtert', ['Varas GmbH']],
    ['a union of municipalities', 'eine Tochter des LVR', []],
    ['a group of the council', 'die FWG Gruppe stimmt zu', []],
    ['a group of children', 'In der Kita Am Bach ist die Pikler Gruppe voll, die Wichtel Gruppe nicht', []],
    ['letters of an office of the town', 'wurde durch SGL Stadtplanung erstellt', []],
    ['an activity', 'im Bereich der Auener Stadt- und Verkehrsplanung', []],
    ['a company yet to be', 'mit der neuen Betriebsgesellschaft', []],
  ])('is not %s', (_, text, found) => expect(names(text)).toEqual(found));
});
