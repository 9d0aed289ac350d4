import type { Document, Line } from '../../../tree/document.js';
import type { Column } from '../../columns/table-head.js';
import type { Token } from '../tokens/token.js';

/** Rows of a list that are counted without a stop before the name: "1 BA Mitte", "2 StUA", "3 HA". */

/** The count and what it counts. Matches "1 BA Mitte" and "3 HA"; not "1. Rat", "12.03.2020" or "4 a". */
const COUNTED = /^(?<count>\d{1,2}) {1,4}(?=\p{Lu})/u;

function countOf(text: string): number | null {
  const count = COUNTED.exec(text)?.groups?.['count'];
  return count === undefined ? null : Number(count);
}

/** A short line with no more than the next count and a name, below a row that was counted. */
export function countsOn(line: Line, before: readonly Token[]): boolean {
  const above = before.at(-1)?.line;
  const count = above === undefined ? null : countOf(above.text);
  return count !== null && line.text.length <= LONGEST && countOf(line.text) === count + 1;
}

const LONGEST = 40;

/** Names without their counts, where each line of the rows begins with one, higher than the last; below the name of a column of items these are items. */
export function withoutCounts(tokens: readonly Token[], columns: readonly Column[], document: Document): readonly Token[] {
  if (columns.some(({ holds }) => holds === 'agendaItem')) return tokens;
  const first = tokens.filter((token, at) => tokens[at - 1]?.line !== token.line);
  if (first.length < 2 || !first.every(({ line }, at) => (countOf(line.text) ?? -1) > (at === 0 ? 0 : (countOf(first[at - 1]?.line.text ?? '') ?? 99)))) return tokens;
  return tokens.flatMap((token): Token[] => {
    if (!first.includes(token)) return [token];
    if (token.type === 'item') return [];
    const length = COUNTED.exec(document.text.slice(token.start, token.end))?.[0].length ?? 0;
    return [length === 0 ? token : { ...token, type: token.type === 'text' ? 'organization' : token.type, start: token.start + length }];
  });
}
