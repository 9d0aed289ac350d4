import type { Document } from '../../../tree/document.js';
import { committeeWordIn } from '../../../vocabulary/committee-word.js';
import { publicityBook } from '../../wording/value-types.js';
import type { TableRegion } from '../table/region.js';
import type { Token } from '../tokens/token.js';
import { roleWhole } from '../../wording/row-words.js';
import { tokensBetween } from '../tokens/tokens.js';

/**
 * "Bauausschuss 4 12.03.2020" below "Gremium TOP Termin", one blank between the cells: the head says that the number is the
 * item's. Where all names with a number are the same but for it, they are numbered bodies.
 */
export function withItemsOfNames({ columns, tokens }: Pick<TableRegion, 'columns' | 'tokens'>, document: Document): readonly Token[] {
  if (!columns.some(({ holds }) => holds === 'agendaItem')) return tokens;
  const withItem = new Set(tokens.flatMap(({ type, line }) => (type === 'item' ? [line] : [])));
  const found = new Map(tokens.flatMap((token) => {
    const parts = token.type === 'organization' && !withItem.has(token.line) && token.line.cells.length < columns.length ? partsOf(document.text.slice(token.start, token.end)) : null;
    return parts === null ? [] : [[token, parts] as const];
  }));
  const names = [...found.values()].map(({ name }) => name);
  if (names.length === 0 || (names.length > 1 && new Set(names).size === 1)) return tokens;
  return tokens.flatMap((token): readonly Token[] => {
    const parts = found.get(token);
    if (parts === undefined) return [token];
    const [start, end] = [token.start + parts.at, token.start + parts.at + parts.item.length];
    return [...tokensBetween(document, token, token.start, start), { ...token, type: 'item', start, end }, ...tokensBetween(document, token, end, token.end)];
  });
}

/** The number beside a name, and the name. */
function partsOf(text: string): { readonly name: string; readonly item: string; readonly at: number } | null {
  const { before = '', item = '', behind = '' } = NUMBER.exec(text)?.groups ?? {};
  const [name, other] = committeeWordIn(behind) === null ? [before, behind] : [behind, before];
  if (item === '' || committeeWordIn(name) === null || (other !== '' && roleWhole(other) === null && publicityBook.matchWhole(other) === null)) return null;
  return { name, item, at: before === '' ? 0 : before.length + 1 };
}

/** Matches "Rat 4", "4 Rat", "Beschluss 12.1 Rat"; not "Rat 2020", "4. Bauausschuss" or "Rat 3 und 4". */
const NUMBER = /^(?:(?<before>\p{L}[^\d]{0,100}) )?(?<item>\d{1,2}(?:\.\d{1,2}){0,3})(?: (?<behind>\p{L}[^\d]{1,100}))?$/u;
