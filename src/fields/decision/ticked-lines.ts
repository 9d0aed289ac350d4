import type { Line } from '../../tree/document.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';

/**
 * Outcomes printed one below the other, of which one has a cross beside it: "Angenommen", below it "Abgelehnt    X". The
 * crossed one is the result; where none is, the form was not filled in.
 */

/** Words and perhaps a cross beside or before them. Matches "Abgelehnt\tX", "x angenommen" and "Einstimmig angenommen"; not "Ja: 5" or "Der Antrag wird abgelehnt." */
const CHOICE_LINE = /^(?<before>[xX✓✔] ?[ \t])?(?<words>\p{L}+(?: \p{L}+){0,3}):?(?<behind>(?:[ \t]+| ?\()[xX✓✔]\)?)?$/u;
const MOST_CHOICES = 8;

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range itself unless it is such a list; null for one without a cross. */
export function tickedOf<R extends Range>(lines: readonly Line[], range: R): R | null {
  const within = lines.filter((line) => line.text !== '' && line.start >= range.start && line.end <= range.end);
  if (within.length < 2 || within.length > MOST_CHOICES) return range;
  const choices = within.flatMap((line) => {
    const found = CHOICE_LINE.exec(line.text)?.groups;
    return found?.['words'] === undefined ? [] : [{ line, words: found['words'], ticked: found['before'] !== undefined || found['behind'] !== undefined }];
  });
  if (choices.length < within.length || !areOpposed(choices.map(({ words }) => words))) return range;
  const [ticked, ...others] = choices.filter((choice) => choice.ticked);
  if (ticked === undefined || others.length > 0) return null;
  const start = ticked.line.start + ticked.line.text.indexOf(ticked.words);
  return { ...range, start, end: start + ticked.words.length };
}

/** Both that it was adopted and that it was rejected: then it is a choice. */
function areOpposed(words: readonly string[]): boolean {
  const statuses = new Set(words.map((one) => outcomeBook.find(one.toLowerCase())?.value.status));
  return statuses.has('adopted') && statuses.has('rejected');
}

/** Choices in the first cells of lines whose other cells count: "einstimmig | Ja: 38", "mehrheitlich | Nein: 4", "abgelehnt | Enthaltungen: 2". Without a cross they say nothing. */
export function isUnfilledColumn(lines: readonly Line[], range: Range): boolean {
  const within = lines.filter((line) => line.text !== '' && line.end > range.start && line.end <= range.end);
  const words = within.flatMap(({ cells }) => (cells.length > 1 && WORDS_ALONE.test(cells[0]?.text ?? '') ? [cells[0]?.text ?? ''] : []));
  return words.length > 1 && words.length === within.length && areOpposed(words) && !within.every(({ cells }) => COUNT.test(cells[1]?.text ?? ''));
}

/** A count, of the side that the first cell names. Matches "12"; not "Ja: 12". */
const COUNT = /^\d{1,3}$/u;
/** Matches "einstimmig" and "Nicht angenommen"; not "X abgelehnt" or "Ja: 5". */
const WORDS_ALONE = /^\p{L}{4,}(?: \p{L}{4,})?$/u;
