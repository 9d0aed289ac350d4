import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';

const namesIn = (text: string): string[] => findCities(text, { bodyName: 'Karlsruhe', companySpans: [] }).filter(({ value }) => !value.inside).map(({ start, end }) => text.slice(start, end));

describe('names abroad', () => {
  it.each(["'s-Hertogenbosch", '’s-Hertogenbosch', "'s-Gravenzande"])('begin with what is left of an article: %s', (name) => {
    expect(namesIn(`Die Delegation aus ${name} kommt am Montag.`)).toEqual([name]);
  });

  it.each(["das Wort 's-Genitiv", "geht's-Hertogen", 'Größe s-Hertogenbosch'])('are not read into %s', (words) => {
    expect(namesIn(`Gemeint ist ${words} hier.`)).toEqual([]);
  });

  it('of municipalities that are called like none of their towns are read whole', () => {
    expect(namesIn('Partnerstädte sind Rhondda Cynon Taf, Oadby and Wigston und Høje-Taastrup.')).toEqual(['Rhondda Cynon Taf', 'Oadby and Wigston', 'Høje-Taastrup']);
  });
});
