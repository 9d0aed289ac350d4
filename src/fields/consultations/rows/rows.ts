import columnWords from '../../../vocabulary/columns.json' with { type: 'json' };
import type { Document } from '../../../tree/document.js';
import { byColumns } from '../table/by-columns.js';
import { crossedColumns } from '../table/crossed-columns.js';
import { withItemsOfNames } from './items-of-names.js';
import { expands, goesOn, isName, isRestBelow, isWrapped } from './name-lines.js';
import { withoutRepeatedNames } from './repeated-names.js';
import { withoutCounts } from './row-counts.js';
import { emptyRow, put, type Row } from './row.js';
import { leadsFirst, namesFirst, rowsBeforeItems, withoutRowNumbers, withoutTicksOfNames, withRolesOfRows } from './row-order.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { tickedOutcomes } from '../table/stacked-head.js';
import { type Column, isColumnName } from '../../columns/table-head.js';
import type { TableRegion } from '../table/region.js';
import { isNamedPerson, roleWhole } from '../../wording/row-words.js';
import type { Token, TokenType } from '../tokens/token.js';

/**
 * Puts the tokens of a Beratungsfolge together to rows: by the columns of the head where cells are parted, column by
 * column where whole columns follow each other, else by the first token that a row begins with. A committee's line
 * may govern several dates.
 */
export function rowsOf(printed: TableRegion, document: Document): Row[] {
  if (printed.rows !== undefined) return [...printed.rows];
  const region = withKinds({ ...printed, tokens: withItemsOfNames(printed, document) }, document);
  const counted = withoutTicksOfNames(withoutRowNumbers(leadsFirst(withOutcomes(region, document)), region.columns, document), region.columns);
  const words = tickedOutcomes(crossedColumns(byColumns(withoutCounts(counted, region.columns, document), region.columns), region, document), region.columns, document);
  const ordered = withRolesOfRows(rowsBeforeItems(namesFirst(withoutRepeatedNames(words, document))), region.columns);
  const tokens = withUnknownNames(ordered, document, nameFollowsDate(region.columns));
  return columnMajor(tokens, document) ?? columnMajor(namesAhead(tokens), document) ?? rowMajor(tokens, document);
}

/** Two blocks, all committees with their roles, then all days with their publicity: the committees first, where each column has as many cells. */
function namesAhead(tokens: readonly Token[]): readonly Token[] {
  const names = tokens.filter(({ type }) => type === 'organization');
  const others = new Set(tokens.map(({ type }) => type).filter((type) => type !== 'organization'));
  const isParted = names.length > 1 && tokens.findLastIndex(({ type }) => type === 'organization') < tokens.findIndex(({ type }) => type === 'date');
  const isEven = isParted && [...others].every((type) => tokens.filter((token) => token.type === type).length === names.length);
  return isEven ? [...names, ...tokens.filter(({ type }) => type !== 'organization')] : [];
}

/** Words that are a role or an outcome ("Beratung") are outcomes where the head has a column for these alone. */
function withOutcomes({ columns, tokens }: TableRegion, document: Document): readonly Token[] {
  const holds = new Set(columns.map((column) => column.holds));
  if (!holds.has('outcome') || holds.has('role')) return tokens;
  return tokens.map((token) => (token.type === 'role' && outcomeBook.matchWhole(document.text.slice(token.start, token.end)) !== null ? { ...token, type: 'outcome' as const } : token));
}

/** "Beschlussart" over nothing but words that are roles, too: what the committees are to do with the paper. */
function withKinds(region: TableRegion, { text }: Document): TableRegion {
  const kind = region.columns.find(({ start, end }) => outcomeOrRole.has(text.slice(start, end)));
  const areRoles = kind !== undefined && region.tokens.every(({ type, start, end }) => type !== 'vote' && (type !== 'outcome' || roleWhole(text.slice(start, end)) !== null));
  if (!areRoles) return region;
  return { ...region, columns: region.columns.map((column) => (column === kind ? { ...column, holds: 'role' } : column)), tokens: region.tokens.map((token) => (token.type === 'outcome' ? { ...token, type: 'role' as const } : token)) };
}

const outcomeOrRole: ReadonlySet<string> = new Set(columnWords.outcomeOrRole);

