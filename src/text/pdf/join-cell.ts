import hyphenation from '../../vocabulary/hyphenation.json' with { type: 'json' };

/**
 * Joins the lines of one cell into one text: a word that a hyphen broke is whole again, all else gets a blank. Lines
 * of running text are left alone, the tree joins those.
 */
const keepsHyphen = new Set(hyphenation.keepsHyphenBefore);

/** A word broken at the end of a line. Matches "Regionalent-"; not "2012-" or "Haupt -". */
const BROKEN = /\p{L}[-\u00ad]$/u;
/** The first word of a line. Matches "und" of "und Bau"; it matches nothing in "". */
const FIRST_WORD = /^[^\s]+/u;
/** Matches "wicklung"; not "Wicklung". */
const LOWER = /^\p{Ll}/u;

export function joinCell(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (!BROKEN.test(text)) text += ` ${line}`;
    else if (keepsHyphen.has(FIRST_WORD.exec(line)?.[0].toLowerCase() ?? '')) text += ` ${line}`;
    else text = (LOWER.test(line) ? text.slice(0, -1) : text) + line;
  }
  return text;
}
