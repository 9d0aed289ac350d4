/** Numbers that belong to a company's name: before its form, or behind the letters that it begins with. */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { gapKind, isJoined, startsLine } from '../words/gap.js';
import { FEMININE } from '../words/grammar-words.js';
import { isProfession } from './profession.js';
import { isBrandShaped, isUnknown } from './proper-name.js';
import { gapBefore, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isLead } from '../words/word-shape.js';

/** `Hansa 24 GmbH`: a short number between a name and its form. */
export function isNameNumber(words: Words, first: number, end: number): boolean {
  const before = wordAt(words, first - 2);
  return first === end && gapKind(words, first - 1) === 'blank' && wordAt(words, first - 1).length <= 4
    && isCapital(before) && !isBarrier(before) && (!isLead(before) || isOfProject(words, first - 2));
}

/** `die Lumo Projekt 3 GmbH`: a name of its own before the noun, behind the article of a company. */
const isOfProject = (words: Words, at: number): boolean => PROJECTS.has(wordAt(words, at)) && gapKind(words, at) === 'blank' && FEMININE.has(wordAt(words, at - 2)) && isUnknown(wordAt(words, at - 1));
const PROJECTS: ReadonlySet<string> = new Set(['Projekt', 'Objekt', 'Quartier', 'Bauprojekt', 'Invest', 'Fonds']);

/** `die Windpark Lumo Nr. 12 GmbH`: first word of what the number ends, null where it ends nothing. */
export const numberedName = (words: Words, first: number): number | null =>
  SHORT_NUMBER.test(wordAt(words, first - 1)) && wordAt(words, first - 2) === 'Nr' && gapKind(words, first - 1) === 'dot' && gapKind(words, first - 2) === 'blank' && isCapital(wordAt(words, first - 3)) ? first - 3 : null;

/** `an 03 Architekten GmbH`, `das Büro 03 Architekten GmbH`: a number with a nought before a trade; not `Gewerk 03 Architekten GmbH`. */
export const isNoughtName = (words: Words, first: number, end: number): boolean =>
  end - first === 1 && NOUGHT.test(wordAt(words, first - 1)) && gapKind(words, first) === 'blank' && ((gapKind(words, first - 1) === 'blank' && (!isCapital(wordAt(words, first - 2)) || UNION.test(wordAt(words, first - 2)))) || (OPENS_CELL.test(gapBefore(words, first - 1)) && isProfession(wordAt(words, first))));
/** Before `03` in `40.000 Euro    03 Architekten GmbH`: matches three blanks, a tab, a line end; not ` `. */
const OPENS_CELL = /[\t\n]| {3}/u;
/** Matches `Arbeitsgemeinschaft`, `Gemeinschaft`, `Büro`; not `Gewerk`. */
const UNION = /(?:[Gg]emeinschaft|büros?|Büros?|ARGE|Arge)$/u;
/** Who works together, before the names of one or several. */
export const isUnionOfOffices = (word: string): boolean => UNION.test(word);
/** Matches `03`, `007`; not `3`, `0`. */
const NOUGHT = /^0\d{1,2}$/u;

/** `die 2. Lumo Verwaltungs-GmbH`: an ordinal behind the article of one. */
export const isOrdinal = (words: Words, first: number): boolean =>
  ORDINAL.test(wordAt(words, first - 1)) && gapKind(words, first) === 'dot' && FEMININE.has(wordAt(words, first - 2)) && isJoined(words, first - 1);
/** Matches `2`, `12`; not `123`. */
const ORDINAL = /^\d{1,2}$/u;

/** `die LMO 24 Logistik GmbH`: behind letters that an article or a mark of a list stands before; not the `LMO 3` of a row. */
export function isInnerNumber(words: Words, first: number): boolean {
  const before = wordAt(words, first - 2);
  return SHORT_NUMBER.test(wordAt(words, first - 1)) && gapKind(words, first - 1) === 'blank' && before.length > 2 && isBrandShaped(before)
    && (OPENED.has(gapKind(words, first - 2)) || (isJoined(words, first - 2) && (FEMININE.has(wordAt(words, first - 3)) || grammar.joints.includes(wordAt(words, first - 3)))));
}

/** `LUMO 1999 Objektgesellschaft mbH`: a year between letters and what the company is. */
export const isInnerYear = (words: Words, first: number): boolean =>
  YEAR.test(wordAt(words, first - 1)) && gapKind(words, first) === 'blank' && gapKind(words, first - 1) === 'blank' && OF_YEARS.has(wordAt(words, first)) && wordAt(words, first - 2).length > 2 && isBrandShaped(wordAt(words, first - 2));
/** `Wohnungsgenossenschaft von 1904 eG`, `Sparverein von 1892 Aalen eG`: since when there is what several founded. */
export const isFounded = (words: Words, first: number): boolean =>
  YEAR.test(wordAt(words, first - 1)) && SINCE.has(wordAt(words, first - 2)) && UNION_OF.test(wordAt(words, first - 3)) && gapKind(words, first) === 'blank' && gapKind(words, first - 1) === 'blank' && isJoined(words, first - 2);
const SINCE: ReadonlySet<string> = new Set(['von', 'seit']);
/** Matches `Baugenossenschaft`, `Turnverein`, `Gilde`; not `Gesellschaft`. */
const UNION_OF = /(?:genossenschaft|verein|bank|versicherung|gilde|club|verband)$/iu;
/** Matches `1999`; not `199`. */
const YEAR = /^(?:19|20)\d\d$/u;
/** What is founded for one object and counted by years; elsewhere the year is of what stands before it (`Jahresabschluss EMX 2019 Verkehrsgesellschaft mbH`). */
const OF_YEARS: ReadonlySet<string> = new Set(lists.objectCompanies);

/** `die 3M Ahausen GmbH`: a digit and letters behind the article of a company or at the start of a line. */
export const isDigitBrand = (words: Words, at: number): boolean =>
  DIGIT_BRAND.test(wordAt(words, at)) && gapKind(words, at + 1) === 'blank' && ((FEMININE.has(wordAt(words, at - 1)) && isJoined(words, at)) || startsLine(words, at));
/** Matches `3M`, `50H`; not `3`, `3a`. */
const DIGIT_BRAND = /^\d{1,2}\p{Lu}{1,3}$/u;

/** Matches `24`; not `2024`. */
const SHORT_NUMBER = /^\d{1,3}$/u;
const OPENED: ReadonlySet<string> = new Set(['comma', 'open']);
