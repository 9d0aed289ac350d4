import type { Line } from '../../../tree/document.js';
import { mark } from '../../paper-tree/mark.js';
import type { DocumentKind, Mark } from '../../paper-tree/paper-tree.js';
import { boxesIn } from '../../forms/form-boxes.js';
import type { HeadContext, HeadField } from '../../labels/head-context.js';
import { textOf, valuesOf } from '../../labels/head-context.js';
import paperTypes from '../../../vocabulary/paper-types.json' with { type: 'json' };
import { roleBook } from '../../../vocabulary/role-book.js';
import { isBelowForm } from '../../head-region/below-form.js';
import { firstType } from './first-type.js';
import type { FoundType } from './found-type.js';
import { generalWord } from './general-type.js';
import { printedType } from './printed-type.js';
import { sheetType } from './sheet-type.js';
import { typeBook } from '../../wording/type-book.js';
import { typeInSubject } from './type-in-subject.js';
import { typeOfLetter } from './type-of-letter.js';

/**
 * The kind of document as printed ("Beschlussvorlage für Ausschüsse"): behind its label, ticked in a form, a line of the
 * head that begins with a known kind, or the general word before its number.
 */
export const paperType: HeadField = (context) => {
  const lines = context.head.lines.filter((line) => !context.tableLines.has(line.index));
  const kind = context.found.kind[0]?.value.kind;
  const first = kind === 'minutes' ? firstType(lines) : null;
  for (const { value, label } of valuesOf(context, 'paperType')) {
    // "Vorlage-Art: Beschlussvorlage" in an excerpt is the treated paper's.
    if (first?.kind === 'minutes' && first.type.start < value.start) break;
    const lower = textOf(context, value).toLowerCase();
    if (OF_ROW.test(textOf(context, label)) && typeBook.matchAt(lower, 0) === null && roleBook.matchAt(lower, 0) !== null) continue;
    if (typeBook.matchAt(lower, 0) !== null || (lower.length < 60 && LETTER.test(lower) && !OF_COSTS.test(lower))) return { add: { paperType: [mark(printedType(textOf(context, value)), value, 'paper-type-label')] } };
  }
  const sheet = sheetType(context);
  if (sheet !== null) return { add: { paperType: [sheet] } };
  const found = tickedType(lines, kind) ?? (kind === 'agenda' ? announcement(lines) : null) ?? belowForm(context) ?? ofPaper(firstType(lines), generalType(lines), context) ?? (kind === 'agenda' ? null : generalType(lines)) ?? (kind === 'paper' ? (typeAboveRows(context) ?? numberedType(context.head.lines) ?? typeInSubject(context) ?? typeOfLetter(context.document)) : null);
  return found === null ? {} : { add: { paperType: [found] } };
};

/** A label that names the row of roles in a table on its side, too. Matches "Art:"; not "Vorlage-Art:". */
const OF_ROW = /^Art\s*:?\s*$/u;

/** Matches "anfrage"; not "2024 2025". */
const LETTER = /\p{L}/u;
/** A row below "Art" in a table of costs. Matches "Umbau\t128.000 €" and "einmalig, 5 T€"; not "Beschlussvorlage". */
const OF_COSTS = /[\t€]|\d[.,]\d/u;

/** "Antrag" below the table heads the text of what is called "Vorlage" above it; in the title it is what the paper is about. */
function ofPaper(first: FoundType | null, general: Mark<string> | null, context: HeadContext): Mark<string> | null {
  const { found } = context;
  if (first !== null && general !== null && general.start < first.type.start && valuesOf(context, 'name').some(({ value }) => value.start <= first.type.start && value.end >= first.type.end)) return null;
  const table = found.regions.find(({ value }) => value.region === 'consultations');
  const isHeading = first !== null && general !== null && table !== undefined && general.start < table.start && first.type.start > table.start && first.line.text.length < first.type.end - first.type.start + 2;
  return isHeading ? null : (first?.type ?? null);
}

/** "Bericht" alone below the number of "Vorlage - VO/2021/0974". */
function belowForm({ document, head }: HeadContext): Mark<string> | null {
  const line = head.lines.find((one, at) => isBelowForm(document, one, head.lines.slice(0, at)));
  return line === undefined ? null : mark(line.text, line, 'paper-type-below-form');
}