/** Names that no word tells apart, told by their place; somebody right below a committee, who reports to it, is none. */
function withUnknownNames(tokens: readonly Token[], { text }: Document, behindDate: boolean): readonly Token[] {
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const isPerson = isNamedPerson(text.slice(token.start, token.end));
    if (token.type === 'organization' && isPerson && before?.type === 'organization' && before.line !== token.line) return { ...token, type: 'text' as const };
    const named = token.type === 'text' && !isPerson && before?.type !== 'organization' && (isName(tokens, index) || (behindDate && before?.type === 'date' && before.line === token.line));
    return named ? { ...token, type: 'organization' as const } : token;
  });
}

/** Whole columns, one after the other: all committees, then all of the rest, each as often as there are committees. */
function columnMajor(tokens: readonly Token[], document: Document): Row[] | null {
  const names = tokens.findIndex((token) => token.type !== 'organization');
  const dates = tokens.filter((token) => token.type === 'date');
  if (names < 2 || dates.length !== names || tokens.slice(names).some((token) => token.type === 'organization')) return null;
  const heads = nameOfRoles(tokens, names, document);
  const rows = tokens.slice(0, names).map((token) => ({ ...emptyRow(), organization: [token] }));
  const others = tokens.slice(names).filter((token) => token !== heads);
  const counts = new Map<TokenType, number>();
  const uneven = new Set([...ONE_OF_ROW].filter((type) => others.filter((token) => token.type === type).length !== names));
  const rowOf = new Map(dates.map(({ line }, at) => [line, at] as const));
  for (const token of others) {
    const at = token.row ?? counts.get(token.type) ?? 0;
    counts.set(token.type, at + 1);
    const isUneven = token.row === undefined && uneven.has(token.type);
    const row = rows[isUneven ? rowOf.get(token.line) ?? -1 : at];
    if (row !== undefined) put(row, token);
    else if (isUneven) rows.at(-1)?.unread.push(token);
  }
  return rows;
}

/** Where not every row has one nobody can tell which have, but by the day beside it. */
const ONE_OF_ROW: ReadonlySet<TokenType> = new Set<TokenType>(['role', 'public', 'item', 'outcome']);

/** A role too many, of which the first could name their column: "Behandlung". */
function nameOfRoles(tokens: readonly Token[], rows: number, document: Document): Token | null {
  const roles = tokens.filter(({ type }) => type === 'role');
  const [first] = roles;
  return first !== undefined && roles.length === rows + 1 && isColumnName(document.text.slice(first.start, first.end)) ? first : null;
}

function rowMajor(tokens: readonly Token[], document: Document): Row[] {
  const leading = tokens.find((token) => token.type === 'organization' || token.type === 'date')?.type ?? 'organization';
  const rows: Row[] = [];
  let row = emptyRow();
  let ahead: Token[] = [];
  const open = (next: Row): Row => {
    rows.push({ ...next, unread: ahead });
    ahead = [];
    row = rows.at(-1) ?? next;
    return row;
  };
  for (const [index, token] of tokens.entries()) {
    const first = rows.length === 0;
    const name = token.type === 'organization' || (token.type === 'text' && !isNamedPerson(document.text.slice(token.start, token.end)) && ((!first && goesOn(row, token, document)) || isName(tokens, index)));
    if (expands(row, token, document)) row.organization = [token];
    else if (isWrapped(row, token, tokens[index + 1], document) || ((token.type === 'organization' || token.type === 'text') && isRestBelow(row, token, document))) row.organization.push(token);
    else if (name) {
      if (goesOn(row, token, document)) row.organization.push(token);
      else if (!first && row.organization.length === 0 && leading === 'date' && row.date !== null) row.organization.push(token);
      else open({ ...emptyRow(), organization: [token] });
    } else if (token.type === 'date') {
      if (first) open({ ...emptyRow(), date: token });
      else if (row.date === null && leading !== 'date') row.date = token;
      else if (leading === 'date' || row.organization.length === 0) open({ ...emptyRow(), date: token });
      else open({ ...emptyRow(), organization: row.organization, role: row.role, date: token, governed: true });
    } else if (!first) put(row, token);
    else if (ONE_OF_ROW.has(token.type)) ahead.push(token);
  }
  return rows;
}

/** The head says that the committee stands right behind the day, in a table without cells. */
function nameFollowsDate(columns: readonly Column[]): boolean {
  const date = columns.findIndex((column) => column.holds === 'date');
  return date >= 0 && columns[date + 1]?.holds === 'organization' && columns[date]?.cell === columns[date + 1]?.cell;
}
