import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const record = async (text: string) => (await readText(text)).record;
const ITEMS = 'TOP 1    Genehmigung der Tagesordnung\n         Die Tagesordnung wird einstimmig genehmigt.\n\nTOP 2    Lkw-Führungsnetz\n         Beschluss: Der Rat fordert ein Durchfahrtsverbot.\n';

describe('the number of minutes', () => {
  it.each([
    ['Niederschrift Nr. OR Du/04/2017', 'OR Du/04/2017'],
    ['Beschlussprotokoll Nr. 10 / 2023-2027', '10 / 2023-2027'],
    ['Niederschrift Nr. BA 5/2019', 'BA 5/2019'],
    ['Niederschrift Nr. 5/2019', '5/2019'],
    ['Niederschrift', null],
    ['Niederschrift Nr. 5 über die Beratungen', null],
  ])('stands behind their kind: %s', async (line, number) => {
    const { kind, reference } = await record(`Gemeinde Neudorf\n\n${line}\nder öffentlichen Sitzung des Gemeinderates am 06.06.2019\n\n${ITEMS}`);
    expect([kind, reference]).toEqual(['minutes', number]);
  });
  it('stands beside the council below the kind', async () => {
    expect((await record('Gemeinde Neudorf\n\nBESCHLUSSNIEDERSCHRIFT\nDES GEMEINDERATES                                                        Nr. 31\n\nSitzung vom                         Uhr\n24.07.2017                          20.00\n\nGEGENSTAND:   Abänderung des Bauleitplanes\n')).reference).toBe('31');
  });
  it.each([
    ['Beschlussausfertigung', 'Beschluss-Nr.:      BV/142/2019/2', 'BV/142/2019/2'],
    ['Auszug aus dem Sitzungsbuch', 'Beschluß-Nr. 98/183', '98/183'],
    ['Beschlussprotokoll', 'Beschluss-Nr.:      14/2019', null],
    ['Beschlussausfertigung', 'Beschluss-Nr.:      siehe unten', null],
  ])('is that of the resolution on the sheet of one: %s, %s', async (kind, line, number) => {
    expect((await record(`Stadt Neudorf\n\n${kind}\n\n${line}\nGremium:            Stadtrat\nSitzung vom:        26.09.2019\n\nBetreff:\nVergabe der Bauleistung\n\nDer Stadtrat beschließt:\n\nDer Zuschlag wird erteilt.\n`)).reference).toBe(number);
  });
});

describe('the kind of an excerpt', () => {
  it.each([
    ['A u s z u g\n\naus der Niederschrift über die 14. Sitzung des Bauausschusses am 21.11.2013', 'Auszug aus der Niederschrift'],
    ['Auszug\naus dem Protokoll des Gemeinderates\n\nöffentliche Sitzung vom 15. Februar 2011', 'Auszug aus dem Protokoll'],
    ['Auszug aus der Sitzungs-Niederschrift\n\ndes Bausenats vom 12.07.2013', 'Auszug aus der Sitzungs-Niederschrift'],
    ['Auszug\n\naus Anlass der Sitzung des Bauausschusses am 15.02.2011', 'Auszug'],
  ])('may stand on two lines: %j', async (lines, kind) => {
    expect((await record(`Stadt Neudorf\n\n${lines}\n\nTOP 6:    Sanierung der Kläranlage\n\nDer Vorsitzende erinnert an die Klausurtagung.\n`)).paperType).toBe(kind);
  });
});

describe('the sheet of one resolution', () => {
  it.each(['der Gemeinschaftsversammlung Neudorf\nvom 12.12.2012                                öffentliche Sitzung', 'des Stadtrates vom 12.12.2012', 'der 9. Sitzung des Stadtrates\nam Montag, 21.03.2022'])('is named by its committee and day: %j', async (lines) => {
    const { kind, paperType, reference, name } = await record(`Stadt Neudorf\n\n                     Beschluss Nr. 07/2012\n\n${lines}\n\n\nGegenstand:\nEntlastung des Vorsitzenden\n\nEs wird Entlastung erteilt.\n\nAuszug aus der Debatte:\n\nEs wurde geredet.\n`);
    expect([kind, paperType, reference, name]).toEqual(['minutes', 'Beschluss', '07/2012', 'Entlastung des Vorsitzenden']);
  });
  it('is none where a paper names an earlier resolution', async () => {
    const { kind, reference } = await record('Stadt Neudorf\nBeschlussvorlage Nr. 0412/2019\nBeschluss Nr. 12/2018\ndes Stadtrates vom 12.12.2018\n\nBetreff: Freibad\n\nBeschlussvorschlag:\nGut.\n');
    expect([kind, reference]).toEqual(['paper', '0412/2019']);
  });
  it('is called Beschlussblatt elsewhere', async () => {
    const { kind, paperType, reference } = await record('Bezirk Neudorf\n\nBeschlussblatt\n\nGremium:              Kulturausschuss\nSitzungsdatum:        09.03.2023\nTOP:                  Ö 2\nVorlage:              KU/006/2023\n\nJahresbericht der Heimatpflege\n\nBeschluss\nDer Bericht wird zur Kenntnis genommen.\n');
    expect([kind, paperType, reference]).toEqual(['minutes', 'Beschlussblatt', null]);
  });
});

