import type { Document, Line } from '../../tree/document.js';
import { outcomeBook } from '../../vocabulary/outcome-book.js';
import { labelBook } from '../labels/labels.js';
import { tableHeadOf } from '../columns/table-head.js';
import { ITEM_NUMBER, publicityBook } from '../wording/value-types.js';
import { matchMaskAt } from '../reference/masks.js';
import type { ItemHead } from './item-head.js';
import { numberAlone } from '../reference/paper-number.js';

/**
 * Items whose parts stand in cells of one row: number, subject, paper, result. The cells are told by what they hold, so
 * that the order of columns does not matter.
 */

/** A sign of publicity and a number. Matches "Ö 5.3"; not "Öffentlich". */
const SIGNED = /^(?<sign>[ÖN]) ?(?<number>\d.*)$/u;

export function rowHead(line: Line, document: Document): ItemHead | null {
  if (line.cells.length < 2 || tableHeadOf(line) !== null) return null;
  const at = line.cells.findIndex((cell) => cell.text !== '');
  const first = line.cells[at];
  if (first === undefined || !ITEM_NUMBER.test(first.text)) return null;
  const rest = line.cells.slice(at + 1).filter((cell) => cell.text !== '');
  const named = rest.filter((cell) => isName(cell.text) && !namesMover(cell.text) && matchMaskAt(document.text, cell.start, true)?.text.length !== cell.text.length);
  const own = named.find((cell) => !isOfPaper(document, cell));
  const name = own ?? (isBelowLabels(document, line, rest) ? undefined : named[0]);
  if (name === undefined && !isNamedBelow(document, line, rest) && !isBelowLabels(document, line, rest)) return null;
  const signed = SIGNED.exec(first.text)?.groups;
  const number = (signed?.['number'] ?? first.text).replace(FULL_STOP, '');
  const start = first.start + first.text.indexOf(number);
  const signCell = rest.find((cell) => cell.text === 'Ö' || cell.text === 'N');
  const sign = signed?.['sign'] ?? signCell?.text;
  const outcome = name === undefined ? undefined : rest.find((cell) => cell !== name && outcomeBook.matchAt(cell.text, 0) !== null);
  return {
    line, number: { start, end: start + number.length }, nameStart: name?.start ?? line.end, ...(name === undefined ? {} : { nameEnd: name.end }),
    sign: sign === 'Ö' || sign === 'N' ? sign : null, ...(outcome === undefined ? {} : { outcome: { start: outcome.start, end: outcome.end } }),
  };
}

/** What a column of papers holds before the names: the number of one, or the word that there is none. */
function isOfPaper(document: Document, { start, end, text }: Line['cells'][number]): boolean {
  return NO_PAPER.test(text) || numberAlone(document, start, end) !== null;
}

/** Matches "ohne", "ohne Vorlage", "mündlich" and "Tischvorlage"; not "Ohnehin". */
const NO_PAPER = /^(?:ohne|ohne Vorlage|keine|keine Vorlage|mündlich|mdl\.|Tischvorlage|entfällt)$/iu;

/** "7.1 | Vorlage: 0031/2020 | Einreicher: Fraktion": paper and mover stand beside the number, each behind its label, and the name on a line below. */
function isBelowLabels(document: Document, { index }: Line, rest: readonly Line['cells'][number][]): boolean {
  const below = document.lines.slice(index + 1, index + 1 + LABEL_LINES).find(({ text }) => !namesMover(text));
  return rest.some(({ text }) => namesMover(text)) && rest.every((cell) => namesMover(cell.text) || isOfPaper(document, cell)) && below !== undefined && NAME.test(below.text);
}

const LABEL_LINES = 3;

/** Who brings an item in, behind its label, or the label alone with the next one: "Einreicher: Fraktion", "Einreicher/", "Zuständige Dienststelle: 61". */
export function namesMover(text: string): boolean {
  const label = labelBook.matchAt(text, 0);
  return label !== null && MOVERS.has(label.value.field) && ENDS_LABEL.test(text.slice(label.end, label.end + 1)) && (label.end + 1 >= text.length || text.charAt(label.end) === ':');
}

const MOVERS: ReadonlySet<string> = new Set(['originator', 'department', 'chair', 'editor']);
/** Matches ":" and "/"; not " ". */
const ENDS_LABEL = /^[:/]$/u;

/** "1." and "16-O-22-0008" at the right margin, the name of the item on the next line. */
function isNamedBelow({ lines, text }: Document, line: Line, rest: readonly Line['cells'][number][]): boolean {
  const [only, ...others] = rest;
  const below = lines[line.index + 1];
  return only !== undefined && others.length === 0 && below !== undefined && below.cells.length === 1 && NAME.test(below.text) && matchMaskAt(text, only.start, true)?.text.length === only.text.length;
}

/** Matches "Bank am Markt" and "„Grüner Ring“"; not "1. Neubau". */
const NAME = /^[\p{Lu}„"]\p{L}{2}/u;

function isName(text: string): boolean {
  return text.length > 3 && !NONE.test(text) && publicityBook.matchWhole(text) === null;
}

/** Nobody, in a row of counts. Matches "keine" and "Keiner"; not "Keine Anfragen". */
const NONE = /^keiner?$/iu;
/** Matches the stop of "5."; not one inside. */
const FULL_STOP = /\.$/u;

/** Rows with a result in one and the same column, before what stands in that column elsewhere is a result too. */
const MIN_ROWS = 3;

/** Words in the column of results that the vocabulary does not know are results all the same. */
export function withUnmappedOutcomes(heads: readonly ItemHead[]): ItemHead[] {
  const columns = new Map<number, number>();
  for (const head of heads) {
    const at = outcomeCell(head);
    if (at >= 0) columns.set(at, (columns.get(at) ?? 0) + 1);
  }
  const [column, count] = [...columns].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
  if (count < MIN_ROWS) return [...heads];
  return heads.map((head) => {
    const cell = head.outcome === undefined ? head.line.cells[column] : undefined;
    return cell === undefined || cell.text === '' || cell.start === head.nameStart ? head : { ...head, outcome: { start: cell.start, end: cell.end } };
  });
}

function outcomeCell(head: ItemHead): number {
  return head.outcome === undefined ? -1 : head.line.cells.findIndex((cell) => cell.start === head.outcome?.start);
}
