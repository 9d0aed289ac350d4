import type { Run } from './run.js';

/** A run in two, where a cell's edge at a place across the page parts it: at the blank that stands there; null where none does. */
export function partedRun(run: Run, place: number): readonly [Run, Run] | null {
  const blank = blankAt(run, place);
  if (blank === null) return null;
  const { at, left } = blank;
  return [{ ...run, text: run.text.slice(0, at).trimEnd(), right: Math.min(left, place - EDGE * run.size) }, { ...run, text: run.text.slice(at).trimStart(), left: place, spaced: false }];
}

/** The blank nearest to a place, by its index and where it begins on the page as far as that can be told; null if none stands near it. */
function blankAt({ text, left, right, size }: Run, place: number): { readonly at: number; readonly left: number } | null {
  const widths = [...text].map(widthOf);
  const scale = (right - left) / Math.max(1, widths.reduce((sum, width) => sum + width, 0));
  let x = left;
  let index = 0;
  let best = { at: -1, left, distance: NEAR * size };
  for (const [number, letter] of [...text].entries()) {
    const width = (widths[number] ?? 0) * scale;
    const distance = Math.abs(x + width / 2 - place);
    if (letter === ' ' && !isBox(text, index) && distance < best.distance) best = { at: index, left: x, distance };
    x += width;
    index += letter.length;
  }
  return best.at < 0 ? null : best;
}

/** "[ ]" and "( )" are one. */
const isBox = (text: string, at: number): boolean => BOXES.has(text.slice(at - 1, at + 2));
const BOXES: ReadonlySet<string> = new Set(['[ ]', '( )']);

/** In sizes of the writing: what keeps the cells apart. */
const EDGE = 0.45;
/** In sizes of the writing: how far the guessed place of a blank may be off. */
const NEAR = 0.8;

/** Roughly, as most fonts have it, in sizes of the writing. */
function widthOf(letter: string): number {
  if (NARROW.includes(letter)) return 0.28;
  if (WIDE.includes(letter)) return 0.85;
  return letter === letter.toLowerCase() ? 0.54 : 0.68;
}

const NARROW = ' iljtfrI.,:;!|()[]\'-';
const WIDE = 'mwMW@%';
