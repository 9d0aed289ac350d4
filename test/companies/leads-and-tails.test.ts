import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('words before a name', () => {
  it.each([
    ['oblag der Kanzlei Holmer Varas Rappold PartGmbB aus Köln', ['Holmer Varas Rappold PartGmbB']],
    ['Die Kanzlei Holm GmbH berät', ['Kanzlei Holm GmbH']],
    ['stammt von der Ahausenschen LuMo Ingenieurgesellschaft mbH', ['LuMo Ingenieurgesellschaft mbH']],
    ['mit der Lumo Wohnungsbau-Aktiengesellschaft Berlin und der WLM Wohnungsbaugesellschaft Berlin-Mitte mbH', ['Lumo Wohnungsbau-Aktiengesellschaft Berlin', 'WLM Wohnungsbaugesellschaft Berlin-Mitte mbH']],
    ['Das Büro Varas Consult plant', ['Varas Consult']],
    ['vom Ingenieurbüro Varas Consult geplant', ['Varas Consult']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('articles and places inside a name', () => {
  it.each([
    ['Die Genossenschaft Am Holmsee eG baut', ['Genossenschaft Am Holmsee eG']],
    ['Die Baugenossenschaft Am Holmsee eG baut', ['Baugenossenschaft Am Holmsee eG']],
    ['betrieben von der\nRheinhafengesellschaft Weil am Rhein mbH', ['Rheinhafengesellschaft Weil am Rhein mbH']],
    ['Die Schifffahrtsgesellschaft des Holmersees (SGH) AG fährt', ['Schifffahrtsgesellschaft des Holmersees (SGH) AG']],
    ['durch die ten Holmer Projektentwicklung GmbH, die', ['ten Holmer Projektentwicklung GmbH']],
    ['Die Autobahn GmbH\ndes Bundes plant', ['Autobahn GmbH des Bundes']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('is no part of it behind a word for kin', () => expect(names('Die Tochtergesellschaft des Lumokonzerns AG')).not.toContain('Tochtergesellschaft des Lumokonzerns AG'));
});

describe('words behind a name', () => {
  it.each([
    ['die wbg Ahausen GmbH Immobilienunternehmen nahm teil', ['wbg Ahausen GmbH Immobilienunternehmen']],
    ['in Aalen, wo die Lumo AG Netzbetreiberin ist', ['Lumo AG']],
    ['die Lumo KGaA mbH nimmt teil', ['Lumo KGaA mbH']],
    ['die Lindholmer Werft, die Lumholt Werft gehört dazu', ['Lumholt Werft']],
    ['die Siemens-Tochter PYUR IV0221-III-23 baut', ['Siemens', 'PYUR']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each(['das größte Softwarehaus Polens', 'der Hersteller Italiens', 'wird in Trailern aus Marl geliefert', 'die alte Werft'])('takes none in %s', (text) => expect(names(text)).toEqual([]));
});

describe('forms of companies abroad', () => {
  it.each([
    ['die Lumostal PJSC meldet', ['Lumostal PJSC']], ['die Lumonet Varlo U.A. liefert', ['Lumonet Varlo U.A.']], ['die Varas Söhne Kollektivgesellschaft zieht um', ['Varas Söhne Kollektivgesellschaft']], ['die Lumo Trading FZE bietet', ['Lumo Trading FZE']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('are nothing by themselves', () => expect(names('Die Kollektivgesellschaft ist eine Form.')).toEqual([]));
});

describe('what belongs to a known company', () => {
  it.each([
    ['der Umbau des Karstadt-Warenhauses', ['Karstadt']], ['die TotalEnergies-Raffinerie', ['TotalEnergies']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('examples behind a word for firms', () => {
  it('are names that nobody knows', () => expect(names('Händler wie Lumex, Pedalux und die Holm AG haben geholfen')).toEqual(['Lumex', 'Pedalux', 'Holm AG']));
  it('and no kinds', () => expect(names('Händler wie Bäcker und Metzger')).toEqual([]));
});
