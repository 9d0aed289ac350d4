import type { Document, Line } from '../../../tree/document.js';
import { endsOpen } from '../../wording/ends-open.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import type { DateLookup } from '../../wording/value-types.js';
import { YES_OR_NO } from '../../wording/row-words.js';
import type { Token, TokenType } from '../tokens/token.js';
import { tokensOf } from '../tokens/tokens.js';
import type { Column } from '../../columns/table-head.js';

/** What a column says of its cells where no word tells them: "VerkGrün" below "Gremium", "BVV/036" below "Sitzung". */
const TYPES: Readonly<Record<string, TokenType>> = { organization: 'organization', meeting: 'meeting', outcome: 'outcome' };
/** What the column "öffentlich" holds. */
const PUBLIC_MARK = 'public-mark';

/** The cells of one column, a line each, or two where a name or an outcome goes on below. */
export function blockCells(document: Document, column: Column, lines: readonly Line[], dates: DateLookup): { readonly tokens: readonly Token[]; readonly cells: number } {
  const tokens: Token[] = [];
  let cells = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line === undefined) break;
    const goesOn = next !== undefined && next.index === line.index + 1 && isOneCell(column, line, next);
    const own = cell(document, column, line, goesOn ? next : line, dates);
    tokens.push(...(column.holds === 'organization' ? own : own.map((token) => ({ ...token, row: cells }))));
    cells += 1;
    if (goesOn) at += 1;
  }
  return { tokens, cells };
}

function isOneCell({ holds }: Column, line: Line, next: Line): boolean {
  if (holds === 'organization') return endsOpen(line.text);
  return holds === 'outcome' && (endsOpen(line.text) || outcomeBook.matchWhole(line.text) === null || outcomeBook.matchWhole(`${line.text} ${next.text}`) !== null) && outcomeBook.find(`${line.text} ${next.text}`) !== null;
}

function cell(document: Document, column: Column, line: Line, last: Line, dates: DateLookup): Token[] {
  const whole = (type: TokenType): Token[] => [{ type, start: line.start, end: last.end, line, cell: -1 }];
  if (column.holds === PUBLIC_MARK && YES_OR_NO.test(line.text)) return whole('public');
  const type = TYPES[column.holds];
  if (type !== undefined && last !== line) return whole(type);
  const found = tokensOf(document, line, dates);
  const isOther = found.some((token) => token.type !== 'text' && token.type !== type);
  return type === undefined || isOther || (column.holds === 'organization' && found.some((token) => token.type === type)) ? found : whole(type);
}
