import { Tokenizer } from 'htmlparser2';
import { nesting, VOID_ELEMENTS } from './nesting.js';

/**
 * A page as one flat list of nodes in document order: the subtree of a node is what follows it up to `last`. Made from
 * the tokens of htmlparser2 with the nesting rules of HTML that old pages need; nothing is nested in memory, so depth
 * costs nothing. It knows no meaning of elements, and runs and fetches nothing.
 */
export interface PageNode {
  /** Lower-case name of an element; '' for text. */
  readonly name: string;
  /** Text: its range in the page. Element: the range of its opening tag. */
  readonly start: number;
  readonly end: number;
  /** Index of the parent, -1 at the top. */
  readonly parent: number;
  /** Index behind the subtree. */
  last: number;
  readonly attributes: readonly PageAttribute[];
}

/** An attribute with the range of its raw value, without quotes. */
export interface PageAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const NO_ATTRIBUTES: readonly PageAttribute[] = [];
/** Elements that say nothing here: whole documents are nested in the bodies of others. */
const IGNORED = new Set(['html', 'body']);

export function pageNodes(text: string): PageNode[] {
  const nodes: PageNode[] = [];
  const open = nesting((node) => {
    const closed = nodes[node];
    if (closed !== undefined) closed.last = nodes.length;
  });
  let name = '';
  let tagStart = 0;
  let attributes: PageAttribute[] = [];
  let attribute: { name: string; start: number; end: number } | null = null;
  const add = (node: PageNode): number => nodes.push(node) - 1;
  const addText = (start: number, end: number): void => {
    const before = nodes.at(-1);
    if (before !== undefined && before.name === '' && before.end === start && before.parent === open.top()) nodes[nodes.length - 1] = { ...before, end };
    else add({ name: '', start, end, parent: open.top(), last: nodes.length + 1, attributes: NO_ATTRIBUTES });
  };
  const endOfTag = (end: number): void => {
    if (IGNORED.has(name)) return;
    open.before(name);
    const node = add({ name, start: tagStart, end: end + 1, parent: open.top(), last: nodes.length + 1, attributes: attributes.length === 0 ? NO_ATTRIBUTES : attributes });
    if (!VOID_ELEMENTS.has(name)) open.push(name, node);
  };
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer({ decodeEntities: false }, {
    onopentagname(start, end) {
      name = text.slice(start, end).toLowerCase();
      tagStart = start - 1;
      attributes = [];
    },
    onattribname(start, end) {
      attribute = { name: text.slice(start, end).toLowerCase(), start: end, end };
    },
    onattribdata(start, end) {
      if (attribute === null) return;
      attribute = { name: attribute.name, start: attribute.start === attribute.end ? start : attribute.start, end };
    },
    onattribend() {
      if (attribute !== null) attributes.push(attribute);
      attribute = null;
    },
    onopentagend: endOfTag,
    onselfclosingtag: endOfTag,
    onclosetag(start, end) {
      open.close(text.slice(start, end).toLowerCase());
    },
    ontext: addText,
    onattribentity: ignore, ontextentity: ignore, oncdata: ignore, oncomment: ignore, ondeclaration: ignore, onprocessinginstruction: ignore, onend: ignore,
  });
  tokenizer.write(text);
  tokenizer.end();
  open.closeAll();
  return nodes;
}
