import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const nameOf = async (title: string) => (await readText(`Stadt Musterstadt\nVorlage 211/2015\nSitzungsvorlage\n\n${title}\n\nSachverhalt: Es wird gebaut.\n`)).record.name;

describe('a title', () => {
  it.each([
    ['Breitband in den Teilorten (Vorlage 211/2015)', 'Breitband in den Teilorten'],
    ['Bericht über die Beteiligungen - öffentlich -', 'Bericht über die Beteiligungen'],
    ['211/2015 - Neubau der Mühle', 'Neubau der Mühle'],
  ])('is printed without the number and publicity around it: %s', async (title, name) => {
    expect(await nameOf(title)).toBe(name);
  });
  it.each([
    'Beantwortung des Prüfantrages (Drucksache 12/2014)',
    'Umsetzung des Beschlusses (Antrag der Fraktion Muster)',
    'Ausbau der A-1 bis A-9 - Lärmschutz',
  ])('keeps what it is about: %s', async (title) => {
    expect(await nameOf(title)).toBe(title);
  });
});
