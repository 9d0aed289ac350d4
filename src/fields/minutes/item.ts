import type { Document, Line } from '../../tree/document.js';
import { itemDecision, rowDecision } from '../decision/item-decision.js';
import { labelBook } from '../head/labels.js';
import { flowing, mark } from '../mark.js';
import type { AgendaItemValue, DecisionValue, Mark } from '../paper-tree.js';
import { typeBook } from '../head/type-book.js';
import { ITEM_NUMBER } from '../head/value-types.js';
import { isSentence } from '../prose.js';
import { matchMaskAt } from '../reference/masks.js';
import type { ItemHead } from './item-head.js';

/**
 * One agenda item: its name, the papers it treats, its decision with the vote, and the resolved text, out of the lines
 * from its head to the next.
 */
const NAME_LINES = 12;

export interface ItemContext {
  readonly document: Document;
  /** Publicity of the part of the meeting that the item stands in. */
  readonly part: Mark<boolean> | null;
  readonly organization: Mark<string> | null;
  readonly date: Mark<string> | null;
}

export function readItem(context: ItemContext, head: ItemHead, lines: readonly Line[]): Mark<AgendaItemValue> {
  const { document } = context;
  const name = nameOf(document, head, lines);
  const decided = head.outcome !== undefined ? rowDecision(document, head.outcome) : itemDecision(document, lines.slice(1));
  const value: AgendaItemValue = {
    number: mark(document.text.slice(head.number.start, head.number.end), head.number, 'item-head'),
    name,
    public: head.sign === null ? context.part : mark(head.sign === 'Ö', head.number, 'publicity-of-item'),
    paperReferences: paperReferences(document, lines, name?.end ?? head.line.end),
    decision: withMeeting(decided.decision, context),
    resolutionText: decided.resolutionText,
  };
  return mark(value, { start: head.line.start, end: lines.at(-1)?.end ?? head.line.end }, 'item-head');
}

function withMeeting(decision: Mark<DecisionValue> | null, context: ItemContext): Mark<DecisionValue> | null {
  return decision === null ? null : { ...decision, value: { ...decision.value, organization: context.organization, date: context.date } };
}

/** The name runs from the head to the first blank line, label or bracketed number. */
function nameOf(document: Document, head: ItemHead, lines: readonly Line[]): Mark<string> | null {
  let start = head.nameStart;
  if (head.nameEnd !== undefined) {
    const range = { start, end: head.nameEnd };
    return mark(flowing(document.text, range), range, 'item-name-cell');
  }
  let end = head.line.end;
  let rest = lines.slice(1);
  if (start >= end) {
    const next = rest.find((line) => line.kind !== 'blank' && line.kind !== 'furniture');
    if (next === undefined || startsLabel(next)) return null;
    [start, end] = [next.start, next.end];
    rest = rest.slice(rest.indexOf(next) + 1);
  }
  for (const line of rest.slice(0, NAME_LINES)) {
    if (line.kind === 'blank' || line.kind === 'furniture' || startsLabel(line) || isNumber(document, line) || (CAPITAL.test(line.text) && isSentence(line.text))) break;
    end = line.end;
  }
  const bracketed = BRACKETED_END.exec(document.text.slice(start, end))?.[0] ?? '';
  if (!isPairOfYears(bracketed.trim())) end -= bracketed.length;
  const text = flowing(document.text, { start, end });
  return text === '' ? null : mark(text, { start, end }, 'item-name');
}

/** "2022/2023": a school year or two budgets, no number of a paper. */
function isPairOfYears(text: string): boolean {
  const [first, second] = text.split('/').map(Number);
  return text.length === 9 && first !== undefined && second === first + 1 && first > 1900 && first < 2100;
}

/** A number in brackets at the end, the closing one may be lost. Matches " [18-08890]" and " (2015-0030"; not " (alt)". */
const BRACKETED_END = /(?: ?[([](?:Vorlage |Drucksache |DS )?[A-ZÄÖÜ]{0,4}[-\/ ]?\d[\p{L}\d\/–-]{3,24}[)\]]?| \d{4}\/\d{2,5}| (?:[A-ZÄÖÜ]{1,3}\/?)?\d{3,5}\/\d{2,4})$/u;

/** Matches "Die"; not "die". */
const CAPITAL = /^\p{Lu}/u;

/** A line that is nothing but a document number. */
function isNumber(document: Document, line: Line): boolean {
  return matchMaskAt(document.text, line.start, false)?.text.length === line.text.length;
}

function startsLabel(line: Line): boolean {
  const phrase = labelBook.matchAt(line.text.toLowerCase(), 0);
  if (phrase !== null && (line.text.charAt(phrase.end) === ':' || phrase.end === line.text.length || phrase.value.field === 'reference')) return true;
  return BREAKS_NAME.test(line.text) || (typeBook.matchAt(line.text.toLowerCase(), 0) !== null && ENDS_IN_NUMBER.test(line.text));
}

