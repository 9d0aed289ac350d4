/**
 * Where a place before a day begins that stands beside the end of a letterhead: "Der Magistrat der Stadt Neudorf Neudorf, " and
 * "12345 Neudorf Neudorf, den " print the town twice, once in each of two cells that a converter set with one blank between
 * them. -1 where no word is printed twice before the comma.
 */
export function repeatedTown(before: string): number {
  const comma = before.lastIndexOf(',');
  const from = comma < 0 ? -1 : before.lastIndexOf(' ', comma - 1);
  const town = from < 0 ? '' : before.slice(from + 1, comma);
  const isTwice = town.length >= SHORTEST && before.slice(0, from).endsWith(town) && [' ', ''].includes(before.charAt(from - town.length - 1));
  return isTwice && FROM_DAY.test(before.slice(comma + 1)) ? from + 1 : -1;
}

const SHORTEST = 3;
/** Matches " ", " den " and " d. "; not " Markt 1 ". */
const FROM_DAY = /^ ?(?:den |dem |d\. ?|am )?$/u;
