import words from '../../../vocabulary/paper-type-words.json' with { type: 'json' };
import type { Cell, Line } from '../../../tree/document.js';
import { gathered } from '../../../tree/gathered.js';
import { mark } from '../../paper-tree/mark.js';
import type { Mark, ReferenceValue } from '../../paper-tree/paper-tree.js';
import { matchMaskAt, referenceValue } from '../../reference/masks.js';
import { numberTokens } from '../../reference/number-tokens.js';
import { unknownNumberAt } from '../../reference/unknown-number.js';
import { answerEnd } from '../type/answers.js';
import type { HeadContext, HeadField } from '../../labels/head-context.js';
import { freeLines, isFreeCell, valuesOf } from '../../labels/head-context.js';
import { ANSWERS_MEMBER } from '../type/answering-letter.js';
import { INSTRUCTIONS } from '../type/sheet-about-papers.js';
import { firstType } from '../type/first-type.js';
import { behindKinds, besideGeneral, belowKinds } from './number-by-kind.js';
import { numberBelowLabelAndDay } from './label-and-day.js';
import { isOfficeSign } from '../../labels/office-sign.js';
import { codedLines } from './coded-line.js';
import { namesOtherPaper } from './names-other-paper.js';
import { numberOfMinutes } from './number-of-minutes.js';
import { numberInFooter } from './number-in-footer.js';
import { ANSWERED, BROUGHT_IN, numberRange, RANK, unknownReference } from './reference-rank.js';

/**
 * Candidates for the document's own number, best first: behind its own label, behind the printed kind, alone on a line
 * of the head, as the number of the paper that this is an attachment of, in the first lines. A letter
 * that answers a member of the council prints that of the question. Minutes and agendas have
 * one only with the code of their committee: the other numbers in them are those of the papers they treat.
 */
const FIRST_LINES = 3;

export const reference: HeadField = (context) => {
  const kind = context.found.kind[0]?.value.kind;
  if (kind === 'minutes' || kind === 'agenda') return { add: { reference: numberOfMinutes(context) } };
  if (context.found.kind[0]?.rule === INSTRUCTIONS || context.found.kind[0]?.rule === ANSWERS_MEMBER) return {};
  const alone = aloneOnLine(context);
  const candidates = [...behindLabels(context, alone), ...belowLabelAndDay(context), ...behindKinds(context, alone), ...belowKinds(context), ...besideGeneral(context), ...alone, ...codedLines(context), ...ofAttachment(context), ...inFirstLines(context)];
  const unique = new Map<string, Mark<ReferenceValue>>();
  for (const candidate of candidates) {
    const key = candidate.value.reference.replace(BLANKS, '');
    const known = unique.get(key);
    if (known === undefined || candidate.value.rank < known.value.rank) unique.set(key, candidate);
  }
  const ranked = [...unique.values()].sort((a, b) => a.value.rank - b.value.rank || a.start - b.start);
  const best = ranked[0] ?? (kind === 'paper' ? numberInFooter(context) : null);
  return best === undefined || best === null || (kind === 'other' && best.value.rank > RANK.attachmentOf) ? {} : { add: { reference: ranked.length > 0 ? ranked : [best] } };
};

/** Matches blanks inside a number; not its digits. */
const BLANKS = /\s/gu;
/** Digits alone behind a colon. Matches "12" and "7."; not "12 Stück". */
const SHORT_NUMBER = /^(?<digits>\d{1,2})\.?$/u;

function shortNumber(text: string): string | null {
  return SHORT_NUMBER.exec(text)?.groups?.['digits'] ?? null;
}

function behindLabels(context: HeadContext, alone: readonly Mark<ReferenceValue>[]): Mark<ReferenceValue>[] {
  return gathered(valuesOf(context, 'reference'), ({ value: { start, end }, label }) => {
    const before = context.document.text.slice(label.line.cells[label.cell]?.start ?? label.start, label.start);
    if (isAnswering(before)) return [];
    const value = { start: label.colon || !BELONGS.test(context.document.text.slice(label.start, start)) ? start : label.start, end };
    const found = matchMaskAt(context.document.text, value.start, false);
    const rank = isOfQuestion(context, context.document.text.slice(label.start, label.end)) || namesOtherPaper(context, label.start, label.end) || MENTIONS.test(before) || NAMED.test(before) || alone.some((own) => own.start < label.start && BROUGHT_IN.test(context.document.text.slice(label.start, label.end))) ? RANK.answered : RANK.label;
    if (found !== null) {
      const more = versionIn(context.document.text.slice(value.start + found.text.length, value.end), label.line.sign === 'label-value');
      return [mark({ ...referenceValue(found, rank), reference: found.text + more }, numberRange(value.start, found.text + more), 'reference-label')];
    }
    const unknown = unknownNumberAt(context.document.text, value.start, value.end) ?? (label.colon ? shortNumber(context.document.text.slice(value.start, value.end)) : null);
    if (unknown === null || context.dates.startingAt(value.start) !== null) return [];
    return [mark(unknownReference(unknown, alone.length > 0 && DIGITS_ALONE.test(unknown) ? RANK.firstLines : RANK.label), numberRange(value.start, unknown), 'reference-label-unknown-shape', 'written', true)];
  });
}

/** A number that may be a registry's, where another of a known shape stands in the head. Matches "712314"; not "712/14". */
const DIGITS_ALONE = /^\d+$/u;

/** "Anfrage-Nr.:" on the answer to it. */
const isOfQuestion = ({ found }: HeadContext, label: string): boolean => ANSWERED.test(label) && answerEnd(found.paperType[0]?.value ?? '') > 0;

function belowLabelAndDay(context: HeadContext): Mark<ReferenceValue>[] {
  const found = numberBelowLabelAndDay(context);
  return found === null ? [] : [mark(referenceValue(found.number, RANK.label), numberRange(found.start, found.number.text), 'number-below-label-and-day')];
}

