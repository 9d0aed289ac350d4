import { isMark } from '../vocabulary/letters.js';
import { signSet } from '../vocabulary/sign-set.js';
import type { LineKind, Span } from './document.js';
import { isFurnitureAt } from './furniture.js';
import { closeUp, isLetterSpaced, isNumberSpaced, spacedLabelLength, spacedNumberLength, spacedNumberWordLength, spacedWordLength } from './letter-spaced.js';

/** What a line of plain text is by its signs alone: a heading, an item, a row with its cells, furniture or a paragraph. */

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
const isDrawn = signSet('_=-*~');

/** The frame of a drawn table. Matches "├──────┼────┤" and "+------+----+"; not "│ Termin │". */
const FRAME = /^(?:[\u2500\u2501\u2504-\u2550\u2552-\u257f\s]{3,}|\+(?:[-=]{2,}\+){1,20})$/u;
/** Upright strokes: a pipe, and those of the characters for drawing. */
const isStroke = signSet('|\u2502\u2503\u2551');
const DRAWING = 0x2500;
const LAST_DRAWING = 0x257f;

/** What the signs of a line say that it is. */
export interface Shape {
  readonly kind: LineKind;
  readonly depth: number;
  readonly strong: boolean;
  /** Where the words begin, behind a bullet or "##"; null for the beginning of the line. */
  readonly start: number | null;
  readonly cells: Span[][] | null;
}

export const BLANK_LINE: Shape = { kind: 'blank', depth: 0, strong: false, start: null, cells: null };
const FURNITURE: Shape = { ...BLANK_LINE, kind: 'furniture' };
const PARAGRAPH: Shape = { ...BLANK_LINE, kind: 'paragraph' };
const STRONG_PARAGRAPH: Shape = { ...PARAGRAPH, strong: true };

/** Whether a line may have cells, and whether two blanks may part them: not where a text has two for each one. */
export type Gaps = 'none' | 'any' | 'wide';

/** Looks at the first two characters: only a line that they make special is cut out and read. */
export function shapeOf(text: string, start: number, end: number, gaps: Gaps): Shape {
  const first = text.charCodeAt(start);
  if (isFurnitureAt(text, start, end) || ((first === 124 || first === 45 || first === 58) && isRule(text.slice(start, end)))) return FURNITURE;
  if ((first === 43 || (first >= DRAWING && first <= LAST_DRAWING)) && FRAME.test(text.slice(start, end))) return FURNITURE;
  if (isStroke(first)) {
    const words = behindBar(text, start, end);
    const shape = words > start ? shapeOf(text, words, end, gaps) : null;
    if (shape !== null) return { ...shape, start: shape.start ?? words };
  }
  const second = text.charCodeAt(start + 1);
  if (second === first && isDrawn(first) && DRAWN_RULE.test(text.slice(start, end))) return FURNITURE;
  const special = first === 35 ? hashed(text, start, end) : second === 32 || isMark(second) ? letterSpaced(text, start, end) : text.charCodeAt(end - 2) === 32 ? numberedSpaced(text, start, end) : null;
  if (special !== null) return special;
  const bullet = second === 32 ? BULLET.exec(text.slice(start, end)) : null;
  const from = bullet === null ? start : start + bullet[0].length;
  const cells = gaps === 'none' ? null : splitCells(text, from, end, gaps);
  if (cells !== null && cells.length > 1) return { kind: 'row', depth: 0, strong: false, start: from, cells: cells.map((cell) => closedUp(text, cell)) };
  if (bullet !== null) return { kind: 'item', depth: 0, strong: false, start: from, cells: null };
  return (first === 42 || first === 60) && ALL_STRONG.test(text.slice(start, end)) ? STRONG_PARAGRAPH : PARAGRAPH;
}

