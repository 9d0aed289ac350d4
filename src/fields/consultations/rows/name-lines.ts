import organizations from '../../../vocabulary/organizations.json' with { type: 'json' };
import { endsOpen } from '../../wording/ends-open.js';
import { beginsWithSmallWord } from '../../../vocabulary/small-words.js';
import type { Document, Line } from '../../../tree/document.js';
import { isSameColumn } from '../../columns/source-column.js';
import { beginsWithCount } from '../../decision/votes/counted-sides.js';
import type { Row } from './row.js';
import { isOffice } from '../../wording/row-words.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import type { Token, TokenType } from '../tokens/token.js';

/**
 * Which tokens are a committee's name, and which go on with one that began before: names run over several lines, stand
 * behind their abbreviation, or are no known word at all.
 */

/** "VO | Ausschuss für Verkehr": the name behind its abbreviation on one line. */
export function expands(row: Row, token: Token, document: Document): boolean {
  const only = row.organization.length === 1 ? row.organization[0] : undefined;
  if (token.type !== 'organization' || only?.line !== token.line || only.cell < 0 || only.cell === token.cell) return false;
  return IS_ABBREVIATION.test(document.text.slice(only.start, only.end)) && token.end - token.start > 2 * (only.end - only.start);
}

/** Cells that may be wrapped beside a name; a date would begin another row. */
const BESIDE_WRAPPED: ReadonlySet<TokenType> = new Set<TokenType>(['role', 'public', 'outcome', 'empty']);

/** The second line of a name in a column: alone below the row's own line, at the same place in the source, and no name by itself; beside it the role that the row still lacks. */
export function isWrapped(row: Row, token: Token, next: Token | undefined, document: Document): boolean {
  const last = row.organization.at(-1);
  const first = row.organization[0];
  if ((token.type !== 'organization' && token.type !== 'text') || first === undefined || last === undefined || row.date === null || row.date.line !== first.line || token.line.index !== last.line.index + 1) return false;
  if (next?.line === token.line ? !BESIDE_WRAPPED.has(next.type) : token.line.cells.length > 1) return false;
  const text = document.text.slice(token.start, token.end);
  const endsRow = row.role === null && next?.line === token.line && next.type === 'role' && committeeWordIn(text) === null;
  const open = endsRow || endsOpen(document.text.slice(last.start, last.end)) || (endsInComma(last, document) && committeeWordIn(text) === null) || isShortName(text) || text.charAt(0) !== text.charAt(0).toUpperCase() || isBetweenRows(token.line, first, document);
  return open && token.start === token.line.start && isSameColumn(token, first, document);
}

/** A line that holds nothing but the rest of the last row's committee, whose cell above ends open or that begins with a joint: "Ausschuss für" over "Bau und" over "Verkehr". */
export function isRestOfName(line: Line, before: readonly Token[], document: Document): boolean {
  const above = document.lines[line.index - 1];
  if (above === undefined || before.at(-1)?.line !== above || line.cells.length > 1 || line.text.length > LONGEST_REST || (committeeWordIn(line.text) !== null && !isShortName(line.text))) return false;
  const name = before.findLast((token) => token.type === 'organization' || token.line.index < line.index - MOST_LINES);
  if (name?.type !== 'organization' || name.line.cells.length < 2) return false;
  const goesOnFrom = above === name.line ? document.text.slice(name.start, name.end + (endsInComma(name, document) ? 1 : 0)) : above.cells.length === 1 ? above.text : '';
  return ((above === name.line && isBetweenRows(line, name, document)) || endsOpen(goesOnFrom) || (goesOnFrom !== '' && (JOINS.test(line.text) || isShortName(line.text)))) && isSameColumn(line, name, document);
}

/** Words alone right below the council of a district, over the next row: "Bezirksbeirat | 20.09.2022" over "Altstadt" over "Rat | 12.10.2022"; a stroke at the end of any name says as much. */
function isBetweenRows(line: Line, name: Token, document: Document): boolean {
  const cell = name.line.cells[name.cell];
  const below = document.lines[line.index + 1];
  if (cell === undefined || name.line.index !== line.index - 1 || line.cells.length > 1 || !REST_ALONE.test(line.text) || committeeWordIn(line.text) !== null || isOffice(line.text) || !isSameColumn(line, cell, document)) return false;
  return cell.text.endsWith(' /') || (ofDistricts.has(cell.text.replace(LIST_NUMBER, '')) && below !== undefined && below.cells.length === name.line.cells.length && isSameColumn(below, cell, document) && below.cells.some(({ text }, at) => at > 0 && IS_DAY.test(text) && IS_DAY.test(name.line.cells[at]?.text ?? '')));
}

