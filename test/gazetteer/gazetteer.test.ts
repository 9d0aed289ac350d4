import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makePayload } from '../../src/gazetteer/build/payload.mjs';
import { findCounty, findMunicipality, loadGazetteer } from '../../src/gazetteer/index.js';
import { wordHash } from '../../src/vocabulary/word-hash.js';
import { cpuMilliseconds } from '../cpu-time.js';

const numberOf = (word: string): number => wordHash(word, 0, word.length);

describe('the data file', () => {
  it('is what the build makes of the sources', () => {
    const container = JSON.parse(readFileSync(new URL('../../src/gazetteer/gazetteer.json', import.meta.url), 'utf8'));
    expect(createHash('sha256').update(makePayload()).digest('hex')).toBe(container.sha256);
    expect(container.brotliBase64.length).toBeLessThan(1_600_000);
  }, 120_000);

  it('has every municipality of Germany under a key of its own', () => {
    const gazetteer = loadGazetteer();
    const keys = new Set<string>();
    let count = 0;
    for (let number = 0; number < gazetteer.size; number += 1) {
      const { ags, partOf } = gazetteer.place(number);
      if (ags === null || partOf !== null) continue;
      count += 1;
      keys.add(ags);
      expect(ags).toMatch(/^\d{8}$/u);
    }
    expect(count).toBe(keys.size);
    expect(count).toBeGreaterThan(10_700);
  });
});

describe('a German municipality', () => {
  it.each([
    ['Dessau', 'Dessau-Roßlau'],
    ['Haldensleben', 'Haldensleben'],
    ['St. Gangloff', 'St. Gangloff'],
    ['Auerbach in der Oberpfalz', 'Auerbach in der Oberpfalz'],
    ['Altdorf bei Nürnberg', 'Altdorf bei Nürnberg'],
    ['Schwedt', 'Schwedt/Oder'],
    ['Lutherstadt Wittenberg', 'Wittenberg'],
  ])('is called as in the register, written out: %s', (printed, name) => {
    const gazetteer = loadGazetteer();
    expect(gazetteer.numbers(printed).map((number) => gazetteer.place(number)).filter(({ partOf }) => partOf === null).map((place) => place.name)).toContain(name);
  });
});

describe('municipalities of Switzerland', () => {
  it('are all known, those too that no settlement bears the name of', () => {
    const gazetteer = loadGazetteer();
    for (const name of ['Bussnang', 'Rapperswil-Jona', 'Obervaz', 'Schlatt (ZH)', 'Illnau-Effretikon']) expect(gazetteer.numbers(name).map((number) => gazetteer.place(number).country)).toContain('CH');
  });
});

describe('former municipalities', () => {
  it('have their last key and that of their successor', () => {
    const gazetteer = loadGazetteer();
    const former = (name: string) => gazetteer.numbers(name).map((number) => gazetteer.place(number)).filter(({ ags, partOf }) => ags !== null && partOf !== null);
    expect(former('Westerland')).toMatchObject([{ ags: '01054151', partOf: '01054168' }]);
    expect(former('Vienenburg')).toMatchObject([{ ags: '03153013', partOf: '03153017' }]);
    expect(former('Altona')).toEqual([]);
  });

  it('are all merged into a municipality of today, and bear no key of today', () => {
    const gazetteer = loadGazetteer();
    const places = Array.from({ length: gazetteer.size }, (_, number) => gazetteer.place(number)).filter(({ ags }) => ags !== null);
    const today = new Set(places.filter(({ partOf }) => partOf === null).map(({ ags }) => ags));
    const former = places.filter(({ partOf }) => partOf !== null);
    expect(former.length).toBeGreaterThan(700);
    expect(former.filter(({ ags, partOf }) => !today.has(partOf) || today.has(ags))).toEqual([]);
  });
});

