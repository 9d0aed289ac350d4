import type { ListLevel, ListStyles } from './list-styles.js';

/** Keeps count of the lists that are open while an OpenDocument text is read, and takes in the styles of lists. */
export interface OpenLists {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  /** The numbers of the item that begins here, null inside of one and outside of lists. */
  takeItem(): { readonly pending: readonly number[] | null; readonly levels: readonly ListLevel[] };
}

interface OpenList {
  readonly style: string;
  count: number;
}

const NUMBERED = 'text:list-level-style-number';
const BULLET = 'text:list-level-style-bullet';
/** Levels that the format knows. */
const MAX_LEVELS = 10;

export function openLists(styles: ListStyles): OpenLists {
  const lists: OpenList[] = [];
  const lastCounts = new Map<string, number>();
  let style: ListLevel[] | null = null;
  let isPending = false;
  const startOf = (name: string): number => styles.get(name)?.[lists.length]?.start ?? 1;
  return {
    open(name, attributes) {
      if (name === 'text:list-style') styles.set(attributes['style:name'] ?? '', (style = []));
      else if (name === NUMBERED || name === BULLET) addLevel(style, name === BULLET, attributes);
      else if (name === 'text:list') {
        const own = attributes['text:style-name'] ?? lists.at(-1)?.style ?? '';
        const continues = attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
        lists.push({ style: own, count: continues ? lastCounts.get(own) ?? startOf(own) - 1 : startOf(own) - 1 });
      } else if (name === 'text:list-item') {
        const list = lists.at(-1);
        if (list === undefined) return;
        list.count = numberOf(attributes['text:start-value']) ?? list.count + 1;
        isPending = true;
      }
    },
    close(name) {
      if (name === 'text:list-style') style = null;
      else if (name === 'text:list-item') isPending = false;
      else if (name === 'text:list') {
        const list = lists.pop();
        if (list !== undefined && lists.length === 0) lastCounts.set(list.style, list.count);
      }
    },
    takeItem() {
      const pending = isPending && lists.length <= MAX_LEVELS ? lists.map(({ count }) => count) : null;
      isPending = false;
      return { pending, levels: styles.get(lists.at(-1)?.style ?? '') ?? [] };
    },
  };
}

function addLevel(style: ListLevel[] | null, isBullet: boolean, attributes: Readonly<Record<string, string>>): void {
  const level = (numberOf(attributes['text:level']) ?? 0) - 1;
  if (style === null || level < 0 || level >= MAX_LEVELS) return;
  style[level] = {
    format: attributes['style:num-format'] ?? '', isBullet, prefix: attributes['style:num-prefix'] ?? '', suffix: attributes['style:num-suffix'] ?? '',
    start: numberOf(attributes['text:start-value']) ?? 1, shown: numberOf(attributes['text:display-levels']) ?? 1,
  };
}

function numberOf(written: string | undefined): number | null {
  const number = Number(written);
  return written !== undefined && Number.isSafeInteger(number) ? number : null;
}
