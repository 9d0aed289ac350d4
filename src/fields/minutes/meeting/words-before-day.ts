import { matchesOf } from '../../../tree/matches-of.js';
/** Words that say of the day behind them that it is a session's. */

/** The label of the session's day. Matches "Sitzungstag: ", "Beratung am:\t" and "Sitzungstermin:\tDonnerstag, "; not "Datum: ". */
const LABEL = /(?:^|[\n\t])(?:Sitzungstag|Sitzungstermin|Sitzungsdatum|Beratung am|Sitzung am)(?:[ \t]?:|\t)(?: |\t{0,6})(?:\p{L}{2,10},? (?:de[mn] )?)?$/u;

export const endsInSessionLabel = (before: string): boolean => LABEL.test(before);

/** Words for a session. Matches "Sitzung", "Besprechung" and that of "beschließt in seiner Sitzung"; not that of "in der Sitzung", which names another. */
const SESSION = /[Ss]itzungs(?:tag|termin|datum)|Besprechung|Termin|(?:(?<!(?<!\p{L})in (?:der|seiner|ihrer|einer) )|(?<=(?:beschließt|fasst) in (?:seiner|ihrer) ))[Ss]itzung/gu;
/** What may stand between such a word and its day. Matches " vom ", " des Rates am Dienstag, dem ", " am:\t" and ":\tDienstag, "; not " hat am ". Sticky. */
const UP_TO_DAY = /(?:(?: (?:des|der) [\p{L} -]{3,40})?[ \n](?:vom|am)(?: \p{Lu}\p{Ll}{4,9}(?:,? de[mn]|,)?)?)?(?:[ \t]?:)?(?: |\t{0,6})(?:\p{Lu}\p{Ll}{4,9},? (?:de[mn] )?)?$/uy;

/** "9. Sitzung vom ", "Sitzung des Rates am Dienstag, dem ": nothing else stands between the session and the day. */
export function endsInSession(before: string): boolean {
  for (const { 0: word, index } of matchesOf(SESSION, before)) {
    UP_TO_DAY.lastIndex = index + word.length;
    if (UP_TO_DAY.test(before)) return true;
  }
  return false;
}
