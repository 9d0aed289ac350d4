import type { Document } from '../../../tree/document.js';
import { publicityBook } from '../../wording/value-types.js';
import type { Column } from '../../columns/table-head.js';
import type { Token, TokenType } from '../tokens/token.js';

/** Brings the tokens of a row that stand before its beginning behind it. */

/** A role or a mark in a cell before the name or the day that begins the row belongs to that row. */
export function namesFirst(tokens: readonly Token[]): Token[] {
  const ordered: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let next = at + 1;
    while (tokens[next] !== undefined && tokens[next]?.line === tokens[at]?.line) next += 1;
    const line = tokens.slice(at, next);
    const opens = line.findIndex((token) => token.type === 'organization' || token.type === 'date');
    const isRow = opens > 0 && (line[0]?.cell ?? -1) >= 0 && line.some((token) => token.type === 'organization') && (line.some((token) => token.type === 'date') || isNameOfCells(line, opens));
    ordered.push(...(isRow ? [...line.slice(opens), ...line.slice(0, opens)] : line));
    at = next;
  }
  return ordered;
}

/** A row without a day: a role and a publicity, each all of its cell, before the cell of the name. */
function isNameOfCells(line: readonly Token[], opens: number): boolean {
  const before = line.slice(0, opens);
  const isWhole = ({ line: { cells }, cell, start, end }: Token): boolean => cells[cell]?.start === start && cells[cell].end === end;
  return before.every((token) => AHEAD.has(token.type) && isWhole(token) && saysItself(token)) && line[opens]?.type === 'organization' && !before.some(({ cell }) => cell === line[opens]?.cell);
}

const AHEAD: ReadonlySet<TokenType> = new Set<TokenType>(['role', 'public', 'item', 'outcome', 'empty']);

/**
 * "3 23.02.2012 PLA", "4 Stadtrat 26.03.2020", "Ö Stadtrat", "7 Empfehlung 26.03.2020 Stadtrat": an item's number, a publicity or a role at
 * the beginning of a line belongs to the row that begins behind it; so does a session's name where no committee is named.
 */
export function rowsBeforeItems(tokens: readonly Token[]): Token[] {
  const ordered = [...tokens];
  const named = tokens.some(({ type }) => type === 'organization');
  const isAhead = (token: Token | undefined): boolean => token !== undefined && (token.type === 'meeting' ? !named : AHEAD_IN_LINE.has(token.type) && saysItself(token));
  for (let from = 0; from < ordered.length; from += 1) {
    const line = ordered[from]?.line;
    if (!isAhead(ordered[from]) || ordered[from - 1]?.line === line) continue;
    let at = from;
    while (ordered[at]?.line === line && isAhead(ordered[at])) at += 1;
    const next = ordered[at];
    if (next?.line === line && (next?.type === 'date' || next?.type === 'organization')) ordered.splice(from, at - from + 1, next, ...ordered.slice(from, at));
  }
  return ordered;
}

/** "Geplant" in a column that holds the publicity elsewhere is none. */
const saysItself = ({ type, line, start, end }: Token): boolean => type !== 'public' || publicityBook.matchWhole(line.text.slice(start - line.start, end - line.start)) !== null;

const AHEAD_IN_LINE: ReadonlySet<TokenType> = new Set<TokenType>(['item', 'public', 'role']);

/** The rows of a table that are counted "1.", "2.", "3." in a cell of their own; where the head has a column of items, these are items. */
export function withoutRowNumbers(tokens: readonly Token[], columns: readonly Column[], document: Document): readonly Token[] {
  const first = tokens.filter((token, at) => token.type === 'item' && tokens[at - 1]?.line !== token.line && token.line.cells.length > 2 && token.cell === 0);
  const counts = first.every((token, at) => document.text.slice(token.start, token.end).replace('.', '') === String(at + 1));
  if (first.length < 2 || !counts || columns.some(({ holds }) => holds === 'agendaItem')) return tokens;
  const numbers = new Set(first);
  return tokens.filter((token) => !numbers.has(token));
}

/** A cross right before a name in its cell ticks that name: it is none of the row above. */
export function withoutTicksOfNames(tokens: readonly Token[], columns: readonly Column[]): readonly Token[] {
  if (columns.some(({ holds }) => holds === 'public-mark' || holds === 'not-public-mark')) return tokens;
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    const ticks = token.type === 'mark' && next?.line === token.line && next.cell === token.cell && (next.type === 'organization' || next.type === 'text');
    return ticks ? { ...token, type: 'empty' as const } : token;
  });
}

/**
 * Rows with a cell on each line that begin with their role, their publicity or their item: what parts a row from the others, its
 * name or its day, goes before them. Only where the same stands before each of them and nothing of it behind the last.
 */
export function leadsFirst(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ type }) => type === 'organization' || type === 'date');
  const ahead = tokens.slice(0, Math.max(first, 0));
  const lead = tokens[first];
  if (lead === undefined || ahead.length === 0 || !ahead.every(({ type, line }) => AHEAD.has(type) && line !== lead.line)) return tokens;
  const leads = [...tokens.keys()].filter((at) => tokens[at]?.type === lead.type);
  const isEven = leads.every((at) => ahead.every(({ type }, index) => tokens[at - ahead.length + index]?.type === type));
  if (!isEven || tokens.slice((leads.at(-1) ?? 0) + 1).some(({ type }) => ahead.some((one) => one.type === type))) return tokens;
  const ordered = [...tokens];
  for (const at of leads) ordered.splice(at - ahead.length, ahead.length + 1, ...tokens.slice(at, at + 1), ...tokens.slice(at - ahead.length, at));
  return ordered;
}

/** Where the head names a role in place of the committees' column, its rows have that role, and those below a line that is a role have that one. */
export function withRolesOfRows(tokens: readonly Token[], columns: readonly Column[]): readonly Token[] {
  const head = columns.find(({ isRole }) => isRole === true);
  if (head === undefined) return tokens;
  let role: { readonly start: number; readonly end: number } = head;
  const withRole = new Set(tokens.filter(({ type }) => type === 'role').map(({ line }) => line));
  return tokens.flatMap((token): Token[] => {
    if (token.type === 'role' && token.line.cells.length === 1) {
      role = token;
      return [];
    }
    return token.type === 'organization' && !withRole.has(token.line) ? [token, { ...token, type: 'role', start: role.start, end: role.end }] : [token];
  });
}
