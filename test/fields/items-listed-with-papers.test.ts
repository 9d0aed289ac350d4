import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** Minutes whose list names the papers of some items in a column, and whose text treats the items without one. */
const HEAD = 'Stadt Neudorf\n\nNiederschrift\n\nüber die 12. Sitzung des Bauausschusses am Mittwoch, den 07.09.2016\n\nTagesordnung\n\n';
const TEXT = ['1. Fragen der Einwohner\n\nEs werden keine gestellt.', '2. Genehmigung der Niederschrift vom 15.06.2016\n\nSie wird einstimmig genehmigt.',
  '3. Ausbau des Mühlwegs\nVorlage: 16/0874\n\nBeschluss:\nDer Ausbau wird beschlossen.\n\nAbstimmungsergebnis: 9 Ja, 2 Nein', '4. Spielplatz am Bach\nVorlage: 16/0901\n\nBeschluss:\nDer Antrag wird abgelehnt.', '5. Mitteilungen\n\nKeine.'].join('\n\n');
const list = (items: readonly string[]): string => `${HEAD}${items.join('\n')}\n\n${TEXT}\n`;

describe('items that are listed with their papers and treated below', () => {
  it.each([
    ['the papers of two stand in a column', list(['1. Fragen der Einwohner', '2. Genehmigung der Niederschrift vom 15.06.2016', '3.\tAusbau des Mühlwegs\t16/0874', '4.\tSpielplatz am Bach\t16/0901', '5. Mitteilungen'])],
    ['all stand in columns', list(['1.\tFragen der Einwohner', '2.\tGenehmigung der Niederschrift vom 15.06.2016', '3.\tAusbau des Mühlwegs\t16/0874', '4.\tSpielplatz am Bach\t16/0901', '5.\tMitteilungen'])],
    ['none does', list(['1. Fragen der Einwohner', '2. Genehmigung der Niederschrift vom 15.06.2016', '3. Ausbau des Mühlwegs', '4. Spielplatz am Bach', '5. Mitteilungen'])],
  ])('are read from the text where %s', async (_, text) => {
    const { record, diagnostics } = await readText(text);
    expect(record.consultations.map(({ date }) => date)).toEqual(['2016-09-07']);
    expect(record.agendaItems?.map(({ number, paperReferences, decision }) => [number, paperReferences, decision?.status ?? null])).toEqual([
      ['1', [], null], ['2', [], 'adopted'], ['3', ['16/0874'], 'adopted'], ['4', ['16/0901'], 'rejected'], ['5', [], null]]);
    expect(diagnostics.filter(({ id }) => id === 'head-line-unread')).toEqual([]);
  });

  it('and one row alone below the heading of the agenda counts on from the lines around it', async () => {
    const { record } = await readText(`${HEAD}1. Fragen der Einwohner\n2. Genehmigung der Niederschrift vom 15.06.2016\n3.\tAusbau des Mühlwegs\t16/0874\n`);
    expect(record.agendaItems?.map(({ number, paperReferences }) => [number, paperReferences])).toEqual([['1', []], ['2', []], ['3', ['16/0874']]]);
    expect(record.consultations.map(({ date }) => date)).toEqual(['2016-09-07']);
  });

  it('whose text counts points of its own', async () => {
    const items = ['1.\tFragen der Einwohner', '2.\tGenehmigung der Niederschrift vom 15.06.2016', '3.\tAusbau des Mühlwegs\t16/0874', '4.\tSpielplatz am Bach\t16/0901'];
    const { record } = await readText(list(items).replace('Es werden keine gestellt.', 'Gefragt wird nach:\n\n1. Lärm\n2. Verkehr\n3. Kosten\n4. Dauer'));
    expect(record.agendaItems?.map(({ number, name }) => [number, name]).slice(1, 4)).toEqual([['2', 'Genehmigung der Niederschrift vom 15.06.2016'], ['3', 'Ausbau des Mühlwegs'], ['4', 'Spielplatz am Bach']]);
  });

  it('whose text counts points of its own, where the list has no columns', async () => {
    const items = ['1. Fragen der Einwohner', '2. Genehmigung der Niederschrift vom 15.06.2016', '3. Ausbau des Mühlwegs', '4. Spielplatz am Bach', '5. Mitteilungen'];
    const { record } = await readText(list(items).replace('Es werden keine gestellt.', 'Gefragt wird nach den Wegen.\n\n2. Kosten\n\nSie sind hoch.\n\n3. Fristen\n\nSie sind kurz.'));
    expect(record.agendaItems?.map(({ number, name, decision }) => [number, name, decision?.status ?? null])).toEqual([['1', 'Fragen der Einwohner', null], ['2', 'Genehmigung der Niederschrift vom 15.06.2016', 'adopted'],
      ['3', 'Ausbau des Mühlwegs', 'adopted'], ['4', 'Spielplatz am Bach', 'rejected'], ['5', 'Mitteilungen', null]]);
  });

  it('whose first names are longer or shorter in the text', async () => {
    const { record } = await readText(`${HEAD}1. Radweg am Bach\n2. Haushalt 2017\n3. Mitteilungen\n\n1. Radweg am Bach, Sachstand\nDer Ausschuss nimmt Kenntnis.\n2. Haushalt\nVertagt.\n3. Mitteilungen\nKeine.\n`);
    expect(record.agendaItems?.map(({ number, decision }) => [number, decision?.status ?? null])).toEqual([['1', 'noted'], ['2', 'deferred'], ['3', null]]);
  });

  it('but points of a resolution below a table of results are none', async () => {
    const { record } = await readText(`${HEAD}1.\tHaushalt\tbeschlossen\n2.\tMühlweg\tvertagt\n\nBeschluss:\n1. Haushalt und Plan werden festgesetzt.\n2. Mühlweg und Bach werden geprüft.\n`);
    expect(record.agendaItems?.map(({ number, name }) => [number, name])).toEqual([['1', 'Haushalt'], ['2', 'Mühlweg']]);
  });
});
