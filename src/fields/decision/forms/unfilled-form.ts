import type { Document, Line, Span } from '../../../tree/document.js';
import { lineAt, lineIndexAt, linesWithin } from '../../../tree/line-at.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { boxBefore, boxesIn } from '../../forms/form-boxes.js';
import { countedIn, isCount } from '../votes/counted-sides.js';

/** Forms for a result that print every choice, and what of them was filled in: words that stand there anyway say nothing. */
const LONGEST_HEADS = 160;
const MOST_CHOICES = 8;

/** Heads of columns and nothing below them. Matches "Einstimmig Ja Nein Enthaltung"; not "Einstimmig, Ja: 5" or "einstimmig Ja: Nein:", which was filled in by a word. */
const COLUMNS = /^(?:mit )?(?:einst\p{L}*\.?|(?:Stimmen)?mehrheit\p{L}*)\s+(?:(?:mit )?(?:Stimmen)?mehrheit\p{L}*\s+)?(?:Anw\p{L}*\.?\s+)?Ja\s+Nein(?!\p{L})[^\dxX☒☑✓✔]*$/iu;
/** Sides without counts, and no cross. Matches "einstimmig mehrheitlich Ja: Nein:"; not "einstimmig Ja: 5 Nein:" or "X einstimmig Ja: Nein:". */
const NOTHING_FILLED = /^(?!.*(?:\d|[☒☑✓✔]|(?<!\p{L})[xX](?!\p{L}))).*Ja[\s:_.]+Nein/u;
/** Words and perhaps a cross beside or before them. Matches "Abgelehnt\tX", "x angenommen" and "Einstimmig angenommen"; not "Ja: 5" or "Der Antrag wird abgelehnt." */
const CHOICE_LINE = /^(?<before>[xX✓✔] ?[ \t])?(?<words>\p{L}+(?: \p{L}+){0,3}):?(?<behind>(?:[ \t]+| ?\()[xX✓✔]\)?)?$/u;
/** A choice alone in its cell. Matches "einstimmig" and "Nicht angenommen"; not "X abgelehnt" or "Ja: 5". */
const WORDS_ALONE = /^\p{L}{4,}(?: \p{L}{4,})?$/u;

/** What was filled in of what stands below the head of a result: of outcomes one below the other the crossed one, else all; null for a form without a cross. */
export function filledPart<R extends Span>(lines: readonly Line[], range: R): R | null {
  const touched = linesWithin({ lines }, range);
  const within = touched.filter(({ start }) => start >= range.start);
  const heads = range.end - range.start > LONGEST_HEADS ? '' : touched.map(({ text, start }) => text.slice(Math.max(0, range.start - start))).join(' ');
  if (COLUMNS.test(heads) || (UNANIMOUS.test(heads) && MAJORITY.test(heads) && NOTHING_FILLED.test(heads))) return null;
  const choices = within.length < 2 || within.length > MOST_CHOICES ? [] : within.flatMap((line) => {
    const { words, before, behind } = CHOICE_LINE.exec(line.text)?.groups ?? {};
    return words === undefined ? [] : [{ line, words, ticked: (before ?? behind) !== undefined }];
  });
  if (choices.length === 0 || choices.length < within.length || !areOpposed(choices.map(({ words }) => words))) return range;
  const [ticked, ...others] = choices.filter((choice) => choice.ticked);
  if (ticked === undefined || others.length > 0) return null;
  const start = ticked.line.start + ticked.line.text.indexOf(ticked.words);
  return { ...range, start, end: start + ticked.words.length };
}

/** Choices in the first cells of lines whose other cells count: "einstimmig | Ja: 38", "mehrheitlich | Nein: 4", "abgelehnt | Enthaltungen: 2". Without a cross they say nothing. */
export function isUnfilledColumn(document: Document, range: Span): boolean {
  const within = linesWithin(document, range);
  const words = within.flatMap(({ cells }) => (cells.length > 1 && WORDS_ALONE.test(cells[0]?.text ?? '') ? [cells[0]?.text ?? ''] : []));
  return words.length > 1 && words.length === within.length && areOpposed(words) && !within.every(({ cells }) => isCount(cells[1]?.text ?? ''));
}

/** Both that it was adopted and that it was rejected: then it is a choice. */
function areOpposed(words: readonly string[]): boolean {
  const statuses = new Set(words.map((one) => outcomeBook.find(one.toLowerCase())?.value.status));
  return statuses.has('adopted') && statuses.has('rejected');
}

/**
 * A form whose boxes were lost on the way into the text: "Einst. Mit Stimmenmehrheit", "Ja", "Nein", "Lt. Beschlussvorschlag", a
 * line each. Where both manners stand and no side has a count, nothing was filled in.
 */
export function isOfUnfilledForm(document: Document, { start }: Span): boolean {
  const block = blockAround(document.lines, lineAt(document, start)?.index ?? 0);
  const text = block.map((line) => line.text).join('\n');
  return UNANIMOUS.test(text) && MAJORITY.test(text) && block.flatMap(({ cells }) => cells.filter((cell) => SIDE.test(cell.text))).length > 1
    && countedIn(text).size === 0 && !block.some((line) => [line, ...line.cells].some(({ text: words }) => COUNT_OR_TICK.test(words)) || boxesIn(line.text).length > 0);
}

/** The lines around one, up to blank ones. */
function blockAround(lines: readonly Line[], at: number): readonly Line[] {
  let [first, last] = [at, at];
  while ((lines[first - 1]?.text ?? '') !== '') first -= 1;
  while ((lines[last + 1]?.text ?? '') !== '') last += 1;
  return lines.slice(first, last + 1);
}

/** Matches "einstimmig" and "Einst."; not "keinstimmig". */
const UNANIMOUS = /(?<!\p{L})einst(?:immig|\.)/iu;
/** Matches "Mit Stimmenmehrheit" and "mehrheitlich"; not "Mehrheiten". */
const MAJORITY = /(?<!\p{L})(?:Stimmenm|m)ehrheit(?:lich)?(?!\p{L})/iu;
/** Matches "Ja", "Nein:" and "Enth."; not "Ja: 5". */
const SIDE = /^(?:Ja|Nein|Enth)(?:-?Stimmen|altung(?:en)?)?\.?:?$/iu;
/** Filled in. Matches "12", "X" and "x einstimmig"; not "TOP". */
const COUNT_OR_TICK = /^(?:\d{1,3}|[xX✓✔](?: .*)?)$/u;

/** Two rows of boxes with a blank line between them are one form, and so are the heads of columns and the strokes to fill in below. */
export function goesOnAsForm(lines: readonly Line[], end: number): boolean {
  const at = lineIndexAt(lines, end);
  const next = lines.slice(at + 1, at + 4).find(({ text }) => text !== '');
  return next !== undefined && (STROKES.test(next.text) || (boxesIn(lines[at]?.text ?? '').length > 1 && boxBefore(next.text) !== null));
}

/** Matches "_____\t____" and "....."; not "-----", which parts sections. */
const STROKES = /^(?:_{3}|\.{4})[\s_.]*$/u;
