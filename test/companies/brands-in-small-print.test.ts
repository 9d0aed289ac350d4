import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('a brand in small letters is read', () => {
  it.each([
    ['with a form in small letters', 'Nach der Studie der lumirica ag (Stand 2019)', 'lumirica ag'],
    ['at the start of a row', 'GmbH\n\tlumo SE (Zentrale)\t9,3 ha', 'lumo SE'],
    ['behind a known name', 'die Stromversorgung die E.ON edis AG.', 'E.ON edis AG'],
    ['behind letters and a mark', 'oblag der L&V lumo consult GmbH,', 'L&V lumo consult GmbH'],
    ['over a line, with its town', 'betrieben von der Sheeplum GbR und von der lumomobil\nHannover GmbH.', 'lumomobil Hannover GmbH'],
    ['with nouns in small letters', 'vorgesehen ist die lumTL ingenieure für tragwerk und leichtbau gmbh, Aalen', 'lumTL ingenieure für tragwerk und leichtbau gmbh'],
  ])('%s', (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ['a club', 'Treffen der Theater ag in der Aula'],
    ['a working group', 'Sitzung der arbeits ag'],
    ['a steering group', 'Die steuerungs ag berichtet'],
    ['a group that leads', 'Bericht der lenkungs ag'],
    ['a direction of the wind', 'Windrichtung\n\tmeist SE\n'],
    ['a direction', 'Der Weg führt so SE durch den Wald'],
  ])('but not %s', (_, text) => expect(names(text)).toEqual([]));

  it('but not the line above', () => expect(names('im Auftrag der gemeinsam\nHumlo GmbH')).toEqual(['Humlo GmbH']));
});

describe('a name holds', () => {
  it.each([
    ['a pair of towns in the next line', 'hat die WiLUM Wirtschafts- und Regionalentwicklungsgesellschaft\n   Flensburg/Schleswig mbH begleitet', 'WiLUM Wirtschafts- und Regionalentwicklungsgesellschaft Flensburg/Schleswig mbH'],
    ['the form in brackets of the next line', 'unterzeichnet wurden Verträge mit der Holm + Varas\n(AG & Co.) KG und', 'Holm + Varas (AG & Co.) KG'],
    ['two fields', 'war das Büro BLP Stadtplanung Landschaftsplanung, Aalen, beauftragt', 'BLP Stadtplanung Landschaftsplanung'],
    ['its kind with a hyphen', 'und die Auen-Reederei Varastik.', 'Auen-Reederei Varastik'],
    ['what it supplies, before its customers', 'Die Stromversorgung Dessau habe Kunden', 'Stromversorgung Dessau'],
    ['what it supplies, behind its manager', 'Der Geschäftsführer der Energieversorgung Dessau berichtet', 'Energieversorgung Dessau'],
    ['what it supplies and its form', 'Vertrag mit der Energieversorgung Dessau GmbH', 'Energieversorgung Dessau GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toContain(name));

  it.each([
    ['what is supplied', 'Konzept Stromversorgung Dessau'],
    ['how a town is supplied', 'Die Energieversorgung Dessau muss klimaneutral werden'],
    ['whether a town is supplied', 'Die Gasversorgung Dessau ist sicher. Kunden zahlen'],
    ['a project in English', 'Das Projekt Varas Energy wird beendet'],
    ['a division of the administration', 'FB Stadtplanung, Aalen'],
    ['a field of the administration', 'der Fachbereich LMO Stadtplanung berichtet'],
    ['a trade that goes on', 'Kosten der Varas Precision Castings'],
  ])('but not %s', (_, text) => expect(names(text)).toEqual([]));
});

describe('letters', () => {
  it('before a bank in brackets are its own', () => expect(names('die LzO (Landessparkasse zu Oldenburg) haben. Die LzO zahlt')).toEqual(['Landessparkasse zu Oldenburg']));
  it('behind known names are one', () => expect(names('Mieter sind H&M, C&A, dm und Aldi')).toContain('dm'));
  it('of a unit are none', () => expect(names('mit 5 cm, dm und mm')).toEqual([]));
  it('before the drehkreuz are a company', () => expect(names('das DHL-Drehkreuz')).toEqual(['DHL']));
});
