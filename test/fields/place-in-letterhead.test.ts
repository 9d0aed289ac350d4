import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const dateOf = async (head: string): Promise<string | null> =>
  (await readText(`${head}\n\nNiederschrift\n\nüber die 11. Sitzung des Bauausschusses Lindenau am Donnerstag, 31.03.2022, 17:00 Uhr\n\n1. Eröffnung\n`)).record.date;

describe('the town and a day in a letterhead whose lines were joined', () => {
  it.each([
    ['Stadt Lindenau\tLindenau, 11.04.2022 Az.: 1-1-30', '2022-04-11'],
    ['Stadt Lindenau Der Bürgermeister\t06123 Lindenau, 11.04.2022 Amt 66 / Geschäftsstelle Auskunft erteilt: Frau Muster', '2022-04-11'],
    ['Stadt Lindenau\tReferat 41 Schriftführung: Herr Muster Tel. 0209 169-41 Lindenau, den 11.04.2022', '2022-04-11'],
  ])('are the date: %j', async (head, date) => expect(await dateOf(head)).toBe(date));

  it.each([
    'Stadt Lindenau\tLindenau, 31.03.2022 Sitzung im Rathaus',
    'Stadt Lindenau\tRathaus Lindenau, 31.03.2022, 17:00 Uhr',
    'Stadt Lindenau\tNeuhausen, 11.04.2022 Az.: 1-1-30',
    'Stadt Lindenau\tLindenau, 11.04.2022 Fassung vom 12.04.2022',
  ])('are not those of a session, of another town or beside a second day: %j', async (head) => expect(await dateOf(head)).toBeNull());
});
