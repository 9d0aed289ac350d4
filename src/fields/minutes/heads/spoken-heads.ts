import type { Line } from '../../../tree/document.js';
import type { ItemHead } from './item-head.js';

/**
 * In verbatim minutes without headings, whoever presides calls the items: "Es gelangt nunmehr Postnummer 17 der
 * Tagesordnung zur Verhandlung.", "Ich rufe Tagesordnungspunkt 4 auf." The sentence heads the item; a name it has not.
 */

/** Matches "Es gelangt nunmehr Postnummer 17 zur Verhandlung", "Wir kommen zu Tagesordnungspunkt 4.2" and "Ich rufe nun den Tagesordnungspunkt 5 auf"; not "Ich habe zu Tagesordnungspunkt 3 gesagt". */
const CALLS = /^(?:[^.:]{3,60}: ?)?(?:Es gelang(?:t|en)|Wir kommen|Ich rufe)(?: (?:nun|nunmehr|jetzt|sodann|damit|noch|als Nächstes|auf)){0,2}:?(?: zu[mr]?)?(?: de[nr])? (?:Postnummer|Geschäftsstück|Tagesordnungspunkt|Traktandum|TOP|Punkt|Post) (?<number>\d{1,3}(?:\.\d{1,3}){0,2})(?!\d|\.\d)/u;
const FEWEST_LETTERS = 20;

export function spokenHeads(lines: readonly Line[]): ItemHead[] {
  return lines.flatMap((line) => {
    const found = line.text.length < FEWEST_LETTERS ? null : CALLS.exec(line.text);
    const number = found?.groups?.['number'];
    if (found === null || number === undefined) return [];
    const end = line.start + found[0].length;
    return [{ line, number: { start: end - number.length, end }, nameStart: end, nameEnd: end, sign: null }];
  });
}
