import type { Line } from './line.js';
import { around, median, NOWHERE, type Box, type Run } from './run.js';

/**
 * A line to its segments: stretches of text with a gap between them that is no blank between words. A gap of a
 * justified line is a blank, however wide: all of its gaps are equal, and no narrower blank stands on the line.
 */
export interface Segment extends Box {
  readonly text: string;
  readonly base: number;
  readonly size: number;
  /** Number of its first run in the order of writing. */
  readonly order: number;
}

/** In font sizes: a blank from here on, a gap between cells if the writing jumps, perhaps one, surely one from here on. */
const BLANK = 0.12;
const JUMP = 0.42;
const PERHAPS = 0.95;
const SURELY = 2.6;
const STRETCHED = 8;
/** In points: what begins so near below each other is set to begin there. */
const ALIGNED = 0.6;

/** A mark that begins an item of a list. Matches "•", "-", "–", "☐"; not "a" or "12". */
const BULLET = /^(?:[-–—•▪◦●○*·➢✓✔]|[\uf000-\uf0ff])$/u;
/** A box to be ticked. Matches "☒"; not "x". */
const BOX = /[☐☒]$/u;
/** A number that begins an item of a list. Matches "1.", "2.3", "a)", "(12)", "IV."; not "Ö 5" or "2017". */
const ENUMERATOR = /^\(?(?:\d{1,2}|[a-z]|[IVX]{1,4})(?:\.\d{1,2}){0,4}[.)]{1,2}$|^\d{1,2}(?:\.\d{1,2}){1,4}$/u;
/** Digits alone. Matches "12"; not "1a". */
const DIGITS = /^\d{1,3}$/u;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function segmentsOf(line: Line, neighbors: readonly Line[]): Segment[] {
  const { gaps } = line;
  const segments: Segment[] = [];
  let open: Run[] = [];
  let text = '';
  line.runs.forEach((run, index) => {
    const gap = index === 0 ? 0 : (gaps[index - 1] ?? 0);
    const previous = line.runs[index - 1];
    if (previous !== undefined && isCellGap(line, gaps, index, neighbors) && !isMark(open, text, gap / line.size)) {
      segments.push(segmentOf(open, text));
      open = [];
      text = '';
    }
    const apart = text !== '' && (gap > (isRaised(run, line) ? 2 : 1) * BLANK * line.size || (run.spaced && gap > 0.04 * run.size && !isRaised(run, line)));
    text += (apart ? ' ' : '') + writtenOf(run, line);
    open.push(run);
  });
  if (open.length > 0) segments.push(segmentOf(open, text));
  return segments;
}

/** Whether a text is only the mark or number of a list's item. */
export function isEnumerator(text: string): boolean {
  return ENUMERATOR.test(text);
}

/** A bullet stays with its text, a box with what stands close behind it. */
function isMark(open: readonly Run[], text: string, gap: number): boolean {
  return (gap < PERHAPS && BOX.test(text)) || (open.length === 1 && BULLET.test(text));
}

function segmentOf(runs: readonly Run[], text: string): Segment {
  const { left, top, right, bottom } = around(runs) ?? NOWHERE;
  const [first] = runs;
  return { left, top, right, bottom, text, base: first?.base ?? 0, order: first?.order ?? -1, size: runs.length === 1 ? (first?.size ?? 0) : median(runs.map((run) => run.size)) };
}

/** Whether the gap before the run with this index parts cells. */
function isCellGap(line: Line, gaps: readonly number[], index: number, neighbors: readonly Line[]): boolean {
  const gap = gaps[index - 1] ?? 0;
  const share = gap / line.size;
  if (share > JUMP && (line.runs[index]?.order ?? 0) !== (line.runs[index - 1]?.order ?? 0) + 1) return true;
  if (isTypedBlank(line.runs[index - 1], line.runs[index], gap)) return false;
  if (share < PERHAPS) return share > JUMP && beginsColumn(line.runs[index], line, neighbors) && !isStretched(line, gaps, index, neighbors);
  if (share < STRETCHED && isStretched(line, gaps, index, neighbors)) return false;
  const wide = gaps.filter((other) => other > BLANK * line.size);
  const narrower = wide.some((other) => other < 0.6 * gap) || line.runs.some((run) => run.text.includes(' '));
  const equal = wide.length > 1 && wide.every((other) => Math.abs(other - gap) < 0.25 * gap);
  if (equal && !narrower) return beginsColumn(line.runs[index], line, neighbors) || (share >= SURELY && !isProse(line));
  if (share >= SURELY || narrower) return true;
  const run = line.runs[index];
  return run !== undefined && neighbors.some((other) => other !== line && other.runs.some((aligned, at) => at > 0 && Math.abs(aligned.left - run.left) < 1.5));
}

/** One blank of a typewriter's font, in which all letters are as wide as it, and words of all lines begin below each other. */
function isTypedBlank(before: Run | undefined, behind: Run | undefined, gap: number): boolean {
  if (before === undefined || behind === undefined || before.text.length + behind.text.length < FEWEST_TYPED) return false;
  return [before, behind].every(({ text, left, right }) => Math.abs((right - left) / text.length - gap) < TYPED_SLACK * gap);
}

const FEWEST_TYPED = 6;
/** As a share of the gap. */
const TYPED_SLACK = 0.03;

/** In lines around, a column begins exactly here: behind a sure gap in one, or behind perhaps one in two. */
function beginsColumn(run: Run | undefined, line: Line, neighbors: readonly Line[]): boolean {
  if (run === undefined) return false;
  const before = neighbors.filter((other) => other !== line).map((other) => {
    const at = other.runs.findIndex((aligned, place) => place > 0 && Math.abs(aligned.left - run.left) < ALIGNED);
    return at < 0 ? 0 : (other.gaps[at - 1] ?? 0) / other.size;
  });
  return before.some((gap) => gap >= SURELY) || before.filter((gap) => gap >= PERHAPS).length > 1;
}

/** A justified line with few words: it ends where other lines of the block end, and its gaps are equal. */
function isStretched(line: Line, gaps: readonly number[], index: number, neighbors: readonly Line[]): boolean {
  const from = ENUMERATOR.test(line.runs[0]?.text ?? '') ? 1 : 0;
  const gap = gaps[index - 1] ?? 0;
  const even = gaps.slice(from).every((other) => other < BLANK * line.size || Math.abs(other - gap) < 0.25 * gap);
  if (!even || index - 1 < from) return false;
  const block = neighbors.filter((other) => other !== line && Math.abs(other.right - line.right) < 1.2 && other.gaps.every((width) => width < PERHAPS * other.size));
  return block.length > 1;
}

/** Words in even gaps up to the right edge, as justified text in a narrow column has them. */
function isProse(line: Line): boolean {
  const letters = line.runs.reduce((sum, run) => sum + run.text.length, 0);
  return line.runs.length > 2 && letters * line.size * 0.5 > 0.55 * (line.right - line.left);
}

/** Small digits above the line: the mark of a note. */
function isRaised(run: Run, line: Line): boolean {
  return run.size < 0.82 * line.size && line.base - run.base > 0.15 * line.size && DIGITS.test(run.text);
}

/** Raised digits become the digits that Unicode has for it, so that a note's mark does not lengthen a number. */
function writtenOf(run: Run, line: Line): string {
  return !isRaised(run, line) ? run.text : [...run.text].map((digit) => RAISED.charAt(Number(digit))).join('');
}
