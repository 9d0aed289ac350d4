import type { Evidence, Reading } from '../record/schema.js';
import { printable } from './printable.js';

/** One value of a record as a card shows it. */
export interface CardEntry {
  readonly label: string;
  readonly value: string;
  /** Where it stands, in the order of the text. */
  readonly evidence: readonly Evidence[];
}

const LONGEST_VALUE = 300;
/** For machines; a reader of a card has the name. */
const HIDDEN: ReadonlySet<string> = new Set(['latitude', 'longitude', 'geonameId', 'legalFormCode']);

/** All that a record states, in the order of its keys, an entry for each item of a list. */
export function cardEntries({ record, evidence }: Reading): readonly CardEntry[] {
  const places = groupEvidence(evidence);
  return Object.entries(record).flatMap(([label, value]) => {
    const pointer = `/record/${label}`;
    if (!Array.isArray(value)) return entryOf(label, value, places.get(pointer));
    return value.flatMap((item, index) => entryOf(label, item, places.get(`${pointer}/${index}`)));
  });
}

function entryOf(label: string, value: unknown, evidence: readonly Evidence[] = []): readonly CardEntry[] {
  if (value === null) return [];
  const described = describe(value);
  const shown = described.length > LONGEST_VALUE ? `${described.slice(0, LONGEST_VALUE)}…` : described;
  return [{ label, value: printable(shown), evidence }];
}

/** `{organization: 'Stadtrat', date: '2012-02-16', role: null}` becomes `Stadtrat, date 2012-02-16`. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return value.map(describe).join('; ');
  if (value === null || typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([key, part]) => !HIDDEN.has(key) && part !== null && !(Array.isArray(part) && part.length === 0))
    .map(([key, part], index) => (index === 0 ? describe(part) : `${key} ${describe(part)}`))
    .join(', ');
}

/** Evidence by the pointer of its entry: that of a list's item for whatever lies inside of the item. */
function groupEvidence(evidence: Reading['evidence']): ReadonlyMap<string, readonly Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const [pointer, pieces] of Object.entries(evidence)) {
    const [, root, key, item] = pointer.split('/');
    // Keys of an object, unlike the numbers of a list's items, belong to the object's entry.
    const group = item !== undefined && ITEM_NUMBER.test(item) ? `/${root}/${key}/${item}` : `/${root}/${key}`;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [...pieces]);
    else known.push(...pieces);
  }
  for (const pieces of groups.values()) pieces.sort((a, b) => a.start - b.start);
  return groups;
}

// "12" matches, "name" does not.
const ITEM_NUMBER = /^[0-9]+$/u;
