import type { PageContent } from './page-content.js';
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

/** How many lines from the edge of the text a repeated line may stand. */
const ZONE_LINES = 4;
const MIN_SHARE = 0.4;
/** Matches "12" of "Seite 12"; nothing in "Seite". */
const DIGITS = /\d+/gu;
/** A page's number alone. Matches "- 2 -", "Seite 3 von 7", "3/7", "12"; not "2 Stück" or "3. Punkt". */
const PAGE_NUMBER = /^(?:[-–—] ?)?(?:(?:Seite|S\.|Blatt):? ?)?\d{1,4}(?: ?(?:von|\/|\|) ?\d{1,4})?(?: ?[-–—])?$/iu;

export function withoutRunningHeads(pages: readonly PageContent[]): readonly PageContent[] {
  if (pages.length < 2) return pages;
  const counts = new Map<string, number>();
  for (const content of pages) {
    for (const key of new Set([...placesOf(content.rows()).values()].map((place) => place.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(MIN_SHARE * pages.length));
  return pages.map((content, index) => ({ page: content.page, place: (box) => content.place(box), rows: () => keptRows(content.rows(), index === 0, (key) => (counts.get(key) ?? 0) >= enough) }));
}

function keptRows(rows: readonly Row[], isFirstPage: boolean, repeats: (key: string) => boolean): readonly Row[] {
  const places = placesOf(rows);
  return rows.filter((row) => {
    const place = places.get(row);
    if (place === undefined || !repeats(place.key)) return true;
    return isFirstPage && !place.foot && !PAGE_NUMBER.test(textOf(row));
  });
}

/** What is compared between pages: the rows near the upper and the lower edge. */
function placesOf(rows: readonly Row[]): ReadonlyMap<Row, Place> {
  const sorted = [...rows].sort((a, b) => a.top - b.top);
  const head = sorted.slice(0, Math.min(ZONE_LINES, Math.ceil(sorted.length / 2)));
  const foot = sorted.slice(Math.max(head.length, sorted.length - ZONE_LINES));
  const places = new Map<Row, Place>();
  for (const row of head) places.set(row, placeOf(row, false));
  for (const row of foot) places.set(row, placeOf(row, true));
  return places;
}

function placeOf(row: Row, foot: boolean): Place {
  const written = textOf(row).slice(0, 300).replace(DIGITS, '#');
  return { key: `${foot ? 'foot' : 'head'} ${Math.round(row.top / 8)} ${written}`, foot };
}

function textOf(row: Row): string {
  return row.cells.map(({ text }) => text).join('\t');
}
