import type { Document } from '../../../tree/document.js';
import { mark } from '../../mark.js';
import type { Mark } from '../../paper-tree.js';
import { isSalutation } from '../../wording/letter-words.js';
import { printedType } from './printed-type.js';
import { ANSWERS, LETTER_LINES } from './type-in-subject.js';

/**
 * What a letter says right below its salutation that it is: "die Freien Wähler stellen hiermit den A n t r a g", "hiermit
 * reiche ich folgende Anfrage ein". The letter that answers names such a paper too.
 */
export function typeOfLetter({ lines, text }: Document): Mark<string> | null {
  const first = lines.slice(0, LETTER_LINES);
  const salutation = first.find((line) => isSalutation(line.text.startsWith(QUOTED) ? line.text.slice(QUOTED.length) : line.text));
  if (salutation === undefined || first.some((line) => ANSWERS.test(line.text))) return null;
  const found = BRINGS_IN.exec(text.slice(salutation.end, salutation.end + FIRST_WORDS));
  const kind = found?.groups?.['kind'];
  if (found === null || kind === undefined) return null;
  const start = salutation.end + found.index + found[0].length - kind.length;
  return mark(printedType(kind), { start, end: start + kind.length }, 'paper-type-letter');
}

/** A mail that was passed on. */
const QUOTED = '> ';
const FIRST_WORDS = 600;
/** Who writes brings in a paper now. Matches "stellen hiermit den\n\nAntrag", "stellt folgenden Antrag" and "reiche ich folgende Anfrage"; not "stellte den Antrag", "stellt den Antrag der CDU" or "hat einen Antrag gestellt". */
const BRINGS_IN = /(?<!\p{L})(?:stell(?:t|e|en)|reich(?:t|e|en)|richte[nt]?|bring(?:t|e|en))(?: (?:ich|wir|die \p{Lu}[\p{L}\/-]+))?(?:\s(?:hiermit\s(?:den|die|einen|eine)|(?:hiermit\s)?(?:den\s|die\s)?(?:nach)?folgende[nr]?))\s{1,40}(?<kind>(?:\p{Lu}\p{Ll}+ ){0,1}\p{Lu}?\p{Ll}*(?:[Aa]ntrag|[Aa]nfrage))(?![\p{L}-])/u;
