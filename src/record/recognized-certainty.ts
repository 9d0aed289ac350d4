import type { PageBox } from '../text/page-boxes.js';
import type { RecognizedPage } from '../text/source-text.js';
import type { Evidence } from './schema.js';

/**
 * How sure a value is that stands on a page that was read by character recognition: `doubtful` if a word of it was hard
 * to read, else `recognized`; a value that was derived stays `implied` unless it is doubtful.
 */
export function recognizedCertainty(pages: readonly RecognizedPage[], place: PageBox | null, quote: string, certainty: Evidence['certainty']): Evidence['certainty'] {
  const page = place === null ? undefined : pages.find((candidate) => candidate.page === place.page);
  if (page === undefined) return certainty;
  const words = quote.split(BLANKS).map(bare);
  const weak = page.weak.some(({ text, box }) => isBeside(box, place) && words.some((word) => holds(word, bare(text))));
  return weak ? 'doubtful' : certainty === 'written' ? 'recognized' : certainty;
}

/** Matches blanks, tabs and line ends; not letters. */
const BLANKS = /\s+/u;
/** Marks around a word. Matches "(" and "," of "(Bau,"; not the "/" inside of "1/20". */
const MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function bare(word: string): string {
  return word.replace(MARKS, '');
}

/** A word that was broken at a line's end is a part of the word in the text. */
function holds(word: string, weak: string): boolean {
  return weak !== '' && (word === weak || (weak.length > 3 && (word.startsWith(weak) || word.endsWith(weak))));
}

/** The word's line may be the value's own or, in a value of several lines, one close below it. */
function isBeside([, top, , bottom]: PageBox['box'], place: PageBox | null): boolean {
  if (place === null) return true;
  const height = place.box[3] - place.box[1];
  return (top + bottom) / 2 > place.box[1] && (top + bottom) / 2 < place.box[3] + 4 * height;
}
