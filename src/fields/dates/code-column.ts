/**
 * Codes of products and accounts that look like days: `12.10.01` in a column in which `15.30.01` stands as well.
 * Known by a neighbor in the same column that no calendar has; days alone are left days.
 */

// "15.30.01" matches; "15.30.2001" and "1.2.01" do not.
const SHORT = /^(?<day>\d{2})\.(?<month>\d{2})\.\d{2}(?!\d)/u;
// Between two cells. "\t" and "   " match; " " does not.
const GAP = /[ ]?\t[ ]?| {2,}/u;
const MOST_ROWS = 12;
const LONGEST_ROW = 300;

/** `start` is where the day stands in the text. */
export function isInCodeColumn(text: string, start: number): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (start - line > LONGEST_ROW) return false;
  if (isBehindCodeLabel(text, line, start)) return true;
  const before = cellsOf(text.slice(line, start).trimStart());
  if (before.at(-1) !== '') return false;
  const at = before.length - 1;
  return hasCode(text, line, at, above) || hasCode(text, line, at, below);
}

/** "11.12.01 Verkehrsflächen" behind or below "Betroffene Produktgruppe": a number of the budget where nothing but its label stands before it. */
function isBehindCodeLabel(text: string, line: number, start: number): boolean {
  if (!SHORT.test(text.slice(start, start + SHORT_LENGTH + 1)) || !NAMED.test(text.slice(start + SHORT_LENGTH, start + NAME_REACH))) return false;
  const beside = text.slice(line, start).trim();
  return CODE_LABEL.test(beside === '' ? text.slice(above(text, line) < 0 ? 0 : above(text, line), Math.max(0, line - 1)).trim() : beside);
}

const SHORT_LENGTH = 8;
const NAME_REACH = 14;
// " Öffentliche" and "\tKita" match; " bis" and ": Sitzung" do not.
const NAMED = /^[ \t]{1,3}\p{Lu}\p{Ll}/u;
// "Betroffene Produktgruppe", "Produkt:" and "Kostenstelle Nr." match; "Produktion am" does not.
const CODE_LABEL = /^(?:\p{Lu}\p{L}+ )?(?:Produkt(?:gruppe|bereich|e)?|Teilplan|Teilprodukt|Kostenstelle|Kostenträger|Haushaltsstelle|Buchungsstelle|Leistung)(?:n|\(e\)|\(n\))?(?: Nr\.?)?:?$/u;

function hasCode(text: string, from: number, at: number, next: (text: string, line: number) => number): boolean {
  let line = next(text, from);
  for (let count = 0; count < MOST_ROWS && line >= 0; count += 1) {
    const cell = cellAt(text, line, at);
    if (cell !== undefined && isNoDay(cell)) return true;
    line = next(text, line);
  }
  return false;
}

function cellAt(text: string, line: number, at: number): string | undefined {
  const end = text.indexOf('\n', line);
  const row = text.slice(line, Math.min(end < 0 ? text.length : end, line + LONGEST_ROW));
  return cellsOf(row.trim())[at];
}

/** Most lines have one cell. */
const cellsOf = (row: string): readonly string[] => (row.includes('\t') || row.includes('  ') ? row.split(GAP) : [row]);

function isNoDay(cell: string): boolean {
  const { day, month } = SHORT.exec(cell)?.groups ?? {};
  if (day === undefined) return false;
  return Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12;
}

const above = (text: string, line: number): number => (line > 1 ? text.lastIndexOf('\n', line - 2) + 1 : -1);

const below = (text: string, line: number): number => text.indexOf('\n', line) + 1 || -1;
