import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\n\nBeschlussvorlage\nVorlagen-Nr.: 2020/044\nDatum: 13.02.2020\n\n';
const TEXT = '\n\nBetreff: Radwege im Norden\n\nSachverhalt:\n\nDie Radwege sind zu schmal.\n';
const rowsOf = async (table: string): Promise<readonly string[]> => (await readText(`${HEAD}${table}${TEXT}`)).record.consultations.map(({ organization, date }) => `${organization} ${date ?? '-'}`);

describe('the last committee of a Beratungsfolge, whose day is not fixed yet', () => {
  it.each([
    ['Beratungsfolge:\n\nAusschuss für Umwelt\t27.02.2020\nHauptausschuss\t16.03.2020\nStadtrat'],
    ['Beratungsfolge\n\nGremium\n\nDatum\n\nAusschuss für Umwelt\n\n27.02.2020\n\nHauptausschuss\n\n16.03.2020\n\nStadtrat'],
    ['Beratungsfolge:\nAusschuss für Umwelt\n27.02.2020\nHauptausschuss\n16.03.2020\nStadtrat'],
  ])('is a row: %j', async (table) => {
    expect(await rowsOf(table)).toEqual(['Ausschuss für Umwelt 2020-02-27', 'Hauptausschuss 2020-03-16', 'Stadtrat -']);
  });
  it.each([
    ['a form prints several', 'Beratungsfolge:\n\nGremium\tTermin\nAusschuss für Umwelt\t27.02.2020\nSozialausschuss\nHauptausschuss\t16.03.2020\nStadtrat', 2],
    ['below a label', 'Beratungsfolge:\n27.02.2020 Umweltausschuss\n16.03.2020 Hauptausschuss\n\nBeschlussfassung:\nStadtrat', 2],
    ['as a title', 'Beratungsfolge\n\nGremium\n\nDatum\n\nUmweltausschuss\n\n27.02.2020\n\nHauptausschuss\n\n16.03.2020\n\nAusschuss für Bürgerbeteiligung neu besetzen', 2],
  ])('is none where %s', async (_, table, count) => {
    expect(await rowsOf(table)).toHaveLength(count);
  });
});

describe('an agenda that was read column by column', () => {
  const agenda = (columns: string): string => `Gemeinde Neudorf\n\nEinladung zur 12. Sitzung des Gemeinderates am 14.12.2016\n\nTagesordnung\n\n${columns}\n\nDer Bürgermeister\n`;
  const numbers = 'Ö 1\nÖ 2\nÖ 3\nN 4';
  const names = 'Eröffnung der Sitzung\nHaushalt 2017\nRadweg am Wall\nPersonalangelegenheit';
  it('has the names of its items in their order', async () => {
    const { record } = await readText(agenda(`${numbers}\n\n${names}`));
    expect(record.agendaItems?.map(({ number, name, public: open }) => [number, name, open])).toEqual([['1', 'Eröffnung der Sitzung', true], ['2', 'Haushalt 2017', true], ['3', 'Radweg am Wall', true], ['4', 'Personalangelegenheit', false]]);
  });
  it('keeps papers apart of which it is not told which item treats them', async () => {
    const { record, status } = await readText(agenda(`${numbers}\n\n${names}\n\nVorlage:\nBV 1044/2016\nBV 1051/2016`));
    expect(record.agendaItems?.flatMap(({ paperReferences }) => paperReferences)).toEqual([]);
    expect(record.relatedPapers?.map(({ reference }) => reference)).toEqual(['BV 1044/2016', 'BV 1051/2016']);
    expect(status).toBe('partial');
  });
  it('names no item where more lines than numbers stand', async () => {
    const { record, diagnostics } = await readText(agenda(`${numbers}\n\n${names.replace('Haushalt', 'Satzung und\nHaushalt')}`));
    expect(record.agendaItems?.map(({ name }) => name)).toEqual([null, null, null, null]);
    expect(diagnostics.map(({ id }) => id)).toContain('agenda-item-unread');
  });
  it('is not seen where each name stands below its number', async () => {
    const { record } = await readText(agenda('TOP 1\nEröffnung der Sitzung\nTOP 2\nHaushalt 2017\nTOP 3\nRadweg am Wall'));
    expect(record.agendaItems?.map(({ name }) => name)).toEqual(['Eröffnung der Sitzung', 'Haushalt 2017', 'Radweg am Wall']);
  });
  it('is public where a label says so of the session, whatever its items are', async () => {
    expect((await readText(agenda(`${numbers}\n\n${names}`))).record.public).toBe(null);
    expect((await readText(`Gemeinde Neudorf\n\nTagesordnung\n\nGremium: Gemeinderat\nSitzungsart: öffentlich\nTag: Mittwoch, 14.12.2016\n\n${numbers}\n\n${names}\n`)).record.public).toBe(true);
  });
});

