import { keepsHyphen } from '../vocabulary/keeps-hyphen.js';
import { columnOf, moveNumberUp } from './broken-number.js';
import type { Span } from './document.js';
import { moveColonUp, moveLabelUp } from './margin-label.js';
import { cellsOf, type SourceLine } from './source-line.js';

/**
 * Joins words that a hyphen broke over two lines of one block, by moving the rest of the word up: "Karls-" / "ruhe und"
 * become "Karlsruhe" / "und". Before a capital the hyphen stays ("Nordrhein-Westfalen"); before "und" and its like
 * nothing is joined. Hyphens inside a line are left alone: only a dictionary could tell them.
 */

/** Matches "V" and "ö"; not "1" or "-". */
const LETTER = /\p{L}/u;
/** Matches "v"; not "V". */
const LOWER = /\p{Ll}/u;

export function joinBroken(text: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  let joined: SourceLine[] | null = null;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = (joined ?? lines)[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || line.block < 0 || next.block < 0) continue;
    const number = startsWithColon(text, next) ? moveColonUp(text, cellsOf(line), cellsOf(next)) : lastCode(text, line) === STROKE ? moveNumberUp(text, cellsOf(line), cellsOf(next)) : line.kind === 'row' ? moveLabelUp(text, cellsOf(line), cellsOf(next)) : null;
    if (number !== null) {
      joined ??= [...lines];
      joined[index] = { ...line, cells: number.tail, smooth: false };
      joined[index + 1] = { ...next, cells: number.head, smooth: false };
      continue;
    }
    if ((line.block !== next.block && next.kind !== 'row') || !endsBroken(text, line)) continue;
    const tail = cellsOf(line);
    const head = cellsOf(next);
    const moved = head.length >= 1 && (tail.length === 1 || isBelow(text, tail.at(-1), head[0])) ? moveUp(text, tail.at(-1) ?? [], head[0] ?? []) : null;
    if (moved === null) continue;
    joined ??= [...lines];
    joined[index] = { ...line, cells: [...tail.slice(0, -1), moved.tail], smooth: false };
    joined[index + 1] = { ...next, smooth: false, cells: [moved.head, ...head.slice(1)] };
  }
  return joined ?? lines;
}

/** A row's last cell goes on in the first of the next row where both begin in one column: `4  Lumo Erdbau-` over `   gesellschaft mbH  1.200 €`. */
function isBelow(text: string, tail: readonly Span[] | undefined, head: readonly Span[] | undefined): boolean {
  const [above, below] = [tail?.[0], head?.[0]];
  if (above === undefined || below === undefined) return false;
  const column = columnOf(text, above.start);
  return column > 0 && column <= WIDEST && column === columnOf(text, below.start);
}
const WIDEST = 200;

const startsWithColon = (text: string, line: SourceLine): boolean => text.charCodeAt(line.cells?.[0]?.[0]?.start ?? line.start) === COLON;
const COLON = 0x3a;
const STROKE = 0x2f;
const lastCode = (text: string, line: SourceLine): number => text.charCodeAt((line.cells?.at(-1)?.at(-1)?.end ?? line.end) - 1);

function endsBroken(text: string, line: SourceLine): boolean {
  const code = lastCode(text, line);
  return code === 0x2d || code === 0xad || code === 0xac;
}

function moveUp(text: string, tail: readonly Span[], head: readonly Span[]): { tail: Span[]; head: Span[] } | null {
  const last = tail.at(-1);
  const first = head[0];
  if (last === undefined || first === undefined || last.end - last.start < 2) return null;
  const hyphen = text.charAt(last.end - 1);
  const soft = hyphen === '\u00ad' || hyphen === '\u00ac';
  if ((hyphen !== '-' && !soft) || !LETTER.test(text.charAt(last.end - 2)) || !LETTER.test(text.charAt(first.start))) return null;
  let end = first.start;
  while (end < first.end && !isSpace(text.charCodeAt(end))) end += 1;
  const fragment = text.slice(first.start, end);
  if (!soft && keepsHyphen.has(fragment.toLowerCase())) return null;
  const lower = LOWER.test(fragment.charAt(0));
  let rest = end;
  while (rest < first.end && isSpace(text.charCodeAt(rest))) rest += 1;
  const kept = { start: last.start, end: soft || lower ? last.end - 1 : last.end };
  const left = rest < first.end ? [{ start: rest, end: first.end }, ...head.slice(1)] : head.slice(1);
  return { tail: [...tail.slice(0, -1), kept, { start: first.start, end }], head: left };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}
