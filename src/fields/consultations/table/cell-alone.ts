import { isVoteLine } from '../../decision/votes/vote-line.js';
import type { Line } from '../../../tree/document.js';
import type { Token } from '../tokens/token.js';
import { headContinuation, type TableHead } from '../../columns/table-head.js';

/**
 * A cell on a line of its own that its words alone do not tell: below a head that names a column of roles a capital
 * letter or two are one ("V", "KN"), and behind a day a count of votes is how it was decided ("10 Ja, 1 Enth.").
 */
export function cellAlone(line: Line, found: readonly Token[], before: readonly Token[], head: TableHead, between: readonly Line[]): readonly Token[] {
  const [token] = found;
  if (token === undefined || line.cells.length !== 1 || before.length === 0 || line.text.length > LONGEST || found.some(({ type }) => type === 'date' || type === 'organization' || type === 'role')) return found;
  const whole = { ...token, start: line.start, end: line.end };
  if (LETTERS.test(line.text)) return token.type === 'text' && [head.line, ...between].some(namesRole) ? [{ ...whole, type: 'role' }] : found;
  return before.some(({ type }) => type === 'date') && isVoteLine(line.text) ? [{ ...whole, type: 'outcome' }] : found;
}

const LONGEST = 60;
/** Matches "V" and "KN"; not "Ö", "N" or "VA". */
const LETTERS = /^(?![ÖN]$|NÖ$)(?:[BEKVMA]|KN|VB|VE|BE|EN)$/u;

function namesRole(line: Line): boolean {
  return line.text.length < LONGEST && headContinuation(line)?.some(({ holds }) => holds === 'role') === true;
}
