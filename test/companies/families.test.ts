import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../src/fields/companies/index.js';
import { mentions, names, others } from './names.js';

describe('mentions of one company', () => {
  it('carry the fullest name, also as a short form from brackets', () => {
    const text = 'Die Wohnbau Altfeld mbH (WBA) plant. Die WBA baut, der Aufsichtsrat der WBA berät.';
    expect(names(text)).toEqual(['Wohnbau Altfeld mbH']);
    expect(mentions(text)).toEqual(['Wohnbau Altfeld mbH', 'WBA', 'WBA', 'WBA']);
  });
  it('are found by the letters in front of the name and by the letters made from it', () => {
    expect(mentions('KEX Altfeld Event GmbH. Die KEX lädt ein.')).toEqual(['KEX Altfeld Event GmbH', 'KEX']);
    expect(mentions('Stand der ATG. Die Altfeld Tourismus GmbH wirbt.')).toEqual(['ATG', 'Altfeld Tourismus GmbH']);
  });
  it('are found without the legal form', () => {
    expect(names('die Fa. Civitas Plan Consult GmbH aus Altfeld, siehe Betrachtung der Fa. Civitas')).toEqual(['Civitas Plan Consult GmbH']);
    expect(mentions('Die Nord Lumo GmbH baut. Nord Lumo zahlt.')).toEqual(['Nord Lumo GmbH', 'Nord Lumo']);
  });
  it('do not take a noun of the text for the company', () => {
    expect(mentions('Die Hafen GmbH baut. Im Hafen liegt ein Schiff. Hafen und Stadt.')).toEqual(['Hafen GmbH']);
    expect(mentions('Die Event GmbH lädt ein. Event- und Sportstandort.')).toEqual(['Event GmbH']);
    expect(mentions('Fa. Weber baut. Herr Weber fragt.')).toEqual(['Weber']);
  });
  it('keep companies of one name and two legal forms apart', () => {
    expect(names('die Lumo AG und die Lumo GmbH & Co. KG')).toEqual(['Lumo AG', 'Lumo GmbH & Co. KG']);
    expect(names('Stadtwerke Altfeld GmbH und Stadtwerke Altfeld Service GmbH')).toEqual(['Stadtwerke Altfeld GmbH', 'Stadtwerke Altfeld Service GmbH']);
  });
  it('join a bare last name, a pair of initials and another spelling', () => {
    expect(names('an die Firma Klinkerwerk Holm, Altfeld. 1. Fa. Holm, Altfeld')).toEqual(['Klinkerwerk Holm']);
    expect(names('an die Fa. Knoll + Gerber verkauft. Die Fa. K+G leert.')).toEqual(['Knoll + Gerber']);
    expect(names('der Firma XY-Catering, Altfeld und der Firma XYcatering')).toEqual(['XY-Catering']);
  });
  it('join nominative and dative, and a bare known body with its full name', () => {
    expect(names('der Stadtwerke Altfeld GmbH, den Stadtwerken Altfeld')).toEqual(['Stadtwerke Altfeld GmbH']);
  });
  it('give a bare first word to the company named nearest', () => {
    expect(names('die Firma Holm und die Firma "Holm und Partner". Später kam nach langem Streit die Holm Jota GmbH.')).toEqual(['Holm und Partner', 'Holm Jota GmbH']);
  });
});

