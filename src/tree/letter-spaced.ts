import { codeAt, isCapitalCode, isLetterCode, isMark } from '../vocabulary/letters.js';
import { signSet } from '../vocabulary/sign-set.js';
import type { Span } from './document.js';

/** Words set in spaced letters: "I N F O R M A T I O N", "S A C H S T A N D :". Two blanks or more part words. */

/** At least four single letters, accents apart or not, in quotes or not, with blanks between. Matches "T a g e s" and "P l a n   „M i t t e“;"; not "A B" or "a) b c". */
const LETTER_SPACED = /^[„"]?\p{L}\p{M}?(?: {1,6}[„"]?\p{L}\p{M}?[“”"]?){3,80} {0,2}[:.,;]?$/u;

export function isLetterSpaced(line: string): boolean {
  return line.length < 400 && beginsSpaced(line) && LETTER_SPACED.test(line);
}

/** One letter, a quote before it or not, and a blank behind it. */
const beginsSpaced = (line: string): boolean => {
  const first = isQuote(codeAt(line, 0)) ? 1 : 0;
  return codeAt(line, isMark(codeAt(line, first + 1)) ? first + 2 : first + 1) === 32;
};

/** A quote that opens. */
const isQuote = signSet('„"');

/** A document number, sign by sign: digits beside each other and a joint. Matches "1 9 - V - 6 6 - 0 3 0 8" and "0 4 1 2 / 2 0 1 9"; not "1 - 2 - 3", "4 / 0 / 1" or "1 2 3 4 5 6". */
const NUMBER_SPACED = /^(?=.{0,40}\d \d [\d/-])(?=.{0,40}\d \d$)(?=.{0,40} [/-] )[\p{Lu}\d](?: [\p{Lu}\d/-]){5,30}$/u;

export function isNumberSpaced(text: string): boolean {
  return codeAt(text, 1) === 32 && NUMBER_SPACED.test(text);
}

/** A number before spaced letters. Matches the "3. " of "3. A N T R A G" and the "II. " of "II. T E I L"; not "a) b". */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4})[.)]? {1,3}(?=\p{L}\p{M}? \p{L}\p{M}? )/u;

/** Length of the number before a line of spaced letters; 0 if there is none. */
export function spacedNumberLength(line: string): number {
  const length = line.length < 400 ? (NUMBERED.exec(line)?.[0].length ?? 0) : 0;
  return length > 0 && isLetterSpaced(line.slice(length)) ? length : 0;
}

/** A spaced label before a colon. Matches "B e t r e f f :"; not "A B:". */
const SPACED_LABEL = /^\p{L}\p{M}?(?: \p{L}\p{M}?){3,40} {0,2}:/u;

/** Length of a spaced label at the beginning of a line that goes on behind it; 0 if there is none. */
export function spacedLabelLength(line: string): number {
  return beginsSpaced(line) ? (SPACED_LABEL.exec(line)?.[0].length ?? 0) : 0;
}

/** A spaced word with words of plain letters behind a gap. Matches "V O R L A G E" in "V O R L A G E   Nr. 12", "V O R L A G E Nr. 12", "V O R L A G E -" over "Nr. 12" and "V O R L A G E   N r. 12"; not in "V O R L A G E  D E R". */
const SPACED_WORD = /^\p{L}\p{M}?(?: \p{L}\p{M}?){5,40}(?= {2,120}(?:\p{L}{2}|N r[ .:])| Nr[.:]| [-–]$)/u;

/** The short word for a number, spaced too. Matches "N r. " and "N r : "; not "N r" in "N r s". */
const SPACED_NUMBER = /^N r ?[.:]? (?=\S)/u;

/** Length of "N r." behind a spaced word, up to what it numbers; 0 if other words stand there. */
export function spacedNumberWordLength(text: string): number {
  return SPACED_NUMBER.exec(text)?.[0].length ?? 0;
}

/** Length of a spaced word at the beginning of a line whose other words are not spaced; 0 if there is none. */
export function spacedWordLength(line: string): number {
  return beginsSpaced(line) ? (SPACED_WORD.exec(line)?.[0].length ?? 0) : 0;
}

/** The ranges that are left when the blanks between letters are closed up; one blank is left where words part: at gaps wider than the least and before a capital between small letters. */
export function closeUp(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  const least = leastGap(text, span);
  let blanks = 0;
  for (let at = span.start; at < span.end; at += 1) {
    if (codeAt(text, at) === 32) {
      blanks += 1;
      continue;
    }
    const last = spans.at(-1);
    if (isMark(codeAt(text, at)) && blanks === 0 && last !== undefined) spans[spans.length - 1] = { ...last, end: at + 1 };
    else spans.push({ start: (blanks > least && !isStop(codeAt(text, at))) || (blanks > 0 && opensWord(text, at, blanks)) ? at - 1 : at, end: at + 1 });
    blanks = 0;
  }
  return spans;
}

/** The "N" of "V o r l a g e N r ."; not the "H" of "G m b H". */
function opensWord(text: string, at: number, blanks: number): boolean {
  return isCapitalCode(codeAt(text, at)) && isSmall(codeAt(text, at - blanks - 1)) && codeAt(text, at + 1) === BLANK && isSmall(codeAt(text, at + 2));
}

const isSmall = (code: number): boolean => isLetterCode(code) && !isCapitalCode(code);

/** Blanks between two letters of a word: one, or more where all are parted so, "E  i  n  l  a  d  u  n  g". */
function leastGap(text: string, { start, end }: Span): number {
  let least = 0;
  let blanks = 0;
  for (let at = start; at < end; at += 1) {
    if (codeAt(text, at) === 32) blanks += 1;
    else {
      if (blanks > 0 && at > start + blanks && (least === 0 || blanks < least) && !isStop(codeAt(text, at))) least = blanks;
      blanks = 0;
    }
  }
  return least > 1 && new Set(text.slice(start, end).trim()).size > FEWEST_LETTERS ? least : 1;
}

/** Crosses in the cells of a table are the same letter over and over. A blank counts as one. */
const FEWEST_LETTERS = 4;

/** A mark that a blank may part from its word: colon, semicolon, comma, full stop. */
const isStop = signSet(':;,.');

/** A text in which words that were set in single letters are words again: "wird a b g e l e h n t ." is "wird abgelehnt.". */
export function lettersJoined(text: string): string {
  return mayBeSpaced(text) ? text.replace(SPACED_IN_TEXT, (word) => word.replaceAll(' ', '')) : text;
}

/** Cheap look: single letters between three blanks. */
export function mayBeSpaced(text: string): boolean {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) if (codeAt(text, at + 2) === BLANK && codeAt(text, at + 4) === BLANK) return true;
  return false;
}

const BLANK = 0x20;
/** Matches "a b g e l e h n t " before a stop; not "a b c" or "z. B. a". */
const SPACED_IN_TEXT = /(?<![\p{L}.])(?:\p{L} ){4,30}\p{L}(?!\p{L})(?: (?=[.:;,]))?/gu;
