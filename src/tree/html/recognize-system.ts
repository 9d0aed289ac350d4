import { systems } from './systems.js';

/**
 * Which council information system a page comes from, and what kind of page it is, by the marks in `src/layouts/`.
 * Nothing else depends on it: a page that no system is recognized in is read by the same general rules.
 */
export interface RecognizedSystem {
  readonly system: string;
  readonly page: 'paper' | 'meeting' | 'item' | 'minutes' | 'unknown';
}

const PAGES = ['item', 'minutes', 'meeting', 'paper'] as const;
/** Marks stand in the first megabyte of a page, or nowhere. */
const LOOKED_AT = 1_000_000;

export function recognizeSystem(html: string): RecognizedSystem | null {
  const lower = html.slice(0, LOOKED_AT).toLowerCase();
  const has = (marks: readonly (readonly string[])[]): boolean => marks.some((together) => together.every((mark) => lower.includes(mark)));
  const found = systems.find((layout) => has(layout.recognize));
  return found === undefined ? null : { system: found.system, page: PAGES.find((page) => has(found.pages[page])) ?? 'unknown' };
}
