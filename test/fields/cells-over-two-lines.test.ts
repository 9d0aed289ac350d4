import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const rowsOf = async (head: string): Promise<unknown[][]> => {
  const { record } = await readText(`Stadt Neudorf\nBeschlussvorlage\nVorlage Nr. 12/2020\n\n${head}\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n`);
  return (record.consultations ?? []).map(({ organization, date, role, public: open }) => [organization, date, role, open]);
};

describe('cells of a Beratungsfolge over two lines', () => {
  it('hold one role where the two are one', async () => {
    expect(await rowsOf('Gremium          Termin        Status      Zuständigkeit\nBauausschuss     15.08.2019    öffentlich  Vorberatung und\n                                           Empfehlung\nStadtrat         11.09.2019    öffentlich  endgültige\n                                           Beschlussfassung\nKreistag         14.10.2019    öffentlich  zur\n                                           Kenntnis'))
      .toEqual([['Bauausschuss', '2019-08-15', 'Vorberatung und Empfehlung', true], ['Stadtrat', '2019-09-11', 'endgültige Beschlussfassung', true], ['Kreistag', '2019-10-14', 'zur Kenntnis', true]]);
  });
  it('say that a session is closed, alone or beside the rest of a role', async () => {
    expect(await rowsOf('Beratungsfolge        Status      Termin\nDienstberatung        nicht       25.06.2019\n                      öffentlich\nStadtrat              öffentlich  11.09.2019'))
      .toEqual([['Dienstberatung', '2019-06-25', null, false], ['Stadtrat', '2019-09-11', null, true]]);
    expect(await rowsOf('Termin        Gremium         Öffentlichkeit     Beratungsart\n15.08.2019    Bauausschuss    nicht              Beschluss-\n                              öffentlich         empfehlung\n11.09.2019    Stadtrat        öffentlich         Entscheidung'))
      .toEqual([['Bauausschuss', '2019-08-15', 'Beschlussempfehlung', false], ['Stadtrat', '2019-09-11', 'Entscheidung', true]]);
  });
  it('are two where what stands below is no rest', async () => {
    expect((await rowsOf('Gremium          Termin        Zuständigkeit\nBauausschuss     15.08.2019    Vorberatung\n                               Entscheidung\nStadtrat         11.09.2019    Entscheidung')).map((row) => row[2])).toEqual(['Vorberatung', 'Entscheidung']);
  });
});

describe('the committee that a form lets choose', () => {
  it('has the session of the head, also below other sessions', async () => {
    expect(await rowsOf('Sitzungsdatum: 15.03.12\n\nBeschlussfassung durch:     [ ] Oberbürgermeister        [ ] Hauptausschuss\n                            [ ] Betriebsausschuss        [X] Stadtvertretung\n\nBeratung im:\n [X] 23.02.12     Hauptausschuss\n [ ]              Kulturausschuss\n\nNeudorf, 09.02.2012'))
      .toEqual([['Hauptausschuss', '2012-02-23', null, null], ['Stadtvertretung', '2012-03-15', null, null]]);
    expect(await rowsOf('Sitzungstermin: 15.03.2012\n\n☒ Gemeinderat\n☐ Technischer Ausschuss')).toEqual([['Gemeinderat', '2012-03-15', null, null]]);
    expect(await rowsOf('Sitzung am:   15.03.2012\nGremium:      [x] Gemeinderat    [ ] Technischer Ausschuss')).toEqual([['Gemeinderat', '2012-03-15', null, null]]);
  });
  it('is none where two are ticked, or none', async () => {
    expect(await rowsOf('Sitzungstermin: 15.03.2012\n\n☒ Gemeinderat\n☒ Technischer Ausschuss')).toEqual([]);
    expect(await rowsOf('Sitzungstermin: 15.03.2012\n\n☐ Gemeinderat\n☐ Technischer Ausschuss')).toEqual([]);
  });
});
