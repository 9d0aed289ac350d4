/**
 * Names that fill their cell or the item of a list: `lumo - energie & wasser vor ort GmbH`, `NiO - Nahverkehr in Ahausen GmbH`,
 * `das Stadtwerk.Bäder und Arenen GmbH`. Where nothing but words of a name stands between the start of the cell and the form, all of it is the name.
 */
import { isNoun } from '../../../vocabulary/nouns.js';
import { gapKind, isWrapped } from '../words/gap.js';
import { isFormAt, readLegalForm } from '../words/legal-form.js';
import { isBrandShaped, isPlace, isUnknown } from './proper-name.js';
import { gapBefore, startOf, wordAt, type Words } from '../words/words.js';
import { isBarrier, isCapital, isFunctionWord, isInflected, isLead, isNumber } from '../words/word-shape.js';

const LONGEST = 8;
/** Small words inside a name. */
const LINKS: ReadonlySet<string> = new Set(['und', 'in', 'vor', 'am', 'im', 'für', 'zu', 'pro', 'u']);
/** `das Stadtwerk Ahausen GmbH`: an article that is no form's own. */
const OWN_ARTICLE = 'das';
/** Matches ` `, ` - `, `.`, ` & `, `- `; not `, `, `: `. */
const JOINING = /^(?: |\.| ?[-–&+] ?| ?\n ?)$/u;
/** Matches a line end, a tab, a stroke, wide blanks, the mark of an item before a word; not ` `. */
const OPENS_CELL = /(?:\n|\t|\||\s{3})\s{0,8}(?:(?:[-–•*▪·]|\d{1,2}[.)]|[a-z]\)) {1,4})?$/u;
/** Matches what ends a cell behind a form: a line end, a tab, wide blanks, ` 100 `; not ` hat`, `, `. */
const CLOSES_CELL = /^\)?(?:[\n\t|]| {2}| \d| ?\(|$)/u;

/** Index of the first word of the cell where all of it is the name, `first` otherwise. `end` is the word of the form. */
export function wholeCell(words: Words, first: number, end: number): number {
  if (first < 1 || !JOINING.test(gapBefore(words, first))) return first;
  const form = readLegalForm(words, end);
  if (form === null || !CLOSES_CELL.test(words.text.slice(form.end, form.end + 2))) return first;
  for (let at = first - 1; at >= 0 && end - at <= LONGEST; at -= 1) {
    if (!isPart(words, at, first)) return first;
    const gap = gapBefore(words, at);
    if (OPENS_CELL.test(gap) || (at === 0 && startOf(words, 0) < 4)) return isOpening(words, at, first, end) ? at : first;
    if (!JOINING.test(gap)) return first;
  }
  return first;
}

function isPart(words: Words, at: number, first: number): boolean {
  const word = wordAt(words, at);
  if (isNumber(word) || isFormAt(words, at)) return false;
  if (isCapital(word)) return !isBarrier(word) && (!isLead(word) || gapBefore(words, at) === '.');
  if (LINKS.has(word)) return true;
  return (word === OWN_ARTICLE && isCapital(wordAt(words, at + 1))) || isSmallName(word, first - at);
}

/** No word of a sentence: a noun, or what is no adjective and no verb by its ending. */
const isSmallName = (word: string, distance: number): boolean =>
  word.length > 2 && !isFunctionWord(word) && (isNoun(word.charAt(0).toUpperCase() + word.slice(1)) || (!isInflected(word) && !word.endsWith('t')) || distance > 1);

/** Begins with letters, a name, a word in small print or the article of a kind of the neuter gender. */
function isOpening(words: Words, at: number, first: number, end: number): boolean {
  const word = wordAt(words, at);
  if (gapBefore(words, at) === '\n' && isWrapped(words, at)) return false;
  if (word === OWN_ARTICLE) return KIND.test(wordAt(words, at + 1));
  const dashed = gapKind(words, at + 1) === 'dash';
  if (!isCapital(word)) return !LINKS.has(word) && (dashed || first === end || !isCapital(wordAt(words, first)));
  return dashed && (isBrandShaped(word) || (isUnknown(word) && !isPlace(words, at, at)));
}
/** Matches `Stadtwerk`, `Kommunalunternehmen`; not `Vertrag`. */
const KIND = /(?:werk|unternehmen|kontor|klinikum)$/u;
