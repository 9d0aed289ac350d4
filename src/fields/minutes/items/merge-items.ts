import type { Document } from '../../../tree/document.js';
import { outcomeBook } from '../../../vocabulary/outcome-book.js';
import type { AgendaItemValue, Mark } from '../../paper-tree/paper-tree.js';
import { beginsAsSentence, isSentence } from '../../wording/prose.js';
import { breaksName } from './breaks-name.js';
import { firstLetters, type ItemHead, numberOf } from '../../agenda/item-head.js';

/**
 * Items that a document lists before it treats them: the list says what an item is called and which papers it treats,
 * the treatment how it was decided. What only the list has stays where the list has it.
 */
type Item = Mark<AgendaItemValue>;

export function withListed(document: Document, items: readonly Item[], list: readonly Item[]): Item[] {
  const merged = [...items];
  const placed = new Set<Item>();
  let at = -1;
  for (const listed of list) {
    const found = merged.findIndex((item) => !placed.has(item) && isSame(item, listed));
    const item = merged[found];
    const both = item === undefined ? listed : { ...item, value: mergedValue(document, item.value, withoutOthers(listed.value, item, items)) };
    at = item === undefined ? at + 1 : found;
    merged.splice(at, item === undefined ? 0 : 1, both);
    placed.add(both);
  }
  return merged.map((item) => ({ ...item, value: { ...item.value, public: item.value.public ?? ofParent(merged, item) } }));
}

/** "5.1" that the list does not have stands in the part of the meeting that the list has "5" in. */
function ofParent(items: readonly Item[], { value: { number } }: Item): Mark<boolean> | null {
  const above = number === null ? '' : number.value.slice(0, Math.max(0, number.value.lastIndexOf('.')));
  const parents = above === '' ? [] : items.filter(({ value }) => value.number?.value === above);
  return parents.length === 1 ? (parents[0]?.value.public ?? null) : null;
}

/** Where a list names the items, what stands behind their numbers below may be what was said: "Pkt. 2: Der Antrag wird angenommen." */
export function told(heads: readonly ItemHead[], listed: readonly Item[]): readonly ItemHead[] {
  const names = new Map(listed.flatMap(({ value: { number, name } }) => (number === null || name === null ? [] : [[number.value, firstLetters(name.value, NAME_LETTERS)]])));
  return heads.map((head): ItemHead => {
    const beside = head.line.text.slice(head.nameStart - head.line.start);
    const name = names.get(numberOf(head));
    return name !== undefined && (isSentence(beside) || beginsAsSentence(beside) || outcomeBook.matchAt(beside.toLowerCase(), 0) !== null) && !firstLetters(beside, NAME_LETTERS).startsWith(name) ? { ...head, told: true } : head;
  });
}

const NAME_LETTERS = 12;

function isSame(a: Item, b: Item): boolean {
  if (a.value.number === null || a.value.number.value !== b.value.number?.value) return false;
  return a.value.public === null || b.value.public === null || a.value.public.value === b.value.public.value;
}

/** Papers that the list prints below its names are those of the items that name them where they are treated. */
function withoutOthers(listed: AgendaItemValue, own: Item, items: readonly Item[]): AgendaItemValue {
  const others = new Set(items.flatMap((item) => (item === own ? [] : item.value.paperReferences.map(({ value }) => value))));
  return { ...listed, paperReferences: listed.paperReferences.filter(({ value }) => !others.has(value)) };
}

function mergedValue(document: Document, treated: AgendaItemValue, listed: AgendaItemValue): AgendaItemValue {
  const known = new Set(treated.paperReferences.map(({ value }) => value));
  return {
    ...treated,
    name: namedBeside(document, treated) && !addsMover(treated, listed) ? treated.name : (listed.name ?? treated.name),
    public: treated.public ?? listed.public,
    paperReferences: [...treated.paperReferences, ...listed.paperReferences.filter(({ value }) => !known.has(value))],
    decision: treated.decision ?? listed.decision,
  };
}

/** The list has the name, and below only who brought the item in follows it: "Trinkbrunnen am Markt Antrag der Fraktion". */
function addsMover({ name: treated }: AgendaItemValue, { name: listed }: AgendaItemValue): boolean {
  return treated !== null && listed !== null && treated.value.length > listed.value.length && treated.value.startsWith(listed.value) && breaksName(treated.value.slice(listed.value.length).trim());
}

/** What stands below a number alone may be its name or what was said. */
function namedBeside({ text }: Document, { number, name }: AgendaItemValue): boolean {
  return name !== null && number !== null && !text.slice(number.end, name.start).includes('\n');
}
