import { beginsWithCount } from '../../decision/votes/counted-sides.js';
import type { Token } from '../tokens/token.js';

/** One row of a Beratungsfolge, as the tokens that it is made of. */
export interface Row {
  organization: Token[];
  date: Token | null;
  role: Token | null;
  public: Token | null;
  mark: Token | null;
  item: Token | null;
  time: Token | null;
  /** Counts in columns of votes. */
  votes: Token[];
  /** Boxes that are not ticked. */
  empty: Token[];
  meeting: Token[];
  outcome: Token[];
  reference: Token | null;
  /** Tokens that found no place. */
  unread: Token[];
  /** Fields taken over from the row above: one committee line governs several dates. */
  governed: boolean;
}

export function emptyRow(): Row {
  return { organization: [], date: null, role: null, public: null, mark: null, item: null, time: null, votes: [], empty: [], meeting: [], outcome: [], reference: null, unread: [], governed: false };
}

/** Puts a token at its place in a row; of two for one place the second stays unread. */
export function put(row: Row, token: Token): void {
  switch (token.type) {
    case 'date':
    case 'role':
    case 'public':
    case 'mark':
    case 'item':
      if (row[token.type] === null) row[token.type] = token;
      else row.unread.push(token);
      break;
    case 'time':
    case 'reference':
      row[token.type] ??= token;
      break;
    case 'meeting':
    case 'outcome':
      row[token.type].push(token);
      break;
    case 'vote':
      row.votes.push(token);
      break;
    case 'empty':
    case 'column':
      row.empty.push(token);
      break;
    default:
      putText(row, token);
  }
}

/** Words that no column claims go on with the outcome above, or hold its counts. */
function putText(row: Row, token: Token): void {
  const cell = token.line.cells[token.cell];
  const last = row.outcome.at(-1);
  if (row.role !== null && goesOnWithRole(row.role, token)) {
    row.role = { ...row.role, end: token.end };
    row.empty.push(token);
  } else if (last !== undefined && last.line !== token.line && row.outcome.length < LONGEST_OUTCOME) row.outcome.push(token);
  else if (cell !== undefined && beginsWithCount(cell.text)) row.votes.push({ ...token, start: cell.start });
  else row.unread.push(token);
}

/** A remark in brackets, alone below the role that ends its line. */
function goesOnWithRole(role: Token, { line }: Token): boolean {
  return role.end === role.line.end && line.index === role.line.index + 1 && REMARK.test(line.text);
}

/** Matches "(federführend)"; not "(3)" or "Rat (offen)". */
const REMARK = /^\(\p{Ll}[\p{L} .-]{2,40}\)$/u;

/** An outcome may run on over so many lines. */
const LONGEST_OUTCOME = 6;
