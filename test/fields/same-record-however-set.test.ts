import { isUtf8 } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { fixtureFolders, fixtureOf, readingOf } from '../fixtures/folders.js';

/**
 * What a converter does to signs, blanks and line ends changes nothing that is printed: whatever fixture is set again in
 * one of these ways gives the same record. Only texts of some lines: one line alone can stand apart from nothing.
 */
const SETTINGS: Readonly<Record<string, (text: string) => string>> = {
  'letters and their marks apart': (text) => text.normalize('NFD'),
  'blanks that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'soft hyphens within long words': (text) => text.replace(/(\p{L}{7})(\p{Ll}{6,})/gu, '$1\u00ad$2'),
  'hyphens that do not break': (text) => text.replace(/(\p{L})-(?=\p{L})/gu, '$1\u2011'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'blanks behind every line': (text) => text.replaceAll('\n', '   \n'),
  'a mark of byte order': (text) => `\ufeff${text}`,
};

const texts = fixtureFolders().map(fixtureOf).filter(({ mediaType, bytes }) => mediaType === 'text/plain' && isUtf8(bytes));

describe.each(Object.entries(SETTINGS))('a text with %s says the same', (_setting, set) => {
  it.each(texts.map((fixture) => [fixture.folder, fixture] as const))('%s', async (_folder, fixture) => {
    const text = Buffer.from(fixture.bytes).toString('utf8');
    const again = await readingOf({ ...fixture, bytes: Buffer.from(set(text)) });
    const { record } = await readingOf(fixture);
    expect(again.record).toEqual(record);
  });
});
