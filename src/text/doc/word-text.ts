import { LINE_BREAK } from './numbered-extractor.js';

/**
 * The text of an old Word file in the form that all readers give: a blank line between paragraphs, rows of a table
 * together. Word-extractor ends cells by tabs and rows by a tab and a line end; lines within a cell it does not tell from
 * paragraphs, so that they are joined where the columns of the row above or the words show that they belong together.
 */

/** Marks of Word for fields, pictures and notes. Matches "\x01" and "\x15"; not a tab or a line end. */
const MARKS = /[\x00-\x08\x0e-\x1d\x1f]/gu;
/** Matches the tabs that end a row; not one between cells. */
const ROW_END = /(?<!\t)\t+$/u;
/** A line that goes on. Matches "Bauen,", "Umwelt-" and "Bau und"; not "Stadtrat". */
const GOES_ON = /(?:[,\-–/&]|[ \t](?:und|für|der|des))$/u;

interface Line {
  readonly text: string;
  readonly isRow: boolean;
}

export function wordText(parts: readonly string[]): string {
  return parts.map((part) => part.replace(MARKS, '')).filter((part) => part.trim() !== '').map(spaced).join('\n\n');
}

function spaced(part: string): string {
  let text = '';
  let wasRow = false;
  for (const line of joined(part.split('\n'))) {
    const words = line.isRow ? line.text.trim().replaceAll(LINE_BREAK, ' ') : linesOf(line.text);
    if (words === '') continue;
    if (text !== '') text += line.isRow && wasRow ? '\n' : '\n\n';
    text += words;
    wasRow = line.isRow;
  }
  return text;
}

/** A paragraph with its breaks of lines. */
const linesOf = (paragraph: string): string => paragraph.split(LINE_BREAK).map((line) => line.trim()).filter((line) => line !== '').join('\n');

/** Rows whole again whose cells have lines. */
function joined(written: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let columns = 0;
  for (const line of written) {
    const isRow = line.endsWith('\t');
    let text = line.replace(ROW_END, '');
    if (isRow) {
      for (let count = 0; count < MOST_LINES && columns > 0; count += 1) {
        const above = lines.at(-1);
        if (above === undefined || !belongs(above, text, columns)) break;
        text = `${above.text} ${text}`;
        lines.pop();
      }
      columns = cellsOf(text);
    }
    lines.push({ text, isRow });
    if (text.trim() === '') columns = 0;
  }
  return lines;
}

const cellsOf = (line: string): number => line.split('\t').length;

/** `columns` is how many cells the last row had. */
function belongs(above: Line, row: string, columns: number): boolean {
  if (above.isRow || above.text.trim() === '') return false;
  const cells = cellsOf(above.text) + cellsOf(row) - 1;
  return cells === columns && (cells > cellsOf(row) || GOES_ON.test(above.text));
}

/** Rows have no more lines than this. */
const MOST_LINES = 12;
