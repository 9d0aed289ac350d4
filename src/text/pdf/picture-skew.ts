import type { Picture } from './picture-rules.js';

/**
 * How far the lines of a picture lean, as on a sheet that lay askew in the scanner: the angle at which its dark dots fall
 * into the fewest rows. Radians, positive where lines sink to the right; 0 for what is straight enough or unclear.
 */
const DARK = 128;
/** Each so many dots of a row and of a column are looked at. */
const EVERY = 3;
const MOST = (3 * Math.PI) / 180;
const COARSE = (0.5 * Math.PI) / 180;
const FINE = (0.05 * Math.PI) / 180;
/** Less does no harm. */
const STRAIGHT = (0.12 * Math.PI) / 180;
const CLEARLY = 1.02;
const MOST_DOTS = 400_000;

export function skewOf(picture: Picture): number {
  const dots = darkDots(picture);
  if (dots.length < 200) return 0;
  const coarse = sharpest(dots, picture.width, 0, MOST, COARSE);
  const fine = sharpest(dots, picture.width, coarse, COARSE, FINE);
  const clear = sharpness(dots, picture.width, fine) > CLEARLY * sharpness(dots, picture.width, 0);
  return clear && Math.abs(fine) > STRAIGHT ? fine : 0;
}

/** x and y of each, one after the other. */
function darkDots({ data, width, height }: Picture): readonly number[] {
  const dots: number[] = [];
  for (let y = 0; y < height; y += EVERY) {
    for (let x = 0; x < width; x += EVERY) {
      if ((data[4 * (y * width + x) + 1] ?? 255) < DARK) dots.push(x, y);
    }
    if (dots.length > MOST_DOTS) return dots;
  }
  return dots;
}

/** The angle around `middle` at which the rows differ most in how many dots they hold. */
function sharpest(dots: readonly number[], width: number, middle: number, reach: number, step: number): number {
  let best = { angle: middle, sum: 0 };
  for (let angle = middle - reach; angle <= middle + reach + step / 2; angle += step) {
    const sum = sharpness(dots, width, angle);
    if (sum > best.sum) best = { angle, sum };
  }
  return best.angle;
}

function sharpness(dots: readonly number[], width: number, angle: number): number {
  const slope = Math.tan(angle);
  const reach = Math.ceil((Math.abs(slope) * width) / 2 / EVERY);
  const rows = new Uint32Array(Math.ceil((dots.at(-1) ?? 0) / EVERY) + 2 * reach + 2);
  for (let at = 0; at < dots.length; at += 2) {
    const row = Math.round(((dots[at + 1] ?? 0) - slope * ((dots[at] ?? 0) - width / 2)) / EVERY);
    rows[row + reach] = (rows[row + reach] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}
