import words from '../../vocabulary/letter-words.json' with { type: 'json' };
import { isLetterCode } from '../../vocabulary/letters.js';

/**
 * Lines of the address of a letter: street, postcode and town, and to whom it goes. Each question has its own strictness,
 * since what may be an address above a letter may be a title in the head of a paper.
 */

/** A street with its number, or a postcode with its town, on a line that may hold more. */
export function holdsAddress(text: string): boolean {
  return ANY_ADDRESS.test(text);
}

/** Matches "Markt 1, 09111 Musterstadt" and "12345 Muster"; not "2020 im Rückblick". */
const ANY_ADDRESS = /(?<!\d)\d{5} \p{Lu}|^\p{Lu}[\p{L} .-]{2,40} \d{1,3}[a-z]?$/u;

/** The town of an address, alone on its line. */
export function isPostcodeAndTown(text: string): boolean {
  return POSTCODE.test(text);
}

/** Matches "12345 Musterstadt", "12345 Bad Muster", "12345 Muster/Aue" and "12345 Muster (Aue)"; not "12345 Einwohner zählt die Stadt". */
const POSTCODE = /^(?:D-)?\d{5} (?:(?:Bad|Sankt|St\.|Markt|Groß|Klein|Hohen|Alt|Neu) )?\p{Lu}[\p{L}/-]+(?: (?:am|an der|im|i\.|a\.|b\.|bei|in|in der|vor der|ob der|auf der) \p{Lu}[\p{L}.]+| ?\([\p{L}. ]{2,25}\))?$/u;

/** Opens the address of a letter: "An die Vorsitzende des Rates", "An den", "Herrn Oberbürgermeister"; not "An der Mühle". */
export function opensAddress(text: string): boolean {
  const article = TO_ARTICLE.exec(text)?.[0].length ?? 0;
  return ADDRESSEE.test(text) || (article > 0 && namesRecipient(text, article));
}

/** Matches "An", "An den" alone, "An Herrn Muster", "Herrn Oberbürgermeister" and "Frau"; not "An der Mühle" or "Frauenhaus". */
const ADDRESSEE = /^(?:An(?: (?:die|den|das))?$|An (?:Herrn|Frau) |Herrn?(?: |$)|Frau(?: |$))/u;
/** Matches "An die " before "Vorsitzende"; not "An der " or "An die". */
const TO_ARTICLE = /^An (?:die|den|das) /u;

/** The word at a place has that of an office or a council in it: "Ratsvorsitzende"; not "Schulen". */
function namesRecipient(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && isLetterCode(text.charCodeAt(end))) end += 1;
  const word = text.slice(at, end);
  return !words.notRecipients.some((other) => word.startsWith(other)) && words.recipients.some((part) => word.includes(part));
}

/** A line of a head that says to whom the paper goes: "An die Vorsitzende des Rates", "In den Ausschuss", "Sehr geehrte ...". */
export function saysToWhom(text: string): boolean {
  return TO_WHOM.test(text);
}

/** Matches "An die Vorsitzende des Rates", "Frau Oberbürgermeisterin", "In den Ausschuss" and "zur Überweisung in den Bauausschuss"; not "An der Mühle". */
const TO_WHOM = /^(?:(?:An|In) (?:den|die|das)(?: |$)|(?:Frau|Herrn?) \p{Lu}|Sehr geehrte|zur \p{Lu}\p{Ll}+ (?:im|in|an) )/u;
