import type { Span } from '../document.js';
import type { Walk } from './walk-state.js';

/** All of a line is set in bold. */
export function isStrong({ source: { page } }: Walk, spans: readonly Span[]): boolean {
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined || last.end - first.start > 200) return false;
  return STRONG_BEFORE.test(page.text.slice(Math.max(0, first.start - 40), first.start)) && STRONG_BEHIND.test(page.text.slice(last.end, last.end + 10));
}

/** Matches "<b>" and "<strong class=x>" at the end; not "<br>". */
const STRONG_BEFORE = /<(?:b|strong)(?: [^<>]{0,30})?>(?:<[^<>]{0,20}>)?$/iu;
/** Matches "</b>" and "</span></strong>" at the beginning; not "</p>". */
const STRONG_BEHIND = /^\s?<\/(?:b|strong|u|span)/iu;
