import type { Cell, Document, Line, Span } from '../../tree/document.js';
import { type Box, boxBefore, boxesIn, isCross } from './form-boxes.js';
import { gathered } from '../../tree/gathered.js';
import { matchesOf } from '../../tree/matches-of.js';

/**
 * The row of a form as what stands on it from left to right: words, and boxes or what a typewriter puts in their place. It
 * does not judge which words a box belongs to.
 */
export interface FormToken extends Span {
  /** Null for a box. */
  readonly words: string | null;
  readonly ticked: boolean;
  /** Blanks of the source before it, `UNKNOWN_GAP` where a tab or a stroke stands there; null for the first of its row, and in a row without boxes. */
  readonly gap: number | null;
}

/** As wide as anything: a tab says that two cells are parted, not how far. */
export const UNKNOWN_GAP = 100;

/** A cross typed behind or between words. Matches the x of "angenommen X", "lt. Vorlage: x" and "einstimmig x mehrheitlich", and the o of "abgelehnt: o"; not "Max", "3 x 4" or "x angenommen". */
const TYPED = /(?<=[\p{L}.:)] )(?:[xX✓✔](?=$| \p{L})|[oO]$)/gu;
/** Longer cells are prose. */
const LONGEST_TYPED = 160;
/** A stroke or dots that hold a cross: then those that hold none are boxes too. Matches "__X__" and "..x.."; not "x" or "____". */
const STROKE_WITH_CROSS = /(?:__|\.\.)[xX](?:__|\.\.)|_[xX]_/u;
/** Matches "__", "_X_", "....." and "..X.."; not "lt." or "...". */
const STROKES = /_+(?<line>[xX])_+|\.{2,}(?<dots>[xX])\.{2,}|_{2,}|\.{4,}/gu;
/** A label before the first choice. Matches "Beschluß: " of "Beschluß: angenommen"; not "lt. Vorlage:". */
const LABEL = /^[^:]{3,50}: {0,3}(?=\p{L})/u;

export function formTokens(document: Document, line: Line): FormToken[] {
  const isOfStrokes = STROKE_WITH_CROSS.test(line.text);
  const bare = gathered(line.cells, (cell) => tokensOf(cell, isOfStrokes ? strokesIn(cell.text) : boxesOf(cell.text)));
  return bare.map((token, at) => ({ gap: gapBetween(document, bare[at - 1], token), ...token }));
}

function strokesIn(text: string): Box[] {
  return matchesOf(STROKES, text).map((found) => ({ start: found.index, end: found.index + found[0].length, ticked: (found.groups?.['line'] ?? found.groups?.['dots']) !== undefined }));
}

/** The boxes of a cell; without one the letters typed instead. */
function boxesOf(text: string): Box[] {
  if (isCross(text)) return [{ start: 0, end: text.length, ticked: true }];
  const boxes = boxesIn(text);
  if (boxes.length > 0) return boxes;
  const before = boxBefore(text);
  if (text.length > LONGEST_TYPED) return before === null ? [] : [before];
  const typed = matchesOf(TYPED, text).map(({ 0: sign, index }) => ({ start: index, end: index + 1, ticked: sign !== 'o' && sign !== 'O' }));
  return before === null ? typed : [before, ...typed];
}

type Bare = Omit<FormToken, 'gap'>;

function tokensOf({ text, start }: Cell, boxes: readonly Box[]): Bare[] {
  const found: Bare[] = [];
  let at = 0;
  for (const box of [...boxes, null]) {
    found.push(...wordsIn(text.slice(at, box?.start ?? text.length), start + at));
    if (box === null) break;
    found.push({ words: null, ticked: box.ticked, ...trimmed(text.slice(box.start, box.end), start + box.start) });
    at = box.end;
  }
  return found;
}

/** The words between two boxes, a label before them apart. */
function wordsIn(text: string, start: number): Bare[] {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return gathered(label === 0 ? [text] : [text.slice(0, label), text.slice(label)], (part, at) => {
    const span = trimmed(part, start + (at === 0 ? 0 : label));
    return span.start === span.end ? [] : [{ words: part.trim(), ticked: false, ...span }];
  });
}

function trimmed(text: string, start: number): Span {
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + text.trim().length };
}

function gapBetween({ source, span }: Document, before: Span | undefined, token: Span): number | null {
  if (before === undefined) return null;
  const between = source.text.slice(span(before.start, before.end).end, span(token.start, token.end).start);
  return BLANKS.test(between) ? between.length : UNKNOWN_GAP;
}

/** Matches "" and "   "; not a tab, a stroke or a line's end. */
const BLANKS = /^ *$/u;
