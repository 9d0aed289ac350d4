import words from '../../../vocabulary/decision-heads.json' with { type: 'json' };
import { printedWords } from '../../../vocabulary/printed-words.js';

/**
 * Lines that close an excerpt and are none of its result, with no blank line between: who attests it, where and when, whom it
 * goes to, who did not vote, and where the next part of the meeting or its next item begins.
 */
export function closesResult(text: string): boolean {
  return attests(text) || (text.includes(', ') && PLACE_AND_DAY.test(text)) || (text.startsWith('B') && EXCLUDED.test(text)) || (text.length < LONGEST_PART && NEXT_PART.test(text));
}

/** "Für die Richtigkeit" and its like: who attests the excerpt, or whom it goes to. */
export const attests = (text: string): boolean => attested.endAt(text, 0) > 0;

const attested = printedWords(words.attested);

/** Matches "Neudorf, 02.12.2023" and "Neudorf, den 2. Dezember 2023"; not "Rat, 02.12.2023, einstimmig". */
const PLACE_AND_DAY = /^\p{Lu}[\p{L} -]{2,30}, (?:den |am )?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9} )\d{4}$/u;
const LONGEST_PART = 50;
/** Matches "Nichtöffentlicher Teil", "II. Nicht öffentliche Sitzung:" and the number of an item alone, "3."; not "Öffentlich ausgelegt" or "3". */
const NEXT_PART = /^(?:(?:[IVX]{1,4}|[AB])[.)] ?)?(?:nicht[ -]?)?öffentliche[rn]? (?:Teil|Sitzung)(?: der (?:Sitzung|Tagesordnung))?:?$|^\d{1,2}\.$/iu;
/** Persons, not their count. Matches "Befangen: Frau Muster" and "Befangenheit: Herr Muster"; not "Befangen: 2". */
const EXCLUDED = /^Befangen(?:heit)?: ?(?!keiner?)\p{L}/u;
