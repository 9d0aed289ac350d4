import { codeAt, isCapitalCode, isLetterCode } from '../../vocabulary/letters.js';

/** Characters for each line that holds any; texts with lines of their own have fewer. */
const MIN_LENGTH_OF_LINES = 400;

/** Whether a text has hardly a line end, so that its lines were lost. */
export function isOneStream(text: string): boolean {
  const most = Math.max(1, text.length / MIN_LENGTH_OF_LINES);
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let lines = 1;
  for (let at = text.indexOf(lineEnd); at >= 0 && lines <= most; at = text.indexOf(lineEnd, at + 1)) {
    if (text.slice(at + 1, at + 3).trim() !== '') lines += 1;
  }
  return lines <= most;
}

/** A text whose lines stand apart, each between blank ones: of a hundred no more than these follow another. */
const MOST_ADJACENT = 0.05;
const MIN_LINES = 8;

/** Whether each block of a text was joined to one line, as converters of pages do. */
export function hasJoinedBlocks(text: string): boolean {
  let lines = 0;
  let adjacent = 0;
  let above = false;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const filled = text.slice(start, end).trim() !== '';
    if (filled) {
      lines += 1;
      if (above) adjacent += 1;
    }
    above = filled;
    start = end + 1;
  }
  return lines >= MIN_LINES && adjacent <= lines * MOST_ADJACENT;
}

/** Of lines between blank ones, so many begin small where sentences were cut into lines first. */
const MIN_SMALL = 0.08;

/** No line of print is longer; paragraphs are. */
const LONGEST_PRINTED = 200;

/** Whether a blank line was put behind every line of a text, those within its paragraphs too. */
export function isDoubleSpaced(text: string): boolean {
  if (!hasJoinedBlocks(text)) return false;
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const small = lines.filter((line) => isLetterCode(codeAt(line, 0)) && !isCapitalCode(codeAt(line, 0))).length;
  return small >= lines.length * MIN_SMALL && lines.every(({ length }) => length <= LONGEST_PRINTED);
}
