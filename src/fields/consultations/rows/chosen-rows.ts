import type { Line } from '../../../tree/document.js';
import { boxBefore, boxesIn } from '../../forms/form-boxes.js';
import type { TableRegion } from '../table/region.js';

/**
 * A form that lets choose sessions by a box before each: where one is ticked, what stands behind an empty box is no
 * session, though its day is printed. Where none is, the boxes say nothing; nor do several on a line, which choose what
 * kind of session it is: "☐ öffentlich ☒ nichtöffentlich Bauausschuss 24.05.2022".
 */
export function withoutUnchosen(region: TableRegion): TableRegion {
  const unchosen = unchosenLines(region.lines);
  if (unchosen.size === 0) return region;
  const tokens = region.tokens.filter(({ line }) => !unchosen.has(line));
  return { ...region, tokens };
}

/** Lines behind an empty box, of those among which one is ticked. */
export function unchosenLines(lines: readonly Line[]): ReadonlySet<Line> {
  const boxed = lines.flatMap((line) => {
    const box = boxBefore(line.text);
    return box === null || box.end >= line.text.length || boxesIn(line.text).length > 1 ? [] : [{ line, ticked: box.ticked }];
  });
  return new Set(boxed.some(({ ticked }) => ticked) ? boxed.flatMap(({ line, ticked }) => (ticked ? [] : [line])) : []);
}
