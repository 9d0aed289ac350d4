import { matchesOf } from '../matches-of.js';

/** Sentences and closings of minutes that stood on lines of their own. */

/** When a session began and ended. Matches "Beginn 16:00 Uhr" and "Ende: 18.25 Uhr"; not "Beginn der Arbeiten". */
const CLOCK = /(?<= )(?:Beginn|Ende):? \d{1,2}[.:]\d{2} Uhr(?= \p{Lu})/gu;
/** That it was public. Matches "Die Sitzung war öffentlich."; not "Die Sitzung war öffentlich bekannt gemacht". */
const PUBLIC = /(?<= )Die Sitzung (?:war|ist) (?:nicht ?)?öffentlich\.(?= \p{Lu})/gu;
/** Who attests an excerpt. Matches "Für die Richtigkeit des Auszuges:" and "Für die Richtigkeit"; not "für die Richtigkeit". */
const ATTESTED = /(?<= )Für die Richtigkeit(?: des Auszuge?s)?:?(?= \p{Lu})/gu;
/** Where and when. Matches "Musterau, 11. Mai 2017" behind "Auszuges:"; not in a sentence. */
const PLACE_AND_DAY = /(?<=(?:Richtigkeit|Auszuge?s): )\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?, (?:den )?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{Lu}\p{Ll}{2,8} )\d{4}(?= \p{Lu})/gu;

/** The session at the foot of a Swiss paper, with its item. Matches "Sitzung des Rates vom 20. Januar 2020, Traktandum 5"; not behind "der" or without an item. */
const SESSION = /(?<= )(?<!(?:der|zur|dieser|\.) )Sitzung de[rs] \p{Lu}[\p{L} -]{2,50} (?:vom|am) \d{1,2}\. ?(?:\d{1,2}\. ?|\p{Lu}\p{Ll}{2,8} )\d{4}, (?:Traktandum|Trakt\.|TOP) \d{1,3}(?= |$)/gu;

/** Before and behind each of them, and the blank that follows. */
export function closingBreaks(line: string): number[] {
  return [CLOCK, PUBLIC, ATTESTED, PLACE_AND_DAY, SESSION].flatMap((closing) => matchesOf(closing, line).flatMap(({ 0: text, index }) => [index, index + text.length + 1]));
}
