import words from '../../vocabulary/agenda-items.json' with { type: 'json' };
import { printedWords } from '../../vocabulary/printed-words.js';
import type { Line } from '../../tree/document.js';
import type { ItemHead } from './item-head.js';

/**
 * In verbatim minutes without headings, whoever presides calls the items: "Es gelangt nunmehr Postnummer 17 der
 * Tagesordnung zur Verhandlung.", "Ich rufe Tagesordnungspunkt 4 auf." The sentence heads the item; a name it has not.
 */

const called = printedWords(words.called);

/** Who speaks. Matches "Vorsitzende: " and "Präsident Muster:"; not "Dr. Muster:". */
const SPEAKER = /^[^.:]{3,60}: ?/u;
/** Matches "Es gelangt nunmehr ", "Wir kommen zu " and "Ich rufe nun den "; not "Ich habe zu ". */
const CALLS = /^(?:Es gelang(?:t|en)|Wir kommen|Ich rufe)(?: (?:nun|nunmehr|jetzt|sodann|damit|noch|als Nächstes|auf)){0,2}:?(?: zu[mr]?)?(?: de[nr])? /u;
/** One of these stands in what CALLS matches. */
const CALLING = ['Es gelang', 'Wir kommen', 'Ich rufe'];
/** Matches " 17" and " 4.2"; not " 2020". */
const NUMBER = /^ (?<number>\d{1,3}(?:\.\d{1,3}){0,2})(?!\d|\.\d)/u;
const FEWEST_LETTERS = 20;

export function spokenHeads(lines: readonly Line[]): ItemHead[] {
  return lines.flatMap((line) => {
    const number = line.text.length < FEWEST_LETTERS ? null : numberCalled(line.text);
    if (number === null) return [];
    const end = line.start + number.end;
    return [{ line, number: { start: line.start + number.start, end }, nameStart: end, nameEnd: end, sign: null }];
  });
}

/** Where the number stands of the item that a sentence calls: "Ich rufe Tagesordnungspunkt 4 auf". */
function numberCalled(text: string): { readonly start: number; readonly end: number } | null {
  if (!CALLING.some((words) => text.includes(words))) return null;
  const speaker = CALLS.test(text) ? 0 : (SPEAKER.exec(text)?.[0].length ?? 0);
  const call = CALLS.exec(text.slice(speaker))?.[0].length ?? 0;
  const noun = call === 0 ? -1 : called.endAt(text, speaker + call);
  const number = noun < 0 ? undefined : NUMBER.exec(text.slice(noun))?.groups?.['number'];
  return number === undefined ? null : { start: noun + 1, end: noun + 1 + number.length };
}