describe('loadGazetteer', () => {
  it('unpacks once and quickly', () => {
    const before = cpuMilliseconds();
    const first = loadGazetteer();
    expect(cpuMilliseconds() - before).toBeLessThan(1_000);
    expect(loadGazetteer()).toBe(first);
  });

  it('answers unknown names with nothing', () => {
    expect(loadGazetteer().numbers('Nirgendwohausen')).toEqual([]);
    expect(loadGazetteer().numbers('__proto__')).toEqual([]);
  });

  it('never holds back a name by its filter', () => {
    const gazetteer = loadGazetteer();
    for (const name of ['Ulm', 'ULM', 'Au', 'Łódź', 'ŁÓDŹ', 'Neu-Ulm', 'Ürzig', 'ÜRZIG']) expect(gazetteer.mayName(numberOf(name))).toBe(true);
    expect(gazetteer.mayName(numberOf('Xyqzw'))).toBe(false);
  });

  it('never holds back the words of a longer name, but most other words', () => {
    const gazetteer = loadGazetteer();
    for (const [first, letter] of [['Bad', 'H'], ['BAD', 'H'], ['Halle', '('], ['Frankfurt', 'a'], ['St', 'G']] as const) {
      expect(gazetteer.mayOpen(numberOf(first))).toBe(true);
      expect(gazetteer.mayGoOn(numberOf(first), letter.charCodeAt(0))).toBe(true);
    }
    expect(gazetteer.mayOpen(numberOf('Xyqzw'))).toBe(false);
    expect(gazetteer.mayGoOn(numberOf('Halle'), 'x'.charCodeAt(0))).toBe(false);
  });
});

describe('findMunicipality', () => {
  it.each([
    ['Magdeburg', '15003000'], ['MAGDEBURG', '15003000'], ['Halle (Saale)', '15002000'], ['Halle/Saale', '15002000'],
    ['Frankfurt/Main', '06412000'], ['Frankfurt am Main', '06412000'], ['FRANKFURT AM MAIN', '06412000'], ['Frankfurt (Oder)', '12053000'],
    ['Lahr/Schwarzwald', '08317065'], ['Forst (Lausitz)', '12071076'], ['Neu-Ulm', '09775135'], ['Karlsbad', '08215096'],
    ['Stutensee', '08215109'], ['Lutherstadt Wittenberg', '15091375'], ['Weiden i.d.OPf.', '09363000'], ['Salzatal', '15088319'],
    ['Sankt Augustin', '05382056'], ['St. Augustin', '05382056'],
  ])('knows the key of %s', (name, ags) => {
    expect(findMunicipality(name)?.ags).toBe(ags);
  });

  it('gives no key where the name alone does not tell', () => {
    const found = findMunicipality('Neustadt');
    expect(found?.ags).toBeNull();
    expect(found?.alternatives.length).toBeGreaterThan(3);
  });

  it('knows foreign places without a key, and no fantasy names', () => {
    expect(findMunicipality('Wien')).toMatchObject({ country: 'AT', ags: null });
    expect(findMunicipality('Musterhausen an der Erfindung')).toBeNull();
    expect(findMunicipality('')).toBeNull();
  });

  it('knows towns by the name of the register, without the spa that they are', () => {
    expect(findMunicipality('Ostseebad Prerow')).toMatchObject({ name: 'Prerow' });
    expect(findMunicipality('Prerow')).toMatchObject({ name: 'Prerow' });
    expect(findMunicipality('Bad Doberan')).toMatchObject({ name: 'Bad Doberan' });
  });

  it.each([['Cherbourg', 'Cherbourg-Octeville'], ['Györ', 'Raab'], ['Seongnam', 'Seongnam-si'], ['Gentofte', 'Gentofte'], ['Seuzach', 'Seuzach'], ['Wiesendangen', 'Wiesendangen'], ['Asch', 'Aš']])('knows %s abroad', (printed, name) => {
    expect(findMunicipality(printed)).toMatchObject({ name, ags: null });
  });

  it('takes no first half of an English name for the town', () => {
    expect(findMunicipality('Stanford')?.name).not.toBe('Stanford-le-Hope');
  });

  it('takes districts for no municipalities', () => {
    expect(findMunicipality('Kreuzberg')?.name).not.toBe('Berlin');
    expect(findMunicipality('Neukölln')).toBeNull();
  });
});

describe('findCounty', () => {
  it.each([['Landkreis Börde', '15083'], ['LANDKREIS BÖRDE', '15083'], ['Kreis Herford', '05758'], ['Rhein-Sieg-Kreis', '05382'],
    ['Landkreis Karlsruhe', '08215'], ['Wartburgkreis', '16063'], ['Region Hannover', '03241'],
    ['Landkreis Spree-Neiße/Wokrejs Sprjewja-Nysa', '12071'], ['Landkreis Neustadt an der Waldnaab', '09374']])('knows the key of %s', (name, ags) => {
    expect(findCounty(name)?.ags).toBe(ags);
  });

  it('takes an independent city for no county', () => {
    expect(findCounty('Landkreis Magdeburg')).toBeNull();
    expect(findCounty('Kreis Nirgendwo')).toBeNull();
  });
});
