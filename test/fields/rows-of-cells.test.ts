import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/record/schema.js';
import { readText } from './read-text.js';

const rowsOf = ({ record }: Reading): readonly string[] => record.consultations.map(({ organization, date, role, public: open, agendaItem }) => [organization, date, role, open, agendaItem].map(String).join(' | '));
const isUnread = ({ diagnostics }: Reading): boolean => diagnostics.some(({ id }) => id === 'consultation-row-unread');
const paper = (table: string): string => `Stadt Musterau\n\nMitteilungsvorlage\n\nFD 40/0156/2014\n\nBetreff\nSanierung der Halle am Markt\n\n${table}\n\n\nSachverhalt:\n\nÜber die Sanierung wurde zuletzt berichtet. Das Dach ist fertig.\n`;

describe('a table with a cell on each line, row after row', () => {
  it('has names over several lines, and rows with cells left empty', async () => {
    const reading = await readText(paper('Gremium \nGeplante Sitzungstermine \nStatus \nZuständigkeit \nSchul- und Gebäudemanagementaus-\nschuss des Verbandes Musterland \n \n20.03.2014 \n \nÖ \nzur Kenntnis \nKooperationsrat \n \n \n \nN \n \nVerbandsversammlung des Regionalverban-\ndes Musterland \n10.04.2014 \nÖ \nzur Kenntnis'));
    expect(rowsOf(reading)).toEqual([
      'Schul- und Gebäudemanagementausschuss des Verbandes Musterland | 2014-03-20 | zur Kenntnis | true | null',
      'Kooperationsrat | null | null | false | null',
      'Verbandsversammlung des Regionalverbandes Musterland | 2014-04-10 | zur Kenntnis | true | null',
    ]);
    expect(isUnread(reading)).toBe(false);
  });

  it('has names of columns over two lines, and counts of rows that were not used', async () => {
    const reading = await readText(paper('Beratungsfolge \nTOP \nSitzungs- \ntermin \nÖffentlichkeits- \nstatus \nBeschlussart \n \n1. \nAusschuss für Umwelt und Technik \n3.2 \n14.05.2013 \nöffentlich \nKenntnisnahme \n2. \n \n \n \n \n3. \n \n \n \nEinladung an \nBezirksbeirat/Antragsteller: \n \nja / Bezirksbeirat Musterau-Ost'));
    expect(rowsOf(reading)).toEqual(['Ausschuss für Umwelt und Technik | 2013-05-14 | Kenntnisnahme | true | 3.2']);
    expect([isUnread(reading), reading.record.decision]).toEqual([false, null]);
  });

  it('has a column for what the committees aim at', async () => {
    const reading = await readText(paper('Beratung \n \nVerkehrsausschuss \nStadtrat \n \nDatum \n23.03.2017 \n26.04.2017 \n \nBehandlung \nöffentlich \nöffentlich \n \nZiel \nGutachten \nBeschluss'));
    expect(rowsOf(reading)).toEqual(['Verkehrsausschuss | 2017-03-23 | Gutachten | true | null', 'Stadtrat | 2017-04-26 | Beschluss | true | null']);
  });

  it('counts its rows in a column that is no item\'s', async () => {
    const reading = await readText(paper('Beratungsfolge \n \nNr. \nGremium \nTermin \nTOP \nStatus \n1 \nBauausschuss \n12.03.2020 \n4.1 \nÖ \n2 \nHauptausschuss \n19.03.2020 \n \nN \n3 \nStadtrat \n26.03.2020 \n7 \nÖ'));
    expect(rowsOf(reading)).toEqual(['Bauausschuss | 2020-03-12 | null | true | 4.1', 'Hauptausschuss | 2020-03-19 | null | false | null', 'Stadtrat | 2020-03-26 | null | true | 7']);
  });

  it('is not read so where a line right below it is no cell', async () => {
    const reading = await readText(paper('Gremium \nTermin \nZuständigkeit \nBauausschuss \n20.03.2014 \nEntscheidung \nKooperationsrat \n10.04.2014 \nnach Ermessen des Rates, siehe auch den Beschluss vom Vorjahr'));
    expect(reading.status === 'clean' && rowsOf(reading).length < 2).toBe(false);
  });

  it('tells nothing of committees without any cell', async () => {
    const reading = await readText(paper('Gremium \nTermin \nZuständigkeit \nBauausschuss \nHauptausschuss \nGemeinderat \n20.03.2014 \nEntscheidung'));
    expect(rowsOf(reading).filter((row) => row.includes('2014-03-20')).length <= 1 && reading.status !== 'clean').toBe(true);
  });
});

describe('the one session of a paper', () => {
  const item = async (text: string): Promise<string | null> => (await readText(text)).record.consultations[0]?.agendaItem ?? null;

  it('has its item on the line of its label, with or without its publicity', async () => {
    expect(await item('Verband Musterland\n\nVorlage Nr. 187/2016\n\nVerkehrsausschuss\nam 08.06.2016\n\nzur Beschlussfassung\n\n- Öffentliche Sitzung -\n\nZu Tagesordnungspunkt 2\n\nExpressbusse: Bericht über die Vergabe\n')).toBe('2');
    expect(await item('GEMEINDE MUSTERBACH\n\nT I S C H V O R L A G E\n\nzu  TOP  4  öffentlich\n\nder Gemeinderatssitzung vom  12.7.1999\n\nBetr.:  Neubau eines Schuppens\n')).toBe('4');
  });

  it('has no item in words', async () => {
    expect(await item('GEMEINDE MUSTERBACH\n\nTISCHVORLAGE\n\nzu TOP 4 Plätze\n\nder Gemeinderatssitzung vom 12.7.1999\n\nBetr.:  Neubau eines Schuppens\n')).not.toBe('4 Plätze');
  });

  it('began at the first of two times below two labels', async () => {
    const minutes = (times: string): string => `Gemeinde Musterheim\n\nN I E D E R S C H R I F T\n\nüber die öffentliche Sitzung des Gemeinderates Musterheim am\nDonnerstag, dem 27. Mai 2010, in der Halle\n\nBeginn:\nEnde:\n${times}\n\nTOP 1    Fragestunde\n\nEs werden keine Fragen gestellt.\n`;
    const time = async (text: string): Promise<string | null> => (await readText(text)).record.consultations[0]?.time ?? null;
    expect(await time(minutes('19.30 Uhr\n21.55 Uhr'))).toBe('19:30');
    expect(await time(minutes('siehe unten\n21.55 Uhr'))).toBeNull();
  });
});

describe('a letter to a council', () => {
  const letter = (town: string): string => `\n\nAn den Grossen Gemeinderat\n\n${town}\n\n\nBeantwortung der Schriftlichen Anfrage betreffend Parkplätze beim Bad\n\nDer Stadtrat erteilt folgende Antwort: Es sind keine Parkplätze geplant.\n`;

  it('names no session in its address', async () => {
    expect((await readText(letter('W i n t e r t h u r'))).record.consultations).toEqual([]);
  });
});
