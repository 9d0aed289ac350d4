import type { Document } from '../../../tree/document.js';
import type { Column } from '../table/table-head.js';
import type { Token } from '../tokens/token.js';

/** Brings the tokens of a row that stand before its beginning behind it. */

/** A role or a mark in a cell before the name or the day that begins the row belongs to that row. */
export function namesFirst(tokens: readonly Token[]): Token[] {
  const ordered: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    let next = at + 1;
    while (tokens[next] !== undefined && tokens[next]?.line === tokens[at]?.line) next += 1;
    const line = tokens.slice(at, next);
    const opens = line.findIndex((token) => token.type === 'organization' || token.type === 'date');
    const isRow = opens > 0 && line.some((token) => token.type === 'organization') && line.some((token) => token.type === 'date') && (line[0]?.cell ?? -1) >= 0;
    ordered.push(...(isRow ? [...line.slice(opens), ...line.slice(0, opens)] : line));
    at = next;
  }
  return ordered;
}

/** "3 23.02.2012 PLA", "4 Stadtrat 26.03.2020": an item's number at the beginning of a line belongs to the row that begins behind it; so does a session's name where no committee is named. */
export function rowsBeforeItems(tokens: readonly Token[]): Token[] {
  const ordered = [...tokens];
  const first = tokens.some((token) => token.type === 'organization') ? ['item'] : ['item', 'meeting'];
  for (let at = 0; at + 1 < ordered.length; at += 1) {
    const item = ordered[at];
    const next = ordered[at + 1];
    if (item !== undefined && first.includes(item.type) && (next?.type === 'date' || next?.type === 'organization') && item.line === next.line && ordered[at - 1]?.line !== item.line) ordered.splice(at, 2, next, item);
  }
  return ordered;
}

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

/** Rows that begin with their publicity, a cell on each line: the day goes before it, so that a row begins with what parts it from the others. */
export function daysBeforePublicity(tokens: readonly Token[], columns: readonly Column[]): readonly Token[] {
  if (!columns.some(({ holds }) => holds === 'public') || tokens[0]?.type !== 'public' || tokens[1]?.type !== 'date') return tokens;
  const ordered = [...tokens];
  for (let at = 0; at + 1 < ordered.length; at += 1) {
    const [first, second] = [ordered[at], ordered[at + 1]];
    if (first?.type === 'public' && second?.type === 'date' && first.line !== second.line) ordered.splice(at, 2, second, first);
  }
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
