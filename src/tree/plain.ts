import type { SourceText } from '../text/source-text.js';
import type { LineKind } from './document.js';
import { withAlignedCells } from './aligned-cells.js';
import { areBlanksDoubled } from './doubled-blanks.js';
import { isPageMark } from './furniture.js';
import { BLANK_LINE, shapeOf, trim } from './line-shape.js';
import { CELLS, NOISE, signsOf } from './line-signs.js';
import { withPipeColumns } from './pipe-columns.js';
import { plainRoot } from './plain-root.js';
import { gluedMarkLength, withRunningLines } from './running-lines.js';
import type { ParsedSource, SourceLine } from './source-line.js';
import { gluedCells, mayHoldGluedCells } from './stream/glued-cells.js';
import { gluedHeadingLength } from './stream/glued-headings.js';
import { hasOddSigns, inPlainSigns } from './stream/plain-signs.js';
import { rejoinedWords } from './stream/broken-words.js';
import { lostLines } from './stream/lost-lines.js';
import { blockBreaks, headBreaks, streamBreaks, tableBreaks } from './stream/stream-breaks.js';

/**
 * Plain text to blocks by our own rules: blank lines part paragraphs, tabs and pipes part cells, "#" and spaced
 * letters make headings, bullets make items. It does not read words and does not clean characters. remark-parse is
 * no use here: it eats "1." and four blanks, both common in text that was taken from PDF.
 */

/** Where lines end: LF, CR LF, CR and form feed. */
const LINE_END = /\r\n|[\n\r\f]/gu;

export function parsePlain({ text }: SourceText): ParsedSource {
  const { lines, streamed } = linesOf(text);
  return { root: () => plainRoot(text, linesOf(text).lines), lines, streamed };
}

/** Blanks that do not break, each for a common one: letters may be spaced with them, and bullets parted. */
function withPlainBlanks(text: string): string {
  return text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
}

/** `streamed`: lines of the text were joined, and found again in it. */
function linesOf(source: string): { lines: readonly SourceLine[]; streamed: boolean } {
  const text = withPlainBlanks(source);
  const inSigns: typeof inPlainSigns = hasOddSigns(source) ? inPlainSigns : (part, find) => find(part);
  const lost = lostLines(text);
  const whole = lost === 'stream';
  const doubleSpaced = lost === 'double-spaced';
  let joined = lost === 'blocks';
  const mayBreak = whole || joined;
  const mayBeGlued = mayHoldGluedCells(text);
  const gaps = text.includes('  ') && areBlanksDoubled(text) ? 'wide' : 'any';
  let cuts = 0;
  let headParted = false;
  const lines: SourceLine[] = [];
  let block = -1;
  let open: LineKind | null = null;
  const marks: number[] = [];
  let blanks = 0;
  const visit = (from: number, to: number): void => {
    const trimmed = trim(text, from, to);
    const { end } = trimmed;
    let { start } = trimmed;
    const glued = gluedMarkLength(text, start, end);
    start += glued;
    const signs = signsOf(source, start, end);
    blanks = start === end ? blanks + 1 : 0;
    // One blank line stands behind every line, and one more for each that was there before.
    if (doubleSpaced && blanks % 2 === 1) return;
    const shape = start === end ? BLANK_LINE : shapeOf(text, start, end, (signs & CELLS) !== 0 ? gaps : 'none');
    const glue = mayBeGlued && shape.kind === 'paragraph' && shape.cells === null ? gluedCells(text, shape.start ?? start, end) : null;
    const kind = glue === null ? shape.kind : 'row';
    const quiet = kind === 'blank' || kind === 'furniture';
    if (glued > 0 || (kind === 'furniture' && isPageMark(text.slice(start, end)))) marks.push(lines.length);
    if (kind !== 'furniture') {
      if (kind !== 'blank' && (kind !== open || kind === 'heading')) block += 1;
      open = kind;
    }
    const words = mayBreak && glue === null && shape.cells === null && !quiet ? rejoinedWords(text, shape.start ?? start, end) : null;
    const cells = words === null ? (glue ?? shape.cells) : [words];
    lines.push({ kind, depth: shape.depth, strong: shape.strong, block: quiet ? -1 : block, start: shape.start ?? start, end, cells, smooth: words === null && (signs & NOISE) === 0 });
  };
  forEachLine(text, (begin, to) => {
    const heading = mayBeGlued ? gluedHeadingLength(text.slice(begin, to)) : 0;
    if (heading > 0) visit(begin, begin + heading);
    const from = begin + heading;
    if (joined && to > from) {
      const breaks = inSigns(text.slice(from, to), (plain) => {
        const block = blockBreaks(plain);
        joined = !block.ends;
        return block.breaks;
      });
      forEachPart(from, to, breaks, visit);
      cuts += breaks.length;
      return;
    }
    const long = to - from < LONG ? [] : inSigns(text.slice(from, to), (plain) => streamBreaks(plain, whole));
    const head = long.length > 0 || whole || !isInHead(lines) || to - from < SHORTEST_HEAD ? [] : inSigns(text.slice(from, to), headBreaks);
    if (head.length > 0) {
      headParted = true;
      forEachPart(from, to, head, visit);
      return;
    }
    if (to - from < LONG) {
      forEachPart(from, to, to - from < SHORTEST_TABLE ? [] : inSigns(text.slice(from, to), tableBreaks), visit);
      return;
    }
    cuts += long.length;
    forEachPart(from, to, long, (start, end) => {
      open = null;
      visit(start, end);
    });
  });
  return { lines: withPipeColumns(text, withRunningLines(text, withAlignedCells(text, lines), marks)), streamed: headParted || (mayBreak && cuts > 0) };
}

/** A line that is a whole document, or a whole table, in one stream is taken apart. */
function forEachPart(start: number, end: number, breaks: readonly number[], visit: (start: number, end: number) => void): void {
  let from = start;
  for (const at of breaks) {
    visit(from, start + at);
    from = start + at;
  }
  visit(from, end);
}

/** Nothing but blank lines and a few others stands above. */
const isInHead = (lines: readonly SourceLine[]): boolean => lines.length < LINES_OF_HEAD;
const LINES_OF_HEAD = 12;
/** Shorter lines hold no label and no table of two rows. */
const SHORTEST_HEAD = 120;
/** Shorter lines hold no table of two rows. */
const SHORTEST_TABLE = 60;
/** Shorter lines are no streams. */
const LONG = 240;

function forEachLine(text: string, visit: (start: number, end: number) => void): void {
  let start = 0;
  if (text.includes('\r') || text.includes('\f')) {
    for (const end of text.matchAll(LINE_END)) {
      visit(start, end.index);
      start = end.index + end[0].length;
    }
  } else {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      visit(start, end);
      start = end + 1;
    }
  }
  visit(start, text.length);
}
