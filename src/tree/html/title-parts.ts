import { itemLabelAt } from '../../vocabulary/item-label.js';
import type { Span } from '../document.js';
import { textOf } from './inline.js';
import { isWord } from './page-words.js';
import { leadingNumber, namesPaper } from './paper-of-row.js';
import { wordsOf } from './spans.js';
import type { Walk } from './walk-state.js';

/** Headings that hold more than a title: the paper's number before or behind it, what an item came to at its end. */

/** "G-20/187 Neubau der Halle", and a title with "Drucksache 17/1188" in small letters behind it. */
export function titleBesideNumber({ source }: Walk, at: number, spans: readonly Span[]): { readonly number: readonly Span[]; readonly title: readonly Span[] } | null {
  const { text, nodes } = source.page;
  const number = leadingNumber(text, spans);
  const end = number?.[0]?.end ?? 0;
  const behindNumber = spans.flatMap((span) => (span.end <= end + 1 ? [] : [{ start: Math.max(span.start, end + 1), end: span.end }]));
  const title = behindNumber.slice(behindNumber.findIndex((span) => text.slice(span.start, span.end).trim() !== ''));
  if (number !== null && !YEARS.test(wordsOf(text, number)) && LONG_WORD.test(wordsOf(text, title))) return { number, title };
  const small = nodes.slice(at + 1, Math.min(nodes[at]?.last ?? at, at + MOST_NODES)).findIndex((node) => node.name === 'small');
  const behind = small < 0 ? [] : textOf(source, at + 1 + small);
  const before = spans.filter((span) => span.end <= (behind[0]?.start ?? 0));
  return behind.length > 0 && namesPaper(wordsOf(text, behind)) && LONG_WORD.test(wordsOf(text, before)) ? { number: behind, title: before } : null;
}

const MOST_NODES = 24;
/** Matches "2021/2022" and "2021/22"; not "2021/456". */
const YEARS = /^20\d\d[/-](?:20)?\d\d$/u;
/** Matches "Neubau"; not "2. EG" or "Rat". */
const LONG_WORD = /\p{L}{5}/u;

/** "TOP 3: Neubau - abgelehnt": what an item came to stands below its name. */
export function emitWithOutcome(walk: Walk, depth: number, spans: readonly Span[], words: string): void {
  const outcome = NUMBER_FIRST.test(words.slice(itemLabelAt(words, 0)?.end ?? 0)) ? (OUTCOME_BEHIND.exec(words)?.groups?.['outcome'] ?? '') : '';
  const last = spans.at(-1);
  const at = last === undefined || outcome === '' || !isWord('outcome', outcome) ? -1 : last.start + walk.source.page.text.slice(last.start, last.end).lastIndexOf(outcome);
  if (last === undefined || at <= last.start) {
    walk.emit.line('heading', depth, true, spans);
    return;
  }
  const end = at - (OUTCOME_BEHIND.exec(words)?.groups?.['border'] ?? '').length;
  walk.emit.line('heading', depth, true, [...spans.slice(0, -1), { start: last.start, end }]);
  walk.emit.gap();
  walk.emit.line('paragraph', 0, false, [{ start: at, end: at + outcome.length }]);
}

/** Matches "3 Wahl", "4.1 Wahl" and "5. Wahl"; not "2020 Wahl". */
const NUMBER_FIRST = /^\d{1,3}(?:\.\d{1,3})*[.:)]? /u;
/** Matches ": abgelehnt", " - einstimmig beschlossen" and " (vertagt)" at the end; not "Antrag: Bänke". */
const OUTCOME_BEHIND = /(?<border>: | [-–] | \()(?<outcome>[^:()–-]{4,50})\)?$/u;
