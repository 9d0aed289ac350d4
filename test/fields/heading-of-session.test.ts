import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const ITEMS = '\n\nBeginn: 17:00 Uhr\n\nTOP 1    Genehmigung der Tagesordnung\n         Die Tagesordnung wird genehmigt.\n\nTOP 2    Lkw-Führungsnetz\n         Beschluss: Der Rat fordert ein Durchfahrtsverbot.\n';
const nameOf = async (head: string, items = ITEMS) => (await readText(`Gemeinde Neudorf\n\n${head}${items}`)).record.name;

describe('minutes and agendas without a title', () => {
  it.each([
    ['N i e d e r s c h r i f t\n\nüber die 3. Sitzung des Ausschusses für Umwelt,\nNatur- und Klimaschutz\nam Donnerstag, dem 20.11.2014, im Rathaus', 'Niederschrift über die 3. Sitzung des Ausschusses für Umwelt, Natur- und Klimaschutz'],
    ['Niederschrift\nüber die öffentliche Sitzung des Gemeinderates am 12.03.2014', 'Niederschrift über die öffentliche Sitzung des Gemeinderates'],
    ['EINLADUNG\n\nzur 14. Sitzung des Gemeinderates', 'Einladung zur 14. Sitzung des Gemeinderates'],
    ['Protokoll der 9. öffentlichen Sitzung des Kulturausschusses', 'Protokoll der 9. öffentlichen Sitzung des Kulturausschusses'],
  ])('are called by the heading of their session: %s', async (head, name) => {
    expect(await nameOf(head)).toBe(name);
  });
  it('have no name where the kind stands alone', async () => {
    expect(await nameOf('Niederschrift\n\nGremium: Gemeinderat\nDatum: 12.03.2014')).toBeNull();
    expect(await nameOf('Niederschrift\n\nzur Beachtung im Sitzungssaal\nGremium: Gemeinderat\nDatum: 12.03.2014')).toBeNull();
  });
  it('are called by their only item before that', async () => {
    expect(await nameOf('Auszug aus der Niederschrift\nüber die 3. Sitzung des Gemeinderates am 12.03.2014', '\n\nTOP 4    Neubau der Brücke\n         Beschluss: Der Rat stimmt zu.\n')).toBe('Neubau der Brücke');
  });
  it('give the committee in the nominative where its article ends the line above', async () => {
    const { record } = await readText('Gemeinde Neudorf\n\nAuszug aus der Niederschrift über die Sitzung des\nBau-, Umwelt- und Verkehrsausschusses am 14.11.2019\n\nTOP 4    Neubau der Brücke\n         Beschluss: Der Ausschuss stimmt zu.\n');
    expect(record.consultations.map(({ organization }) => organization)).toEqual(['Bau-, Umwelt- und Verkehrsausschuss']);
  });
});
