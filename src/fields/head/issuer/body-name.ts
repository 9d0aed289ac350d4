import words from '../../../vocabulary/letterhead-words.json' with { type: 'json' };
import type { Line } from '../../../tree/document.js';
import { wordSet } from '../../../vocabulary/word-set.js';
import { isJoiningWord } from '../../../vocabulary/small-words.js';
import { typeBook } from '../../wording/type-book.js';

/**
 * The name behind the kind of a municipality or county, and how it is spelled where a letterhead prints capitals. Whether
 * there is such a town is not known here.
 */

/** The parts of a name behind a kind, one behind the other. Matches "Forst", "St.-Muster" and "Neustadt"; not "und". Sticky. */
const FIRST_WORD = /\p{Lu}[\p{L}.-]{0,60}/uy;
/** Matches " (Lausitz)", " am (Main)" and "/Harz"; not " am Main". Sticky. */
const REGION = /(?: (?:am|an|der|im|in|bei|ob|auf|vor|den|dem|a\.|a\. d\.|d\.|i\.)){0,3} ?(?:\(\p{Lu}[\p{L}. -]{1,30}\)|\/ ?\p{Lu}[\p{L}.-]+)/uy;
/** Matches " an der Aisch" and " i. Westf."; not " und Umgebung". Sticky. */
const RIVER = / (?:am|an der|an dem|im|in der|in|bei|ob der|auf der|vor der|unter|a\.|a\. d\.|i\.) \p{Lu}[\p{L}-]+\.?/uy;
/** Matches " Muster" of "Bad Muster"; not " muster". Sticky. */
const SECOND_WORD = / \p{Lu}[\p{Ll}-]+/uy;

/** What looks like a name at a place: "Forst (Lausitz)", "Neustadt an der Aisch"; "" where no capital stands. */
function likeName(text: string, from: number): string {
  const first = endOfPart(FIRST_WORD, text, from);
  return first === from ? '' : text.slice(from, [REGION, RIVER, SECOND_WORD].reduce((end, part) => endOfPart(part, text, end), first));
}

function endOfPart(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

/** The first of two words of a town's name: "Bad", "Sankt". */
const opensName: ReadonlySet<string> = new Set(words.opensName);
const notNames = wordSet(words.notNames);

/** The name that begins at a place of a text: the longest that is known, else what looks like one. */
export function nameIn(text: string, from: number, isKnown: (name: string) => boolean): string | null {
  const known = knownName(text.slice(from), isKnown);
  if (known !== null) return known;
  const like = likeName(text, from);
  if (like === '') return null;
  const parts = like.split(' ');
  const last = parts.length === 2 && !opensName.has(parts[0] ?? '') && !like.includes('(') && !like.includes('/') ? parts[0] ?? '' : like;
  const name = last.replace(TRAILING, '');
  return name.length > 1 && !notNames.has(name, 0, name.length) && typeBook.matchWhole(name) === null ? name : null;
}

/** "Lauf a. d. Pegnitz" of "Lauf a. d. Pegnitz Bauamt", "Südliche Muster" of a county's. One word alone needs no knowledge. */
function knownName(text: string, isKnown: (name: string) => boolean): string | null {
  const words = (WORDS.exec(text)?.[0] ?? '').split(' ');
  for (let count = words.length; count > 1; count -= 1) {
    const name = words.slice(0, count).join(' ').replace(COMMA, '');
    if (isKnown(name)) return name;
  }
  return null;
}

/** Up to five words. Matches "Lauf a. d. Pegnitz" and "Halle (Saale)"; not over a tab, two blanks or a dash. */
const WORDS = /^\p{Lu}[^\s,;:]*(?: [\p{L}(][^\s,;:]*){1,4}/u;
/** Matches the comma of "Halle,"; not the stop of "OPf.". */
const COMMA = /[,;:]$/u;

/** Matches "-" at the end; not inside. */
const TRAILING = /(?<![-–.,])[-–.,]+$/u;

/** A text in capitals as it is written in prose, letter for letter; others as they are: "BAD MUSTER AM MAIN" is "Bad Muster am Main". */
export function spelled(text: string): string {
  return text.length <= 3 || text !== text.toUpperCase() ? text : text.toLowerCase().replace(WORD, (word) => (isJoiningWord(word) || word === ABOVE ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}

/** Each cell as it would be written: one may be in capitals beside others that are not. */
export function spelledCells({ text, start, cells }: Line): string {
  return cells.length < 2 ? spelled(text) : cells.reduce((whole, cell) => whole.slice(0, cell.start - start) + spelled(cell.text) + whole.slice(cell.end - start), text);
}

/** Matches "bad"; not " ". */
const WORD = /\p{L}+/gu;
/** "Muster ob der Au": elsewhere it is short for an office. */
const ABOVE = 'ob';
