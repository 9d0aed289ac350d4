import type { Document, Span } from '../../tree/document.js';

/** The colon may stand in the column of the values: "TOP             : 8". */
export function behindColon({ text }: Document, { start, end }: Span): Span {
  const colon = COLON.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + colon, end };
}

/** Matches ": " of ": 8"; not "8: ". */
const COLON = /^:\s{0,4}/u;
