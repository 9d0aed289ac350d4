import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (rows: string): string => `Universitätsstadt Tübach\n\nVorlage 512b/2014\nDatum 20.10.2014\n\nBerichtsvorlage\n\n${rows}\n\nBetreff:   Sanierung der Friedhofsmauer\n\nZusammenfassung:\nDie Kosten der Mauer haben sich erhöht.\n`;
const rowsOf = async (rows: string): Promise<readonly string[]> => (await readText(paper(rows))).record.consultations.map(({ organization, date, role, public: open }) => [organization, date, role, open].join('/'));

describe('the session of a committee on the line below it', () => {
  it.each([
    ['a day and its publicity', 'zur Behandlung im  Ortschaftsrat Bühl\n                   am 03.11.2014                öffentlich', 'Ortschaftsrat Bühl/2014-11-03/Behandlung/true'],
    ['a cell for the word before the day', 'zur Behandlung im   Ausschuss für Planung\nam                  03.11.2014                nichtöffentlich', 'Ausschuss für Planung/2014-11-03/Behandlung/false'],
    ['a role before the day', 'zur Kenntnis im\nzur Behandlung im    Planungsausschuss\nVorberatung          08.12.2014, öffentlich', 'Planungsausschuss/2014-12-08/Vorberatung/true'],
  ])('is read: %s', async (_, rows, expected) => {
    expect(await rowsOf(rows)).toEqual([expected]);
  });

  it('is each row\'s own', async () => {
    expect(await rowsOf('zur Vorberatung im     Verwaltungsausschuss\n                       am 10.11.2014   nichtöffentlich\n\nzur Beschlussfassung im   Gemeinderat\n                          am 17.11.2014   öffentlich')).toEqual(['Verwaltungsausschuss/2014-11-10/Vorberatung/false', 'Gemeinderat/2014-11-17/Beschlussfassung/true']);
  });

  it('is none where the line below names another committee or tells of something else', async () => {
    expect(await rowsOf('zur Behandlung im   Planungsausschuss\nam 03.11.2014 Gemeinderat')).not.toContain('Planungsausschuss/2014-11-03/Behandlung/');
    expect((await rowsOf('zur Behandlung im   Planungsausschuss\nerstellt 03.11.2014'))[0]).toContain('Planungsausschuss//');
  });
});

describe('a resolution that was not passed', () => {
  it.each(['Ein Beschluss wird nicht gefasst.', 'Ein Beschluss wurde noch nicht gefasst.'])('is none: %s', async (told) => {
    const { record } = await readText(`Stadt Neudorf\nNiederschrift über die Sitzung des Bauausschusses am 21.11.2000\nTOP 3 Umbau der Kaserne\nHerr Muster berichtet.\n\n${told}\n`);
    expect(record.agendaItems[0]?.decision?.status).not.toBe('adopted');
  });

  it('is one where it was', async () => {
    const { record } = await readText('Stadt Neudorf\nNiederschrift über die Sitzung des Bauausschusses am 21.11.2000\nTOP 3 Umbau der Kaserne\nHerr Muster berichtet.\n\nEin entsprechender Beschluss wird einstimmig gefasst.\n');
    expect(record.agendaItems[0]?.decision?.status).toBe('adopted');
  });
});
