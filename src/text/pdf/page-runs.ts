import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withAccents } from './accents.js';
import { mayHoldLetters, toldLetters, type FontText } from './font-letters.js';
import { plainGlyphs } from './plain-glyphs.js';
import type { Box, Run } from './run.js';

/**
 * The characters of one page with their places, turned upright: as the page is turned, and if most of its text runs
 * another way (a wide table printed on its side), as that text runs. Text in other directions is kept apart. It makes
 * no lines and no words.
 */
export interface PageRuns {
  readonly runs: readonly Run[];
  /** Texts that run another way than the page: stamps at the edge, watermarks. */
  readonly aside: readonly Run[];
  readonly width: number;
  readonly height: number;
  /** False if the page has more pieces of text than are read. */
  readonly whole: boolean;
  /** A font of the page does not tell what its letters are. */
  readonly isGarbled: boolean;
  /** The box on the page as it is shown, of a box on the upright page. */
  place(box: Box): readonly [number, number, number, number];
  /** A point of the page as it is shown, on the upright page. */
  toUpright(x: number, y: number): readonly [number, number];
}

/** A page of more pieces of text than this is read up to here. */
export const MAX_PIECES = 150_000;

interface Piece extends FontText {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly width: number;
  readonly size: number;
  readonly spaced: boolean;
  readonly mark: string | null;
}

export async function readPageRuns(page: PDFPageProxy, tagged: boolean): Promise<PageRuns> {
  const viewport = page.getViewport({ scale: 1 });
  const read = await readPieces(page, tagged, viewport.transform);
  const { pieces, isGarbled } = toldLetters(read.pieces, read.drawn);
  const turn = mainDirection(pieces);
  const { width, height } = viewport;
  const runs: Run[] = [];
  const aside: Run[] = [];
  pieces.forEach((piece, order) => (piece.angle === turn ? runs : aside).push(runOf(piece, order, turn, width, height)));
  const sideways = turn === 1 || turn === 3;
  return { runs: withAccents(runs), aside, isGarbled, width: sideways ? height : width, height: sideways ? width : height, whole: read.pieces.length <= MAX_PIECES, ...turned(turn, width, height) };
}

/** Apart from the rest, so that a page that is kept does not keep its runs. */
function turned(turn: number, width: number, height: number): Pick<PageRuns, 'place' | 'toUpright'> {
  return { place: (box) => placed(box, turn, width, height), toUpright: (x, y) => upright(x, y, turn, width, height) };
}

async function readPieces(page: PDFPageProxy, tagged: boolean, toView: readonly number[]): Promise<{ readonly pieces: readonly Piece[]; readonly drawn: ReadonlySet<string> }> {
  const reader = page.streamTextContent({ includeMarkedContent: tagged }).getReader();
  const pieces: Piece[] = [];
  const marks: (string | null)[] = [];
  /** Fonts that are drawn dot by dot, which tell nothing of their height. */
  const drawn = new Set<string>();
  let spaced = false;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const [name, style] of Object.entries<{ readonly ascent: number }>(chunk.value.styles)) if (Number.isNaN(style.ascent)) drawn.add(name);
    for (const item of chunk.value.items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') marks.pop();
        else marks.push(typeof item.id === 'string' ? item.id : (marks.at(-1) ?? null));
        continue;
      }
      const text = plainGlyphs(item.str);
      if (text === '' && !(drawn.has(item.fontName) && mayHoldLetters(item.str))) {
        spaced ||= item.str !== '' || item.hasEOL;
        continue;
      }
      pieces.push(pieceOf({ text, raw: item.str, font: item.fontName }, item.transform, item.width, toView, spaced || item.str.startsWith(' '), marks.at(-1) ?? null));
      spaced = item.hasEOL || item.str.endsWith(' ');
    }
    if (pieces.length > MAX_PIECES) {
      // Without a reason pdfjs does not stop, and the document never closes.
      await reader.cancel(new Error('there is too much text')).catch(() => undefined);
      break;
    }
  }
  return { pieces, drawn };
}

function pieceOf(written: FontText, transform: readonly number[], width: number, toView: readonly number[], spaced: boolean, mark: string | null): Piece {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.map(Number);
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = toView;
  const along = Math.atan2(vb * a + vd * b, va * a + vc * b);
  const quarter = Math.round(along / (Math.PI / 2));
  const straight = Math.abs(along - quarter * (Math.PI / 2)) < 0.1;
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  return { text: written.text, raw: written.raw, font: written.font, x: va * e + vc * f + ve, y: vb * e + vd * f + vf, angle: straight ? (quarter + 4) % 4 : -1, width, size, spaced, mark };
}

function mainDirection(pieces: readonly Piece[]): number {
  const counts = [0, 0, 0, 0];
  for (const { angle, text } of pieces) if (angle >= 0) counts[angle] = (counts[angle] ?? 0) + text.length;
  return counts.indexOf(Math.max(...counts));
}

function runOf(piece: Piece, order: number, turn: number, width: number, height: number): Run {
  const [left, base] = upright(piece.x, piece.y, turn, width, height);
  const { text, size, spaced, mark } = piece;
  return { text, size, spaced, mark, order, left, base, right: left + piece.width, top: base - 0.8 * size, bottom: base + 0.2 * size };
}

function upright(x: number, y: number, turn: number, width: number, height: number): readonly [number, number] {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [height - y, x] : [x, y];
}

function placed(box: Box, turn: number, width: number, height: number): readonly [number, number, number, number] {
  const { left, top, right, bottom } = box;
  if (turn === 1) return rounded(width - bottom, left, width - top, right);
  if (turn === 2) return rounded(width - right, height - bottom, width - left, height - top);
  return turn === 3 ? rounded(top, height - right, bottom, height - left) : rounded(left, top, right, bottom);
}

function rounded(...box: readonly [number, number, number, number]): readonly [number, number, number, number] {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return [tenth(box[0]), tenth(box[1]), tenth(box[2]), tenth(box[3])];
}