/** A cell of spaced letters or of a spaced number beside others: "V O R L A G E". */
function closedUp(text: string, cell: Span[]): Span[] {
  const [span] = cell;
  if (span === undefined || cell.length > 1 || text.charCodeAt(span.start + 1) !== 32) return cell;
  const content = text.slice(span.start, span.end);
  return isLetterSpaced(content) || isNumberSpaced(content) ? closeUp(text, span) : cell;
}

/** Where the words begin behind a stroke that is drawn beside them; `start` if more strokes make it a row. */
function behindBar(text: string, start: number, end: number): number {
  const next = text.indexOf(text.charAt(start), start + 1);
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
  if (isNumberSpaced(content)) return { ...PARAGRAPH, cells: [closeUp(text, { start, end })] };
  const word = spacedWordLength(content);
  return word > 0 ? { kind: 'row', depth: 0, strong: false, start: null, cells: [closeUp(text, { start, end: start + word }), behindSpaced(text, trim(text, start + word, end))] } : null;
}

/** "N r.   12/2020" behind a spaced word. */
function behindSpaced(text: string, span: Span): Span[] {
  const number = spacedNumberWordLength(text.slice(span.start, span.end));
  return number === 0 ? [span] : [{ start: span.start, end: span.start + 1 }, { start: span.start + 2, end: span.start + number }, trim(text, span.start + number, span.end)];
}

/** "3. A N T R Ä G E": the number stays as it is. */
function numberedSpaced(text: string, start: number, end: number): Shape | null {
  const number = spacedNumberLength(text.slice(start, end));
  return number === 0 ? null : { kind: 'heading', depth: 0, strong: true, start: null, cells: [[{ start, end: start + number }, ...closeUp(text, { start: start + number, end })]] };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x2007 || code === 0x202f || code === 0x200b || code === 0xfeff;
}

/** A stretch without the blanks at its ends. */
export function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Two gaps of three blanks. Matches "a   b   c"; not "a   b  c". */
const WIDE_GAPS = /\S {3,}\S.{0,200}? {3,}\S/u;

/** Tabs, two pipes or more, or gaps of three blanks part cells, in a row with two of these also gaps of two; a colon behind a gap belongs to the label before it. Empty cells between tabs and pipes are kept. */
function splitCells(text: string, from: number, to: number, gaps: Gaps): Span[][] {
  const content = text.slice(from, to);
  const stroke = strokeOf(content);
  const gap = gaps !== 'wide' && WIDE_GAPS.test(content) ? 2 : 3;
  const cells: Span[][] = [];
  let start = from;
  let blanks = 0;
  const close = (end: number) => cells.push([trim(text, start, end)]);
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 9 || code === stroke) {
      if (!(code === stroke && at === from)) close(at);
      start = at + 1;
      blanks = 0;
    } else if (isBlank(code)) {
      blanks += 1;
    } else {
      const isColon = code === 58 && isBlank(text.charCodeAt(at + 1));
      if (blanks >= gap && at - blanks > start && !isColon && !isBox(text.charCodeAt(at - blanks - 1), code) && !(blanks === 2 && code >= 48 && code <= 57 && LEADS_NUMBER.test(text.slice(start, at - blanks)))) {
        close(at - blanks);
        start = at;
      }
      blanks = 0;
    }
  }
  if (start < to) close(to);
  return cells;
}

/** The upright stroke that parts the cells of a line: one that it has twice or more; -1 if it has none. */
function strokeOf(content: string): number {
  for (const stroke of ['|', '│', '┃', '║']) {
    const first = content.indexOf(stroke);
    if (first >= 0 && content.includes(stroke, first + 1)) return stroke.charCodeAt(0);
  }
  return -1;
}

/** Words that say nothing without the number behind them. Matches "am" and "TOP"; not "Stand am". */
export const LEADS_NUMBER = /^(?:am|vom|den|TOP|Top|Nr\.)$/u;

/** "(   )" and "[   ]", however wide, are one empty box. */
function isBox(before: number, code: number): boolean {
  return (before === 40 && code === 41) || (before === 91 && code === 93);
}
