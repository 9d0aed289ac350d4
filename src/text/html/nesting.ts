/**
 * Which elements are open, and which of them a tag closes without saying so. The last open element of each name is
 * known at once, so that a page of any depth, and any number of stray closing tags, takes linear time.
 */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);

export interface Nesting {
  /** Index of the node that is open last, -1 if none. */
  top(): number;
  /** Closes what an opening tag of this name ends by itself. */
  before(name: string): void;
  push(name: string, node: number): void;
  close(name: string): void;
  closeAll(): void;
}

const CELLS = ['td', 'th', 'caption'] as const;
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);
const LISTS = ['ul', 'ol', 'menu', ...CELLS] as const;
/** Opening tags that end an open paragraph. */
const ENDS_PARAGRAPH = new Set(['address', 'article', 'aside', 'blockquote', 'center', 'details', 'dir', 'div', 'dl', 'dt', 'dd', 'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hr', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'ul']);

export function nesting(closed: (node: number) => void): Nesting {
  const names: string[] = [];
  const nodes: number[] = [];
  const depths = new Map<string, number[]>();
  const last = (name: string): number => depths.get(name)?.at(-1) ?? -1;
  const lastOf = (all: readonly string[]): number => all.reduce((highest, name) => Math.max(highest, last(name)), -1);
  const popTo = (depth: number): void => {
    while (names.length > depth) {
      const name = names.pop() ?? '';
      depths.get(name)?.pop();
      closed(nodes.pop() ?? -1);
    }
  };
  /** Closes the last of these if it was opened behind the last of those. */
  const closeWithin = (all: readonly string[], borders: readonly string[]): void => {
    const depth = lastOf(all);
    if (depth >= 0 && depth > lastOf(borders)) popTo(depth);
  };
  return {
    top: () => nodes.at(-1) ?? -1,
    before(name) {
      if (name === 'table') closeWithin(['table'], CELLS);
      if (name === 'td' || name === 'th') closeWithin(CELLS, ['table']);
      if (name === 'tr') closeWithin(['tr'], ['table']);
      if (name === 'tr') closeWithin(CELLS, ['table']);
      if (name === 'thead' || name === 'tbody' || name === 'tfoot') closeWithin(['thead', 'tbody', 'tfoot'], ['table']);
      if (ENDS_PARAGRAPH.has(name)) closeWithin(['p'], [...CELLS, 'table', 'button']);
      if (name === 'li') closeWithin(['li'], LISTS);
      if (name === 'dt' || name === 'dd') closeWithin(['dt', 'dd'], ['dl', ...CELLS]);
      if (name === 'option' || name === 'a') closeWithin([name], ['select', ...CELLS]);
    },
    push(name, node) {
      const known = depths.get(name);
      if (known === undefined) depths.set(name, [names.length]);
      else known.push(names.length);
      names.push(name);
      nodes.push(node);
    },
    close(name) {
      const depth = last(name);
      if (depth < 0) return;
      if (depth < (TABLE_PARTS.has(name) ? (name === 'table' ? -1 : last('table')) : lastOf(CELLS))) return;
      popTo(depth);
    },
    closeAll: () => popTo(0),
  };
}
