import type { Document, Line } from '../../../tree/document.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { AgendaItemValue, Mark, RelatedPaperValue, UnreadValue } from '../../paper-tree/paper-tree.js';
import type { ItemHead } from '../../agenda/item-head.js';
import { numberLabelLength } from '../../reference/number-label.js';
import { numbersOf } from '../../reference/paper-number.js';

/**
 * An agenda that was read column by column: the numbers of all items, a line each, then all names, then the numbers of
 * the papers. As many names as numbers belong together in their order; of any other count nobody can tell which do.
 */
export interface ItemsInColumns {
  readonly items: readonly Mark<AgendaItemValue>[];
  /** Papers of which it is not told which item treats them. */
  readonly papers: readonly Mark<RelatedPaperValue>[];
  readonly unread: readonly Mark<UnreadValue>[];
}

const FEWEST = 3;

/** The items with their names and papers; null where their numbers do not stand so. */
export function itemsInColumns(document: Document, heads: readonly ItemHead[], items: readonly Mark<AgendaItemValue>[]): ItemsInColumns | null {
  const last = heads.at(-1);
  if (last === undefined || heads.length < FEWEST || heads.length !== items.length || !heads.every((head, at) => isBare(head) && (at === 0 || isNext(document, heads[at - 1], head)))) return null;
  const names = blockBelow(document, last.line);
  const labelled = names.length === 0 ? [] : blockBelow(document, names.at(-1) ?? last.line);
  const papers = labelled.filter(({ text }) => numberLabelLength(`${text} 1`) !== text.length + 1).map((line) => numbersOf(document, line.start, line.end));
  const isColumn = papers.length > 0 && papers.every((numbers) => numbers.length > 0);
  const [areNamed, areTold] = [names.length === heads.length, isColumn && papers.length === heads.length];
  const whole = items.map((item, at): Mark<AgendaItemValue> => {
    const line = areNamed ? names[at] : undefined;
    const own = areTold ? (papers[at] ?? []).map((number) => mark(number.text, number, 'number-in-column')) : [];
    const name = line === undefined ? null : mark(flowing(document.text, line), line, 'name-in-column');
    return { ...item, end: heads[at]?.line.end ?? item.end, value: { ...item.value, name, paperReferences: own, decision: null, resolutionText: null } };
  });
  const lost = [...(areNamed ? [] : names.slice(0, 1)), ...(isColumn && !areTold ? labelled.slice(0, 1) : [])];
  const unplaced = isColumn && !areTold ? papers.flat().map((number) => mark<RelatedPaperValue>({ reference: number.text, date: null, relation: 'refers-to' }, number, 'number-in-column')) : [];
  return { items: whole, papers: unplaced, unread: lost.map((line) => mark({ what: 'agenda-items', detail: flowing(document.text, line) }, line, 'column-of-items')) };
}

const isBare = ({ line, nameStart }: ItemHead): boolean => nameStart >= line.end && line.cells.length === 1;

/** Right below, or below one blank line. */
function isNext({ lines }: Document, above: ItemHead | undefined, { line }: ItemHead): boolean {
  const from = (above?.line.index ?? line.index) + 1;
  return line.index - from <= 1 && lines.slice(from, line.index).every(({ text }) => text === '');
}

/** The lines of the block that begins below a line. */
function blockBelow({ lines }: Document, above: Line): readonly Line[] {
  const first = lines.slice(above.index + 1, above.index + 1 + GAP).find(({ text }) => text !== '');
  return first === undefined ? [] : lines.slice(first.index, first.index + MOST).filter(({ block, text }) => text !== '' && block === first.block);
}

const GAP = 3;
const MOST = 200;
