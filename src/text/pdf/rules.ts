import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './load-pdfjs.js';
import type { PageRuns } from './page-runs.js';
import type { Box, Rule, Rules } from './run.js';
import { drawnBoxes, type DrawnBox } from './drawn-boxes.js';
import { isWithin, SmallShapes, type Paint } from './shapes.js';

/**
 * The straight rules drawn on a page: strokes, and areas so thin that they are meant as strokes. Pieces that continue
 * each other become one. It asks for the operator list, so it is used only on pages that may hold a table or boxes.
 */
export interface Drawing extends Rules {
  /** Boxes to be ticked. Their sides are no rules. */
  readonly boxes: readonly DrawnBox[];
  /** Something other than letters covers a good part of the page: a picture, or outlines in great number. */
  readonly pictured: boolean;
  /** Pictures cover most of the page, as they do on a scan. */
  readonly covered: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const THIN = 3;
const TOUCH = 2.5;
const EDGE = 1.2;
const BLACK = '#000000';
const MAX_RULES = 4000;
const MANY_PATHS = 300;
/** Shares of the page; a scan may be cut into strips, which count together. */
const PICTURED = 0.1;
const COVERED = 0.6;

export async function readDrawing(page: PDFPageProxy, { toUpright }: Pick<PageRuns, 'toUpright'>): Promise<Drawing> {
  const { OPS } = await loadPdfjs();
  const list = await page.getOperatorList();
  const viewport = page.getViewport({ scale: 1 });
  const area = viewport.width * viewport.height;
  const across: Rule[] = [];
  const down: Rule[] = [];
  const small = new SmallShapes();
  const stack: Matrix[] = [];
  const colors: string[] = [];
  let color = BLACK;
  let annotated = false;
  let matrix = toMatrix(viewport.transform);
  let paths = 0;
  let share = 0;
  list.fnArray.forEach((operation, index) => {
    const args: unknown = list.argsArray[index];
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      colors.push(color);
      if (operation === OPS.paintFormXObjectBegin && isList(args) && isNumbers(args[0])) matrix = times(matrix, toMatrix(args[0]));
    } else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) {
      matrix = stack.pop() ?? matrix;
      color = colors.pop() ?? color;
    } else if (operation === OPS.setFillRGBColor && isList(args)) {
      color = typeof args[0] === 'string' ? args[0] : color;
    } else if (operation === OPS.beginAnnotation || operation === OPS.endAnnotation) {
      annotated = operation === OPS.beginAnnotation;
    } else if (operation === OPS.transform && isNumbers(args)) {
      matrix = times(matrix, toMatrix(args));
      if (list.fnArray[index + 1] === OPS.restore) share += shareOf(matrix, area);
    } else if (operation === OPS.constructPath && isList(args)) {
      paths += 1;
      const paint = args[0];
      const both = paint === OPS.fillStroke || paint === OPS.closeFillStroke || paint === OPS.eoFillStroke;
      const stroked = both || paint === OPS.stroke || paint === OPS.closeStroke;
      const filled = both || paint === OPS.fill || paint === OPS.eoFill;
      if (stroked || filled) takePath(pathOf(args[1]), (x, y) => toUpright(...apply(matrix, x, y)), { stroked, filled, color }, across, down, annotated ? null : small);
    }
  });
  const rules = { across: merged(across), down: merged(down) };
  const boxes = drawnBoxes(small.all).filter((box) => !isCell(box, rules));
  return { ...(boxes.length === 0 ? rules : { across: merged(across.filter((rule) => !isSide(boxes, rule, true))), down: merged(down.filter((rule) => !isSide(boxes, rule, false))) }), boxes, pictured: share > PICTURED || paths > MANY_PATHS, covered: share > COVERED };
}

