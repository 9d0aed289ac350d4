import words from './agenda-items.json' with { type: 'json' };
import { printedWords } from './printed-words.js';

/** The words and signs before the number of an agenda item: "TOP ", "Zu Punkt ", "Tagesordnungspunkt Nr. ", "Ö ", "TOP NÖ ". */
export interface ItemLabel {
  /** Where the number begins, its first digit or its part: "I, 9". */
  readonly end: number;
  /** Of publicity, as printed. */
  readonly sign: string | null;
}

const nouns = printedWords([...words.nouns, ...words.counted]);
/** Matches "zu " before "TOP 7"; not "zum ". */
const TO = /[Zz]u /uy;
/** Behind a noun. Matches ": " before "5", " Nr. " before "5", " Ö " before "5" and " " before "I, 9"; not " der " before "5". */
const BEHIND_NOUN = /(?:[ -]Nr\.)?:?[ \t]{0,3}(?:(?<sign>NÖ|nö|[ÖNö])[ \t]{0,3})?(?=\d|[IVX]{1,4}, ?\d)/uy;
/** A sign without a noun. Matches "Ö " before "5"; not "Öffentlich". */
const SIGN = /(?<sign>NÖ|nö|[ÖNö])[ \t]{0,3}(?=\d)/uy;

/** The label that begins at a place; null if none does, or no number stands behind it. */
export function itemLabelAt(text: string, at: number): ItemLabel | null {
  const begin = stickyEnd(TO, text, at) ?? at;
  const noun = nouns.endAt(text, begin);
  const expression = noun < 0 ? SIGN : BEHIND_NOUN;
  expression.lastIndex = noun < 0 ? begin : noun;
  const found = expression.exec(text);
  return found === null ? null : { end: expression.lastIndex, sign: found.groups?.['sign'] ?? null };
}

function stickyEnd(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}

/** Whether a word alone is a noun for an agenda item. */
export function isItemNoun(word: string): boolean {
  return word !== '' && nouns.endAt(word, 0) === word.length;
}