const announcements = new Set(paperTypes.announcements.map((form) => form.toLowerCase()));
const FIRST_LINES = 6;

/** An agenda that is headed as an announcement: "Öffentliche Bekanntmachung". */
function announcement(lines: readonly Line[]): Mark<string> | null {
  const line = lines.slice(0, FIRST_LINES).find(({ text }) => announcements.has(text.toLowerCase()));
  return line === undefined ? null : mark(printedType(line.text), line, 'paper-type-line');
}

/** A choice that a form offers beside a kind, where a rule asks for one. Matches "Keine Vorlage"; not "Vorlage gemäß Nr. 2.3". */
const NO_PAPER = /^[Kk]eine? \p{Lu}/u;

/** The kind that is ticked where a form prints several; "Tagesordnung B" in the form of a paper is where it will be treated. */
function tickedType(lines: readonly Line[], kind: DocumentKind | undefined): Mark<string> | null {
  for (const line of lines) {
    const boxes = boxesIn(line.text);
    if (boxes.some(({ end }) => NO_PAPER.test(line.text.slice(end, end + 8)))) continue;
    for (const { end: start } of boxes.filter(({ ticked }) => ticked)) {
      const phrase = typeBook.matchAt(line.text, start);
      if (phrase !== null && (phrase.value !== 'agenda' || kind === 'agenda')) return mark(printedType(line.text.slice(start, phrase.end)), { start: line.start + start, end: line.start + phrase.end }, 'paper-type-ticked');
    }
  }
  return null;
}

/** "Mitteilungsvorlage an | zur | Sitzungstag": the names of columns begin with the kind. */
function typeAboveRows({ head, tableLines }: HeadContext): Mark<string> | null {
  const row = head.lines.findIndex(({ index }) => tableLines.has(index));
  const cell = head.lines.slice(Math.max(0, row - 1), row + 1).find(({ cells }) => cells.length > 2 && typeBook.matchAt(cells[0]?.text ?? '', 0) !== null)?.cells[0];
  const phrase = cell === undefined ? null : typeBook.matchAt(cell.text, 0);
  return cell === undefined || phrase?.value !== 'paper' || cell.text.slice(phrase.end) !== ' an' ? null : mark(printedType(cell.text.slice(0, phrase.end)), { start: cell.start, end: cell.start + phrase.end }, 'paper-type-columns');
}

/** "Vorlage" as a cell of its own, or "Drucksache der Stadt Musterau", where no other kind is printed; as a label it is the number's. */
function generalType(lines: readonly Line[]): Mark<string> | null {
  for (const cell of lines.flatMap((line) => (line.sign === 'label-value' ? [] : line.cells))) {
    const word = generalWord(cell.text);
    if (word !== '') return mark(printedType(word), { start: cell.start, end: cell.start + word.length }, 'paper-type-line');
  }
  return null;
}

/** "Vorlage Nr. IV-S 31/2019" heads a paper that names its kind nowhere else. */
function numberedType(lines: readonly Line[]): Mark<string> | null {
  for (const cell of lines.slice(0, NUMBERED_LINES).flatMap((line) => line.cells.filter((cell) => !DIGIT.test(line.text.slice(0, cell.start - line.start))))) {
    const type = NUMBERED_TYPE.exec(cell.text)?.groups?.['type'];
    if (type !== undefined) return mark(printedType(type), { start: cell.start, end: cell.start + type.length }, 'paper-type-number');
  }
  return null;
}

/** A general kind and a number, and nothing behind them. Matches "Vorlage Nr. IV-S 31/2019", "Vorlage Nr. IV - S 31/2019", "Vorlage - 402/2017" and "DRUCKSACHE G-21/087"; not "Vorlage Nr.: 12/2020", which is a label, "Vorlagen-Nr. 12" or "Vorlage 12/2020 wurde". */
const NUMBERED_TYPE = /^(?<type>(?:Vorlage|VORLAGE|Drucksache|DRUCKSACHE))(?: -)?(?: Nr\.?)? (?:\p{Lu}[\p{L}.-]{0,5} (?:- )?){0,2}[\p{Lu}\d./-]{0,12}\d[\p{L}\d./-]{0,12}$/u;
const NUMBERED_LINES = 20;
/** A day or another number before it makes it a running head. Matches "7"; not "x". */
const DIGIT = /\d/u;
