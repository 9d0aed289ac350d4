import type { Span } from '../document.js';

/** JSON with the places of its values, so that evidence can point to them. `null` has no width. It stops at what is no JSON, and at a bound of depth. */
export interface Placed extends Span {
  readonly members: ReadonlyMap<string, Placed>;
  readonly items: readonly Placed[];
}

const DEEPEST = 30;
/** A string with its escapes. Matches "\"a\\\"b\""; not "\"a". Sticky. */
const STRING = /"(?:[^"\\]|\\.)*"/suy;
/** Numbers and words. Matches "-1.5" and "null"; not "{". Sticky. */
const PLAIN = /[\w.+-]+/uy;
/** What stands between values. Sticky. */
const BLANKS = /[\s,:]*/uy;

const NO_MEMBERS: ReadonlyMap<string, Placed> = new Map();

export function jsonPlaces(text: string, start: number, depth = 0): Placed | null {
  const at = behind(BLANKS, text, start);
  const sign = text.charAt(at);
  if (sign === '"') {
    const end = behind(STRING, text, at);
    return end === at ? null : { start: at + 1, end: end - 1, members: NO_MEMBERS, items: [] };
  }
  if (sign !== '{' && sign !== '[') {
    const end = behind(PLAIN, text, at);
    return end === at ? null : { start: text.slice(at, end) === 'null' ? end : at, end, members: NO_MEMBERS, items: [] };
  }
  return depth > DEEPEST ? null : container(text, at, depth);
}

function container(text: string, open: number, depth: number): Placed | null {
  const isObject = text.charAt(open) === '{';
  const members = new Map<string, Placed>();
  const items: Placed[] = [];
  let at = behind(BLANKS, text, open + 1);
  while (at < text.length && text.charAt(at) !== '}' && text.charAt(at) !== ']') {
    const keyEnd = isObject ? behind(STRING, text, at) : at;
    const value = isObject && keyEnd === at ? null : jsonPlaces(text, keyEnd, depth + 1);
    if (value === null) return null;
    if (isObject) members.set(text.slice(at + 1, keyEnd - 1), value);
    else items.push(value);
    at = behind(BLANKS, text, text.charAt(value.end) === '"' ? value.end + 1 : value.end);
  }
  return at >= text.length ? null : { start: open, end: at + 1, members, items };
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
