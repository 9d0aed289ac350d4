import type { Line } from '../../tree/document.js';

/** The head of one agenda item: where its number and its name stand. */
export interface ItemHead {
  readonly line: Line;
  /** Clean range of the number; empty if none is printed. */
  readonly number: { readonly start: number; readonly end: number };
  /** Where the name begins; the line's end if the name stands on the next line. */
  readonly nameStart: number;
  /** Where the name ends, if its cell says so. */
  readonly nameEnd?: number;
  /** The result, if it stands in a cell of the same row. */
  readonly outcome?: { readonly start: number; readonly end: number };
  readonly sign: 'Ö' | 'N' | null;
  /** What stands behind the number is what was said of the item, whose name a list has. */
  readonly told?: true;
  /** The same item in the list above, whose number it has where it prints none of its own. */
  readonly of?: ItemHead;
}

/** The number as printed, without a closing stop or bracket, and without blanks before its stops. */
export function numberOf({ line, number, of }: ItemHead): string {
  return of !== undefined ? numberOf(of) : line.text.slice(number.start - line.start, number.end - line.start).replace(BEFORE_STOP, '');
}

/** The counts of a number: 4.1 has two of them, and so has "4a", which stands below 4 as its first. */
export function partsOf(head: ItemHead): readonly number[] {
  const number = numberOf(head);
  const letter = LETTER_BEHIND.exec(number);
  const counts = (letter === null ? number : number.slice(0, letter.index)).split('.').map(Number);
  return letter === null ? counts : [...counts, letter[0].charCodeAt(letter[0].length - 1) - BEFORE_A];
}

const BEFORE_A = 0x60;
/** Matches the "a" of "4a" and of "4 a"; not that of "a". */
const LETTER_BEHIND = /(?<=\d) ?[a-k]$/u;

/** Matches the blank of "4.1 .2"; not that of "4 a". */
const BEFORE_STOP = / (?=\.)/gu;

/** The first letters of a name in small ones, so many as tell names apart however they are set. */
export function firstLetters(name: string, count: number): string {
  return name.replace(NO_LETTER, '').toLowerCase().slice(0, count);
}

/** Matches all that is no letter; not letters. */
const NO_LETTER = /[^\p{L}]+/gu;

/** Heads of items, and those of the same items in a list that the document prints before it treats them. */
export interface ItemHeads {
  readonly heads: readonly ItemHead[];
  readonly list: readonly ItemHead[];
}
