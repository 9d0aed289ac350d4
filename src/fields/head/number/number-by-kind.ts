import type { Cell, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { codeAt } from '../../../vocabulary/letters.js';
import { signSet } from '../../../vocabulary/sign-set.js';
import { printedDays } from '../../dates/printed-days.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark, ReferenceValue } from '../../paper-tree/paper-tree.js';
import { isUnknownShape, matchMaskAt, referenceValue } from '../../reference/masks.js';
import { unknownNumberAt } from '../../reference/unknown-number.js';
import { answerEnd } from '../type/answers.js';
import { countedMotion } from '../type/counted-motion.js';
import { firstType } from '../type/first-type.js';
import type { HeadContext } from '../../labels/head-context.js';
import { BROUGHT_IN, numberRange, RANK, unknownReference } from './reference-rank.js';
import { generalWord } from '../type/general-type.js';
import { endOfType } from '../type/type-words.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { typeBook } from '../../wording/type-book.js';
import { isReceipt } from '../../wording/receipt.js';
import { publicityBook } from '../../wording/value-types.js';

/**
 * The number behind or below the printed kind of a paper: "Beschlussvorlage 0236/2023/BV", "Entscheidungsvorlage - E
 * 26/0060/WP18", "Beschlussantrag Nr. 14/2024 | Mozione n. 14/2024". What stands behind "Antwort zur Anfrage" is the
 * number of the question.
 */
type Candidates = Mark<ReferenceValue>[];

export function behindKinds(context: HeadContext, alone: readonly Mark<ReferenceValue>[]): Candidates {
  return gathered(context.head.lines, (line) => {
    if (context.tableLines.has(line.index)) return [];
    const counted = countedMotion(line);
    if (counted !== null) return [mark(unknownReference(counted.number.value, RANK.kind), counted.number, 'number-before-kind')];
    const first = behindKindAt(context, line, alone);
    return first.length > 0 ? first : [...behindMadeUp(context, line), ...gathered(line.cells.slice(1), (cell) => behindKindInCell(context, line, cell))];
  });
}

/** Behind and below what a body calls all its papers, where nothing else names a kind. */
export function besideGeneral(context: HeadContext): Candidates {
  return [...gathered(context.head.lines.slice(0, LETTERHEAD_LINES), (line) => inLastCell(context, line)), ...belowGeneral(context)];
}

/** "Vorlage Gemeinderat/Ausschuss |  |  | Nr. 22.178": the number far behind the kind and whom it goes to. */
function inLastCell(context: HeadContext, line: Line): Candidates {
  const [kind, last] = [line.cells[0], line.cells.at(-1)];
  if (kind === undefined || last === undefined || kind === last || !NUMBER_WORD.test(last.text) || typeBook.matchAt(kind.text, 0)?.value !== 'paper' || ABOUT_OTHER.test(kind.text)) return [];
  return upToCellEnd(context, line, last.start, last);
}

/** Matches "Antwort auf die Anfrage"; not "Vorlage an den Rat". */
const ABOUT_OTHER = / (?:zu[mr]?|auf|der Anfrage|des Antrags|einer Anfrage)(?: |$)/u;

function behindKindAt(context: HeadContext, line: Line, alone: readonly Mark<ReferenceValue>[]): Candidates {
  const from = PUBLIC_WORD.exec(line.text)?.[0].length ?? 0;
  const found = typeBook.matchAt(line.text, from);
  if (found === null) return [];
  if (namesAnswered(found.form)) return ofAnswer(context, line, line.start + found.end);
  const whole = endOfType(line.text, found.end);
  const phrase = { end: namesAnswered(line.text.slice(from, whole).toLowerCase()) ? found.end : whole };
  return behindPhrase(context, line, phrase, alone);
}

/** "BEANTWORTUNG DER ANFRAGE | Nr. 5-2941/16-KT/1": in a cell of its own the number is the answer's. */
function ofAnswer(context: HeadContext, line: Line, kindEnd: number): Candidates {
  const at = line.cells.findIndex(({ end }) => end === kindEnd);
  const cell = at < 0 ? undefined : line.cells[at + 1];
  return cell !== undefined && NUMBER_WORD.test(cell.text) ? upToCellEnd(context, line, cell.start, cell) : [];
}

function behindPhrase(context: HeadContext, line: Line, phrase: { readonly end: number }, alone: readonly Mark<ReferenceValue>[]): Candidates {
  const gap = BEFORE_NUMBER.exec(line.text.slice(phrase.end))?.[0].length ?? 0;
  const day = line.text.includes(' vom ') ? printedDays(line.text)[0] : undefined;
  if (day !== undefined && KIND_OF_DAY.test(line.text.slice(0, day.start)) && NUMBER_OF_DAY.test(line.text.slice(day.end))) {
    const start = line.start + day.end + DAY_AND_NUMBER.length;
    const dated = matchMaskAt(context.document.text, start, false);
    return dated === null ? [] : [mark(referenceValue(dated, RANK.kind), numberRange(start, dated.text), 'number-behind-kind-and-date')];
  }
  const found = matchMaskAt(context.document.text, line.start + phrase.end + gap, false);
  const rank = BROUGHT_IN.test(line.text) && alone.some((own) => own.start < line.start) ? RANK.answered : RANK.kind;
  const start = line.start + phrase.end + gap;
  if (found !== null) return [mark(referenceValue(found, rank), numberRange(start, found.text), 'number-behind-kind')];
  const unknown = NUMBERED.test(line.text.slice(phrase.end, phrase.end + gap)) ? unknownNumberAt(context.document.text, start, line.cells.find((cell) => cell.end > start)?.end ?? line.end) : null;
  if (unknown === null) {
    const own = line.cells.find(({ end }) => end > line.start + phrase.end);
    const shaped = unknownBehindKind(line, phrase.end, phrase.end + gap, rank);
    return shaped.length > 0 || own === undefined || own.start > line.start + phrase.end ? shaped : upToCellEnd(context, line, line.start + phrase.end, own);
  }
  return context.dates.startingAt(start) !== null ? [] : [mark(unknownReference(unknown, rank), numberRange(start, unknown), 'number-behind-kind-unknown-shape', 'written', true)];
}

/** "Stadt Musterau | Beschlussvorlage BV/2020/114": the cell is nothing but a kind and its number, or "Nr. 12" stands in the next. */
function behindKindInCell(context: HeadContext, line: Line, cell: Cell): Candidates {
  const phrase = typeBook.matchAt(line.text, cell.start - line.start);
  if (phrase === null || namesAnswered(phrase.form)) return [];
  const next = line.start + phrase.end === cell.end ? line.cells[line.cells.indexOf(cell) + 1] : undefined;
  return next !== undefined && NUMBER_WORD.test(next.text) ? upToCellEnd(context, line, next.start, next) : upToCellEnd(context, line, line.start + phrase.end, cell);
}

/** Behind a kind that no list has, in its cell or alone in the next: "Bericht | Nr. 18/0614". */
function behindMadeUp(context: HeadContext, line: Line): Candidates {
  const type = firstType(context.head.lines);
  const at = type?.line === line ? line.cells.findIndex((cell) => cell.start <= type.type.start && cell.end >= type.type.end) : -1;
  const own = line.cells[at];
  if (type === null || own === undefined || typeBook.matchAt(line.text, type.type.start - line.start) !== null) return [];
  const next = line.cells[at + 1];
  return own.end > type.type.end || next === undefined ? upToCellEnd(context, line, type.type.end, own) : upToCellEnd(context, line, next.start, next);
}

function upToCellEnd(context: HeadContext, line: Line, from: number, cell: Cell): Candidates {
  const start = from + (BEFORE_NUMBER.exec(line.text.slice(from - line.start, cell.end - line.start))?.[0].length ?? 0);
  const found = matchMaskAt(context.document.text, start, false);
  if (found !== null && start + found.text.length === cell.end) return [mark(referenceValue(found, RANK.kind), numberRange(start, found.text), 'number-behind-kind')];
  const digits = NUMBERED.test(line.text.slice(from - line.start, start - line.start)) ? context.document.text.slice(start, cell.end) : '';
  return DIGITS.test(digits) ? [mark(unknownReference(digits, RANK.kind), numberRange(start, digits), 'number-behind-kind-unknown-shape', 'written', true)] : [];
}

/** A number counted on through the year, behind "Nr.". Matches "47"; not "47/2019" or "4 b". */
const DIGITS = /^\d{2,4}$/u;

/** A kind that names what it answers: "antwort zur anfrage", "beantwortung der anfrage"; not "antrag" or "beantwortung". */
function namesAnswered(kind: string): boolean {
  const end = answerEnd(kind);
  return end > 0 && REQUEST_LAST.test(kind.slice(end));
}

/** Matches " zur anfrage" and " zum antrag"; not " der verwaltung". */
const REQUEST_LAST = /^ .{0,40}(?:antrag|anfragen?)$/u;

/** "Drucksache der Stadt Musterau" over the mayor, and "Nr. 3318/16" in a cell of its own below: what a body calls all its papers is no kind. */
function belowGeneral(context: HeadContext): Candidates {
  const { lines } = context.head;
  const at = lines.slice(0, LETTERHEAD_LINES).findIndex(({ cells }) => cells.some(({ text }) => !['', text].includes(generalWord(text))));
  return at < 0 ? [] : gathered(lines.slice(at + 1, at + 1 + LINES_TO_NUMBER), (line) => (context.tableLines.has(line.index) ? [] : gathered(line.cells, (cell) => {
    const label = NUMBER_WORD.exec(cell.text)?.[0].length ?? 0;
    return label === 0 ? [] : upToCellEnd(context, line, cell.start, cell);
  })));
}

const LETTERHEAD_LINES = 5;
const LINES_TO_NUMBER = 4;

/** "Nr. SV-10-0345" on the line below the kind or the stamp of its receipt, and a number alone there, whatever its shape. */
export function belowKinds(context: HeadContext): Candidates {
  const { lines } = context.head;
  const kindEnd = firstType(lines)?.type.end;
  return gathered(lines, (line, at) => {
    const above = isBetween(lines[at - 1]) ? lines[at - 2] : lines[at - 1];
    const last = above?.cells.at(-1);
    if (above === undefined || last === undefined || context.tableLines.has(line.index) || !(typeBook.matchWhole(kindAlone(last.text)) !== null || above.cells.some(({ end }) => kindEnd !== undefined && (end === kindEnd || (end > kindEnd && NUMBER_WORD_LAST.test(above.text.slice(kindEnd - above.start, end - above.start))))) || isReceipt(last.text))) return [];
    return gathered(line.cells, (cell) => {
      const label = NUMBER_WORD.exec(cell.text)?.[0].length ?? 0;
      const start = cell.start + label;
      const found = matchMaskAt(context.document.text, start, false);
      if (context.dates.startingAt(start) !== null) return [];
      if (found !== null) return label > 0 || found.text.length === cell.text.length ? [mark(referenceValue(found, RANK.kind), numberRange(start, found.text), 'number-below-kind')] : [];
      const unknown = label === 0 ? null : unknownNumberAt(context.document.text, start, cell.end);
      return unknown === null ? [] : [mark(unknownReference(unknown, RANK.kind), numberRange(start, unknown), 'number-below-kind-unknown-shape', 'written', true)];
    });
  });
}

/** What stands between a kind and its number below: the publicity, the day of the paper, "vom 23. August 2011", or whom it goes to, "an die Stadtverordnetenversammlung". */
const isBetween = (line: Line | undefined): boolean => line !== undefined && (publicityBook.matchWhole(line.text) !== null || isDay(line.text) || (ADDRESSEE.test(line.text) && committeeWordIn(line.text)?.end === line.text.length));

/** "vom 23. August 2011" and nothing else. */
const isDay = (text: string): boolean => text.startsWith(FROM_DAY) && printedDays(text).some(({ start, end }) => start === FROM_DAY.length && end === text.length);
const FROM_DAY = 'vom ';

/** Matches "an die Stadtverordnetenversammlung"; not "an der Schule". */
const ADDRESSEE = /^[Aa]n (?:den|die|das) \p{Lu}/u;

/** "Öffentliche Beschlussvorlage Nr.:" is "Beschlussvorlage"; most cells begin and end otherwise. */
function kindAlone(text: string): string {
  const kind = mayBePublicWord(codeAt(text, 0)) ? text.replace(PUBLIC_WORD, '') : text;
  return mayEndNumberWord(codeAt(kind, kind.length - 1)) ? kind.replace(NUMBER_WORD_LAST, '') : kind;
}

const mayBePublicWord = signSet('nNöÖ ');
const mayEndNumberWord = signSet('r.:');

/** Matches "Nr. ", "Nummer: " and the ": " that a label left on its line; not "Nrn.". */
const NUMBER_WORD = /^(?:(?:Nr\.?|Nummer)(?: ?:)?|:) /u;
/** Behind the kind, with the number on the next line. Matches " Nr." and " Nr.:"; not " Nr. 12". */
const NUMBER_WORD_LAST = / (?:Nr\.?|Nummer):?$/u;
/** Matches "öffentliche " in "Öffentliche Beschlussvorlage"; not "Öffentlichkeit". */
const PUBLIC_WORD = /^(?:nicht)? ?öffentliche[rs]? /iu;

/** "Beschlussvorlage IV-2021-041", in one cell or in two: no mask has it, but it stands where the number stands. */
function unknownBehindKind(line: Line, kindEnd: number, from: number, rank: number): Candidates {
  const at = line.cells.findIndex((cell) => line.start + kindEnd <= cell.end);
  const cell = line.start + kindEnd === line.cells[at]?.end ? line.cells[at + 1] : line.cells[at];
  const start = cell === undefined ? 0 : Math.max(cell.start, line.start + from);
  const text = cell === undefined ? '' : line.text.slice(start - line.start, cell.end - line.start);
  return isUnknownShape(text) ? [mark(unknownReference(text, rank), numberRange(start, text), 'number-behind-kind-unknown-shape', 'written', true)] : [];
}

/** What may stand between a kind and its number. Matches " - " and " Nr. "; not " zum Antrag ". */
const BEFORE_NUMBER = /^[\s:–\-([]*(?:Nr\.?|Nummer)?[\s:–\-([]*/u;

/** Matches " Nr. " and a tab; not " - ". */
const NUMBERED = /N(?:r|ummer)|\t/u;

/** A kind before its day. Matches "Vortrag des Magistrats vom "; not "Antrag vom Mai". */
const KIND_OF_DAY = /^\p{Lu}[\p{L} ]{3,40} vom $/u;
/** Matches ", M 12" behind a day; not ", das". */
const NUMBER_OF_DAY = /^, [A-Z]/u;
const DAY_AND_NUMBER = ', ';
