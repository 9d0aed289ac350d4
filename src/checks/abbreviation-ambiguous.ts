/**
 * # abbreviation-ambiguous
 *
 * Severity: info
 *
 * Reports an abbreviation that stands for two words in one document: `Dez 2011` (Dezember) and `Dez VI` (Dezernat).
 *
 * Why it matters: search and dates go wrong where the number behind it does not decide.
 *
 * What to do: nothing here; the year or the numeral behind it tells them apart. Take care with searches for the word.
 *
 * ```txt reports
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Der Entwurf von Dez 2019 wurde durch Dez VI geprüft.
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 *
 * Beschlussvorlage
 *
 * Vorlage Nr. 0123/2020
 * Datum 02.03.2020
 *
 * Betreff: Neubau der Sporthalle
 *
 * Der Entwurf von Dezember 2019 wurde durch Dez VI geprüft.
 * ```
 */
import abbreviations from '../vocabulary/ambiguous-abbreviations.json' with { type: 'json' };
import type { Span } from '../tree/document.js';
import type { Check } from './check.js';

// Matches " 2011", ". 2011"; not " 20" or " 20.000".
const YEAR_BEHIND = /^\.? (?:19|20)\d\d(?!\d)/u;
// Matches " VI", ". 2", ".3"; not " 2011" or " Immobilien".
const NUMERAL_BEHIND = /^\.? ?(?:[IVX]{1,5}|[1-9])(?![\p{L}\d.])/u;
// Matches the "r" before "Dez" in "Kinder-Dez"; not a blank.
const LETTER = /[\p{L}\d]$/u;

/** First places where the form has a year behind it, and a numeral. */
function readingsOf(text: string, form: string): { readonly year: Span | undefined; readonly numeral: Span | undefined } {
  let year: Span | undefined;
  let numeral: Span | undefined;
  for (let at = text.indexOf(form); at >= 0 && !(year && numeral); at = text.indexOf(form, at + 1)) {
    if (LETTER.test(text.slice(Math.max(0, at - 1), at))) continue;
    const behind = text.slice(at + form.length, at + form.length + 8);
    const asYear = YEAR_BEHIND.exec(behind);
    const asNumeral = NUMERAL_BEHIND.exec(behind);
    if (asYear) year ??= { start: at, end: at + form.length + asYear[0].length };
    else if (asNumeral) numeral ??= { start: at, end: at + form.length + asNumeral[0].length };
  }
  return { year, numeral };
}

export const abbreviationAmbiguous: Check = {
  id: 'abbreviation-ambiguous',
  severity: 'info',
  *run({ document }) {
    for (const { form, month, other } of abbreviations) {
      const { year, numeral } = readingsOf(document.text, form);
      if (!year || !numeral) continue;
      const written = document.text.slice(numeral.start, numeral.end);
      yield {
        message: `"${form}" stands for ${month} in "${document.text.slice(year.start, year.end)}" and for ${other} in "${written}".`,
        at: numeral,
        actual: written,
      };
    }
  },
};
