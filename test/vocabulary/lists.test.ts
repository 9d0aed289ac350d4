import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../src/vocabulary/', import.meta.url);

/** The words that a list in a vocabulary holds more than once, with the place of the list. */
function twice(value: unknown, place: string): readonly string[] {
  if (Array.isArray(value)) {
    const words = value.filter((one) => typeof one === 'string');
    return [...words.filter((word, at) => words.indexOf(word) < at).map((word) => `${place}: ${word}`), ...value.flatMap((one, at) => (typeof one === 'object' ? twice(one, `${place}[${at}]`) : []))];
  }
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => twice(one, `${place}.${key}`)) : [];
}

describe('a list of the vocabulary holds each of its words once', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s', (name) => {
    expect(twice(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name)).toEqual([]);
  });
  it('or its place and the word are told', () => expect(twice({ forms: [{ words: ['Rat', 'Amt', 'Rat'] }] }, 'x')).toEqual(['x.forms[0].words: Rat']));
});
