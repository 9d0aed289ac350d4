import type { Span } from './document.js';

/**
 * A number that a narrow column broke behind its stroke: "VO/" over "0063/2014" is "VO/0063/2014". Only digits go on so,
 * and what begins in another column does not.
 */
export interface MovedUp {
  readonly tail: readonly (readonly Span[])[];
  readonly head: readonly (readonly Span[])[];
}

export function moveNumberUp(text: string, tail: readonly (readonly Span[])[], head: readonly (readonly Span[])[]): MovedUp | null {
  const last = tail.at(-1)?.at(-1);
  if (last === undefined || !ENDS_IN_STROKE.test(text.slice(Math.max(last.start, last.end - LONGEST), last.end))) return null;
  const at = tail.length === 1 && head.length === 1 ? 0 : head.findIndex((cell) => isBelow(text, tail.at(-1), cell));
  const cell = head[at];
  const first = cell?.[0];
  const found = first === undefined ? null : GOES_ON.exec(text.slice(first.start, Math.min(first.end, first.start + LONGEST)));
  if (cell === undefined || first === undefined || found === null) return null;
  const end = first.start + found[0].length;
  let rest = end;
  while (rest < first.end && text.charAt(rest) === ' ') rest += 1;
  const left = rest < first.end ? [{ start: rest, end: first.end }, ...cell.slice(1)] : cell.slice(1);
  return { tail: [...tail.slice(0, -1), [...(tail.at(-1) ?? []), { start: first.start, end }]], head: head.map((other, index) => (index === at ? left : other)) };
}

/** Letters of an office or a kind, or a year. Matches " VO/", "VII/" and " BV/61/"; not "und/", " CDU / " or "km/". */
const ENDS_IN_STROKE = /(?:^|\s)(?:[\p{Lu}\d]{1,6}[/-]){0,2}[\p{Lu}\d]{1,6}\/$/u;
/** Matches "0063/2014", "20-1" and "2020/01073,"; not "3 Stück", "2020 wurde" or "Bau". */
const GOES_ON = /^\d(?=\S{0,12}\d)[\p{Lu}\d]{0,5}(?:[/.-][\p{Lu}\d]{1,6}){0,3}(?=[\s,;.)]|$)/u;
/** No number's part is longer. */
const LONGEST = 30;

/** Both cells begin in one column. */
function isBelow(text: string, above: readonly Span[] | undefined, below: readonly Span[]): boolean {
  const [one, other] = [above?.[0], below[0]];
  return one !== undefined && other !== undefined && columnOf(text, one.start) === columnOf(text, other.start);
}

/** Letters of the line before it. */
export const columnOf = (text: string, at: number): number => at - text.lastIndexOf('\n', at - 1) - 1;
