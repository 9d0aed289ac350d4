import type { Document } from '../../../tree/document.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { AgendaItemValue, Mark, UnreadValue } from '../../paper-tree/paper-tree.js';
import { sectionsOf } from '../../decision/sections/decision-sections.js';
import type { ItemHead } from '../../agenda/item-head.js';
import { runsOf } from './numbers-apart.js';

/**
 * Minutes whose column of numbers a converter set apart from the text: several numbers, a line each, with nothing between
 * them. What follows the last of them is not told to be its own, so that none of them has a name or a decision.
 */
export function withoutStrangers(document: Document, heads: readonly ItemHead[], items: readonly Mark<AgendaItemValue>[]): { readonly items: readonly Mark<AgendaItemValue>[]; readonly unread: readonly Mark<UnreadValue>[] } {
  const runs = heads.length === items.length ? runsOf(document, heads) : [];
  if (runs.length === 0) return { items, unread: [] };
  const bare = new Set(runs.flat());
  const unread = runs.flatMap((run) => {
    const below = heads[run.at(-1) ?? 0]?.line.index ?? 0;
    const line = document.lines.slice(below + 1).find(({ text }) => text !== '');
    return line === undefined ? [] : [mark({ what: 'agenda-items' as const, detail: flowing(document.text, line) }, line, 'column-of-items')];
  });
  return { items: items.map((item, at) => (bare.has(at) ? { ...item, value: { ...item.value, name: null, paperReferences: [], decision: null, resolutionText: null } } : item)), unread };
}

/** What was resolved above the first item that was read is of items whose heads were not: "Beschluss:" twice and more. */
export function resolvedBeforeItems({ lines }: Document, first: ItemHead | undefined): readonly Mark<UnreadValue>[] {
  const above = first === undefined ? [] : sectionsOf(lines.slice(0, first.line.index)).filter(({ headed }) => headed === true);
  const line = above.length < FEWEST_RESULTS ? undefined : lines.find(({ end }) => end >= (above[0]?.start ?? 0));
  return line === undefined ? [] : [mark({ what: 'agenda-items', detail: line.text }, line, 'resolved-before-items')];
}

const FEWEST_RESULTS = 2;

/** Without numbers that stand above the very head of the document, where a converter put a column of its margin. */
export function withoutNumbersAbove({ lines }: Document, heads: readonly ItemHead[]): readonly ItemHead[] {
  const first = lines.findIndex((line) => line.text !== '' && line.kind !== 'furniture' && !BARE.test(line.text));
  const below = heads.findIndex(({ line }) => line.index >= first);
  return below > 1 || (below < 0 && heads.length > 1) ? heads.slice(below < 0 ? heads.length : below) : heads;
}

/** Matches "3.", "7.1" and "12)"; not "3. Radweg". */
const BARE = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/u;
