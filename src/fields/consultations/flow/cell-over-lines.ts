import type { Document, Line } from '../../../tree/document.js';
import { remembered } from '../../../tree/remembered.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { sectionOf } from '../../head-region/head-region.js';
import { labelBook } from '../../labels/labels.js';
import { type DateLookup, publicityBook } from '../../wording/value-types.js';
import { endsOpen } from '../../wording/ends-open.js';
import { isSentence } from '../../wording/prose.js';
import { isNameOnly } from '../sessions/bare-row.js';
import { columnLabelLength, headContinuation } from '../../columns/table-head.js';
import { joinedWords } from '../table/wrapped-cells.js';
import { isOffice, roleWhole } from '../../wording/row-words.js';
import type { Token, TokenType } from '../tokens/token.js';
import { tokensOf } from '../tokens/tokens.js';

/** A cell of a table whose cells have lines of their own, and what its line is otherwise. */
export interface FlowCell extends Token {
  /** The lines of the cell, one or two. */
  readonly own: readonly Line[];
  /** It could be the name of a column as well: "Beratung", "öffentlich". */
  readonly mayNameColumn: boolean;
  /** It stands behind the label of something else. */
  readonly behindLabel: boolean;
  /** A role on the line of a name. */
  readonly isBesideName?: boolean;
}

/** Where a line stands among the others. */
export interface Place {
  readonly above: FlowCell | undefined;
  readonly behindLabel: boolean;
  /** A name of a committee is one of the table here. */
  readonly mayName: boolean;
}

const LONGEST_CELL = 90;

/** What one line, or two that only make sense together, hold as cells; null where anything else stands there. */
export function cellOver(document: Document, line: Line, next: Line | undefined, dates: DateLookup, { above, behindLabel, mayName }: Place): FlowCell[] | null {
  if (line.cells.length > 1 || line.text.length > LONGEST_CELL || line.kind === 'heading' || columnLabelLength(line.text) > 0 || hasLabel(line)) return null;
  const wrapped = next === undefined || next.text === '' || next.cells.length > 1 ? null : wrappedCell(line, next);
  if (wrapped !== null) return [{ ...wrapped, behindLabel }];
  const made = (token: Token): FlowCell => ({ ...token, own: [line], mayNameColumn: isWhole(token, line) && headContinuation(line) !== null, behindLabel });
  const tokens = tokensOn(line, document, dates);
  const [first, ...others] = tokens;
  if (first === undefined || line.text.endsWith(':') || SENTENCE_END.test(line.text) || !others.every(({ type }) => KNOWN.has(type))) return null;
  const names = tokens.filter(({ type }) => type === 'organization');
  if (names.length > 0) return mayName && names.length === 1 && (names[0] === first || first.type === 'date' || first.type === 'role') && isName(document, line, names[0]) ? withRolesOfNames(tokens.map(made)) : null;
  if (first.type !== 'text') return KNOWN.has(first.type) ? tokens.map(made) : null;
  const isRest = above !== undefined && isNameAbove(document, above, first);
  if (isRest) return withRolesOfNames(tokens.map(made));
  return others.length === 0 && isWhole(first, line) && !behindLabel && mayBeName(line) ? [made(first)] : null;
}

/** A line is looked at from every place where a table may begin above it. */
const tokensOn = remembered((line: Line, document: Document, dates: DateLookup): readonly Token[] => tokensOf(document, line, dates));

/** A role in brackets behind a name may be the committee's own, where the table has a column of roles too. */
const withRolesOfNames = (cells: FlowCell[]): FlowCell[] => cells.map((cell) => (cell.type === 'role' ? { ...cell, isBesideName: true } : cell));

