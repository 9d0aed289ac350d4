import { describe, expect, it } from 'vitest';
import dateWords from '../../src/vocabulary/date-words.json' with { type: 'json' };
import months from '../../src/vocabulary/months.json' with { type: 'json' };
import { valuesOf } from './reading.js';

/** The patterns spell out the first letters of months and seasons: a word added to the vocabulary has to fit them. */
describe('every form of the vocabulary is read, with a capital and in capitals', () => {
  const capitals = (form: string): readonly string[] => [form.charAt(0).toUpperCase() + form.slice(1), form.toUpperCase()];

  it.each(months.months.flatMap(({ month, forms }) => forms.flatMap(capitals).map((form) => [form, `2015-${String(month).padStart(2, '0')}`] as const)))('%s is a month', (form, month) => {
    expect(valuesOf(`vom 5. ${form} 2015`)).toEqual([`${month}-05`]);
    expect(valuesOf(`im ${form} 2015`)).toEqual([month]);
  });

  it.each(dateWords.seasons.flatMap(({ forms }) => forms.flatMap(capitals)))('%s is a season, as vague as its year', (form) => {
    expect(valuesOf(`im ${form} 2015`)).toEqual(['2015~']);
  });
});
