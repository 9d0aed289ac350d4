import type { PageNode } from '../../text/html/page-nodes.js';
import { attributeOf, classesOf } from './attributes.js';

/**
 * The few selectors that data may name elements by: a tag, "#id", ".class", "[attribute]", "[attribute=value]",
 * "[attribute^=begin]" and "[attribute*=part]", joined for one element ("aside#legende"). No descendants.
 */
interface Condition {
  readonly attribute: string;
  readonly how: 'has' | 'is' | 'begins' | 'holds';
  readonly value: string;
}

interface Selector {
  readonly tag: string | null;
  readonly classes: readonly string[];
  readonly conditions: readonly Condition[];
}

export type Selects = (text: string, node: PageNode) => boolean;

export function selects(list: readonly string[]): Selects {
  const byClass = new Map<string, Selector[]>();
  const byTag = new Map<string, Selector[]>();
  const others: Selector[] = [];
  for (const selector of list.map(parse)) {
    const first = selector.classes[0];
    if (first !== undefined) append(byClass, first, selector);
    else if (selector.tag !== null) append(byTag, selector.tag, selector);
    else others.push(selector);
  }
  return (text, node) => {
    if (byTag.get(node.name)?.some((selector) => fits(selector, text, node)) === true) return true;
    if (node.attributes.length === 0) return false;
    if (others.some((selector) => fits(selector, text, node))) return true;
    return classesOf(text, node).some((name) => byClass.get(name)?.some((selector) => fits(selector, text, node)) === true);
  };
}

function append(map: Map<string, Selector[]>, key: string, selector: Selector): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [selector]);
  else known.push(selector);
}

function fits(selector: Selector, text: string, node: PageNode): boolean {
  if (selector.tag !== null && selector.tag !== node.name) return false;
  if (selector.classes.length > 0) {
    const classes = classesOf(text, node);
    if (!selector.classes.every((name) => classes.includes(name))) return false;
  }
  return selector.conditions.every((condition) => holds(condition, text, node));
}

function holds({ attribute, how, value }: Condition, text: string, node: PageNode): boolean {
  const found = attributeOf(text, node, attribute)?.toLowerCase();
  if (found === undefined) return false;
  if (how === 'is') return found === value;
  if (how === 'begins') return found.startsWith(value);
  return how === 'has' || found.includes(value);
}

const SIGNS = ['.', '#', '['];

function parse(written: string): Selector {
  let at = 0;
  const word = (): string => {
    const from = at;
    while (at < written.length && !SIGNS.includes(written.charAt(at))) at += 1;
    return written.slice(from, at).toLowerCase();
  };
  const tag = word();
  const classes: string[] = [];
  const conditions: Condition[] = [];
  while (at < written.length) {
    const sign = written.charAt(at);
    at += 1;
    if (sign === '[') {
      const end = written.indexOf(']', at);
      conditions.push(conditionOf(written.slice(at, end < 0 ? written.length : end)));
      at = end < 0 ? written.length : end + 1;
    } else if (sign === '#') conditions.push({ attribute: 'id', how: 'is', value: word() });
    else classes.push(word());
  }
  return { tag: tag === '' ? null : tag, classes, conditions };
}

function conditionOf(written: string): Condition {
  const equals = written.indexOf('=');
  if (equals < 0) return { attribute: written.toLowerCase(), how: 'has', value: '' };
  const sign = written.charAt(equals - 1);
  const how = sign === '*' ? 'holds' : sign === '^' ? 'begins' : 'is';
  return { attribute: written.slice(0, how === 'is' ? equals : equals - 1).toLowerCase(), how, value: written.slice(equals + 1).toLowerCase() };
}
