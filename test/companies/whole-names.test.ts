import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('what a company does leads to its name', () => {
  it.each([
    ['Mit dem Maschinenbauer Varas & Sohn KG aus', 'Varas & Sohn KG'],
    ['Die Fernleitungsnetzbetreiber Lumo Netz GmbH', 'Lumo Netz GmbH'],
    ['der Autozulieferer Lumo Systems AG', 'Lumo Systems AG'],
    ['Die Zahnarztkette zahnlumo GmbH', 'zahnlumo GmbH'],
    ['durch den Sanierungsträger Lumo Stadterneuerung GmbH', 'Lumo Stadterneuerung GmbH'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['with the town alone behind it', 'Die Sanierungsträger Aalen GmbH plant', 'Sanierungsträger Aalen GmbH'],
    ['behind an article that it does not take', 'Die Investor Center Auenland GmbH (ICA) wurde', 'Investor Center Auenland GmbH'],
  ])('but is the name itself %s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('a name holds', () => {
  it.each([
    ['a list of purposes', 'durch die LUMOS Forschungs- und Planungsgesellschaft für Rettungswesen, Brand- und\nKatastrophenschutz mbH aus', 'LUMOS Forschungs- und Planungsgesellschaft für Rettungswesen, Brand- und Katastrophenschutz mbH'],
    ['the field of its engineers', 'Die Ingenieurgesellschaft lmbv Ingenieure im Bauwesen GmbH & Co. KG hat', 'lmbv Ingenieure im Bauwesen GmbH & Co. KG'],
    ['mixed letters before its kind', 'Betreiber LmiP Kreisverkehrsgesellschaft in Aalen mbH.', 'LmiP Kreisverkehrsgesellschaft in Aalen mbH'],
    ['half a noun before a mark', 'a+B Industrie- & Gewerbebau GmbH', 'a+B Industrie- & Gewerbebau GmbH'],
    ['a number behind letters', 'Gespräche mit der LMO 24 Logistik GmbH', 'LMO 24 Logistik GmbH'],
    ['a dash behind the kind', 'Ausschüttung der Stadtwerke - Strom Aalen GmbH & Co. KG.', 'Stadtwerke - Strom Aalen GmbH & Co. KG'],
    ['a form in brackets', 'sowie die Holm + Varas (AG & Co.) KG und', 'Holm + Varas (AG & Co.) KG'],
    ['the owner, where it is a noun alone', 'Die Wohnungsbaugesellschaft mbH der Hansestadt Stade hat', 'Wohnungsbaugesellschaft mbH der Hansestadt Stade'],
    ['an inflected adjective as printed', 'Räder der Deutschen Lumo Connect GmbH am Markt', 'Deutschen Lumo Connect GmbH'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['Czech', 'eine Gruppe der Dopravní podnik města Varaš nad Lumem a.s. bei', 'Dopravní podnik města Varaš nad Lumem a.s.'],
    ['Polish', 'Die Zakład Wodociągów i Kanalizacji w Varasinie Sp. z o.o. kam', 'Zakład Wodociągów i Kanalizacji w Varasinie Sp. z o.o.'],
    ['French', 'mit der Compagnie du Gaz de Varas S.A. zusammen', 'Compagnie du Gaz de Varas S.A.'],
  ])('small words of its language: %s', (_, text, name) => expect(names(text)).toEqual([name]));

  it.each([
    ['the row before it', 'LMO 3 Varas GmbH', 'Varas GmbH'],
    ['a verb before it', 'Das Holz lieferte Lumo Polska Sp. z o.o. im Mai', 'Lumo Polska Sp. z o.o.'],
    ['the town that owns it', 'Die Lumo GmbH der Stadt Stade hat', 'Lumo GmbH'],
    ['where it was shown', 'Auf der Messe in Aalen stellten die LUMO Werkzeugmaschinen GmbH', 'LUMO Werkzeugmaschinen GmbH'],
    ['what was awarded', 'Der Zuschlag für das Parkhaus am Johannesberg an die Varas GmbH', 'Varas GmbH'],
  ])('but not %s', (_, text, name) => expect(names(text)).toEqual([name]));
});
