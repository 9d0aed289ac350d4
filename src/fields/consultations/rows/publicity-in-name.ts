import type { Row } from './row.js';

/** "Öffentlich Bauausschuss": publicity that a converter set before the name in its cell stands in a column of its own. */
export function withPublicityOfName(row: Row, text: string): Row {
  const [first, ...rest] = row.organization;
  const found = first === undefined || row.public !== null || row.mark !== null ? null : LEADING.exec(text.slice(first.start, first.end));
  const word = found?.groups?.['word'];
  if (first === undefined || found === null || word === undefined) return row;
  return { ...row, organization: [{ ...first, start: first.start + found[0].length }, ...rest], public: { ...first, type: 'public', end: first.start + word.length } };
}

/** Matches "Öffentlich " before "Ausschuss" and "nicht öffentlich " before "Rat"; not "Öffentlicher " or "öffentlich und". */
const LEADING = /^(?<word>(?:nicht[ -]?)?öffentlich) (?=\p{Lu})/iu;
