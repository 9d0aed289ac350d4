import type { Rule, Rules } from './run.js';

/**
 * The straight rules of a page that is a picture: long, thin stretches of dark dots. They are found for the tables that
 * they make, and are made white, because character recognition takes what stands between rules for a drawing.
 */
export interface Picture {
  /** Red, green, blue and opacity of each dot, row by row. */
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

const DARK = 150;
const WHITE = 255;
/** In inches: longer than a stroke of a letter, thinner than a beam. */
const SHORTEST = 0.4;
const THICKEST = 0.04;
/** What is thicker in more places than this is no rule: a picture, or large letters. */
const MOST_THICK = 0.4;
const SAMPLES = 24;

/** Lengths of the rules are dots. The picture's own dots are changed. */
export function takeRules(picture: Picture, dpi: number): Rules {
  const { width, height } = picture;
  const dark = darkDots(picture);
  const white = new Uint8Array(dark.length);
  const limits = { shortest: Math.round(SHORTEST * dpi), thickest: Math.ceil(THICKEST * dpi) };
  const across = rulesAlong(dark, white, { count: height, length: width, step: 1, stride: width }, limits);
  const down = rulesAlong(dark, white, { count: width, length: height, step: width, stride: 1 }, limits);
  whiten(picture, dark, white, Math.ceil(dpi / 150));
  return { across, down };
}

function darkDots({ data, width, height }: Picture): Uint8Array {
  const dark = new Uint8Array(width * height);
  for (let dot = 0; dot < dark.length; dot += 1) {
    const at = 4 * dot;
    if (0.3 * (data[at] ?? WHITE) + 0.59 * (data[at + 1] ?? WHITE) + 0.11 * (data[at + 2] ?? WHITE) < DARK) dark[dot] = 1;
  }
  return dark;
}

/** Rows, or columns: `step` leads to the next dot of one, `stride` to the next of them. */
interface Direction {
  readonly count: number;
  readonly length: number;
  readonly step: number;
  readonly stride: number;
}

function rulesAlong(dark: Uint8Array, white: Uint8Array, direction: Direction, limits: { readonly shortest: number; readonly thickest: number }): Rule[] {
  const { count, length, step, stride } = direction;
  const rules: Rule[] = [];
  for (let at = 0; at < count; at += 1) {
    const begin = at * stride;
    for (let from = 0; from < length; from += 1) {
      if (dark[begin + from * step] === 0) continue;
      let to = from;
      while (to < length && dark[begin + to * step] === 1) to += 1;
      if (to - from >= limits.shortest && isThin(dark, at, from, to, direction, limits.thickest)) {
        rules.push({ at, from, to });
        for (let dot = from; dot < to; dot += 1) white[begin + dot * step] = 1;
      }
      from = to;
    }
  }
  return rules;
}

function isThin(dark: Uint8Array, at: number, from: number, to: number, { count, step, stride }: Direction, thickest: number): boolean {
  let thick = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const along = (from + Math.floor(((sample + 0.5) / SAMPLES) * (to - from))) * step;
    let first = at;
    let last = at;
    while (first > 0 && last - first <= thickest && dark[(first - 1) * stride + along] === 1) first -= 1;
    while (last < count - 1 && last - first <= thickest && dark[(last + 1) * stride + along] === 1) last += 1;
    if (last - first >= thickest) thick += 1;
  }
  return thick <= MOST_THICK * SAMPLES;
}

/** With the grey edge of a rule, but not what else is dark beside it. */
function whiten({ data, width, height }: Picture, dark: Uint8Array, white: Uint8Array, edge: number): void {
  for (let dot = 0; dot < white.length; dot += 1) {
    if (white[dot] === 0) continue;
    const [x, y] = [dot % width, Math.floor(dot / width)];
    for (let row = Math.max(0, y - edge); row <= Math.min(height - 1, y + edge); row += 1) {
      for (let column = Math.max(0, x - edge); column <= Math.min(width - 1, x + edge); column += 1) {
        const other = row * width + column;
        if (other === dot || dark[other] === 0) data.fill(WHITE, 4 * other, 4 * other + 4);
      }
    }
  }
}
