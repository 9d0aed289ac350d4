import type { Span } from './document.js';

const BACKSLASH = 92;

/**
 * The lines of a cell of which a converter to Markdown printed each wrapped line for itself: what follows a backslash or an empty
 * piece is a line of its own, and others go on with the line before, with the blank that stands before them; `parted` keeps each apart.
 */
export function linesOfCell(text: string, pieces: readonly Span[], parted: boolean): Span[][] {
  const cell: Span[][] = [];
  let open = false;
  for (const { start, end } of pieces) {
    const isEmpty = start >= end;
    const isBroken = !isEmpty && text.charCodeAt(end - 1) === BACKSLASH;
    const piece = { start: open ? start - 1 : start, end: isBroken ? end - 1 : end };
    if (!isEmpty && open) cell.at(-1)?.push(piece);
    else if (!isEmpty) cell.push([piece]);
    open = !isEmpty && !isBroken && !parted;
  }
  return cell;
}
