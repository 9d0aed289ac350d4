import { isDigitCode } from '../../vocabulary/letters.js';
import { cleanRange, type CleanOutput } from '../clean.js';
import type { Span } from '../document.js';
import { offsetMap } from '../offset-map.js';
import { BLANK_REFERENCES, type Page } from './page.js';

/**
 * Collects stretches of the page to one text: runs of blanks, line ends and no-break blanks become one blank, and words
 * that are cut by markup stay whole. Where the page has no blank of its own between two blocks, the nearest one of its
 * markup stands in: each character of a line leads to a character of the page.
 */
export interface Collector {
  add(start: number, end: number): void;
  /** A blank belongs here, if something stands on both sides. */
  blank(): void;
  take(): Span[];
  isEmpty(): boolean;
}

export type BlankBefore = (at: number) => number;

export function collector(page: Page, blankBefore: BlankBefore): Collector {
  const { text } = page;
  let spans: Span[] = [];
  let pending = false;
  let own: Span | null = null;
  const put = (start: number, end: number): void => {
    if (pending && spans.length > 0) {
      const at = own === null ? blankBefore(start) : -1;
      if (own !== null) spans.push(own);
      else if (at >= 0) spans.push({ start: at, end: at + 1 });
    }
    pending = false;
    own = null;
    spans.push({ start, end });
  };
  return {
    add(start, end) {
      if (endsNumber(text, spans.at(-1)) && startsWord(text, start)) pending = true;
      let from = -1;
      for (let at = start; at < end; ) {
        const width = blankWidth(text, at, end);
        if (width === 0) {
          if (from < 0) from = at;
          at += 1;
          continue;
        }
        const single = width === 1 && text.charCodeAt(at) === 32 && at + 1 < end && blankWidth(text, at + 1, end) === 0;
        if (from >= 0 && !single) {
          put(from, at);
          from = -1;
        }
        if (from < 0) {
          pending = true;
          if (width > 1 || isKeptBlank(text.charCodeAt(at))) own = { start: at, end: at + width };
        }
        at += width;
      }
      if (from >= 0) put(from, end);
    },
    blank() {
      pending = true;
    },
    take() {
      const taken = spans;
      spans = [];
      pending = false;
      own = null;
      return taken;
    },
    isEmpty: () => spans.length === 0,
  };
}

/** "2." in an element of its own, with the title in the next: no word is cut there. */
function endsNumber(text: string, span: Span | undefined): boolean {
  return span !== undefined && text.charCodeAt(span.end - 1) === 46 && isDigitCode(text.charCodeAt(span.end - 2));
}

function startsWord(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

/** Width of the blank at `at`: 0 for a character that is none. */
function blankWidth(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === 32 || code === 0xa0 || (code >= 9 && code <= 13)) return 1;
  if (code !== 38) return 0;
  const reference = BLANK_REFERENCES.find((written) => text.startsWith(written, at));
  return reference !== undefined && at + reference.length <= end ? reference.length : 0;
}

/** Blanks that cleaning turns into one blank; line ends it takes away. */
function isKeptBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9;
}

/** The blank nearest before a place; places are mostly asked in order, and the way back is never gone twice. */
export function blankFinder(text: string): BlankBefore {
  let known = text.indexOf(' ');
  let upTo = 0;
  return (at) => {
    for (let back = at - 1; back > upTo; back -= 1) {
      if (text.charCodeAt(back) !== 32) continue;
      known = back;
      break;
    }
    upTo = Math.max(upTo, at);
    return known;
  };
}

/** Nothing in it is to be cleaned. Matches "Ö 3.1: Wahl"; not "A &amp; B". */
const CLEAN = /^[\p{L}\p{N}.,:;()/-]+(?: [\p{L}\p{N}.,:;()/-]+)*$/u;

const FEW = 8;
/** The pattern keeps a step for each word. */
const LONGEST_CLEAN = 20_000;

/** The clean characters of some stretches. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  const [only] = spans;
  if (only === undefined) return '';
  const raw = spans.length === 1 ? text.slice(only.start, only.end) : spans.length <= FEW ? spans.map(({ start, end }) => text.slice(start, end)).join('') : '';
  if (raw !== '' && raw.length <= LONGEST_CLEAN && CLEAN.test(raw)) return raw;
  const output: CleanOutput = { pieces: [], map: offsetMap() };
  for (const span of spans) cleanRange(text, span.start, span.end, output, false);
  return output.pieces.join('');
}