describe('the day of an invitation', () => {
  const items = '\n\nTagesordnung\n\n1. Haushalt 2019\n2. Radweg am Wall\n3. Verschiedenes\n';
  it('is that of its label, above another to which it invites', async () => {
    const { record } = await readText(`Gemeinde Neudorf\n\nDatum\n\n16.04.2018\n\nEINLADUNG\n\nAm\n\nMontag, dem 23. April 2018, um 16.00 Uhr\n\nfindet eine öffentliche Sitzung des Gemeinderates statt.${items}`);
    expect(record).toMatchObject({ date: '2018-04-16', consultations: [{ organization: 'Gemeinderat', date: '2018-04-23', time: '16:00' }] });
  });
  it('may stand below its place, and the time below its preposition', async () => {
    const { record } = await readText(`Gemeinde Neudorf\nNeudorf, den\n02.05.2019\n\nEinladung zur 38. Sitzung\ndes Verwaltungsausschusses\n\nam\nDonnerstag, dem 09.05.2019\num\n15:00 Uhr\nim\nRathaus${items}`);
    expect(record).toMatchObject({ date: '2019-05-02', consultations: [{ organization: 'Verwaltungsausschuss', date: '2019-05-09', time: '15:00' }] });
  });
  it('is not that of the session, where the next is announced', async () => {
    const { record } = await readText(`Gemeinde Neudorf\nGemeinderat\n\nTagesordnung\nDatum: 09.05.2019\nBeginn: 19:00 Uhr\n\n1. Haushalt 2019\n2. Radweg am Wall\n3. Termine: nächste Sitzung am 23. Mai 2019\n`);
    expect(record).toMatchObject({ consultations: [{ organization: 'Gemeinderat', date: '2019-05-09', time: '19:00' }] });
  });
});

describe('the session for which a paper is put on the agenda', () => {
  const answer = (line: string): string => `Stadt Neudorf\nStadtrat\n\nNeudorf, 16. Dezember 2019\n\nAntwort des Stadtrats\n\n${line}\n\nAnfrage Eva Muster (SVP): Kosten der Brücke\n\nSehr geehrte Frau Präsidentin\n\nDie Anfrage kann wie folgt beantwortet werden.\n`;
  it.each([
    ['Traktandiert für: Gemeinderat, 20. Januar 2020, Trakt. 6'],
    ['Traktandiert für\nGemeinderat\n20. Januar 2020\nTrakt. 6'],
    ['Traktandiert für:\nGemeinderat, 20. Januar 2020, Traktanden-Nr. 6'],
    ['Traktandiert für die Sitzung des Gemeinderats vom 20. Januar 2020, Traktandum 6'],
  ])('is told by %j', async (line) => {
    expect((await readText(answer(line))).record.consultations).toMatchObject([{ organization: expect.stringMatching(/^Gemeinderat/u), date: '2020-01-20', agendaItem: '6' }]);
  });
  it('is none of the past in a sentence', async () => {
    expect((await readText(answer('Das Geschäft wurde für den Gemeinderat vom 18. November 2019 traktandiert und dann verschoben.'))).record.consultations).toEqual([]);
  });
});
