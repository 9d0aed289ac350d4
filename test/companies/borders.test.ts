import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('a brand in small letters is part of the name', () => {
  it.each([
    ['Die lumonetz Ahausen GmbH baut', 'lumonetz Ahausen GmbH'],
    ['Bericht der lmo Wohnungsbaugesellschaft Ahausen AG', 'lmo Wohnungsbaugesellschaft Ahausen AG'],
    ['durch das Büro lmo Planungsgesellschaft mbH, Ahausen', 'lmo Planungsgesellschaft mbH'],
    ['eingereicht: lume Landschaftsarchitekten GmbH aus Ahausen', 'lume Landschaftsarchitekten GmbH'],
    ['Kosten der EMX mobil GmbH', 'EMX mobil GmbH'],
    ['die lmw offshore GmbH aus Ahausen', 'lmw offshore GmbH'],
    ['Die ahausenwohnen GmbH und die Verwaltung', 'ahausenwohnen GmbH'],
    ['durch die lumo varas & partner GmbH im Mai', 'lumo varas & partner GmbH'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['die neue Lumo GmbH', ['Lumo GmbH']],
    ['die bereits Lumo GmbH heißt', ['Lumo GmbH']],
    ['Die städtischen GmbH', []],
    ['die EMX gründet GmbH', []],
  ])('but no adjective, adverb or verb: %s', (text, found) => expect(names(text)).toEqual(found));
});

describe('a name goes on over', () => {
  it.each([
    ['a dash behind letters', 'dass die\nLmoP - Kreisverkehrsgesellschaft in Ahausen mbH ab Mai', 'LmoP - Kreisverkehrsgesellschaft in Ahausen mbH'],
    ['a dash before its first half', 'die LMOS -\n Wohnungsbau- und Sanierungsgesellschaft der Stadt Aalen mbH', 'LMOS - Wohnungsbau- und Sanierungsgesellschaft der Stadt Aalen mbH'],
    ['a dash behind the article of one', 'an die Lumo Aalen – Kommunale Dienstleistungen GmbH für', 'Lumo Aalen – Kommunale Dienstleistungen GmbH'],
    ['a dash between two owners with titles', 'die Dr. Varas - Dr. Lumo GmbH aus', 'Dr. Varas - Dr. Lumo GmbH'],
    ['the comma of partners', 'vom Büro Varas, Lumo und Partner Freie Architekten GbR. Die', 'Varas, Lumo und Partner Freie Architekten GbR'],
    ['the comma of trades', 'Die Kultur, Reisen und Saalbau GmbH legt', 'Kultur, Reisen und Saalbau GmbH'],
    ['a trade and a place', 'Die Ahausener Wasser und\nWege GmbH verlegt', 'Ahausener Wasser und Wege GmbH'],
    ['a degree', 'Die Ingenieurgesellschaft LMO Dipl.-Ing. Bernd F. Varas & Partner mbB hat', 'LMO Dipl.-Ing. Bernd F. Varas & Partner mbB'],
    ['a degree in the next line', 'Die Variante B wurde vom Büro LMO Büro für Stadt- und Verkehrsplanung\nDr.-Ing. Petra Varas GmbH aus', 'LMO Büro für Stadt- und Verkehrsplanung Dr.-Ing. Petra Varas GmbH'],
    ['a first name cut short', 'von der Firma Ed. Varas AG im Werk', 'Ed. Varas AG'],
    ['a noble name', 'durch die Baumschule Karl von Varas GmbH & Co. KG aus', 'Baumschule Karl von Varas GmbH & Co. KG'],
    ['the companion cut short', 'Die Varas & Cie. KG spendet', 'Varas & Cie. KG'],
    ['the kind, where the article is that of the form', 'die Ingenieurbüro Varas GmbH hat', 'Ingenieurbüro Varas GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it('the full stop of a companion that ends it', () => expect(names('Die Firma Varas & Co. aus Ahausen')).toEqual(['Varas & Co.']));
});

describe('a name does not go on over', () => {
  it.each([
    ['dashes around it', 'Der Bieter – Lumo GmbH – hat', ['Lumo GmbH']],
    ['a dash behind those it belongs to', 'Die Gäste – Lumo GmbH und Varas GmbH – kommen', ['Lumo GmbH', 'Varas GmbH']],
    ['a matter of the agenda', 'Grundstücksangelegenheit Lumo VarasCity GmbH', ['Lumo VarasCity GmbH']],
    ['what another town has to say', 'keine Bedenken Lumo GmbH', ['Lumo GmbH']],
    ['the owner of another', 'eine Gesellschaft der Lumo Bau GmbH aus', ['Lumo Bau GmbH']],
    ['its kind', 'der Genossenschaft\nLumo Ahausen eG', ['Lumo Ahausen eG']],
    ['the kind before letters', 'die Leasinggesellschaft VarRad GmbH', ['VarRad GmbH']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));
});

describe('a name keeps', () => {
  it.each([
    ['the letters before its kind', 'Vertrag mit der LBA Landbaugesellschaft im Auental mbH', 'LBA Landbaugesellschaft im Auental mbH'],
    ['the letters before its kind and owner', 'die AVX Abfallgesellschaft der Stadt Aalen mbH', 'AVX Abfallgesellschaft der Stadt Aalen mbH'],
    ['the letters at the start of a line', 'Beteiligt:\nHWX Hafenwirtschaftsgesellschaft am Auensee mbH', 'HWX Hafenwirtschaftsgesellschaft am Auensee mbH'],
    ['the kind before its county', 'Die Entsorgungswirtschaft des Landkreises Auenland AöR betreibt', 'Entsorgungswirtschaft des Landkreises Auenland AöR'],
    ['the kind before its district', 'an die Kreiswerke des Kreises Auenland GmbH', 'Kreiswerke des Kreises Auenland GmbH'],
    ['the kind before its town', 'Die Stadtentwässerung der Stadt Aalen AöR teilt mit', 'Stadtentwässerung der Stadt Aalen AöR'],
    ['a brand that ends like a verb', 'liefert die\nvaronsoft IT Systems GmbH aus', 'varonsoft IT Systems GmbH'],
    ['a brand behind a bracket', 'aus dem Fonds (lumikra Stromversorgungs GmbH als Sponsor)', 'lumikra Stromversorgungs GmbH'],
    ['a brand that ends like an adjective', 'Gutachten der lumo holmer GmbH vom', 'lumo holmer GmbH'],
    ['a brand in small letters before a form of two meanings', 'an die lumos holmer SE, Aalen', 'lumos holmer SE'],
    ['the kind before a common surname', 'Das Planungsbüro Weber GmbH & Co. KG wertet aus', 'Planungsbüro Weber GmbH & Co. KG'],
    ['the kind before one in a list', '- Ingenieurbüro Krause GmbH', 'Ingenieurbüro Krause GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['the kind before a name of its own', 'das Planungsbüro Lumo GmbH & Co. KG', ['Lumo GmbH & Co. KG']],
    ['Büro', 'das Büro Weber GmbH', ['Weber GmbH']],
    ['an adverb behind a bracket', 'der Betreiber (ehemals Lumo GmbH)', ['Lumo GmbH']],
    ['an activity of a county', 'die Prüfung des Landkreises Lumo GmbH', ['Landkreises Lumo GmbH']],
    ['a verb before it', 'Den Strom liefert Lumo IT GmbH', ['Lumo IT GmbH']],
  ])('but not %s', (_, text, found) => expect(names(text)).toEqual(found));
});

describe('SpA', () => {
  it('is a legal form behind a name', () => expect(names('die Lumo SpA aus')).toEqual(['Lumo SpA']));
  it('is a committee behind a label', () => {
    expect(names('Beschlussvorlage\nSpA/761/2019')).toEqual([]);
    expect(names('Aktenzeichen SpA/V-Rö')).toEqual([]);
  });
});
