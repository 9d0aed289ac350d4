import type { PageContent } from './compose-pages.js';
import type { Row } from './run.js';

/**
 * Takes the heads and feet that repeat from page to page out of the text, and the page numbers. They are told by their
 * repetition at one height, digits aside. A head that stands on the first page stays there once, because it may be the
 * only place of a number; a document of one page keeps everything.
 */
interface Place {
  readonly key: string;
  readonly foot: boolean;
}

/** In points: how far from the edge of the text a repeated line may stand. */
const ZONE_LINES = 4;
const MIN_SHARE = 0.4;
const DIGITS = /\d+/gu;
/** A page's number alone. Matches "- 2 -", "Seite 3 von 7", "3/7", "12"; not "2 Stück" or "3. Punkt". */
const PAGE_NUMBER = /^(?:[-–—] ?)?(?:(?:Seite|S\.|Blatt):? ?)?\d{1,4}(?: ?(?:von|\/|\|) ?\d{1,4})?(?: ?[-–—])?$/iu;

export function withoutRunningHeads(pages: readonly PageContent[]): readonly PageContent[] {
  if (pages.length < 2) return pages;
  const counts = new Map<string, Set<number>>();
  for (const { page, rows } of pages) {
    for (const place of rows.map((row, index) => placeOf(row, index, rows))) {
      if (place === null) continue;
      const seen = counts.get(place.key) ?? new Set();
      counts.set(place.key, seen.add(page));
    }
  }
  const enough = Math.max(2, Math.ceil(MIN_SHARE * pages.length));
  return pages.map((content, pageIndex) => ({ ...content, rows: content.rows.filter((row, index) => {
    const place = placeOf(row, index, content.rows);
    if (place === null || (counts.get(place.key)?.size ?? 0) < Math.min(enough, pages.length)) return true;
    return pageIndex === 0 && !place.foot && !PAGE_NUMBER.test(textOf(row));
  }) }));
}

/** What is compared between pages, null for a row in the middle of the page. */
function placeOf(row: Row, index: number, rows: readonly Row[]): Place | null {
  const fromTop = rows.filter((other) => other.bottom <= row.top + 1).length;
  const fromBottom = rows.filter((other) => other.top >= row.bottom - 1).length;
  const foot = fromBottom < fromTop;
  if (Math.min(fromTop, fromBottom) >= ZONE_LINES || index < 0) return null;
  const written = textOf(row).replace(DIGITS, '#');
  return { key: `${foot ? 'foot' : 'head'} ${Math.round(row.top / 8)} ${written}`, foot };
}

function textOf(row: Row): string {
  return row.cells.map(({ text }) => text).join('\t');
}
