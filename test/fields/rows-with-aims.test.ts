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
  it.each([
    ['- Vorberatung im Bauausschuss     am  03.05.2010\n- Beschlussfassung im Gemeinderat am  17.05.2010', 'Vorberatung', 'Beschlussfassung'],
    ['Beratung im Bauausschuss am 03.05.2010\nBeschluss im Gemeinderat am 17.05.2010', 'Beratung', 'Beschluss'],
    ['Zur Anhörung im Bauausschuss      03.05.2010\nZur Entscheidung im Gemeinderat   17.05.2010', 'Anhörung', 'Entscheidung'],
    ['Beratung in der Sitzung des Bauausschusses am 03.05.2010\nErörterung in der öffentlichen Sitzung des Gemeinderates am 17.05.2010', 'Beratung', 'Erörterung'],
    ['• Kenntnisnahme im Bauausschuss am 03.05.2010\n• Behandlung im Gemeinderat am 17.05.2010', 'Kenntnisnahme', 'Behandlung'],
  ])('without a colon: %s', async (table, first, second) => {
    const record = await read(`Stadt Neudorf\nVorlage Nr. 12/2010\n\n${table}\n\nBetreff: Halle\n\nBeschlussvorschlag:\nGut.\n`);
    expect(record.consultations.map(({ organization, date, role }) => [organization, date, role])).toEqual([['Bauausschuss', '2010-05-03', first], ['Gemeinderat', '2010-05-17', second]]);
    expect(record.date).toBeNull();
  });
  it('without a day', async () => {
    const { consultations } = await read('Stadt Neudorf\nVorlage Nr. 12/2010\n\nzur Vorberatung im  Bauausschuss\nzur Behandlung im   Gemeinderat\nzur Kenntnis im     Ortsbeirat Au\nzur Überweisung in den Finanzausschuss\n\nBetreff: Halle\n');
    expect(consultations.map(({ organization, role }) => [organization, role])).toEqual([['Bauausschuss', 'Vorberatung'], ['Gemeinderat', 'Behandlung'], ['Ortsbeirat Au', 'zur Kenntnis'], ['Finanzausschuss', null]]);
  });
  it.each([
    ['Vorberatung öffentlich', 'Beschluss nichtöffentlich', 'Vorberatung', 'Beschluss', true, false],
    ['nichtöffentlich / Vorberatung', 'öffentlich, Beschluss', 'Vorberatung', 'Beschluss', false, true],
    ['Kenntnisnahme (öffentlich)', 'Entscheidung N', 'Kenntnisnahme', 'Entscheidung', true, false],
    ['Vorberatung n.ö.', 'Genehmigung (OB)', 'Vorberatung', 'Genehmigung (OB)', false, null],
    ['Beratung Öffentlichkeitsbeteiligung', 'Beschluss öffentliche Auslegung', 'Beratung Öffentlichkeitsbeteiligung', 'Beschluss öffentliche Auslegung', null, null],
  ])('beside the publicity in its cell: %s', async (one, two, first, second, open, closed) => {
    expect(await rows(`Gremium           Datum         Behandlungszweck/-art\nBauausschuss      03.05.2010    ${one}\nGemeinderat       17.05.2010    ${two}`)).toEqual([['Bauausschuss', '2010-05-03', first, open], ['Gemeinderat', '2010-05-17', second, closed]]);
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
  it('stand below a head over four lines', async () => {
    const head = 'Beratungsfolge (Beiräte, Ortschaftsräte,   Sitzungs-     Status        Ergebnis\nAusschüsse, Stadtrat)                      termine       öffentlich/   ohne     mit\n                                                         nicht-        Änder.   Änder.\n                                                         öffentlich\n';
    expect(await rows(`${head}Ausschuss für Bauen und\nVerkehr                                    03.05.2010    öffentlich\n\nGemeinderat                                17.05.2010    nichtöffentlich`)).toEqual([['Ausschuss für Bauen und Verkehr', '2010-05-03', null, true], ['Gemeinderat', '2010-05-17', null, false]]);
  });
  it('have crosses below the signs of the second line', async () => {
    expect(await rows('Beratungsfolge (Beiräte, Stadtrat)    Sitzungs-   Status       Ergebnis\n                                      termine     öff.  n.ö.\nBauausschuss     Vorberatung          03.05.2010        x\nGemeinderat      Entscheidung         17.05.2010  x')).toEqual([['Bauausschuss', '2010-05-03', 'Vorberatung', false], ['Gemeinderat', '2010-05-17', 'Entscheidung', true]]);
  });
  it('have outcomes that go on below', async () => {
    const { consultations } = await read(paper('Datum        Gremium          Sitzung       Beratungsstand\n03.05.2010   Bauausschuss     BAU/024/V     mit Änderungen im\n                                            Ausschuss beschlossen\n17.05.2010   Gemeinderat      GR/027/V      an den Ausschuss für\n                                            Umwelt überwiesen'));
    expect(consultations.map(({ organization, outcome }) => [organization, outcome])).toEqual([['Bauausschuss', 'mit Änderungen im Ausschuss beschlossen'], ['Gemeinderat', 'an den Ausschuss für Umwelt überwiesen']]);
  });
  it('end above the number of one that nobody filled in, and above the answers of a form', async () => {
    expect(await rows('Beratungsfolge         Termin       Status\n1. Bauausschuss        03.05.2010   nö\n2. Gemeinderat         17.05.2010   ö\n3.\n\nEinladung an Beirat/ Beratung im Beirat:      X  ja        nein')).toEqual([['Bauausschuss', '2010-05-03', null, false], ['Gemeinderat', '2010-05-17', null, true]]);
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
