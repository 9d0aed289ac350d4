import type { Box } from './run.js';

/** The small shapes drawn on a page, of which check boxes are made: a stroke or an area of a path, and what it looks like. */
export interface Shape extends Box {
  readonly stroked: boolean;
  /** Filled with a dark color. */
  readonly dark: boolean;
  /** All of its lines run along the page's edges. */
  readonly isUpright: boolean;
  /** A single line along an edge of the page, or an area as thin as one. */
  readonly isRule: boolean;
  /** It goes around four corners. */
  readonly isClosed: boolean;
  /** The hole of an area that is a frame. */
  readonly inner: Box | null;
}

export interface Paint {
  readonly stroked: boolean;
  readonly filled: boolean;
  /** As pdfjs writes a color, "#rrggbb". */
  readonly color: string;
}

type Point = readonly [number, number];

const MIN_SIDE = 5;
const MAX_SIDE = 14.5;
/** In points: ticks reach out of their boxes. */
const LARGEST = 20;
const MOST_SHAPES = 6000;
const THIN = 1.5;
const SQUARE = 1;
/** The frame of an area is no thicker. */
const FRAME = 2.5;
const DARK = 0x99;

/** Collects the small shapes of a page; a page with very many of them is a plan and has none. */
export class SmallShapes {
  readonly #shapes: Shape[] = [];
  #count = 0;

  get all(): readonly Shape[] {
    return this.#count > MOST_SHAPES ? [] : this.#shapes;
  }

  take(points: readonly Point[], straight: boolean, { stroked, filled, color }: Paint): void {
    if (points.length < 2 || this.#count > MOST_SHAPES) return;
    const box = boxOf(points);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    if (Math.max(width, height) > LARGEST) return;
    this.#count += 1;
    const isUpright = straight && points.every(([x, y], at) => at === 0 || Math.abs(x - (points[at - 1]?.[0] ?? x)) < 0.3 || Math.abs(y - (points[at - 1]?.[1] ?? y)) < 0.3);
    const isRule = isUpright && Math.min(width, height) < THIN && isSide(Math.max(width, height));
    const last = this.#shapes.at(-1);
    const shape = { stroked, dark: filled && isDark(color), isUpright, isRule, isClosed: isUpright && isAround(points, box), inner: null, ...box };
    if (!stroked && last !== undefined && last.inner === null && !last.stroked && isHole(shape, last)) this.#shapes[this.#shapes.length - 1] = { ...last, inner: box };
    else this.#shapes.push(shape);
  }
}

/** The frame that a shape is, a square that is not solid. */
export function frameOf(shape: Shape): Box | null {
  const { left, top, right, bottom } = shape;
  if (!shape.isClosed || !isSide(right - left) || Math.abs(right - left - (bottom - top)) > SQUARE) return null;
  const isFrame = shape.stroked ? !shape.dark : shape.inner !== null;
  return isFrame ? { left, top, right, bottom } : null;
}

export function isWithin(inner: Box, outer: Box, slack: number): boolean {
  return inner.left > outer.left - slack && inner.right < outer.right + slack && inner.top > outer.top - slack && inner.bottom < outer.bottom + slack;
}

/** A second square drawn into the first one, so that a thin frame is left. */
function isHole(hole: Shape, area: Shape): boolean {
  return hole.isClosed && area.isClosed && isWithin(hole, area, 0) && hole.left - area.left < FRAME && area.right - hole.right < FRAME && hole.top - area.top < FRAME && area.bottom - hole.bottom < FRAME && (area.dark || !hole.dark);
}

function isSide(length: number): boolean {
  return length >= MIN_SIDE - 0.1 && length <= MAX_SIDE;
}

/** Each corner of the box is one of the points, and there are no others but the first one again. */
function isAround(points: readonly Point[], { left, top, right, bottom }: Box): boolean {
  const corners: readonly Point[] = [[left, top], [right, top], [right, bottom], [left, bottom]];
  return points.length >= 4 && points.length <= 6 && corners.every(([x, y]) => points.some(([px, py]) => Math.abs(px - x) < 0.5 && Math.abs(py - y) < 0.5));
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return (red + green + blue) / 3 < DARK;
}
