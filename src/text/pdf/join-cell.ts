import { keepsHyphen } from '../../vocabulary/keeps-hyphen.js';

/**
 * Joins the lines of one cell into one text: a word that a hyphen broke is whole again, all else gets a blank. Lines
 * of running text are left alone, the tree joins those.
 */

/** A word broken at the end of a line. Matches "Regionalent-"; not "2012-" or "Haupt -". */
const BROKEN = /\p{L}[-\u00ad]$/u;
/** The first word of a line. Matches "und" of "und Bau"; it matches nothing in "". */
const FIRST_WORD = /^[^\s]+/u;
/** A number broken behind its stroke. Matches "VO/" and "Vorlage VII/"; not "CDU /" or "km/". */
const STROKE = /(?:^|\s)(?:[\p{Lu}\d]{1,6}[/-]){0,2}[\p{Lu}\d]{1,6}\/$/u;
/** Matches "0063/2014"; not "Bau". */
const DIGIT = /^\d{2}/u;
/** Matches "wicklung"; not "Wicklung". */
const LOWER = /^\p{Ll}/u;

/** One long word. Matches "Wirtschaftsausschu"; not "Haupt-" or "Stadtrat und". */
const LONG_WORD = /^\p{L}{8,}$/u;
/** The rest of a word. Matches "ss", "wicklung"; not "für Bau" or "Bau". */
const REST = /^\p{Ll}+$/u;

export interface CellLine {
  readonly text: string;
  readonly right: number;
  readonly size: number;
}

/** `limit`: where the next cell begins, null if there is none. A word that is too long for its cell breaks there without a hyphen. */
export function joinCell(lines: readonly CellLine[], limit: number | null): string {
  let text = '';
  let above: CellLine | null = null;
  for (const line of lines) {
    if (above === null) text = line.text;
    else if (BROKEN.test(text)) text = joinBroken(text, line.text);
    else if (STROKE.test(text) && DIGIT.test(line.text)) text += line.text;
    else if (limit !== null && limit - above.right < 1.4 * above.size && LONG_WORD.test(above.text) && REST.test(line.text)) text += line.text;
    else text += ` ${line.text}`;
    above = line;
  }
  return text;
}

function joinBroken(text: string, next: string): string {
  if (keepsHyphen.has(FIRST_WORD.exec(next)?.[0].toLowerCase() ?? '')) return `${text} ${next}`;
  return (LOWER.test(next) ? text.slice(0, -1) : text) + next;
}
