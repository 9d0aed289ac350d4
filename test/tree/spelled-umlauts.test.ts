import { describe, expect, it } from 'vitest';
import { spellsUmlautsOut, umlautAt } from '../../src/tree/spelled-umlauts.js';
import { readText } from '../fields/read-text.js';

const plain = (text: string): string => {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const umlaut = umlautAt(text, at);
    out += umlaut ?? text.charAt(at);
    if (umlaut !== null) at += 1;
  }
  return out;
};

describe('umlauts that a text spells out', () => {
  it.each([
    ['fuer die Buerger', 'für die Bürger'], ['Ueber die Aenderung', 'Über die Änderung'], ['nichtoeffentlich', 'nichtöffentlich'], ['TOP Oe 7', 'TOP Ö 7'], ['Foerderung der Baeckerei Moeller', 'Förderung der Bäckerei Möller'], ['OEFFENTLICH', 'ÖFFENTLICH'], ['Militaer und Sekretaere', 'Militär und Sekretäre'],
    ['Buero Sued, Laerm an der Kueste', 'Büro Süd, Lärm an der Küste'], ['duenne Bueros', 'dünne Büros'],
  ])('%s', (text, read) => expect(plain(text)).toBe(read));
  it.each(['neue Bauer Steuer Quelle', 'aktuelle Duelle', 'Coesfeld, Soest und Uelzen', 'Jenaer und Gothaer', 'Itzehoer', 'Michael Goethe', 'zuerst soeben', 'Oelde'])('%s has none', (text) => expect(plain(text)).toBe(text));

  it('are told by several words of a text that has no umlaut at all', () => {
    expect(spellsUmlautsOut({ text: 'Der Buergermeister legt die Aenderung oeffentlich vor' })).toBe(true);
    expect(spellsUmlautsOut({ text: 'Der Buergermeister legt die Aenderung oeffentlich vor, für alle' })).toBe(false);
    expect(spellsUmlautsOut({ text: 'Der Buergermeister legt die Aenderung oeffentlich vor, f&uuml;r alle' })).toBe(false);
    expect(spellsUmlautsOut({ text: 'Der Buergermeister legt die Aenderung oeffentlich vor, fu\u0308r alle' })).toBe(false);
    expect(spellsUmlautsOut({ text: 'Herr Mueller und Frau Goebel fuer Soest' })).toBe(false);
  });

  it('are told by one word that no text with umlauts has, but not by one in an address', () => {
    expect(spellsUmlautsOut({ text: 'Vorlage Nr. 12/2020\nBeschluss: Die Grundstuecke werden verkauft' })).toBe(true);
    expect(spellsUmlautsOut({ text: 'Sitzung am 3. Mai, OEFFENTLICH' })).toBe(true);
    expect(spellsUmlautsOut({ text: 'Sitzung am 3. Mai, info@buergermeister.example, https://rat.example/oeffentlich' })).toBe(false);
    expect(spellsUmlautsOut({ text: 'Sitzung am 3. Mai, neue Bauer, Steuer' })).toBe(false);
  });

  it('lack their sharp s: the body is known, and a noun is no town', async () => {
    const { record } = await readText('Stadt Giessen\nDer Oberbuergermeister\n\nBeschlussvorlage\noeffentlich\nVorlage Nr.: 0123/2020\nDatum: 02.03.2020\nBetreff: Schutz vor Laerm\n\nBegruendung:\nDer Laerm wird durch Strassen verursacht, auch in Strassen mit Baeumen.\n');
    expect([record.body?.name, record.body?.ags, record.cities.map(({ name }) => name)]).toEqual(['Giessen', '06531005', ['Gießen']]);
  });

  it('are read as what they are, and printed as the text prints them', async () => {
    const text = 'Stadt Lindenau\nDer Buergermeister\n\nBeschlussvorlage\noeffentlich\nVorlage Nr.: 0123/2020\nBetreff: Uebungsraeume fuer die Musikschule\n\nBeratungsfolge:\nAusschuss fuer Umwelt   02.03.2020   Vorberatung   oeffentlich\n';
    const { record, status, diagnostics, evidence } = await readText(text);
    expect([record.name, record.public, record.consultations[0]?.organization, record.consultations[0]?.public]).toEqual(['Uebungsraeume fuer die Musikschule', true, 'Ausschuss fuer Umwelt', true]);
    expect([status, diagnostics.some(({ id }) => id === 'umlauts-spelled-out')]).toEqual(['clean', true]);
    const place = evidence['/record/name']?.[0];
    expect(text.slice(place?.start, place?.end)).toBe('Uebungsraeume fuer die Musikschule');
  });

  it('in capitals are printed in capitals, and with a small letter where the text has one', async () => {
    const { record } = await readText('Stadt Lindenau\nDer Buergermeister\n\nAenderungsantrag\nAntrag Nr.: RUE-12/2020\nDatum: 02.03.2020\nBetreff: OEPNV und MENUE fuer die oeffentliche Schule, Antrag der FPOe\n');
    expect([record.reference, record.name]).toEqual(['RUE-12/2020', 'OEPNV und MENUE fuer die oeffentliche Schule, Antrag der FPOe']);
  });
});
