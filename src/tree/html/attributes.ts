import type { PageAttribute, PageNode } from '../../text/html/page-nodes.js';

/** Attributes of an element: their values stay ranges of the page until somebody asks for the characters. */
export function attributeRange(node: PageNode, name: string): PageAttribute | undefined {
  return node.attributes.find((attribute) => attribute.name === name);
}

export function attributeOf(text: string, node: PageNode, name: string): string | undefined {
  const range = attributeRange(node, name);
  return range === undefined ? undefined : text.slice(range.start, range.end);
}

/** Classes in small letters; of a long list only the first. */
export function classesOf(text: string, node: PageNode): readonly string[] {
  const value = attributeOf(text, node, 'class');
  return value === undefined || value === '' ? NONE : value.slice(0, MAX_LENGTH).toLowerCase().split(BLANKS);
}

const NONE: readonly string[] = [];
const MAX_LENGTH = 1000;
/** Matches blanks and line ends; not "-". */
const BLANKS = /\s+/u;
