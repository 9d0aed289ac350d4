import { describe, expect, it } from 'vitest';
import { findCities } from '../../src/fields/cities/index.js';

const printedIn = (text: string, bodyName: string): string[] => findCities(text, { bodyName, companySpans: [] }).map(({ start, end }) => text.slice(start, end));

describe('what is printed behind a name', () => {
  it.each(['Rothenburg/O.L.', 'Rothenburg (O.L.)', 'Rothenburg / O.L.', 'Krauschwitz i.d. O.L.', 'Reichenbach/O.L.', 'Homburg (Saar)', 'Schwalbach (Saar)'])('is read whole: %s', (name) => {
    expect(printedIn(`Die Stadt ${name}, hat zugestimmt.`, 'Görlitz')).toEqual([name]);
  });

  it('ends before the bracket that the text closes', () => {
    expect(printedIn('(Gewerbegebiet und Krauschwitz i.d. O.L.), b) anderes', 'Görlitz')).toEqual(['Krauschwitz i.d. O.L.']);
  });

  it('is the town of its own where it begins with Bad', () => {
    expect(printedIn('Der Fluss entspringt im Forst bei Bad Lausick.', 'Leipzig')).toEqual(['Bad Lausick']);
  });

  it.each([['Bad Neustadt/Saale', 'Bad Neustadt an der Saale'], ['Bad Kreuznach/Nahe', 'Bad Kreuznach']])('belongs to the town that begins with Bad: %s', (printed, name) => {
    const found = findCities(`Eine Klinik in ${printed} half.`, { bodyName: 'Leipzig', companySpans: [] });
    expect(found.map(({ value }) => value.name)).toEqual([name]);
  });
});
