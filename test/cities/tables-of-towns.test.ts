import { describe, expect, it } from 'vitest';
import { findMunicipality } from '../../src/gazetteer/index.js';
import { findCities } from '../../src/fields/cities/index.js';

const citiesIn = (text: string, bodyName: string | null): string[] =>
  findCities(text, { bodyName, companySpans: [] }).filter(({ value }) => !value.inside).map(({ value }) => value.name);

describe('columns of towns', () => {
  it.each([
    ['below their heading, where a cell goes on in the next line', 'Betrieb\tSitz\tAnteil\nLumo Einkauf\tBurg\t10 %\nVereinigte eG\nVara Reha\nGmbH\tSülzetal\t33 %'],
    ['below their heading and an empty line', 'Betrieb\tSitz\tAnteil\n\nLumo Einkauf\tBurg\t10 %\nVara Reha\tSülzetal\t33 %'],
    ['with a line for each cell', 'Bieter\n\nSitz\n\nAngebot\n\nLumo Bau\n\nBurg\n\n10\n\nVara Reha\n\nSülzetal\n\n33'],
  ])('are read %s', (_, text) => {
    expect(citiesIn(text, 'Magdeburg')).toContain('Sülzetal');
  });

  it('need a town beside them where other places have the heading as well', () => {
    expect(citiesIn('Betrieb\tZiel\tJahr\nLumo\tMünster\t2013\nVara\tOhrdruf\t2003\nNord\tDortmund\t2013', 'Hagen')).toContain('Ohrdruf');
    expect(citiesIn('Maßnahme\tZiel\tJahr\nLumo\tRuhe\t2013\nVara\tOhrdruf\t2003', 'Hagen')).not.toContain('Ohrdruf');
  });

  it('are none where a sentence stands between the rows', () => {
    expect(citiesIn('Betrieb\tZiel\tJahr\nLumo\tDortmund\t2013\n\nDie folgende Liste hat mit den Zielen von oben nichts mehr zu tun.\n\nVara\tOhrdruf\t2003\nRena\tRuhe\t2003', 'Hagen')).not.toContain('Ohrdruf');
  });

  it('end where another table has its heading', () => {
    expect(citiesIn('Ort\tBetrag\nDortmund\t10\nMünster\t20\nBäume am Ring\nBaum\tZahl\nLinden\t3\nWeiden\t5', 'Hagen')).toEqual(['Dortmund', 'Münster']);
  });

  it('are none where a name fills a line below no headings', () => {
    expect(citiesIn('Der Vorstand\n\nMerseburg\n\nBrescia\n\nVara', 'Halle (Saale)')).toEqual([]);
  });
});

describe('lines that are cells', () => {
  it.each([
    ['of another column than that of the towns', 'Anwesende\nName\nOrt\nFraktion\nHagen\nMusterau\nFW\nLindau\nMusterau\nFW\nOhrdruf\nMusterau\nFW'],
    ['of no column, below words with capitals', 'Stadt Musterau Der Bürgermeister\n\nVerteiler\nHerr Berger\nHagen\nSiegen\nLindau'],
    ['below a heading of other places, with no town among them', 'Maßnahme\nStandort\nKosten\nSchule\nHalle\n12.000 €\nKita\nWeiden\n13.000 €'],
  ])('are no towns where they are %s', (_, text) => {
    expect(citiesIn(text, 'Mainz')).toEqual([]);
  });

  it('are towns behind the form of a company, on its line and on the next', () => {
    expect(citiesIn('Gesellschafter Sitz Anteil\nAue Wind AG Menden 35,0 %\nLumo GmbH\nBad Ems\n35,0 %', 'Mainz')).toEqual(['Menden (Sauerland)', 'Bad Ems']);
  });
});

describe('towns in brackets', () => {
  it.each([
    ['die Verlagerung nach Polen (Zielonka) zum Sommer', 'Zielonka'],
    ['die Werkstatt der LUMO a.s. (Plzeň) bleibt', 'Pilsen'],
    ['Verhandlungen mit eLDP (Sandersdorf-Brehna) laufen', 'Sandersdorf-Brehna'],
  ])('are told by the country or the name before them: %s', (text, city) => {
    expect(citiesIn(text, 'Magdeburg')).toContain(city);
  });

  it('are none behind a word in small letters', () => {
    expect(citiesIn('das ist erledigt (Zielonka) und gut', 'Magdeburg')).toEqual([]);
  });
});

describe('heads of items', () => {
  const list = (names: readonly string[], mark: string): string => names.map((name) => `- ${name}${mark} Besuch`).join('\n');

  it('are towns where a third of them are beyond doubt', () => {
    expect(citiesIn(list(['Jena', 'Rennes', 'Shenzhen', 'Eskilstuna'], ':'), 'Erlangen')).toEqual(expect.arrayContaining(['Rennes', 'Eskilstuna']));
  });

  it('are none among other words', () => {
    expect(citiesIn('- Kosten: hoch\n- Rennes: Besuch\n- Nutzen: gering', 'Erlangen')).not.toContain('Rennes');
  });
});

describe('what is no town', () => {
  it('is something in a town behind another', () => {
    expect(citiesIn('beliefert werden Lonza in Visp und Roche in Basel', 'Mainz')).not.toContain('Roche');
  });

  it('is a state to which a journey goes', () => {
    expect(citiesIn('Delegationsreise nach Thüringen', 'Mainz')).toEqual([]);
    expect(citiesIn('Delegationsreise nach Zielonka', 'Mainz')).toEqual(['Zielonka']);
  });
});

describe('names of cities in their own language', () => {
  it.each([['Praha', 'Prag'], ['København', 'Kopenhagen'], ['Tel Aviv-Yafo', 'Tel Aviv'], ['St. Paul', 'Saint Paul'], ['Heraklion', 'Iraklio'], ['Großwilfersdorf', 'Großwilfersdorf']])('%s', (printed, name) => {
    expect(citiesIn(`Die Stadt ${printed} ist beteiligt.`, 'Mainz')).toEqual([name]);
  });

  it('do not make towns of churches', () => {
    expect(citiesIn('Die Kirche St. Michael wird saniert; danach St. Paul.', 'Mainz')).toEqual([]);
  });
});

describe('a city across the border', () => {
  it('is meant by its whole name rather than a small town that is called so for short', () => {
    expect(findMunicipality('Linz')).toMatchObject({ country: 'AT', ags: null });
    expect(findMunicipality('Linz am Rhein')).toMatchObject({ country: 'DE' });
    expect(findMunicipality('Freiburg')).toMatchObject({ country: 'DE' });
  });
});
