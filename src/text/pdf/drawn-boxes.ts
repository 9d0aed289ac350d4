import type { Box, Run } from './run.js';
import { frameOf, isWithin, type Shape } from './shapes.js';

/**
 * Check boxes that are drawings, neither letters nor fields of a form: small square frames, ticked if strokes, a filled
 * shape or the letter x lie inside. Each becomes a run ☒ or ☐ on the line that it stands on. Squares that share an edge
 * with another or with a longer rule are cells, squares with words inside are signs, solid squares are bullets.
 */
export interface DrawnBox extends Box {
  readonly ticked: boolean;
}

/** A form has some dozens; a page with more squares is a plan. */
const MOST_BOXES = 300;
const EDGE = 1.2;
/** A mark spans at least so much of the side, and reaches out of the square no more than so much. */
const SPAN = 0.35;
const REACH = 0.5;
/** A letter that ticks a box. Matches "x", "X", "✓"; not "1". */
const TICK = /^[xX✓✔✗✘×](?= |$)/u;

export function drawnBoxes(shapes: readonly Shape[]): DrawnBox[] {
  const frames = distinct([...shapes.flatMap((shape) => frameOf(shape) ?? []), ...framesOfStrokes(shapes)]);
  if (frames.length > MOST_BOXES) return [];
  const single = frames.filter((frame) => !frames.some((other) => other !== frame && shareEdge(frame, other)));
  return single.map((frame) => ({ ticked: shapes.some((shape) => isMark(shape, frame)), ...frame }));
}

/** Frames of which each side is a line of its own, in whatever order they were drawn. */
function framesOfStrokes(shapes: readonly Shape[]): Box[] {
  const across = shapes.filter((shape) => shape.isRule && shape.right - shape.left > shape.bottom - shape.top);
  const down = shapes.filter((shape) => shape.isRule && shape.right - shape.left <= shape.bottom - shape.top);
  if (across.length > 2 * MOST_BOXES || down.length > 2 * MOST_BOXES) return [];
  return across.flatMap((top) => {
    const bottom = across.find((other) => other.top > top.bottom && near(other.left, top.left) && near(other.right, top.right) && near(other.bottom - top.top, top.right - top.left));
    if (bottom === undefined) return [];
    const box = { left: top.left, right: top.right, top: top.top, bottom: bottom.bottom };
    const sides = down.filter((side) => near(side.top, box.top) && near(side.bottom, box.bottom));
    return sides.some((side) => near(side.left, box.left)) && sides.some((side) => near(side.right, box.right)) ? [box] : [];
  });
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < EDGE;
}

/** One of those that are drawn twice, as an area and its frame are. */
function distinct(frames: readonly Box[]): Box[] {
  const result: Box[] = [];
  for (const frame of frames) {
    if (result.length > MOST_BOXES) return result;
    if (!result.some((other) => isWithin(frame, other, 2) || isWithin(other, frame, 2))) result.push(frame);
  }
  return result;
}

function shareEdge(a: Box, b: Box): boolean {
  const inRow = near(a.top, b.top) && (near(a.right, b.left) || near(a.left, b.right));
  return inRow || (near(a.left, b.left) && (near(a.bottom, b.top) || near(a.top, b.bottom)));
}

/** Slanted strokes, or a dark area that leaves the frame free. */
function isMark(shape: Shape, frame: Box): boolean {
  const side = frame.right - frame.left;
  const [width, height] = [shape.right - shape.left, shape.bottom - shape.top];
  const [x, y] = [(shape.left + shape.right) / 2, (shape.top + shape.bottom) / 2];
  if (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom || !isWithin(shape, frame, REACH * side)) return false;
  if (shape.stroked && !shape.isUpright) return Math.max(width, height) > SPAN * side && Math.min(width, height) > 1;
  const solid = shape.dark && !shape.stroked && shape.inner === null;
  return solid && width > SPAN * side && height > SPAN * side && width < side + 0.1 && height < side + 0.1;
}

/**
 * Whether two short lines of words stand in a little, or words behind a white, so that boxes may stand before them: only
 * then is it worth looking at what is drawn. Lines that are long or begin at one edge are running text.
 */
export function mayHaveBoxes(runs: readonly Run[]): boolean {
  let right = 0;
  for (const run of runs) right = Math.max(right, run.right);
  let found = 0;
  let start: Run | null = null;
  let before: Run | null = null;
  for (const run of runs) {
    const isOnLine = before !== null && Math.abs(before.base - run.base) < 0.3 * run.size && before.right <= run.left + 1;
    const white = run.left - (isOnLine ? (before?.right ?? 0) : (start?.left ?? Infinity));
    const isShort = isOnLine || run.right - run.left < SHORT * right;
    if (white > (isOnLine ? 2 * INDENT : INDENT) && white < WIDEST && isShort && WORDS.test(run.text)) found += 1;
    if (run.text.length === 1 && TICK.test(run.text)) return true;
    // Choices below each other stand in from the line above the first of them.
    if (!isOnLine && !(white > INDENT && white < WIDEST)) start = run;
    before = run;
  }
  return found > 1;
}

/** In points: how far words stand in at least, for the smallest box and a little, and at most. */
const INDENT = 6.5;
const WIDEST = 60;
/** In shares of the page's written width: choices are shorter, the lines of running text longer, also in columns. */
const SHORT = 0.3;
/** Matches "einstimmig", "nicht öffentlich"; not "1.", "§ 5", "a)". */
const WORDS = /^\p{L}{2}/u;
/** In font sizes: a box belongs to words up to here behind it. */
const BESIDE = 2.5;

/** The runs with those of the boxes; an x that ticks a box is its tick. */
export function withBoxes(runs: readonly Run[], boxes: readonly DrawnBox[]): readonly Run[] {
  if (boxes.length === 0) return runs;
  const changed = new Map<Run, Run | null>();
  const added: Run[] = [];
  for (const box of boxes) {
    const middle = (box.top + box.bottom) / 2;
    const line = runs.filter((run) => Math.abs((run.top + run.bottom) / 2 - middle) < 0.6 * run.size);
    const inside = line.find((run) => run.left < box.right - 1 && run.right > box.left + 1);
    if (inside === undefined) added.push(...boxRun(box, line));
    else if (TICK.test(inside.text) && inside.left > box.left - 1) {
      changed.set(inside, inside.text.length > 1 ? { ...inside, text: inside.text.replace(TICK, '☒') } : null);
      if (inside.text.length === 1) added.push(...boxRun({ ...box, ticked: true }, line.filter((run) => run !== inside)));
    }
  }
  return [...runs.flatMap((run) => changed.get(run) ?? (changed.has(run) ? [] : [run])), ...added];
}

/** Nothing where no words stand beside it. The box reaches to the words behind it, as one that is a letter does. */
function boxRun(box: DrawnBox, line: readonly Run[]): Run[] {
  const behind = line.filter((run) => run.left >= box.right - 1).sort((a, b) => a.left - b.left)[0];
  const words = behind ?? line[0];
  if (words === undefined) return [];
  const { base, size, top, bottom } = words;
  const isBeside = behind !== undefined && behind.left - box.right < BESIDE * size;
  const right = isBeside ? Math.max(box.right, behind.left - 0.3 * size) : box.right;
  return [{ text: box.ticked ? '☒' : '☐', left: box.left, right, top, bottom, base, size, order: -1, spaced: true, mark: isBeside ? behind.mark : null }];
}
