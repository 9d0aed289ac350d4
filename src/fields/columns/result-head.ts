import columns from '../../vocabulary/columns.json' with { type: 'json' };
import type { Line } from '../../tree/document.js';

/**
 * The names of columns of results stand side by side, broken over lines, and a converter prints line after line through
 * all of them: "laut abweichender" over "Vorschlag Beschluss", "Ein- Mit Stimmen-" over "stimmig mehrheit". What each
 * column holds cannot be told from that, but that the lines name columns can.
 */
const words: ReadonlySet<string> = new Set(columns.resultHead);

/** A line of nothing but parts of such names, two or more, or one that is broken at its end or goes on with what was broken above. */
export function isPartOfResultHead(line: Line, above: Line | undefined): boolean {
  if (line.text.length > LONGEST || DIGIT.test(line.text)) return false;
  const parts = line.text.toLowerCase().split(BETWEEN).filter((part) => part !== '');
  if (parts.length === 0 || !parts.every((part) => words.has(part))) return false;
  return parts.length > 1 || line.text.endsWith('-') || (above !== undefined && above.index === line.index - 1 && above.text.includes('-') && isPartOfResultHead(above, undefined));
}

const LONGEST = 80;
/** Matches " ", "\t" and " / "; not "-". */
const BETWEEN = /[\s/]+/u;
/** Matches "1"; not "a". */
const DIGIT = /\d/u;
