import { codeAt, isCapitalCode, isLetterCode } from '../../vocabulary/letters.js';
import { columnBreaks } from './column-breaks.js';
import { labelsOn } from './label-breaks.js';
import { rowsIn } from './row-breaks.js';

/** How the lines of a text were lost, if they were: all in one, block by block, or apart by blank lines that say nothing. */
export type LostLines = 'stream' | 'blocks' | 'double-spaced' | null;

/** Characters for each line that holds any; texts with lines of their own have fewer. */
const MIN_LENGTH_OF_LINES = 400;
/** A head that kept its lines begins with a shorter one. */
const MIN_FIRST_LINE = 160;
const MIN_LINES = 8;
/** Of lines that stand each between blank ones no more than these follow another. */
const MOST_ADJACENT = 0.05;
/** The head of a text is within so many of its lines. */
const HEAD_LINES = 30;
/** So many labels on one line of a head, or fewer on so many lines, show that its lines were joined. */
const LABELS_JOINED = 3;
const LINES_JOINED = 2;
/** Of lines between blank ones, so many go on with the one above where sentences were cut into lines first. */
const MIN_CONTINUED = 0.1;
const FEWEST_CONTINUED = 4;
/** No line of print is longer; paragraphs are. */
const LONGEST_PRINTED = 200;
/** A line that was cut for its width is near the widest. */
const NEAR_FULL = 0.6;
/** A line's end at which the next may go on. Matches "und", "Straße" and "Bau-"; not "12." or "Anlagen:". */
const ENDS_OPEN = /(?:\p{L}|,|-)$/u;

export function lostLines(text: string): LostLines {
  if (isOneStream(text)) return 'stream';
  const apart = linesApart(text);
  if (apart === null) return null;
  return isDoubled(apart) || isDoubleSpaced(apart.lines) ? 'double-spaced' : hasJoinedHead(apart.lines) ? 'blocks' : null;
}

/** The text has hardly a line end, and none in its head. */
function isOneStream(text: string): boolean {
  const most = Math.max(1, text.length / MIN_LENGTH_OF_LINES);
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const begin = text.length - text.trimStart().length;
  const first = text.indexOf(lineEnd, begin);
  if ((first < 0 ? text.length : first) - begin < MIN_FIRST_LINE) return false;
  let lines = 1;
  for (let at = first; at >= 0 && lines <= most; at = text.indexOf(lineEnd, at + 1)) {
    if (text.slice(at + 1, at + 3).trim() !== '') lines += 1;
  }
  return lines <= most;
}

/** Lines that stand each between blank ones, and between how many, from the second on. */
interface LinesApart {
  readonly lines: readonly string[];
  readonly blanks: readonly number[];
}

/** The lines of a text that stand apart, each between blank ones; null if they do not. */
function linesApart(text: string): LinesApart | null {
  const lines: string[] = [];
  const blanks: number[] = [];
  let adjacent = 0;
  let above = false;
  let run = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).trim();
    if (line === '') run += 1;
    else {
      if (lines.length > 0) blanks.push(run);
      run = 0;
      lines.push(line);
      if (above) adjacent += 1;
      if (adjacent > MIN_LINES && adjacent > lines.length * MOST_ADJACENT) return null;
    }
    above = line !== '';
    start = end + 1;
  }
  return lines.length >= MIN_LINES && adjacent <= lines.length * MOST_ADJACENT ? { lines, blanks } : null;
}

/**
 * Every line end was doubled: behind a line stands one blank line, behind a paragraph three or five, and never two or four.
 * Where paragraphs are lines, one and three may stand there without that.
 */
function isDoubled({ lines, blanks }: LinesApart): boolean {
  if (!blanks.every((run) => run % 2 === 1)) return false;
  const [wide, wider] = [3, 5].map((least) => blanks.filter((run) => run >= least).length);
  const printed = lines.every(({ length }) => length <= LONGEST_PRINTED);
  return wide !== undefined && wide >= FEWEST_WIDE && ((printed && wide * 2 < blanks.length) || (wider !== undefined && wider >= FEWEST_WIDE));
}

const FEWEST_WIDE = 3;

/** A blank line was put behind every line, those within sentences too. */
function isDoubleSpaced(lines: readonly string[]): boolean {
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (widest > LONGEST_PRINTED) return false;
  const continued = lines.filter((line, at) => {
    const above = lines[at - 1] ?? '';
    return isLetterCode(codeAt(line, 0)) && !isCapitalCode(codeAt(line, 0)) && above.length >= widest * NEAR_FULL && ENDS_OPEN.test(above);
  }).length;
  return continued >= Math.max(FEWEST_CONTINUED, lines.length * MIN_CONTINUED);
}

/** The names of columns and two rows below them, on one line. */
export function holdsTable(line: string): boolean {
  const head = line.slice(0, LONGEST_TABLE);
  const lower = head.toLowerCase();
  return columnBreaks(head, lower, head.length).length > 0 && rowsIn(head, lower, head.length).length > 1;
}

const LONGEST_TABLE = 2000;

/** Labels stand behind each other's values on lines of the head, as nobody prints them between blank lines. */
function hasJoinedHead(lines: readonly string[]): boolean {
  const counts = lines.slice(0, HEAD_LINES).map(labelsOn);
  return counts.some((count) => count >= LABELS_JOINED) || counts.filter((count) => count > 1).length >= LINES_JOINED || lines.slice(0, HEAD_LINES).some(holdsTable);
}
