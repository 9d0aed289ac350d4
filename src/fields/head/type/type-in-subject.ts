import { isSalutation } from '../../wording/letter-words.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { mark } from '../../paper-tree/mark.js';
import type { HeadContext } from '../../labels/head-context.js';
import { valuesOf } from '../../labels/head-context.js';
import { answersRequest } from './answering-words.js';
import { printedType } from './printed-type.js';
import { typeBook } from '../../wording/type-book.js';

/**
 * A letter that is a motion or a question says so in its subject alone: "Betrifft: Anfrage der X-Fraktion zur Sitzung am
 * 21.04.2009". The letter that answers has such a subject too.
 */
export function typeInSubject(context: HeadContext): Mark<string> | null {
  const { document } = context;
  const value = valuesOf(context, 'name')[0]?.value;
  const text = value === undefined ? '' : document.text.slice(value.start, value.end);
  const phrase = typeBook.matchAt(text, 0);
  if (value === undefined || phrase?.value !== 'paper' || !REQUEST.test(phrase.form) || !OF_GROUP.test(text.slice(phrase.end))) return null;
  const lines = document.lines.slice(0, LETTER_LINES);
  if (!lines.some((line) => isSalutation(line.text)) || lines.some((line) => answersRequest(line.text))) return null;
  return mark(printedType(text.slice(0, phrase.end)), { start: value.start, end: value.start + phrase.end }, 'paper-type-subject');
}

export const LETTER_LINES = 60;
/** Matches "antrag" and "kleine anfrage"; not "stellungnahme zum antrag". */
const REQUEST = /^(?:\p{L}+ )?\p{L}*(?:antrag|anfrage)$/u;
/** Matches " der SPD-Fraktion", " von Ratsherrn Muster" and " für den Bauausschuss am 6. Juni"; not " der Firma Muster". */
const OF_GROUP = /^ (?:für|an|zu[rm]?) (?:den |die |das )?.{0,60}(?:[Aa]usschuss|[Ss]itzung|[Rr]at|[Bb]eirat|[Vv]ersammlung)(?!\p{L})|^ (?:der|des|von) .{0,60}(?:[Ff]raktion|Gruppe|Ratsherr|Ratsfrau|Stadtr[aä]t|Gemeinder[aä]t|Stadtverordnet|Bezirksverordnet)/u;
