import type { Document, Line } from '../../../tree/document.js';
import { flowing } from '../../paper-tree/mark.js';
import { roleWhole } from '../../wording/row-words.js';
import type { Token } from '../tokens/token.js';
import type { TableRegion } from './region.js';

/**
 * What a line below a Beratungsfolge explains of its signs: "* Zuständigkeiten: 1 = Beschluss 2 = Empfehlung". Such a
 * line is no row; where it tells roles, the signs of the rows are the roles that it gives them. It does not read what
 * signs of publicity mean.
 */

/** Two signs or more with their meaning, or one behind a star or a bracket. */
export function isLegend({ text }: Line): boolean {
  if (!text.includes('=')) return false;
  const signs = [...text.matchAll(SIGN)];
  return signs.length > 1 || (signs.length === 1 && (OPENS.test(text) || signs[0]?.index === 0) && !HAS_DAY.test(text));
}

/** A sign and the equals sign behind it. Matches "1 = ", "VB=" and "(Z = "; not "a = b" or "Summe = 3". */
const SIGN = /(?<![^\s(;,:*])(?<sign>\d{1,2}|\p{Lu}{1,3}) ?=\s?(?=\p{L}|$)/gu;
/** Matches "* Z = Zuständigkeit" and "(Z = Zuständigkeit)"; not "Z = Zuständigkeit". */
const OPENS = /^[*(]/u;
/** Matches "13.09."; not "1 = Beschluss". */
const HAS_DAY = /\d\.\d{1,2}\./u;

/** The rows with the roles that the legend right below them gives their signs. */
export function withLegend(document: Document, region: TableRegion): TableRegion {
  const roles = rolesBelow(document, region.lines.at(-1) ?? region.head.line);
  if (roles === null || region.rows !== undefined || region.columns.some(({ holds }) => holds === 'agendaItem')) return region;
  const signOf = ({ start, end }: Token): string | undefined => roles.get(document.text.slice(start, end));
  const items = region.tokens.filter(({ type }) => type === 'item');
  if (items.length === 0 || !items.every(signOf)) return region;
  return { ...region, tokens: region.tokens.map((token) => (token.type === 'item' ? { ...token, type: 'role', words: signOf(token) ?? '' } : token)) };
}

/** The signs of a legend of roles with their meanings, null if none stands there. */
function rolesBelow({ text, lines }: Document, last: Line): ReadonlyMap<string, string> | null {
  const below = lines.slice(last.index + 1, last.index + 1 + FARTHEST).filter((line) => line.text !== '');
  const [first] = below;
  if (first === undefined || !isLegend(first)) return null;
  const end = below.slice(0, MOST_LINES).findIndex((line) => !line.text.includes('='));
  const rest = below[(end < 0 ? Math.min(below.length, MOST_LINES) : end) - 1] ?? first;
  const printed = text.slice(first.start, rest.end);
  const signs = [...printed.matchAll(SIGN)];
  const meanings = new Map(signs.map((sign, at) => [sign.groups?.['sign'] ?? '', flowing(printed, { start: sign.index + sign[0].length, end: signs[at + 1]?.index ?? printed.length }).replace(BEHIND, '')]));
  return [...meanings.values()].some((words) => roleWhole(words) !== null) ? meanings : null;
}

/** What parts a meaning from the next sign. Matches ", " and ")"; not "B". */
const BEHIND = /[\s,;)|]{1,20}$/u;

const FARTHEST = 6;
const MOST_LINES = 4;