/** A longer rule runs along one of its sides. */
function isCell(box: Box, { across, down }: Rules): boolean {
  const goesOn = ({ from, to }: Rule, start: number, end: number) => from < start + EDGE && to > end - EDGE && to - from > end - start + 2 * TOUCH;
  return across.some((rule) => (Math.abs(rule.at - box.top) < EDGE || Math.abs(rule.at - box.bottom) < EDGE) && goesOn(rule, box.left, box.right))
    || down.some((rule) => (Math.abs(rule.at - box.left) < EDGE || Math.abs(rule.at - box.right) < EDGE) && goesOn(rule, box.top, box.bottom));
}

function isSide(boxes: readonly Box[], { at, from, to }: Rule, isAcross: boolean): boolean {
  const line = isAcross ? { left: from, right: to, top: at, bottom: at } : { left: at, right: at, top: from, bottom: to };
  return boxes.some((box) => isWithin(line, box, EDGE));
}

/** A unit square that a picture would fill: pictures are not decoded, only their frame is left, with nothing in it. */
function shareOf([a, b, c, d]: Matrix, area: number): number {
  return Math.abs(a * d - b * c) / area;
}

function pathOf(path: unknown): ArrayLike<number> {
  const inner: unknown = isList(path) ? path[0] : path;
  return inner instanceof Float32Array ? inner : [];
}

function takePath(path: ArrayLike<number>, pointOf: (x: number, y: number) => Point, paint: Paint, across: Rule[], down: Rule[], small: SmallShapes | null): void {
  const points: Point[] = [];
  let straight = true;
  const finish = () => {
    small?.take(points, straight, paint);
    if (straight && points.length > 1 && across.length + down.length < MAX_RULES) takePoints(points, paint.stroked, across, down);
    points.length = 0;
    straight = true;
  };
  for (let at = 0; at < path.length; ) {
    const kind = path[at];
    if (kind === MOVE) finish();
    if (kind === MOVE || kind === LINE) points.push(pointOf(path[at + 1] ?? 0, path[at + 2] ?? 0));
    else if (kind === CURVE || kind === QUADRATIC) {
      straight = false;
      for (let end = at + 1; end < at + (kind === CURVE ? 7 : 5); end += 2) points.push(pointOf(path[end] ?? 0, path[end + 1] ?? 0));
    }
    else if (points[0] !== undefined) points.push(points[0]);
    at += kind === MOVE || kind === LINE ? 3 : kind === CURVE ? 7 : kind === QUADRATIC ? 5 : 1;
  }
  finish();
}

function takePoints(points: readonly Point[], stroked: boolean, across: Rule[], down: Rule[]): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN && right - left > THIN) across.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (right - left <= THIN && bottom - top > THIN) down.push({ at: (left + right) / 2, from: top, to: bottom });
  else if (stroked) {
    for (let index = 1; index < points.length; index += 1) {
      const [a, b] = [points[index - 1], points[index]];
      if (a === undefined || b === undefined) continue;
      if (Math.abs(a[1] - b[1]) < 1 && Math.abs(a[0] - b[0]) > THIN) across.push({ at: a[1], from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) });
      else if (Math.abs(a[0] - b[0]) < 1 && Math.abs(a[1] - b[1]) > THIN) down.push({ at: a[0], from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) });
    }
  }
}

/** Rules on one line that touch become one. */
export function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const result: Rule[] = [];
  for (const rule of sorted) {
    let index = -1;
    for (let at = result.length - 1; at >= 0 && rule.at - (result[at]?.at ?? 0) < 1.6; at -= 1) {
      const other = result[at];
      if (other !== undefined && rule.from <= other.to + TOUCH && rule.to >= other.from - TOUCH) index = at;
    }
    const other = result[index];
    if (other === undefined) result.push(rule);
    else result[index] = { at: other.at, from: Math.min(other.from, rule.from), to: Math.max(other.to, rule.to) };
  }
  return result;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return (Array.isArray(value) || value instanceof Float32Array) && value.length >= 6;
}

function toMatrix(numbers: ArrayLike<unknown>): Matrix {
  const at = (index: number) => Number(numbers[index]) || 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}
