import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const named = async (sentence: string): Promise<string[]> =>
  (await readText(`Stadt Neudorf\n\nBeschlussvorlage\n\nVorlage Nr.: 2021/0112\nBetreff: Umbau der Halle\n\nSachverhalt:\n${sentence}\n`)).record.otherOrganizations.map(({ name, count }) => (count > 1 ? `${name} (${count})` : name));

describe('the name of an organization ends', () => {
  it.each([
    ['before a noun of the sentence', 'Für den Steg wurden beim Regierungspräsidium Zuschüsse beantragt.', []],
    ['before a noun behind its place', 'Das Regierungspräsidium Freiburg Auflagen erteilt hat.', ['Regierungspräsidium Freiburg']],
    ['before a noun behind its field', 'Das Bundesamt für Bauwesen und Raumordnung Städte berät.', ['Bundesamt für Bauwesen und Raumordnung']],
    ['before the next of a row', 'Es kamen die Hochschule für Gestaltung, Zentrum für Kunst und andere.', ['Hochschule für Gestaltung']],
    ['before a purpose that is none', 'Es schlägt die Handwerkskammer für die Amtszeit Frau Muster vor.', ['Handwerkskammer']],
    ['behind the arts it teaches', 'Die Akademie der Bildenden Künste hilft mit.', ['Akademie der Bildenden Künste']],
    ['behind its place', 'Die Handwerkskammer Freiburg und das Ministerium für Verkehr Baden-Württemberg stimmen zu.', ['Handwerkskammer Freiburg', 'Ministerium für Verkehr Baden-Württemberg']],
  ])('%s', async (_, sentence, names) => {
    expect(await named(sentence)).toEqual(names);
  });
});

describe('the name of an organization begins', () => {
  it.each([
    ['with its first half', 'Die Industrie- und Handelskammer Freiburg stimmt zu.', 'Industrie- und Handelskammer Freiburg'],
    ['with a first name', 'Das Robert Koch Institut rät dazu.', 'Robert Koch Institut'],
    ['with a small word that has a capital', 'Die Radstation wird durch die In Via e.V. betrieben.', 'In Via e.V.'],
    ['before such a word', 'Der Zuschuss geht an den Verein Aktion Eine Welt e.V. wie bisher.', 'Aktion Eine Welt e.V.'],
    ['with its kind and year', 'Die Kasse überlässt den Raum dem TV 1834 Pforzheim e.V. an zwei Abenden.', 'TV 1834 Pforzheim e.V.'],
  ])('%s', async (_, sentence, name) => {
    expect(await named(sentence)).toEqual([name]);
  });
  it.each(['Es ist geplant, dass der neue EVTZ Mittel einwirbt.', 'Jugendliche ohne Grenzen in Deutschland e.V. kamen.'])('nowhere in %j', async (sentence) => {
    expect(await named(sentence)).toEqual([]);
  });
});

describe('an organization', () => {
  it('is named once, in whatever case', async () => {
    expect(await named('Das Polizeipräsidium Freiburg half. Auf Vorschlag des Polizeipräsidiums Freiburg wurde gewählt.')).toEqual(['Polizeipräsidium Freiburg (2)']);
    expect(await named('Stadtrat Muster (GRÜNE) lobt den Antrag der GRÜNEN.')).toEqual(['GRÜNE (2)']);
  });
  it('is no party where it is the short form of a company', async () => {
    expect(await named('Der Bus der Stadtverkehr Adorf GmbH (SVP) fährt.')).toEqual([]);
  });
});
