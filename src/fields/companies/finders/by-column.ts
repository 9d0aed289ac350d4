/**
 * Companies in a column of a table: below a heading such as `Bieter`, or where half of the cells name companies by their
 * legal form, the other cells of the column name companies as well. Lists with one company an item are read in the same way.
 * Cells are parted by tabs, rows by line ends.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import { columnsOf, joinedTablesOf, type Cell } from '../../columns/text-columns.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { isProperName } from '../names/proper-name.js';
import { endOf, firstWordFrom, startOf, wordAt, type Words } from '../words/words.js';
import { isCapital, isFunctionWord } from '../words/word-shape.js';

const HEADINGS: ReadonlySet<string> = new Set(cues.columnHeadings);
/** `Mieter`, `Institut`: they head other things as well, so that one cell must name a company that is known already. */
const OPEN_HEADINGS: ReadonlySet<string> = new Set(cues.openHeadings);
/** Headings below which each cell may name several. */
const OF_SEVERAL: ReadonlySet<string> = new Set(cues.openListHeadings);
const MOST_WORDS = 6;
const LONGEST_CELL = 90;
const LONGEST_HEADING = 40;
/** `Bieter (in der Reihenfolge der Wertung)`. */
const LONGEST_EXPLAINED = 90;

/** Matches what ends a name in a cell: a comma, a bracket, a dash, a colon, a stroke between blanks; not a hyphen. */
const NAME_END = /[,;:(]|\s[-–/]\s/u;
/** Matches the `, `, `; ` or ` / ` before a further name; not `, 12`. */
const FURTHER = /(?:, |; | \/ )(?=\p{Lu})/gu;
/** Matches the `; ` between names in a cell, which commas cannot part from their seats; not `, `. */
const PARTED = /;(?: |$)/u;
/** Matches each word of a heading; not marks. */
const HEADING_WORD = /\p{L}+/gu;

/** `formed` are the companies that are known by their legal form, in order, `cued` those that something else tells. */
export function findInColumns(words: Words, formed: readonly Candidate[], cued: readonly Candidate[], lists: readonly (readonly Cell[])[]): Candidate[] {
  const starts = new Set(formed.map(({ start }) => start));
  const all = new Set([...starts, ...cued.map(({ start }) => start)]);
  const found: Candidate[] = [];
  for (const table of joinedTablesOf(words.text)) {
    for (const column of columnsOf(table)) {
      const said = headingOf(words.text, column);
      const isOpen = said.some((word) => OPEN_HEADINGS.has(word)) && column.slice(1).some((cell) => all.has(cell.start));
      if (!isOpen && !isCompanyColumn(said, column, starts)) continue;
      const isOfSeveral = said.some((word) => OF_SEVERAL.has(word));
      for (const cell of column) found.push(...(PARTED.test(words.text.slice(cell.start, cell.end)) ? partedNames(words, cell) : isOfSeveral ? namesIn(words, cell) : nameIn(words, cell)));
    }
  }
  if (starts.size < LEAST_KNOWN) return found;
  for (const items of lists) {
    if (items.length < LEAST_ITEMS) continue;
    if (areMostlyKnown(items, starts)) for (const item of items) found.push(...nameIn(words, item));
  }
  return found;
}

/** The words of the column's heading, none where it is too long to be one. */
function headingOf(text: string, [heading]: readonly Cell[]): readonly string[] {
  if (heading === undefined || heading.end - heading.start >= LONGEST_EXPLAINED) return [];
  const [said = ''] = text.slice(heading.start, heading.end).split('(', 1);
  return said.length < LONGEST_HEADING ? said.match(HEADING_WORD) ?? [] : [];
}

const isCompanyColumn = (said: readonly string[], column: readonly Cell[], known: ReadonlySet<number>): boolean =>
  column.length > 0 && (said.some((word) => HEADINGS.has(word)) || areMostlyKnown(column, known));

const LEAST_KNOWN = 2;
const LEAST_ITEMS = 3;

/** At least two, and half of the cells, begin with a company. */
function areMostlyKnown(cells: readonly Cell[], known: ReadonlySet<number>): boolean {
  const hits = cells.filter(({ start }) => known.has(start)).length;
  return hits >= LEAST_KNOWN && hits * 2 >= cells.length - 1;
}

/** `Varas; Dornal Bau, Ahausen; Lumo Handel`: one company in each part. */
function partedNames(words: Words, cell: Cell): Candidate[] {
  const found: Candidate[] = [];
  for (let start = cell.start; start < cell.end;) {
    const semicolon = words.text.indexOf(';', start);
    const end = semicolon < 0 || semicolon > cell.end ? cell.end : semicolon;
    found.push(...nameIn(words, { start, end }));
    start = end + 1 + Number(words.text.charAt(end + 1) === ' ');
  }
  return found;
}

/** The name at the start of the cell and those behind its commas; none behind a comma where a person's first name stands in the cell. */
function namesIn(words: Words, cell: Cell): Candidate[] {
  const opening = nameIn(words, cell);
  if (opening.length === 0) return opening;
  const starts = Array.from(words.text.slice(cell.start, cell.end).matchAll(FURTHER), (match) => cell.start + match.index + match[0].length);
  const further = starts.flatMap((start) => nameIn(words, { start, end: cell.end }));
  return further.length === starts.length ? [...opening, ...further] : opening;
}

/** The name at the start of the cell, up to a comma or a bracket. */
function nameIn(words: Words, cell: Cell): Candidate[] {
  const printed = words.text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_CELL));
  const stop = cell.start + (NAME_END.exec(printed)?.index ?? printed.trimEnd().length);
  const first = firstWordFrom(words, cell.start);
  const last = firstWordFrom(words, stop) - 1;
  if (last < first || last - first >= MOST_WORDS || startOf(words, first) !== cell.start || wordAt(words, first) === '') return [];
  if (!isProperName(words, first, last) || isFunctionWord(wordAt(words, first)) || (first < last && isFunctionWord(wordAt(words, first + 1)) && !isCapital(wordAt(words, first))) || isFunctionWord(wordAt(words, last))) return [];
  const end = endOf(words, last);
  return [candidateOf(words, { first, end, coreEnd: end, basis: 'list', rule: 'company-column', weak: true })];
}