describe('other organizations', () => {
  it.each([
    ['der Förderverein Kita e. V. hilft', 'Förderverein Kita e. V.: association'],
    ['die IHK Altfeld berät', 'IHK Altfeld: chamber'],
    ['das Fraunhofer Institut forscht', 'Fraunhofer Institut: institute'],
    ['die Universität Altfeld forscht', 'Universität Altfeld: university'],
    ['des Ministeriums für Wissenschaft und Wirtschaft des Landes', 'Ministerium für Wissenschaft und Wirtschaft: authority'],
    ['das Regierungspräsidium Altfeld prüft', 'Regierungspräsidium Altfeld: authority'],
    ['das Fraunhofer-Institut für Optik forscht', 'Fraunhofer-Institut für Optik: institute'],
    ['der Städtetag rät ab', 'Städtetag: association'],
    ['der ADFC Altfeld klagt', 'ADFC Altfeld: association'],
    ['die SPD beantragt', 'SPD: party'],
  ])('%s', (text, expected) => {
    expect(others(text)).toEqual([expected]);
    expect(names(text)).toEqual([]);
  });
  it('are not what a company is called after', () => {
    expect(others('die Institut für neue Bildung GmbH')).toEqual([]);
    expect(others('die AWO Altfeld gGmbH')).toEqual([]);
    expect(others('Bundesministerium für Wirtschaft und Klima, Ministerium des Innern')).toEqual(['Bundesministerium für Wirtschaft und Klima: authority']);
  });
});

describe('a short form in quotes', () => {
  it('is taken where a word introduces it', () => {
    expect(mentions('die Dorn Bau AG (nachfolgend „Dorn“ genannt) plant. Dorn baut.').at(-1)).toBe('Dorn');
    expect(mentions('Die Altfelder Wohnbau (AWB) saniert. Die AWB plant.')).toEqual(['Altfelder Wohnbau', 'AWB', 'AWB']);
  });
});

describe('a short form inside the name', () => {
  it('is one as well', () => {
    expect(mentions('Die Altfelder Verkehrsbetriebe (AXB) GmbH fährt. Die AXB baut.')).toEqual(['Altfelder Verkehrsbetriebe (AXB) GmbH', 'AXB']);
  });
});

describe('short forms that nobody introduces', () => {
  it('are taken if they are made of the letters of the name', () => {
    expect(mentions('Die Stadtwerke Altfeld Holding GmbH plant, die SWA baut.')).toEqual(['Stadtwerke Altfeld Holding GmbH', 'SWA']);
    expect(mentions('Die Stadtwerke Altfeld Holding GmbH plant, die SWX baut.')).toEqual(['Stadtwerke Altfeld Holding GmbH']);
  });
});

describe('short forms in small letters', () => {
  it('are taken if they are the first letters of the name', () => {
    expect(mentions('die Altfelder-Bus-Verkehr GmbH (abv) fährt. Die abv baut.')).toEqual(['Altfelder-Bus-Verkehr GmbH', 'abv', 'abv']);
    expect(mentions('die Altfelder-Bus-Verkehr GmbH (neu) fährt, neu ist das.')).toEqual(['Altfelder-Bus-Verkehr GmbH']);
  });
});

describe('hostile and empty input', () => {
  it('gives nothing for nothing', () => {
    expect(findCompanies('')).toEqual({ companies: [], otherOrganizations: [] });
  });
  it.each(['A GmbH ', 'und ', '(A, ', 'Gesellschaft für A, ', 'Firma ', '„A ', 'A- und ', '\n', 'AB ', 'Lumo hat '])('takes linear time for %j again and again', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(length / piece.length);
      const start = process.cpuUsage();
      findCompanies(text);
      return process.cpuUsage(start).user / 1_000;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(20 * Math.max(time(20_000), 20));
  });
});

describe('a short form in front of the name', () => {
  it.each([
    'Betrieb durch die OHA (Osthaldische Eisenbahnen AG). Die OHA fährt.',
    'vormals OHA, Osthaldische Eisenbahnen AG; die OHA fährt',
    'die OHA - das ist die Osthaldische Eisenbahnen AG - fährt',
  ])('is that company: %s', (text) => expect(names(text)).toEqual(['Osthaldische Eisenbahnen AG']));

  it.each([
    ['Gewerk HLS (Varas Wärme GmbH)', ['Varas Wärme GmbH']],
    ['mit SAP, Osthaldische Eisenbahnen AG', ['SAP', 'Osthaldische Eisenbahnen AG']],
  ])('but not other letters: %s', (text, found) => expect(names(text)).toEqual(found));
});
