import { titleCase } from '../../../gazetteer/index.js';
import type { Gazetteer } from '../../../gazetteer/index.js';
import type { Words } from '../../../tree/words.js';
import { withSingleBlanks } from '../../../vocabulary/one-blank.js';
import { isWordCode } from './character-classes.js';
import { type KnownName, lookUp } from './known-name.js';

/** Names of several words: "Bad Muster", "Lauf a. d. Pegnitz", "Halle (Saale)", over a line end too. */
const LONGEST_NAME = 60;

/** Whether a name of several words begins with the word and goes on like the text behind it. */
export function goesOn(codes: Uint16Array, end: number, hash: number, gazetteer: Gazetteer): boolean {
  const second = nextBegin(codes, end);
  return second >= 0 && gazetteer.mayGoOn(hash, codes[second] ?? 0);
}

/** Names of at most so many words, longest first; blanks and line ends between the words are alike. */
export function nameOfWords({ text, codes }: Words, start: number, firstEnd: number, most: number, gazetteer: Gazetteer, capitals: boolean): { readonly end: number; readonly known: KnownName } | null {
  let at = firstEnd;
  const ends: number[] = [];
  // "St." and "Bad" go on after the full stop and the blank.
  for (let word = 1; word < most && at - start < LONGEST_NAME; word += 1) {
    const next = nextChunk(codes, at);
    if (next === null) break;
    ends.push(next);
    at = next;
  }
  for (const end of ends.reverse()) {
    const trimmed = trimmedEnd(text, start, end);
    const printed = withSingleBlanks(text.slice(start, trimmed));
    const spelled = capitals ? titleCase(printed) : printed;
    const known = lookUp(gazetteer, spelled) ?? onWater(gazetteer, spelled);
    if (known !== null && known.key.includes(' ')) return { end: trimmed, known };
    const part = text.slice(start, trimmed).search(JOINT);
    const whole = part < 0 ? null : lookUp(gazetteer, withSingleBlanks(text.slice(start, start + part)));
    if (whole !== null && whole.key.includes(' ') && BATH.test(whole.key)) return { end: start + part, known: whole };
  }
  return null;
}

/** "Bad Ahausen/Saale" for "Bad Ahausen an der Saale", where the town goes by its full name alone. */
function onWater(gazetteer: Gazetteer, printed: string): KnownName | null {
  const { name = '', water = '' } = ON_WATER.exec(printed)?.groups ?? {};
  return name === '' ? null : lookUp(gazetteer, `${name} an der ${water}`) ?? lookUp(gazetteer, `${name} am ${water}`);
}
// "Bad Ahausen/Saale"; not "Ahausen/Saale", "Bad Ahausen/12".
const ON_WATER = /^(?<name>\p{Lu}\p{L}+ \p{Lu}\p{L}+)\/(?<water>\p{Lu}\p{L}+)$/u;

/** Matches the hyphen of "Ahausen-Neudorf", the stroke of "Ahausen/Auen"; not a blank. */
const JOINT = /[-/]/u;

/** Before a part of it: "Bad Ahausen-Neudorf". */
// "Bad Ahausen"; not "Markt Ahausen".
const BATH = /^Bad /u;

/** End of the run of characters after the next blank, null if more than a line end lies between. */
function nextChunk(codes: Uint16Array, from: number): number | null {
  const begin = nextBegin(codes, from);
  let at = begin;
  while (begin >= 0 && at < codes.length && at - begin < LONGEST_NAME && !isBlank(codes[at] ?? 0)) at += 1;
  return at > begin ? at : null;
}

/** Where it begins, -1 if no blank follows. */
function nextBegin(codes: Uint16Array, from: number): number {
  let at = codes[from] === 46 ? from + 1 : from;
  if (!isBlank(codes[at] ?? 0)) return -1;
  at += 1;
  return isBlank(codes[at] ?? 0) ? at + 1 : at;
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;

/** Leaves out punctuation behind the last word, but keeps the bracket that the name itself opened. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !isWordCode(text.charCodeAt(at - 1))) at -= 1;
  return text.charAt(at) === ')' && text.lastIndexOf('(', at) > start ? at + 1 : at;
}