/** The rest of a name that cannot end on the line above, or that begins with a joint: "und Soziales" below "Gesundheit, Bildung". */
function isNameAbove(document: Document, { type, start, end, own }: FlowCell, rest: Token): boolean {
  const line = own.at(-1);
  if ((type !== 'organization' && type !== 'text') || line === undefined || line.index !== rest.line.index - 1 || rest.start !== rest.line.start) return false;
  return endsOpen(line.text) || (end >= line.end - 1 && GOES_ON.test(document.text.slice(rest.start, rest.end)) && start < line.end);
}

/** Matches "und Verkehr", "(Stadtbetrieb)" and "sowie Sport"; not "öffentlich" or "(1)". */
export const GOES_ON = /^(?:(?:und|sowie|u\.|oder|für|des|der) |\(\p{L})/u;

const KNOWN: ReadonlySet<TokenType> = new Set<TokenType>(['organization', 'date', 'role', 'public', 'item', 'outcome', 'time', 'meeting']);

const isWhole = ({ start, end }: Token, line: Line): boolean => start === line.start && end >= line.end - 1;

/** A committee or an office, and no sentence, heading or label in which one is named. */
function isName(document: Document, line: Line, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const text = document.text.slice(token.start, token.end);
  return CAPITAL.test(text) && !NO_NAME.test(text) && (isOffice(text) || (isNameOnly(text) && !isSentence(text))) && !isLabel(line);
}

/** A name that no word tells apart. */
function mayBeName(line: Line): boolean {
  return CAPITAL.test(line.text) && !NO_NAME.test(line.text) && !isSentence(line.text) && !isLabel(line) && sectionOf(line) === null;
}

export function isLabel({ text }: Line): boolean {
  const label = labelBook.matchAt(text, 0);
  return label !== null && (label.end === text.length || text.charAt(label.end) === ':') && committeeWordIn(text) === null && roleWhole(text) === null;
}

/** "Betrifft: Anfrage zur Sitzung am 21.04.2009": a label with its value. */
function hasLabel({ text }: Line): boolean {
  const label = text.includes(':') ? labelBook.matchAt(text, 0) : null;
  return label !== null && text.charAt(label.end) === ':';
}

/** "nicht" over "öffentlich", "zur" over "Beschlussfassung", "einstimmig" over "empfohlen", which says only how: two lines that are one cell, where the first alone is none. */
function wrappedCell(line: Line, next: Line): Omit<FlowCell, 'behindLabel'> | null {
  if (line.text.length > LONGEST_PART || next.text.length > LONGEST_PART) return null;
  const words = joinedWords([line.text, next.text]);
  const type = publicityBook.matchWhole(words) !== null ? 'public' as const : roleWhole(words) !== null ? 'role' as const : isOutcome(line.text, words) ? 'outcome' as const : null;
  if (type === null || publicityBook.matchWhole(line.text) !== null || (type === 'role' && (headContinuation(line) !== null || (roleWhole(line.text) !== null && !REMARK.test(next.text))))) return null;
  return { type, start: line.start, end: next.end, line, cell: -1, words, own: [line, next], mayNameColumn: false };
}

/** How a vote went, and with the words below what was resolved. */
const isOutcome = (text: string, words: string): boolean => outcomeBook.matchWhole(text)?.weak === true && outcomeBook.matchWhole(words)?.weak === false;

const LONGEST_PART = 30;

/** Matches "Der Bauausschuss"; not "bauausschuss". */
const CAPITAL = /^\p{Lu}/u;
/** What no name of a committee holds. Matches "§ 45", "12.000 €", "[X]", "27/19" and "CDU-Fraktion"; not "Ausschuss 2". */
const NO_NAME = /[§€%@[\]☐☒:;„"]|\d{3}|\d\/\d| {2}|[Ff]raktion(?!\p{L})/u;
/** Matches "(OB)" and "(federführend)"; not "Rat (offen)". */
const REMARK = /^\([\p{L} .-]{2,40}\)$/u;
/** Matches "beschlossen hat."; not "A.f.". */
const SENTENCE_END = /\p{Ll}{4}[.!?]$/u;
