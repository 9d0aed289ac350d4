import type { Span } from '../document.js';

/** Blanks that do not break, so many that the author parted columns with them. Matches "&nbsp;&nbsp; &nbsp;&nbsp;" and four of the character; not "&nbsp;" or "&nbsp;&nbsp;". */
const GAP = /(?:(?:&nbsp;|&#160;|&#xa0;|\u00a0)[ \r\n]{0,3}){4}/iu;
/** Matches " " and "&nbsp;"; not "12". */
const BLANK = /^(?:\s|&nbsp;|&#160;|&#xa0;)*$/iu;

/** The parts of a line that wide gaps part, "Unser Zeichen: 12-Ri      Musterau, 09.11.2012" as two; one where there is no gap. */
export function apartAtGaps(text: string, spans: readonly Span[]): Span[][] {
  const parts: Span[][] = [[]];
  let blanks: Span[] = [];
  let end = spans[0]?.start ?? 0;
  for (const span of spans) {
    if (BLANK.test(text.slice(span.start, span.end))) blanks.push(span);
    else {
      if (GAP.test(text.slice(end, span.start))) parts.push([]);
      else parts.at(-1)?.push(...blanks);
      parts.at(-1)?.push(span);
      blanks = [];
      end = span.end;
    }
  }
  return parts.filter((part) => part.length > 0);
}