/** Letters that are printed as a part of the number where no colon parts them from it. Matches "DS " before "12/2019"; not "DS-Nr. ". */
const BELONGS = /^DS $/u;

/** Words that make a number behind them another paper's. Matches "Spenden – Bezug: ", "vom 03.12.2020, " and "Änderung zur "; not "Beschlussvorlage - ". */
const MENTIONS = /(?:^|[ (])(?:vom \d[\d. \p{L}]{6,20},|Bezug|Bezug auf|hierzu|siehe|vgl\.|vergleiche|zu|zur|zum|aus|gemäß|nach|ersetzt):? $/u;

/** A sentence that names another paper. Matches "gratis. Das Postulat " and "die Motion "; not "Vorlage " or "Postulat ". */
const NAMED = /(?:^|[ (])(?:[Dd](?:as|er|ie|em|en|es)|[Ee]ine[rsmn]?|zu[mr]) \p{Lu}\p{L}+ $/u;

/** A paper that answers the one whose number follows: "Beantwortung der ", "Antwort auf die ". */
function isAnswering(text: string): boolean {
  const end = answerEnd(text);
  return end > 0 && TO_WHAT.test(text.slice(end));
}

/** Matches " der ", " der Verwaltung auf die " and " zum "; not " ". */
const TO_WHAT = /^(?: der Verwaltung)? (?:auf|der|des|zu[rm]?)(?: (?:die|den|der))? $/iu;

/** What of the rest of a value belongs to the number before it; words only where the markup tells the value. */
const versionIn = (rest: string, told: boolean): string => VERSION.exec(rest)?.[0] ?? (told ? (SUPPLEMENT.exec(rest)?.[0] ?? '') : '');

/** Words that belong to the number of a supplement, where nothing else stands beside it. Matches " 1. Ergänzung"; not " 1. Lesung". */
const SUPPLEMENT = /^ \d{1,2}\. (?:Ergänzung|Nachtrag|Änderung|Neufassung|Fortschreibung)$/u;

/** The letter of a supplement, which ends the value. Matches " a"; not " a)" or " und". */
const VERSION = /^ [a-h]$/u;

/** A bracket, or an office's short label. Matches "(" and "APS-Nr. " before digits; not "Art. ". */
const OPENS = /^(?:[[(]|\p{Lu}{2,5}-Nr\.:? ?)/u;

/** A cell of the head that is nothing but a number, and no label's value. */
export function aloneOnLine(context: HeadContext): Mark<ReferenceValue>[] {
  const free = new Set(freeLines(context));
  return gathered(context.head.lines, (line) => gathered(line.cells, (cell) => {
    const end = startOfLabel(context, line, cell);
    if (context.tableLines.has(line.index) || (!free.has(line) && end === cell.end && (line.cells.length < 2 || !isFreeCell(context, cell)))) return [];
    const open = OPENS.exec(cell.text)?.[0].length ?? 0;
    const found = matchMaskAt(context.document.text, cell.start + open, true);
    if (found === null || isOfficeSign(context.document.text, cell.start, found.text) || end - cell.start - open - found.text.length > 2 || context.dates.startingAt(cell.start) !== null) return [];
    return [mark(referenceValue(found, RANK.alone), numberRange(cell.start + open, found.text), 'number-alone')];
  }));
}

/** Where a label of a day stands in a cell behind something else, "2019/0532  Ausgegeben am 28.03.2019"; the end of the cell if there is none. */
function startOfLabel({ head }: HeadContext, line: Line, cell: Cell): number {
  const label = head.values.find(({ label: { line: own, start, words } }) => own === line && words.typed && start > cell.start && start < cell.end && IS_DATE.has(words.field));
  return label?.label.start ?? cell.end;
}

const IS_DATE: ReadonlySet<string> = new Set(['date', 'received', 'other-date']);

/** A motion or an answer that names a paper is a paper of its own; what is attached to one bears its number. */
function ofAttachment(context: HeadContext): Mark<ReferenceValue>[] {
  const type = firstType(context.head.lines)?.type.value ?? '';
  if (words.ofTheirOwn.some((beginning) => type.startsWith(beginning))) return [];
  return gathered(valuesOf(context, 'attachmentOf'), ({ value }) => {
    const found = matchMaskAt(context.document.text, value.start, false);
    return found === null ? [] : [mark(referenceValue(found, RANK.attachmentOf), numberRange(value.start, found.text), 'attachment-of', 'written')];
  });
}

function inFirstLines(context: HeadContext): Mark<ReferenceValue>[] {
  const answered = valuesOf(context, 'related').filter(({ label }) => label.words.role === 'answers');
  return gathered(context.head.lines.slice(0, FIRST_LINES), (line) => gathered(numberTokens(line.text), (token) => {
    if (answered.some(({ value }) => value.start <= line.start + token.start && value.end > line.start + token.start)) return [];
    const found = matchMaskAt(context.document.text, line.start + token.start, true);
    const answers = answerEnd(line.text);
    if (answers > 0 && token.start > answers && line.text.charAt(token.end) === ')') return [];
    if (found === null || context.dates.startingAt(line.start + token.start) !== null || GOES_ON.test(line.text.slice(token.start + found.text.length))) return [];
    return [mark(referenceValue(found, RANK.firstLines), numberRange(line.start + token.start, found.text), 'number-in-first-lines', 'written', true)];
  }));
}

/** Behind a number that is the middle of a file number. Matches " - 53" in "A 8 – 19542/2006 - 53"; not " - 3. Ergänzung" or " - 12.03.2020". */
const GOES_ON = /^ [-–] ?\d{1,4}(?![\d.])/u;
