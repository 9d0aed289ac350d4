import furniture from '../vocabulary/furniture.json' with { type: 'json' };

/**
 * Page furniture: page numbers, print stamps, form footers. Such a line is kept in the account of lines, but its
 * characters are not part of the clean text, so that no print date becomes a date of the document.
 */

/** A page mark alone on its line. Matches "– 2 –", "-3-", "Seite 2 von 5", "Seite: 1/2"; not "2" or "- 2 Stück -". */
const PAGE_MARK = /^(?:[-–—] ?\d{1,4} ?[-–—]|Seite:? \d{1,4}(?: ?(?:von|\/) ?\d{1,4})?)$/iu;

const whole = new Set(furniture.whole);
/** First characters of all furniture: most lines are told by theirs. */
const beginnings = new Set([...furniture.starts, ...furniture.whole, '-', '–', '—', 's'].flatMap((start) => [start.charAt(0), start.charAt(0).toUpperCase()]));

export function isFurniture(line: string): boolean {
  if (line.length > 160 || !beginnings.has(line.charAt(0))) return false;
  if (PAGE_MARK.test(line)) return true;
  const folded = line.toLowerCase();
  return whole.has(folded) || furniture.starts.some((start) => folded.startsWith(start));
}
