import { describe, expect, it } from 'vitest';
import { mentions, names, values } from './names.js';

describe('names after a cue', () => {
  it.each([
    ['an die Fa. Granat in Altfeld', ['Granat']],
    ['der lettischen Firma Vara bei der Gründung', ['Vara']],
    ['die Firma "Holm und Partner" in Altfeld', ['Holm und Partner']],
    ['an die Firma: Klinkerwerk Holm, Altfeld', ['Klinkerwerk Holm']],
    ['Fa. Das Dach, Altfeld', ['Das Dach']],
    ['Fa. Eber & Rapp, Altfeld', ['Eber & Rapp']],
    ['Moderiert hat das Büro Eber|Rapp aus Altfeld', ['Eber|Rapp']],
    ['für das Unternehmen EMX in Altfeld', ['EMX']],
    ['des Altfelder Unternehmens Dorn war', ['Dorn']],
    ['mit den Altfelder Unternehmen Lumo Service Technik und Vara.', ['Lumo Service Technik', 'Vara']],
    ['beim Automobil- und Motorradhersteller Varo stand', ['Varo']],
    ['wäre hier der Hersteller Apfel zu nennen', ['Apfel']],
    ['beide Geschäftsführer der ST-AB aus Altfeld', ['ST-AB']],
    ['mit dem Investor Holm bekannt', ['Holm']],
    ['Auftrag an die XYZ vergeben', ['XYZ']],
    ['an die Firma:\tKlinkerwerk Holm\tAltfeld', ['Klinkerwerk Holm']],
    ['Fa. Gebr. Weber in Altfeld', ['Gebr. Weber']],
    ['Fa. K. Weber in Altfeld', ['K. Weber']],
    ['Angebote der Firmen Granat, Weber und Dorn lagen vor', ['Granat', 'Weber', 'Dorn']],
    ['wurden die Unternehmen Vara, EMX und Lumo besucht', ['Vara', 'EMX', 'Lumo']],
    ['Auch die Firmen Granat, Vara und Dorn haben Bedarf', ['Granat', 'Vara', 'Dorn']],
    ['Die Hersteller Lumo-Dorn und Vara liefern', ['Lumo-Dorn', 'Vara']],
    ['will der Versandhändler Apfel bauen', ['Apfel']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    'viele Unternehmen Interesse haben', 'den Firmen Zuschüsse und Kredite gewähren', 'die Unternehmen Gewerbesteuer und Grundsteuer zahlen', 'Rang Firma Endpreis Prozent', 'Firma Angebot 1', 'Fa. B 1.366 €', '2 Bieter B 3.140 €',
    'die Firma. Angebote gingen ein', 'Firma\tLumo', 'Altfelder Unternehmen im Dialog', 'das Unternehmen Stadt Altfeld', 'des Konzerns Altfeld',
    'Geschäftsführer der Fraktion', 'Geschäftsführer der CDU', 'Aufsichtsrat der Gesellschaft', 'Auftrag an die Verwaltung', 'Bieter 2 und Bieter 3',
  ])('takes %s for no name', (text) => expect(names(text)).toEqual([]));

  it('of kinds of businesses with an owner or a place', () => {
    expect(names('Die Bäckerei Weber und die Kanzlei Holm Dorn Rapp ziehen ein.')).toEqual(['Bäckerei Weber', 'Kanzlei Holm Dorn Rapp']);
    expect(names('Die Bäckerei zieht aus, eine Kanzlei ein.')).toEqual([]);
    expect(names('Die Architekten Holm + Partner und Rechtsanwälte Dorn Rapp Vara klagen, die Architekten Petra Holm und Weber nicht.')).toEqual(['Architekten Holm + Partner', 'Rechtsanwälte Dorn Rapp Vara']);
    expect(mentions('den Verkehrs- und Tarifverbund Altfeld (VTA). Der VTA')).toEqual(['Verkehrs- und Tarifverbund Altfeld', 'VTA', 'VTA']);
  });

  it('of owners with sons or partners', () => {
    expect(names('Der Auftrag geht an Weber & Söhne und an Holm Dorn + Partner (HDP).')).toEqual(['Weber & Söhne', 'Holm Dorn + Partner']);
    expect(names('Bus & Bahn, Lumo & Co., Kosten & Partner')).toEqual([]);
  });

  it('find the buyer, the bought and the held of a known company', () => {
    expect(names('Anfrage des Altfelder Unternehmens Dorn an XYZ Neudorf')).toEqual(['Dorn', 'XYZ Neudorf']);
    expect(names('Der Hersteller Lumo kam.\nLumo hatte vor einiger Zeit Vara übernommen und ist mit 10 % an Dormer beteiligt.')).toEqual(['Lumo', 'Vara', 'Dormer']);
    expect(names('Der Hersteller Lumo kam. Lumo hat die Kosten übernommen.')).toEqual(['Lumo']);
  });
});

describe('bracketed lists', () => {
  it('of companies make every member one, except institutes and chambers', () => {
    const text = 'mit Unternehmen vor Ort (Hafen GmbH, SWX, FAX , Lumo Technik, Wasser Institut, IHK Altfeld)';
    expect(mentions(text)).toEqual(['Hafen GmbH', 'SWX', 'FAX', 'Lumo Technik']);
    expect(values(text)[1]?.basis).toBe('list');
  });
  it('may be announced by the noun before the bracket', () => {
    expect(mentions('bei den Gesellschaften (AVX, VBX, SWX)')).toEqual(['AVX', 'VBX', 'SWX']);
  });
  it('that are an address, parties or plain nouns are none', () => {
    expect(mentions('(Lumo GmbH, Südstraße 19 A, 76189 Altfeld)')).toEqual(['Lumo GmbH']);
    expect(mentions('(Lumo GmbH, Altfeld, Holm AG, Neudorf)')).toEqual(['Lumo GmbH', 'Holm AG']);
    expect(mentions('die Fraktionen (CDU, SPD, FDP)')).toEqual([]);
    expect(mentions('mit Unternehmen (Handwerk, Handel, Industrie)')).toEqual([]);
  });
});

describe('examples', () => {
  it('after `Unternehmen wie` are companies if they look like names', () => {
    expect(names('Unternehmen wie die ABX, XY-Tec und die Holm AG helfen')).toEqual(['ABX', 'XY-Tec', 'Holm AG']);
    expect(names('Unternehmen wie Bäckereien und Friseure')).toEqual([]);
  });
});

describe('known bodies', () => {
  it.each([
    ['die Stadtwerke Altfeld bauen', 'Stadtwerke Altfeld'],
    ['mit den Stadtwerken Altfeld', 'Stadtwerke Altfeld'],
    ['der Sparkasse Altfeld-Neudorf', 'Sparkasse Altfeld-Neudorf'],
    ['die Volksbank Bad Altfeld und', 'Volksbank Bad Altfeld'],
    ['Fahrten des Altfelder Verkehrsverbunds', 'Altfelder Verkehrsverbund'],
    ['das Ingenieurbüro Weber & Holm prüft', 'Ingenieurbüro Weber & Holm'],
    ['durch das Büro Rossa und Partner beauftragte', 'Rossa und Partner'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
  it.each(['die Stadtwerke bauen', 'das Ingenieurbüro prüft', 'des Büros Bremen', 'eine Sparkasse'])('%s is no name', (text) => expect(names(text)).toEqual([]));
});

describe('kinds of business before a name', () => {
  it.each([
    ['der Lederverarbeiter Nord-Varbo zieht um', ['Nord-Varbo']], ['der Maschinenbauer Varix erweitert', ['Varix']], ['der Versicherer Lumovita baut', ['Lumovita']], ['die Burgerkette Lumos eröffnet', ['Lumos']],
    ['der Chemiekonzern Varanxess schließt', ['Varanxess']], ['des Entsorgers Varanz wurde', ['Varanz']], ['der Möbelriese Varea kommt', ['Varea']],
    ['sowie die Kanzleien Varas Hasche Sigle und Osborn Lumo. Im', ['Varas Hasche Sigle', 'Osborn Lumo']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    'der Entsorger prüft, der Versicherer zahlt', 'die Kanzleien prüfen, die Agenturen Aalen und Köln', 'der Maschinenbauer Karl Weber sprach', 'der Entsorger Stadt Aalen fährt', 'das Medienhaus am Markt', 'die Großbank in Zürich',
  ])('but none in %s', (text) => expect(names(text)).toEqual([]));
});
