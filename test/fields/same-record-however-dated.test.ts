import { isUtf8 } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/record/schema.js';
import { fixtureFolders, fixtureOf, readingOf } from '../fixtures/folders.js';

/** How a council prints a day changes nothing of what the paper says: whatever fixture is dated otherwise gives the same record. */
const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];

const PRINTS: Readonly<Record<string, (day: string, month: string, year: string) => string>> = {
  'their months in words': (day, month, year) => `${Number(day)}. ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
  'blanks between their parts': (day, month, year) => `${day}. ${month}. ${year}`,
  'the year first': (day, month, year) => `${year}-${month}-${day}`,
};

/** Matches "05.09.2013" and the blanks behind it, of which a longer day takes some; not "5.9.2013" or "1.05.09.2013". */
const DAY = /(?<![\d./-])(?<day>0[1-9]|[12]\d|3[01])\.(?<month>0[1-9]|1[0-2])\.(?<year>(?:19|20)\d{2})(?![\d.]|-\d)(?<gap> {3,})?/gu;

function dated(text: string, print: (day: string, month: string, year: string) => string): string {
  return text.replace(DAY, (all: string, day: string, month: string, year: string, gap: string | undefined) => {
    const printed = print(day, month, year);
    return gap === undefined ? printed : printed.padEnd(Math.max(all.length, printed.length + 3));
  });
}

/** How its days are printed is all in which the record may differ. */
const withoutPrint = (record: Reading['record']): unknown => ({ ...record, dates: record.dates.map(({ value, role, certainty }) => ({ value, role, certainty })) });

/** Its second half is a column by its place alone, which a longer day would move. */
const BY_PLACE: ReadonlySet<string> = new Set(['ticked-committees-in-two-halves']);

const texts = fixtureFolders().map(fixtureOf).filter(({ folder, mediaType, bytes }) => !BY_PLACE.has(folder) && mediaType === 'text/plain' && isUtf8(bytes) && Buffer.from(bytes).toString('utf8').search(DAY) >= 0);

describe.each(Object.entries(PRINTS))('a text whose days have %s says the same', (_name, print) => {
  it.each(texts.map((fixture) => [fixture.folder, fixture] as const))('%s', async (_folder, fixture) => {
    const text = Buffer.from(fixture.bytes).toString('utf8');
    const again = await readingOf({ ...fixture, bytes: Buffer.from(dated(text, print)) });
    const { record } = await readingOf(fixture);
    expect(withoutPrint(again.record)).toEqual(withoutPrint(JSON.parse(dated(JSON.stringify(record), print)) as Reading['record']));
  });
});
