import { describe, expect, it } from 'vitest';
import { endsOpen } from '../../src/fields/wording/ends-open.js';
import { printedType } from '../../src/fields/head/type/printed-type.js';
import { beginsWithSmallWord } from '../../src/vocabulary/small-words.js';
import { spelled } from '../../src/fields/head/issuer/body-name.js';

describe('no name ends in a small word, a comma or a hyphen', () => {
  it.each(['Ausschuss für', 'Haupt-, Finanz- und', 'Bau,', 'Umwelt-', 'Schule u.', 'Wahl einer', 'für'])('%s goes on', (text) => expect(endsOpen(text)).toBe(true));
  it.each(['', 'Rat', 'Rat -', 'Beschluss und Wahl', 'Freund', 'RAT DER', 'Bau f. Kinder'])('"%s" may end', (text) => expect(endsOpen(text)).toBe(false));
});

describe('a name in capitals is spelled as in prose, its small words small', () => {
  it.each([['BAD MUSTER AM MAIN', 'Bad Muster am Main'], ['MUSTER OB DER AU', 'Muster ob der Au'], ['MUSTER (ODER)', 'Muster (Oder)'], ['Bad Muster', 'Bad Muster']])('%s', (text, expected) => expect(spelled(text)).toBe(expected));
  it.each([['STELLUNGNAHME ZUM ANTRAG', 'Stellungnahme zum Antrag'], ['VORLAGE FÜR DEN RAT', 'Vorlage für den RAT'], ['ANTRAG OB', 'Antrag OB'], ['BV', 'BV']])('%s', (text, expected) => expect(printedType(text)).toBe(expected));
});

describe('a line that begins with a small word goes on with the one above', () => {
  it.each(['und Verkehr', 'aus der Sitzung', 'sowie Kultur'])('%s', (text) => expect(beginsWithSmallWord(text)).toBe(true));
  it.each(['', 'und', 'Und Verkehr', 'öffentlich am', 'undicht im'])('"%s" does not', (text) => expect(beginsWithSmallWord(text)).toBe(false));
});
