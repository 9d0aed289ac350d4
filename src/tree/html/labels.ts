import type { Span } from '../document.js';
import type { Page } from './page.js';
import { attributeOf } from './attributes.js';
import type { PageText } from './inline.js';
import { textOf } from './inline.js';
import { isSectionHeading } from './jumps.js';
import { isWord } from './page-words.js';
import { wordsOf } from './spans.js';

/**
 * Labels and their values as elements: what ends in a colon, a `dt`, a `label`, and the next element beside it. What
 * the words mean is not asked.
 */
const LONGEST_LABEL = 48;
const LONGEST_VALUE = 400;
const MOST_PARAGRAPHS = 3;
/** A label has few elements in it. */
const MOST_NODES = 24;

export function isLabel(source: PageText, at: number): boolean {
  const { page } = source;
  const node = page.nodes[at];
  if (node === undefined || node.name === '' || page.dropped[at] === 1 || page.rows(at) > 0 || page.headings(at) > 0 || node.last - at > MOST_NODES) return false;
  const length = page.textLength(at);
  if (length === 0 || length > LONGEST_LABEL) return false;
  if (node.name === 'dt') return true;
  if (length < LONGEST_PART && PART.test(textWords(source, at))) return false;
  if (node.name === 'label') return attributeOf(page.text, node, 'for') === undefined || endsInColon(source, at);
  return page.isBlock(at) && page.headingDepth(at) === 0 && endsInColon(source, at) && (node.name !== 'p' || !isSectionHeading(textWords(source, at)));
}

const LONGEST_PART = 48;
/** A part of a meeting or its agenda, whose items follow. Matches "Öffentlicher Teil:", "Nicht öffentlicher Teil" and "Tagesordnung, Beratung und Beschlüsse:"; not "Öffentlich:" or "Tagesordnungspunkt:". */
const PART = /^(?:(?:Nicht[ -]?)?öffentlicher Teil|Tagesordnung(?:,? [\p{L}, ]{3,40})?) ?:?$/iu;

function endsInColon(source: PageText, at: number): boolean {
  const last = textOf(source, at).at(-1);
  return last !== undefined && source.page.text.charCodeAt(last.end - 1) === 58;
}

/** The value of a label: the next element beside it that holds text, if it is short enough for one; -1 if there is none. */
export function valueOf(source: PageText, label: number): number {
  const { page } = source;
  const parent = page.nodes[label]?.parent;
  for (let at = page.nodes[label]?.last ?? 0; page.nodes[at]?.parent === parent; at = page.nodes[at]?.last ?? Infinity) {
    const node = page.nodes[at];
    if (node === undefined) return -1;
    if (page.dropped[at] === 1 || page.textLength(at) === 0) {
      if (node.name === 'dd') return -1;
      continue;
    }
    if (node.name === '' || isLabel(source, at) || isLong(page, at) || (node.name === 'p' && page.nodes[label]?.name === 'p')) return -1;
    return page.isBlock(at) || page.nodes[label]?.name !== 'label' ? at : -1;
  }
  return -1;
}

/** Too much for a value: tables, headings, several paragraphs. */
export function isLong(page: Page, at: number): boolean {
  return page.rows(at) > 1 || page.headings(at) > 0 || page.textLength(at) > LONGEST_VALUE || page.paragraphs(at) > MOST_PARAGRAPHS;
}

export function textWords(source: PageText, at: number): string {
  return wordsOf(source.page.text, textOf(source, at));
}

/** A block of two elements, the first of which is nothing but a label of heads ("Betreff", without a colon). */
export function pairIn(source: PageText, block: number): { readonly label: number; readonly value: number } | null {
  const { page } = source;
  const children: number[] = [];
  for (let at = block + 1; at < (page.nodes[block]?.last ?? 0); at = page.nodes[at]?.last ?? Infinity) {
    if (page.dropped[at] === 1 || page.textLength(at) === 0) continue;
    if (page.nodes[at]?.name === '' || children.length === 2) return null;
    children.push(at);
  }
  const [label, value] = children;
  if (label === undefined || value === undefined || page.textLength(label) > LONGEST_LABEL || (page.nodes[label]?.last ?? 0) - label > MOST_NODES || isLong(page, value)) return null;
  return page.headings(block) === 0 && isWord('label', textWords(source, label)) ? { label, value } : null;
}

/** "GZ: 533/2020" as a label that heads print and what follows it; null for anything else. */
export function labelAndValue(text: string, spans: readonly Span[]): { readonly label: readonly Span[]; readonly value: readonly Span[] } | null {
  const at = spans.findIndex(({ start, end }) => text.slice(start, end).includes(':'));
  const span = spans[at];
  if (span === undefined) return null;
  const colon = span.start + text.slice(span.start, span.end).indexOf(':') + 1;
  const label = [...spans.slice(0, at), { start: span.start, end: colon }];
  const value = [{ start: colon, end: span.end }, ...spans.slice(at + 1)].filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return value.length > 0 && isWord('label', wordsOf(text, label)) ? { label, value } : null;
}
