import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = async (text: string) => (await readText(text)).record;
const paper = (table: string): string => `Stadt Neudorf\nVorlage Nr. 12/2010\nBetreff: Halle\n\n${table}\n\nBeschlussvorschlag:\nGut.\n`;
const rows = async (table: string) => (await read(paper(table))).consultations.map(({ organization, date, role, public: open }) => [organization, date, role, open]);

describe('rows that say what the committee is to do', () => {
  it.each([
    ['Vorberatung: Bauausschuss am 03.05.2010\nEntscheidung: Gemeinderat am 17.05.2010', 'Vorberatung', 'Entscheidung'],
    ['Beratungsfolge:\n1. Lesung: Bauausschuss 03.05.2010\n2. Lesung: Gemeinderat 17.05.2010', '1. Lesung', '2. Lesung'],
    ['Zur Vorberatung an: Bauausschuss (03.05.2010)\nZur Beschlussfassung an: Gemeinderat (17.05.2010)', 'Vorberatung', 'Beschlussfassung'],
  ])('before its name: %s', async (table, first, second) => {
    expect(await rows(table)).toEqual([['Bauausschuss', '2010-05-03', first, null], ['Gemeinderat', '2010-05-17', second, null]]);
  });
  it('keep a name with a colon that is no role', async () => {
    expect((await rows('Beratungsfolge:\nOrtschaft Oberau: Ortschaftsrat 03.05.2010\nGemeinderat 17.05.2010')).map(([name]) => name)).toEqual(['Ortschaft Oberau: Ortschaftsrat', 'Gemeinderat']);
  });
});

describe('rows in other arrangements', () => {
  it('are short names behind the heading', async () => {
    expect(await rows('Beratungsfolge: BUA 03.05.2010 (nö), VA 10.05.2010 (nö), Rat 17.05.2010 (ö)')).toEqual([['BUA', '2010-05-03', null, false], ['VA', '2010-05-10', null, false], ['Rat', '2010-05-17', null, true]]);
    expect(await rows('Anlagen: LPL 03.05.2010, FNP 10.05.2010')).toEqual([]);
  });
  it('stand between strokes', async () => {
    expect(await rows('Gremium / Sitzung am / Status\nBauausschuss / 03.05.2010 / nö\nGemeinderat / 17.05.2010 / ö')).toEqual([['Bauausschuss', '2010-05-03', null, false], ['Gemeinderat', '2010-05-17', null, true]]);
  });
  it('are columns below the names of committees', async () => {
    expect(await rows('              Bauausschuss      Gemeinderat\nTermin        03.05.2010        17.05.2010\nStatus        nö                ö')).toEqual([['Bauausschuss', '2010-05-03', null, false], ['Gemeinderat', '2010-05-17', null, true]]);
  });
  it('have no item where its column holds no number', async () => {
    const { consultations } = await read(paper('Beratungsfolge                TOP     Datum\nBauausschuss                  3       03.05.2010\nGemeinderat                   nn      17.05.2010'));
    expect(consultations.map(({ agendaItem }) => agendaItem)).toEqual(['3', null]);
  });
});

describe('minutes', () => {
  it('name the committee below an excerpt in the last column, without its term', async () => {
    const { consultations } = await read('Gemeinde Neuberg                        Auszug aus dem Verhandlungsbuch\nLandkreis Neutal                        des Gemeinderats\n\n                                        Sitzung am 03.02.1998\n\n§ 5\nNeubau der Kläranlage\n\nDer Gemeinderat stimmt zu.\n');
    expect(consultations.map((row) => [row.organization, row.date])).toEqual([['Gemeinderat', '1998-02-03']]);
    const term = await read('Protokoll\nder 5. Sitzung des Ortsbeirates Neudorf der Wahlperiode 2019-2024\nvom Dienstag, dem 03.12.2019\n\nTOP 1: Begrüßung\nBegrüßt wird.\n\nTOP 2: Verschiedenes\nKeine Wortmeldungen.\n');
    expect([term.consultations.map((row) => row.organization), term.agendaItems.map((item) => item.name)]).toEqual([['Ortsbeirat Neudorf'], ['Begrüßung', 'Verschiedenes']]);
  });
  it('know the number of a building application from that of a paper', async () => {
    const { agendaItems } = await read('Gemeinde Neudorf\n\nProtokoll des Gemeinderates\nSitzung vom 12. Mai 2015\n\nTOP 1 Baugesuch Nr. 15/2015\nDie Bewilligung wird erteilt.\n\nTOP 2 Grundstück, Drs.-Nr. 115/2019 (n.ö.)\nVertagt.\n');
    expect(agendaItems.map((item) => [item.name, ...item.paperReferences])).toEqual([['Baugesuch Nr. 15/2015'], ['Grundstück', '115/2019']]);
  });
});