/** Councils of which there are many, so that their name goes on. */
const ofDistricts: ReadonlySet<string> = new Set(organizations.ofDistricts);
/** Matches "1. "; not "1.2". */
const LIST_NUMBER = /^\d{1,2}\. /u;
/** Matches "Altstadt" and "Nord/West (Mitte)"; not "TOP 3", "einstimmig" or "Termin:". */
const REST_ALONE = /^\p{Lu}[\p{L} ()/,-]{2,50}$/u;
/** Matches "20.09.2022"; not "TOP 9.1". */
const IS_DAY = /^\d{1,2}\.\d{1,2}\.\d{2,4}/u;

/** The rest of a name whose first part cannot end there, alone on a line below what else its row holds: "Ausschuss für Bau," over a day, a role and "Umwelt und Verkehr". */
export function isRestBelow({ organization, date }: Row, token: Token, document: Document): boolean {
  const last = organization.at(-1);
  if (last === undefined || date === null || token.line.cells.length > 1 || token.start !== token.line.start || token.line.index <= last.line.index || token.line.index - last.line.index > MOST_LINES) return false;
  const text = document.text.slice(token.start, token.end);
  return (isLeftOpen(last, document) || (token.line.index === last.line.index + 1 && beginsWithSmallWord(text))) && committeeWordIn(text) === null;
}

/** A name that cannot end with this token: "Ausschuss für", "Ausschuss für Bau,". */
export function isLeftOpen(last: Token, document: Document): boolean {
  return endsOpen(document.text.slice(last.start, last.end)) || endsInComma(last, document);
}

/** A comma that ends the cell of a name behind its word for a body: more of "Ausschuss für Bau," stands below, none of "Gemeinderat,". */
function endsInComma({ start, end, line }: Token, { text }: Document): boolean {
  return text.charAt(end) === ',' && committeeWordIn(text.slice(start, end))?.end !== end - start && line.cells.some((cell) => cell.end === end + 1);
}

const LONGEST_REST = 60;
/** A name runs over so many lines at most. */
const MOST_LINES = 8;
/** The short name of a committee in brackets below the long one: "(Bauausschuss)", not "(Vorberatung)" or "(BA)". */
function isShortName(text: string): boolean {
  const name = IN_BRACKETS.exec(text)?.groups?.['name'];
  return name !== undefined && committeeWordIn(name)?.end === name.length;
}

/** Matches "(Bauausschuss)"; not "Bauausschuss (BA)". */
const IN_BRACKETS = /^\((?<name>\p{Lu}[^()]{3,40})\)$/u;
/** Matches "und Landwirtschaft" and "sowie Sport"; not "Landwirtschaft". */
const JOINS = /^(?:und|sowie|u\.) \p{Lu}/u;

/** A name that was broken over two lines: the row has no date yet, and the second part is no committee by itself. */
export function goesOn(row: Row, token: Token, document: Document): boolean {
  const last = row.organization.at(-1);
  if (last === undefined || row.date !== null || row.role !== null || row.item !== null) return false;
  if (token.line.index > last.line.index + 1) return false;
  const text = document.text.slice(token.start, token.end);
  const before = document.text.slice(last.start, last.end);
  return endsOpen(before) || (committeeWordIn(text) === null && !isOffice(text));
}

/** A letter alone stands for a role or a mark. */
const SHORTEST = 2;

/** A text that no word tells apart is a committee's name if a date follows on its line, or it is a line before one. */
export function isName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || token.end - token.start < SHORTEST) return false;
  const { line } = token;
  if (beginsWithCount(line.text.slice(token.start - line.start))) return false;
  const before = tokens[index - 1]?.line === line ? tokens[index - 1] : undefined;
  if (next.line === line && (next.type === 'date' || (next.type === 'role' && token.cell === 0 && next.cell === 1 && BEGINS_NAME.test(line.text)))) return true;
  if (next.type === 'organization' && next.line.index === line.index + 1 && endsOpen(line.text)) return true;
  if (next.line === line || (before !== undefined && before.type !== 'column')) return (before?.type === 'date' || before?.type === 'item') && IS_ABBREVIATION.test(line.text.slice(token.start - line.start, token.end - line.start));
  const ahead = tokens.slice(index + 1, index + 4);
  const date = ahead.findIndex(({ type }) => type === 'date');
  return date >= 0 && ahead.slice(0, date).every(({ type }) => BEFORE_DATE.has(type)) && token.end === line.end && (token.start === line.start || before !== undefined);
}

/** What may stand between a name and its day. */
const BEFORE_DATE: ReadonlySet<TokenType> = new Set<TokenType>(['public', 'role', 'item']);

/** Matches "Verkehr und Ordnung"; not "ausschuss", the rest of a broken word. */
const BEGINS_NAME = /^\p{Lu}/u;

/** A committee's short name. Matches "PLA", "FuV" and "B 2"; not "im Umlauf". */
const IS_ABBREVIATION = /^\p{Lu}[\p{L}]{0,5}(?: \d{1,2})?$/u;

