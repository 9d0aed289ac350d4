import type { Cell } from '../../../tree/document.js';
import { publicityBook } from '../../wording/value-types.js';
import { columnOf } from './joined-cells.js';
import { beginsWithCount } from '../../decision/votes/counted-sides.js';
import { roleWhole } from '../../wording/row-words.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import { VOTES } from './split-column.js';
import { type Column, progressBook } from '../../columns/table-head.js';
import type { Token, TokenType } from '../tokens/token.js';

/**
 * What the column says about a cell, in a table with cells: a name that no word tells apart, an outcome or a role of
 * several words, a number of the row.
 */
const COLUMN_TYPES: Readonly<Record<string, TokenType>> = { organization: 'organization', meeting: 'meeting', role: 'role', outcome: 'outcome', agendaItem: 'item', public: 'public' };

export function byColumns(tokens: readonly Token[], columns: readonly Column[]): Token[] {
  const cells = new Set(columns.map((column) => column.cell));
  if (cells.size < 2) return [...tokens];
  const holdsOf = (token: Token): string | undefined => (token.cell < 0 ? undefined : columnOf(token, columns)?.holds);
  // Two names in one cell of the head are of two columns, of which one is empty.
  const roles = new Set(columns.flatMap(({ holds, cell }) => (holds === 'role' ? [cell] : [])));
  const counts = countsOnly(columns);
  // "Stadtrat Muster" below "Berichterstatter" is no committee beside one below "Gremium".
  const named = new Set(tokens.flatMap((token) => (token.type === 'organization' && holdsOf(token) === 'organization' ? [token.line] : [])));
  const own = tokens.filter((token) => !(token.type === 'organization' && holdsOf(token) === 'other' && named.has(token.line)));
  return wholeCells(own, holdsOf, roles).map((token) => typed(counts && token.type === 'item' && token.cell >= 0 && !VOTES.has(holdsOf(token) ?? '') ? { ...token, type: 'empty' } : token, holdsOf(token)));
}

/** Columns of votes and none of items: a number whose cell is not that of a count is a count too, of a row that lost an empty cell. */
function countsOnly(columns: readonly Column[]): boolean {
  return columns.filter(({ holds }) => VOTES.has(holds)).length > 1 && !columns.some(({ holds }) => holds === 'agendaItem');
}

function typed(token: Token, holds: string | undefined): Token {
  if (holds === 'public' && token.type === 'outcome' && progressBook.matchWhole(token.line.cells[token.cell]?.text ?? '') !== null) return { ...token, type: 'empty' };
  if (token.type === 'item' && VOTES.has(holds ?? '')) return { ...token, type: 'vote' };
  const cell = token.line.cells[token.cell];
  if (token.type === 'text' && cell !== undefined && isSplitCount(token, cell)) return { ...token, type: 'vote', start: cell.start };
  if (holds === 'other' && (token.type === 'text' || token.type === 'item')) return { ...token, type: 'empty' };
  const type = token.type === 'text' && holds !== undefined ? COLUMN_TYPES[holds] : undefined;
  if (type === 'item' && !HAS_DIGIT.test(cell?.text ?? '')) return { ...token, type: 'empty' };
  return type === undefined ? token : { ...token, type };
}

/** An item has a number. Matches "4.1"; not "nn" or "-". */
const HAS_DIGIT = /\d/u;

/** One of the counts that wide blanks part into cells: "Ja 9 | Nein 1 | Enth. 1". */
function isSplitCount({ line, cell }: Token, own: Cell | undefined): boolean {
  return own !== undefined && beginsWithCount(own.text) && [line.cells[cell - 1], line.cells[cell + 1]].some((beside) => beside !== undefined && beginsWithCount(beside.text));
}

/** Types that words of a role or an outcome may be taken for. */
const WORDS: ReadonlySet<TokenType> = new Set<TokenType>(['role', 'outcome', 'text', 'organization', 'public']);

/** A cell below "Ergebnis" is one outcome, one below "Zuständigkeit" one role, of however many words. */
function wholeCells(tokens: readonly Token[], holdsOf: (token: Token) => string | undefined, roles: ReadonlySet<number>): Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    let next = at + 1;
    while (tokens[next]?.line === token.line && tokens[next]?.cell === token.cell) next += 1;
    const cell = tokens.slice(at, next);
    const holds = holdsOf(token);
    const parted = holds === 'role' ? roleBesidePublicity(cell) : null;
    const whole = parted !== null || token.words !== undefined ? null : (holds === 'outcome' || holds === 'role') && cell.every((one) => WORDS.has(one.type) && !isSplitCount(one, one.line.cells[one.cell])) ? wholeCell(token, holds, roles.size > (roles.has(token.cell) ? 1 : 0)) : null;
    merged.push(...(whole === null ? (parted ?? cell) : [whole]));
    at = next;
  }
  return merged;
}

/** A role and whether the session is public in one cell: "Anhörung öffentlich", "nichtöffentlich / Vorberatung". */
function roleBesidePublicity(cell: readonly Token[]): readonly Token[] | null {
  const [one, two, ...others] = cell;
  if (one === undefined || two === undefined || others.length > 0 || (one.type === 'public') === (two.type === 'public')) return null;
  const role = one.type === 'public' ? two : one;
  const own = role.line.cells[role.cell];
  if (own === undefined || roleWhole(own.text.slice(role.start - own.start, role.end - own.start)) === null) return null;
  return cell.map((token) => (token === role ? { ...token, type: 'role' } : token));
}

/** Under "Beschluss" some print the role, some the outcome; under "Entscheidung" as well. */
function wholeCell(token: Token, holds: 'outcome' | 'role', roles: boolean): Token | null {
  const cell = token.line.cells[token.cell];
  if (cell === undefined || cell.text === '' || publicityBook.matchWhole(cell.text) !== null) return null;
  const isRole = roleWhole(cell.text) !== null;
  const isOutcome = outcomeBook.matchWhole(cell.text) !== null || (!isRole && outcomeBook.find(cell.text) !== null);
  const type = holds === 'outcome' ? (isRole && !isOutcome && !roles ? 'role' : 'outcome') : (isOutcome && !isRole ? 'outcome' : 'role');
  return { ...token, type, start: cell.start, end: cell.end };
}