describe('the issuing body', () => {
  const paper = (head: string, text = 'Gut.'): string => `${head}\n\nBeschlussvorlage Nr. 0412/2019\n\nBetreff: Freibad\n\nSachverhalt:\n${text}\n`;
  it('is the municipality whose office the letterhead names', async () => {
    const { body } = await record(paper('Verbandsgemeindeverwaltung Montabaur'));
    expect([body?.name, body?.classification]).toEqual(['Montabaur', 'Verbandsgemeinde']);
  });
  it('is the member below its association', async () => {
    expect((await record(paper('Verwaltungsgemeinschaft Ebern\nMitgliedsgemeinde Pfarrweisach'))).body?.name).toBe('Pfarrweisach');
  });
  it('is a town abroad where the letter is dated there', async () => {
    expect((await record(paper('Stadtvertretungsfraktion\n"Grüne"\n\n                         Dornbirn, am 18. Februar 2019', 'Die Tagung findet in Rust statt. In Dornbirn fehlt ein Bad.'))).body?.name).toBe('Dornbirn');
  });
  it('is the large town whose borough sits', async () => {
    const minutes = (council: string): string => `Niederschrift\n\nüber die 17. Sitzung ${council} am Donnerstag, dem 21.06.2007, 17.00 Uhr\n\n${ITEMS}`;
    expect((await record(minutes('der Bezirksvertretung Krefeld-Hüls'))).body?.name).toBe('Krefeld');
    expect((await record(minutes('des Ortsbeirates Mainz-Kostheim'))).body).toBeNull();
  });
});

describe('the session of minutes', () => {
  it.each([
    ['Gemeindevertretung\nder Gemeinde Neudorf\n\nNiederschrift\nüber die 17. öffentliche Sitzung\ndes Bauausschusses\nam 9. November 2022', 'Bauausschuss'],
    ['Gemeinde Neudorf\n\nProtokoll\nüber die öffentliche Sitzung\ndes Ausschusses für Umwelt, Bauen und\nVerkehr\nam 9. November 2022', 'Ausschuss für Umwelt, Bauen und Verkehr'],
    ['Gemeinde Neudorf\n\nNiederschrift\nöffentliche Sitzung\nder Bezirksvertretung Nord\nvom 9. November 2022', 'Bezirksvertretung Nord'],
    ['Gemeinderat\nGemeinde Neudorf\n\nNiederschrift\nüber die öffentliche Sitzung\nder Haushalt wird beraten\nam 9. November 2022', 'Gemeinderat'],
  ])('is of the committee below it: %s', async (head, organization) => {
    expect((await record(`${head}\n\n${ITEMS}`)).consultations).toMatchObject([{ organization, date: '2022-11-09' }]);
  });
  it('is that of the minutes that an excerpt is from', async () => {
    const text = 'Gemeinde Neudorf\n\nAuszug aus der Niederschrift über die öffentliche Sitzung am 12.03.2020\nGemeinderat\nAusgefertigt am 20.03.2020\n\nTOP 3: Radweg am Bach\nVorlage: 12/2020\nDer Gemeinderat beschließt einstimmig den Radweg.\n';
    expect((await record(text)).consultations).toMatchObject([{ organization: 'Gemeinderat', date: '2020-03-12' }]);
  });
  it('is not the one whose minutes are approved', async () => {
    const text = 'Gemeinde Neudorf\n\nP r o t o k o l l\n   Nr. 31 (2011-2015) der öffentlichen Sitzung des Beirats Neudorf\n      am 24.04.2014 im Museum\n\nBeginn:    19:30 Uhr\n\nDie Vorsitzende eröffnet die Sitzung. Das Protokoll Nr. 30 der Sitzung am 27.03.2014 wird genehmigt.\n\n';
    expect((await record(`${text}${ITEMS}`)).consultations).toMatchObject([{ organization: 'Beirat Neudorf', date: '2014-04-24', time: '19:30' }]);
  });
});
