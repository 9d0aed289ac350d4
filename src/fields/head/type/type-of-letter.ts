import type { Document } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { isSalutation } from '../../wording/letter-words.js';
import { answersRequest } from './answering-words.js';
import { printedType } from './printed-type.js';
import { LETTER_LINES } from './type-in-subject.js';

/**
 * What a letter says right below its salutation that it is: "die Freien Wähler stellen hiermit den A n t r a g", "hiermit
 * reiche ich folgende Anfrage ein". The letter that answers names such a paper too.
 */
export function typeOfLetter({ lines, text }: Document): Mark<string> | null {
  const first = lines.slice(0, LETTER_LINES);
  const salutation = first.find((line) => isSalutation(line.text.startsWith(QUOTED) ? line.text.slice(QUOTED.length) : line.text));
  if (salutation === undefined || first.some((line) => answersRequest(line.text))) return null;
  const found = broughtIn(text.slice(salutation.end, salutation.end + FIRST_WORDS));
  if (found === null) return null;
  const start = salutation.end + found.at;
  return mark(printedType(found.kind), { start, end: start + found.kind.length }, 'paper-type-letter');
}

/** A mail that was passed on. */
const QUOTED = '> ';
const FIRST_WORDS = 600;
/** Matches "stellen", "reiche ich" and "stellt die SPD-Fraktion"; not "stellte" or "Stellen". */
const VERB = /(?<!\p{L})(?:stell(?:t|e|en)|reich(?:t|e|en)|richte[nt]?|bring(?:t|e|en))(?!\p{L})(?: (?:ich|wir|die \p{Lu}[\p{L}\/-]+))?/gu;
/** What says that it is done now. Matches " folgende ", " hiermit den folgenden " and " hiermit einen\n\n"; not " den ". Sticky. */
const NOW = /\s(?:(?:hiermit\s)?(?:den\s|die\s)?(?:nach)?folgende[nr]?|hiermit\s(?:den|die|einen|eine))\s{1,40}/uy;
/** What is brought in. Matches "Antrag", "Kleine Anfrage" and "Dringlichkeitsantrag"; not "Anfragen". Sticky. */
const KIND = /(?:\p{Lu}\p{Ll}+ )?\p{Lu}?\p{Ll}*(?:[Aa]ntrag|[Aa]nfrage)(?![\p{L}-])/uy;

/** What the writer brings in: "stellen hiermit den\n\nAntrag", "reiche ich folgende Anfrage"; not "stellt den Antrag der CDU". */
function broughtIn(text: string): { readonly kind: string; readonly at: number } | null {
  for (const { 0: verb, index } of text.matchAll(VERB)) {
    NOW.lastIndex = index + verb.length;
    if (!NOW.test(text)) continue;
    const at = NOW.lastIndex;
    KIND.lastIndex = at;
    const kind = KIND.exec(text)?.[0];
    if (kind !== undefined) return { kind, at };
  }
  return null;
}