/** Matches "Beschlussvorlage - 6/2012"; not "Vorlage der Verwaltung". */
const ENDS_IN_NUMBER = /\d[\d/-]{2,14}$/u;

/** What follows a name. Matches "Beschluss:", "Antrag: GRÜNE", "[18-08890]"; not "Beschlussfassung über". */
const BREAKS_NAME = /^(?:(?:\p{L}+er )?(?:Antrag|Anfrage|Änderungsantrag) (?:der|des|von) |\p{L}+ ?(?:beschluss|antrag|anfrage|ergebnis)?: |\p{L}+:$|\[\d|\(?(?:Vorlage|Drucksache|DS|Drs\.)[\s-])/u;

/** A number behind a label of numbers, or a distinctive one in the name or on a line of its own below it. */
function paperReferences(document: Document, lines: readonly Line[], nameEnd: number): Mark<string>[] {
  const marked = lines.filter((line) => line.sign === 'paper-number');
  if (marked.length > 0) return [...new Map(marked.map((line) => [line.text, mark(line.text, line, 'number-marked')])).values()];
  const found = new Map<string, Mark<string>>();
  for (const cell of lines[0]?.cells.length === 1 ? [] : (lines[0]?.cells ?? [])) {
    const whole = ITEM_NUMBER.test(cell.text) ? null : matchMaskAt(document.text, cell.start, false);
    if (whole !== null && whole.text.length === cell.text.length) found.set(whole.text, mark(whole.text, cell, 'number-cell'));
  }
  let near = true;
  for (const line of lines.slice(0, HEAD_LINES)) {
    near &&= !(line.start > nameEnd && ((found.size > 0 && line.kind === 'blank') || line.start > nameEnd + 400));
    if (!near) {
      const next = labelledNumber(document, line);
      if (next !== null && !found.has(next.value)) found.set(next.value, next);
      continue;
    }
    if (line.start > nameEnd && isNumber(document, line)) found.set(line.text, mark(line.text, line, 'number-alone'));
    for (const number of line.text.matchAll(NUMBER)) {
      const labelled = REFERENCE_LABEL.test(line.text.slice(Math.max(0, number.index - 24), number.index)) || (number.index + number[0].length === line.text.length && typeBook.matchAt(line.text.toLowerCase(), 0) !== null);
      const bracketed = BRACKET.test(line.text.charAt(number.index - 1)) || number.index + number[0].length === line.text.length;
      const matched = matchMaskAt(hyphened(document), line.start + number.index, !labelled && !bracketed);
      if (matched === null || (!labelled && isPairOfYears(matched.text)) || (!labelled && line.start > nameEnd && matched.text.length < line.text.length - 3)) continue;
      const range = { start: line.start + number.index, end: line.start + number.index + matched.text.length };
      if (!found.has(matched.text)) found.set(matched.text, mark(matched.text, range, labelled ? 'reference-label' : 'number-in-name'));
    }
  }
  return [...found.values()];
}

/** An item that treats several papers names each on a line of its own. */
const HEAD_LINES = 40;

/** "Vorlage: 2016/0287" as a whole line. */
function labelledNumber(document: Document, line: Line): Mark<string> | null {
  const label = LINE_LABEL.exec(line.text)?.[0].length ?? 0;
  const matched = label === 0 ? null : matchMaskAt(hyphened(document), line.start + label, false);
  if (matched === null || label + matched.text.length < line.text.length) return null;
  return mark(matched.text, { start: line.start + label, end: line.end }, 'reference-label');
}

/** A label of numbers that begins a line. Matches "Vorlage: " and "Drucksache Nr.: "; not "Vorlage der". */
const LINE_LABEL = /^(?:Vorlagen?|Drucksachen?|DS|Drs\.|Vorlagennummer|Drucksachennummer)[- ]?(?:Nr\.?|Nummer)?: ?/u;

/** Something that may be a number. Matches "2016/0287", "VO/2023/1", "B 0060/2015"; not "2016". */
const NUMBER = /(?<![\p{L}\d/.-])(?:[A-ZÄÖÜ]{1,4}[-/ ])?[A-ZÄÖÜ]{0,4}\d[\p{L}\d]*[/–-][\p{L}\d/–-]+/gu;
/** Matches "[" and "("; not " ". */
const BRACKET = /[([]/u;
/** A label directly before a number. Matches "Vorlage: " and "Drucksache Nr. "; not "Flst. ". */
const REFERENCE_LABEL = /(?:vorlagen?|drucksachen?|ds|drs\.?|antrag|anfrage|drucks\.|vorlagennummer)[- ]?(?:nr\.?|nummer)?:? ?[-–]? ?\[?\(?$/iu;

const hyphenedTexts = new WeakMap<Document, string>();

/** The text with dashes as hyphens, letter for letter: some agendas set numbers with a dash. */
function hyphened(document: Document): string {
  const known = hyphenedTexts.get(document);
  if (known !== undefined) return known;
  const text = document.text.replaceAll('–', '-');
  hyphenedTexts.set(document, text);
  return text;
}
