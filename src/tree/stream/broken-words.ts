import { keepsHyphen } from '../../vocabulary/keeps-hyphen.js';
import type { Span } from '../document.js';

/** A word that was broken before its lines were joined. Matches "rt- schr" in "Fort- schreibung"; not "Haupt- und" when the word is looked at, or "Nordrhein- Westfalen". */
const BROKEN = /(?<=\p{Ll})- (?=(?<next>\p{Ll}+))/gu;

/** The stretches of a line between the hyphens and blanks that broke its words; null if none did. */
export function rejoinedWords(text: string, start: number, end: number): Span[] | null {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: joint, groups } of text.slice(start, end).matchAll(BROKEN)) {
    if (keepsHyphen.has(groups?.next ?? '')) continue;
    spans.push({ start: from, end: start + index });
    from = start + index + joint.length;
  }
  return spans.length === 0 ? null : [...spans, { start: from, end }];
}
