import { columnOf, type MovedUp } from './broken-number.js';
import type { Span } from './document.js';

/**
 * A label in a narrow column beside the text, which goes on below it: "Abst.-" over "Erg.:" is "Abst.-Erg.:", and "B.-Nr." over
 * "41/06" is "B.-Nr. 41/06". What begins in another column does not, nor do words that are no label.
 */
export function moveLabelUp(text: string, tail: readonly (readonly Span[])[], head: readonly (readonly Span[])[]): MovedUp | null {
  const [label, beside] = tail;
  const [above, below] = [label?.[0], head[0]?.[0]];
  if (tail.length !== 2 || beside === undefined || label?.length !== 1 || above === undefined || below === undefined || head.length > 2 || !isShort(above) || !isShort(below)) return null;
  const code = text.charCodeAt(above.end - 1);
  if ((code !== HYPHEN && code !== STOP && code !== COLON) || columnOf(text, above.start) !== columnOf(text, below.start)) return null;
  const [printed, rest] = [text.slice(above.start, above.end), text.slice(below.start, below.end)];
  const isBroken = code === HYPHEN && head.length === 1 && BROKEN.test(printed) && REST.test(rest);
  if (!isBroken && !(NUMBERED.test(printed) && NUMBER.test(rest))) return null;
  const blank = isBroken || text.charAt(above.end) !== ' ' ? 0 : 1;
  return !isBroken && blank === 0 ? null : { tail: [[{ start: above.start, end: above.end + blank }, { start: below.start, end: below.end }], beside], head: [[], ...head.slice(1)] };
}

/** A colon that came out with the value of its label: "Sitzungsbeginn" over ": 18:30" is "Sitzungsbeginn:" over "18:30". */
export function moveColonUp(text: string, tail: readonly (readonly Span[])[], head: readonly (readonly Span[])[]): MovedUp | null {
  const [label, value] = [tail[0], head[0]];
  const [above, below] = [label?.at(-1), value?.[0]];
  if (tail.length !== 1 || label === undefined || value === undefined || above === undefined || below === undefined || above.end - above.start > LONGEST_LABEL || !LABEL.test(text.slice(above.start, above.end))) return null;
  let start = below.start + 1;
  while (start < below.end && text.charCodeAt(start) === BLANK) start += 1;
  if (start === below.start + 1 || start >= below.end) return null;
  return { tail: [[...label, { start: below.start, end: below.start + 1 }]], head: [[{ start, end: below.end }, ...value.slice(1)], ...head.slice(1)] };
}

const LONGEST_LABEL = 40;
const BLANK = 0x20;
/** Matches "Sitzungsbeginn" and "Schriftführer/in"; not "Beginn:" or "um 18 Uhr." */
const LABEL = /^\p{Lu}[\p{L} ./()-]{2,40}(?<=[\p{L})])$/u;

const isShort = ({ start, end }: Span): boolean => end - start <= LONGEST;
const LONGEST = 18;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const COLON = 0x3a;
/** Matches "Abst.-" and "Abstimmungs-"; not "12-". */
const BROKEN = /^\p{Lu}[\p{L}.]{2,}-$/u;
/** Matches "Erg.:" and "ergebnis:"; not "Erg" or "1:". */
const REST = /^\p{L}[\p{L}.]{1,16}:$/u;
/** Matches "B.-Nr.", "Beschluss-Nr.:" and "Vorl.Nr."; not "Str." */
const NUMBERED = /^\p{Lu}[\p{L}.]{0,10}[- ]?Nr\.:?$/u;
/** Matches "41/06" and "12"; not "12.03.2020 Uhr". */
const NUMBER = /^\d[\d/-]{0,11}$/u;
