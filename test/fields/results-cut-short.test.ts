import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\nBeschlussvorlage\nVorlage Nr.: 0123/2022\nDatum: 03.05.2022\nBetreff: Umbau der Mühle\n\n';
const FOOT = '\n\nBeschlussvorschlag:\nDer Umbau wird beschlossen.\n';
const decided = async (table: string): Promise<unknown[]> => {
  const { record } = await readText(`${HEAD}${table}${FOOT}`);
  const { vote } = record.decision ?? {};
  return [record.decision?.status ?? null, record.decision?.outcome ?? null, vote == null ? null : [vote.yes, vote.no, vote.abstentions, vote.unanimous]];
};
const outcomes = async (table: string): Promise<unknown[]> => ((await readText(`${HEAD}${table}${FOOT}`)).record.consultations ?? []).map(({ outcome, role }) => outcome ?? role);

describe('results in the rows of a Beratungsfolge', () => {
  it('may be cut short', async () => {
    const table = 'Gremium          Termin        Abst.-Erg.\nBauausschuss     12.05.2022    mehrh. empf.\nStadtrat         19.05.2022    einst. b. 1 Enth.';
    expect(await outcomes(table)).toEqual(['mehrh. empf.', 'einst. b. 1 Enth.']);
    expect(await decided(table)).toEqual(['adopted', 'einst. b. 1 Enth.', [null, null, 1, true]]);
    expect((await decided(table.replace('einst. b. 1 Enth.', 'mehrh. abgel.')))[0]).toBe('rejected');
  });
  it('are no roles that are cut short', async () => {
    expect(await outcomes('Gremium          Termin        Zuständigkeit\nBauausschuss     12.05.2022    Vorberatung\nStadtrat         19.05.2022    beschl.')).toEqual(['Vorberatung', 'beschl.']);
  });
  it('stand behind their counts, which are not theirs in words', async () => {
    const table = 'Gremium          Termin        Abstimmung (J/N/E)   Status\nBauausschuss     12.05.2022    6/3/1                abgelehnt\nStadtrat         19.05.2022    20/4/2               beschlossen';
    expect(await outcomes(table)).toEqual(['abgelehnt', 'beschlossen']);
    expect(await decided(table)).toEqual(['adopted', 'beschlossen', [20, 4, 2, false]]);
  });
  it('print a dash for none', async () => {
    const table = 'Beratungsfolge     Sitzung am    TOP   dafür   dagegen   enthalten   Bemerkungen\nBauausschuss       12.05.2022     4      4       3          -\nStadtrat           19.05.2022    10     16      11          -';
    expect(await decided(table)).toEqual(['adopted', 'Stadtrat 19.05.2022 10 16 11 -', [16, 11, 0, false]]);
    expect((await decided(table.replace('16      11 ', ' -       - ')))[0]).toBeNull();
  });
  it('are crosses below the name of an outcome, beside the names of the sides', async () => {
    const table = 'Beratungsfolge    Datum         Anw.   dafür   dagegen   Enth.   Kenntnis\nBauausschuss      12.05.2022      8                                  X\nStadtrat          19.05.2022     30                                  X';
    expect((await decided(table))[0]).toBe('noted');
    expect((await decided(table.replace('Kenntnis', 'vertagt ')))[0]).toBe('deferred');
    expect((await decided(table.replace('Kenntnis', 'Anlage  ')))[0]).toBeNull();
  });
  it('of a committee before the last, whose row is open, are advice where no row has a role', async () => {
    expect((await decided('Gremium          Termin        Ergebnis\nBauausschuss     12.05.2022    einstimmig\nStadtrat         19.05.2022'))[0]).toBe('recommended');
  });
  it('may be counts in words, in a table without a head', async () => {
    const table = 'Jugendausschuss    12.05.2022    Vorberatung     mit 11 gegen 1 Stimme zugestimmt\nHauptausschuss     16.05.2022    Vorberatung     Behandlung ohne Beschluss\nStadtrat           19.05.2022    Entscheidung    mit 40 gegen 0 Stimmen';
    expect(await outcomes(table)).toEqual(['mit 11 gegen 1 Stimme zugestimmt', 'Behandlung ohne Beschluss', 'mit 40 gegen 0 Stimmen']);
    expect(await decided(table)).toEqual(['adopted', 'mit 40 gegen 0 Stimmen', [40, 0, null, null]]);
  });
  it('have their counts in cells with strokes between, which are no agenda items', async () => {
    const table = 'Beratungsfolge\nBauausschuss    12.05.2022     Vorberatung      empfohlen     7  /  0  /  2\nStadtrat        19.05.2022     Entscheidung     beschlossen   18 /  3  /  1';
    expect(await decided(table)).toEqual(['adopted', 'beschlossen', [18, 3, 1, false]]);
    expect((await readText(`${HEAD}${table}${FOOT}`)).record.consultations?.map(({ agendaItem }) => agendaItem)).toEqual([null, null]);
  });
  it('stand before how it was voted, in a column of its own', async () => {
    const table = 'Gremium          Termin        Ergebnis          Abstimmung\nBauausschuss     12.05.2022    empfohlen         4:1:0\nStadtrat         19.05.2022    beschlossen       einstimmig, 3 Enthaltungen';
    expect(await outcomes(table)).toEqual(['empfohlen', 'beschlossen']);
    expect(await decided(table)).toEqual(['adopted', 'beschlossen', [null, null, 3, true]]);
  });
  it('are the counts of the last row, whatever others were worded', async () => {
    const table = 'Beratungsfolge:        am:           TOP      Abstimmung\n                                              einst.   Ja    Nein   Enth.   Bemerkung\nBauausschuss           12.05.2022    4                                      geschoben\nStadtrat               19.05.2022    11                26     8      2';
    expect((await decided(table))[0]).toBe('adopted');
    expect((await decided(table))[2]).toEqual([26, 8, 2, false]);
    expect((await readText(`${HEAD}${table}${FOOT}`)).record.consultations?.map(({ agendaItem }) => agendaItem)).toEqual(['4', '11']);
  });
  it('are not what the reasons tell of others', async () => {
    const reasons = '\nBegründung:\nDie Vertretungen der Schulen haben abgestimmt.\n\nDer Antrag wurde damit mit großer Mehrheit angenommen.\n';
    expect((await readText(`${HEAD}Bauausschuss    12.05.2022${FOOT}${reasons}`)).record.decision).toBeNull();
  });
});
