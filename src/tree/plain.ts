import type { SourceText } from '../text/source-text.js';
import type { LineKind, Span } from './document.js';
import { isFurnitureAt, isPageMark } from './furniture.js';
import { closeUp, isLetterSpaced, spacedLabelLength, spacedNumberLength, spacedWordLength } from './letter-spaced.js';
import { CELLS, NOISE, signsOf } from './line-signs.js';
import { plainRoot } from './plain-root.js';
import { gluedMarkLength, withRunningLines } from './running-lines.js';
import type { ParsedSource, SourceLine } from './source-line.js';
import { rejoinedWords } from './stream/broken-words.js';
import { hasJoinedBlocks, isDoubleSpaced, isOneStream } from './stream/lost-lines.js';
import { blockBreaks, streamBreaks, tableBreaks } from './stream/stream-breaks.js';

/**
 * Plain text to blocks by our own rules: blank lines part paragraphs, tabs and pipes part cells, "#" and spaced
 * letters make headings, bullets make items. It does not read words and does not clean characters. remark-parse is
 * no use here: it eats "1." and four blanks, both common in text that was taken from PDF.
 */

/** A bullet and its blanks. Matches "- Datum:" and "• Punkt"; not "-2-" or "1. Punkt". */
const BULLET = /^(?:[-–•▪◦●○*]|[\uf000-\uf0ff]) +(?=\S)/u;
/** A marked heading. Matches "## Betreff"; not "#1". */
const HASHES = /^(#{1,6}) +(?=\S)/u;
/** A line that is all bold. Matches "**I0322/11**" and "<b>Titel</b>"; not "**Datum** 1.1.2020". */
const ALL_STRONG = /^(?:\*\*[^*]+\*\*|<b>[^<]+<\/b>|<strong>[^<]+<\/strong>)$/iu;
/** The rule under a head of a pipe table. Matches "---|---"; not "a | b". */
const PIPE_RULE = /^[|:\- ]+$/u;
/** Begins like a rule of a pipe table. Matches "|" and "--"; not "- a". */
const MAY_BE_RULE = /^(?:\||:?--)/u;
/** Only pipes and blanks. Matches "|||"; not "| a |". */
const PIPES_ONLY = /^[|\s]+$/u;

/** A rule drawn with signs. Matches "_______" and "======"; not "....... Ja" or "**fett**". */
const DRAWN_RULE = /^(?:_{3,}|={3,}|-{3,}|\*{3,}|~{3,})$/u;
const DRAWN: ReadonlySet<number> = new Set(Array.from('_=-*~', (sign) => sign.charCodeAt(0)));

/** Where lines end: LF, CR LF, CR and form feed. */
const LINE_END = /\r\n|[\n\r\f]/gu;

export function parsePlain({ text }: SourceText): ParsedSource {
  const { lines, streamed } = linesOf(text);
  return { root: () => plainRoot(text, linesOf(text).lines), lines, streamed };
}

/** `streamed`: lines of the text were joined, and found again in it. */
function linesOf(text: string): { lines: readonly SourceLine[]; streamed: boolean } {
  const whole = isOneStream(text);
  const doubleSpaced = !whole && isDoubleSpaced(text);
  let joined = !whole && !doubleSpaced && hasJoinedBlocks(text);
  const mayBreak = whole || joined;
  let found = 0;
  const lines: SourceLine[] = [];
  let block = -1;
  let open: LineKind | null = null;
  const marks: number[] = [];
  const visit = (from: number, to: number): void => {
    const trimmed = trim(text, from, to);
    const { end } = trimmed;
    let { start } = trimmed;
    const glued = gluedMarkLength(text, start, end);
    start += glued;
    const signs = signsOf(text, start, end);
    if (start === end && doubleSpaced) return;
    const shape = start === end ? BLANK : shapeOf(text, start, end, (signs & CELLS) !== 0);
    const { kind } = shape;
    const quiet = kind === 'blank' || kind === 'furniture';
    if (glued > 0 || (kind === 'furniture' && isPageMark(text.slice(start, end)))) marks.push(lines.length);
    if (kind !== 'furniture') {
      if (kind !== 'blank' && (kind !== open || kind === 'heading')) block += 1;
      open = kind;
    }
    const words = mayBreak && shape.cells === null && !quiet ? rejoinedWords(text, shape.start ?? start, end) : null;
    const cells = words === null ? shape.cells : [words];
    lines.push({ kind, depth: shape.depth, strong: shape.strong, block: quiet ? -1 : block, start: shape.start ?? start, end, cells, smooth: words === null && (signs & NOISE) === 0 });
  };
  forEachLine(text, (from, to) => {
    if (joined && to > from) {
      const { breaks, ends } = blockBreaks(text.slice(from, to));
      forEachPart(from, to, breaks, visit);
      found += breaks.length > 0 ? 1 : 0;
      joined = !ends;
      return;
    }
    if (to - from < LONG) {
      forEachPart(from, to, to - from < SHORTEST_TABLE ? [] : tableBreaks(text.slice(from, to)), visit);
      return;
    }
    forEachPart(from, to, streamBreaks(text.slice(from, to), whole), (start, end) => {
      open = null;
      found += 1;
      visit(start, end);
    });
  });
  return { lines: withRunningLines(text, lines, marks), streamed: found > (whole ? 1 : FEW_CUTS) };
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

/** So few lines of a head may hold two values that were printed so. */
const FEW_CUTS = 2;
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

interface Shape {
  readonly kind: LineKind;
  readonly depth: number;
  readonly strong: boolean;
  /** Where the words begin, behind a bullet or "##"; null for the beginning of the line. */
  readonly start: number | null;
  readonly cells: Span[][] | null;
}

const BLANK: Shape = { kind: 'blank', depth: 0, strong: false, start: null, cells: null };
const FURNITURE: Shape = { ...BLANK, kind: 'furniture' };
const PARAGRAPH: Shape = { ...BLANK, kind: 'paragraph' };
const STRONG_PARAGRAPH: Shape = { ...PARAGRAPH, strong: true };

/** Looks at the first two characters: only a line that they make special is cut out and read. */
function shapeOf(text: string, start: number, end: number, mayHaveCells: boolean): Shape {
  const first = text.charCodeAt(start);
  if (isFurnitureAt(text, start, end) || ((first === 124 || first === 45 || first === 58) && isRule(text.slice(start, end)))) return FURNITURE;
  if (first === 124) {
    const words = behindBar(text, start, end);
    const shape = words > start ? shapeOf(text, words, end, mayHaveCells) : null;
    if (shape !== null) return { ...shape, start: shape.start ?? words };
  }
  const second = text.charCodeAt(start + 1);
  if (second === first && DRAWN.has(first) && DRAWN_RULE.test(text.slice(start, end))) return FURNITURE;
  const special = first === 35 ? hashed(text, start, end) : second === 32 ? letterSpaced(text, start, end) : text.charCodeAt(end - 2) === 32 ? numberedSpaced(text, start, end) : null;
  if (special !== null) return special;
  const bullet = second === 32 ? BULLET.exec(text.slice(start, end)) : null;
  const from = bullet === null ? start : start + bullet[0].length;
  const cells = mayHaveCells ? splitCells(text, from, end) : null;
  if (cells !== null && cells.length > 1) return { kind: 'row', depth: 0, strong: false, start: from, cells };
  if (bullet !== null) return { kind: 'item', depth: 0, strong: false, start: from, cells: null };
  return (first === 42 || first === 60) && ALL_STRONG.test(text.slice(start, end)) ? STRONG_PARAGRAPH : PARAGRAPH;
}

/** Where the words begin behind a stroke that is drawn beside them; `start` if more strokes make it a row. */
function behindBar(text: string, start: number, end: number): number {
  const next = text.indexOf('|', start + 1);
  return next >= 0 && next < end ? start : trim(text, start + 1, end).start;
}

function isRule(content: string): boolean {
  return MAY_BE_RULE.test(content) && ((content.includes('---') && PIPE_RULE.test(content)) || PIPES_ONLY.test(content));
}

function hashed(text: string, start: number, end: number): Shape | null {
  const hashes = HASHES.exec(text.slice(start, end));
  return hashes === null ? null : { kind: 'heading', depth: hashes[1]?.length ?? 1, strong: true, start: start + hashes[0].length, cells: null };
}

function letterSpaced(text: string, start: number, end: number): Shape | null {
  const content = text.slice(start, end);
  if (isLetterSpaced(content)) return { kind: 'heading', depth: 0, strong: true, start: null, cells: [closeUp(text, { start, end })] };
  const spaced = spacedLabelLength(content);
  if (spaced > 0) return { ...PARAGRAPH, cells: [[...closeUp(text, { start, end: start + spaced }), { start: start + spaced, end }]] };
  const word = spacedWordLength(content);
  return word > 0 ? { kind: 'row', depth: 0, strong: false, start: null, cells: [closeUp(text, { start, end: start + word }), [trim(text, start + word, end)]] } : null;
}

/** "3. A N T R Ä G E": the number stays as it is. */
function numberedSpaced(text: string, start: number, end: number): Shape | null {
  const number = spacedNumberLength(text.slice(start, end));
  return number === 0 ? null : { kind: 'heading', depth: 0, strong: true, start: null, cells: [[{ start, end: start + number }, ...closeUp(text, { start: start + number, end })]] };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x2007 || code === 0x202f || code === 0x200b || code === 0xfeff;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Two gaps of three blanks. Matches "a   b   c"; not "a   b  c". */
const WIDE_GAPS = /\S {3,}\S.{0,200}? {3,}\S/u;

/** Tabs, two pipes or more, or gaps of three blanks part cells, in a row with two of these also gaps of two; a colon behind a gap belongs to the label before it. Empty cells between tabs and pipes are kept. */
function splitCells(text: string, from: number, to: number): Span[][] {
  const content = text.slice(from, to);
  const pipes = content.split('|').length - 1;
  const gap = WIDE_GAPS.test(content) ? 2 : 3;
  const cells: Span[][] = [];
  let start = from;
  let blanks = 0;
  const close = (end: number) => cells.push([trim(text, start, end)]);
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 9 || (code === 124 && pipes > 1)) {
      if (!(code === 124 && at === from)) close(at);
      start = at + 1;
      blanks = 0;
    } else if (isBlank(code)) {
      blanks += 1;
    } else {
      const isColon = code === 58 && isBlank(text.charCodeAt(at + 1));
      if (blanks >= gap && at - blanks > start && !isColon) {
        close(at - blanks);
        start = at;
      }
      blanks = 0;
    }
  }
  if (start < to) close(to);
  return cells;
}
