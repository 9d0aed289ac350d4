import type { Span } from '../document.js';
import { apartAtGaps } from './gaps.js';
import { beginItem } from './headings.js';
import { isStrong } from './strong-line.js';
import { isSectionHeading } from './jumps.js';
import { labelAndValue } from './labels.js';
import { isWord } from './page-words.js';
import { emitPair } from './pairs.js';
import { numberOfPaper } from './paper-of-row.js';
import { collector, wordsOf } from './spans.js';
import { flushWaiting, type Walk } from './walk-state.js';

export interface Flow {
  text(start: number, end: number, at: number): void;
  lineBreak(): void;
  border(apart: boolean): void;
  /** `label`: the number that the page sets before it. */
  beginItem(label: string): void;
  endItem(): void;
}

/** Text that no row, heading or label takes: paragraphs, line by line, and items. */
export function flowOf(walk: Walk): Flow {
  const { page, blankBefore } = walk.source;
  const collect = collector(page, blankBefore);
  let item = false;
  let label = '';
  let counted = false;
  const finish = (): void => {
    const spans = collect.take();
    if (spans.length === 0) return;
    const words = wordsOf(page.text, spans);
    if (words.trim() === '') return;
    if (emitLabelled(walk, spans)) return;
    flushWaiting(walk);
    if (emitNumberLine(walk, spans, words, item)) {
      item = false;
      label = '';
      return;
    }
    if (walk.inAgenda && isWord('publicity', words)) {
      walk.emit.gap();
      walk.emit.line('heading', 4, true, spans);
      walk.emit.gap();
      item = false;
      return;
    }
    if (counted && COUNT.test(words)) walk.emit.closeGap();
    counted = COUNT.test(words);
    const apart = item || label !== '' ? [] : apartAtGaps(page.text, spans);
    if (apart.length > 1) walk.emit.row(apart);
    else walk.emit.line(item ? 'item' : 'paragraph', 0, isStrong(walk, spans), spans, label === '' ? {} : { label });
    if (isSectionHeading(words)) walk.emit.gap();
    item = false;
    label = '';
  };
  return {
    text: (start, end) => collect.add(start, end),
    lineBreak: finish,
    border(apart) {
      finish();
      if (apart) walk.emit.gap();
      else walk.emit.nextBlock();
    },
    beginItem(number) {
      item = true;
      label = number;
    },
    endItem() {
      item = false;
      label = '';
    },
  };
}

/** In an excerpt whose item waits, lines of labels are still about its meeting. */
function emitLabelled(walk: Walk, spans: readonly Span[]): boolean {
  if (walk.excerpt === null || walk.waiting === null) return false;
  const pair = labelAndValue(walk.source.page.text, spans);
  if (pair === null) return false;
  emitPair(walk, pair.label, pair.value);
  return true;
}

/** "TOP 6. (Öffentlich)" with the title on the next line, or the number of the paper that an excerpt or an item's list names. */
function emitNumberLine(walk: Walk, spans: readonly Span[], words: string, item: boolean): boolean {
  const [only] = spans;
  const found = spans.length === 1 ? NUMBER_LINE.exec(words)?.groups : undefined;
  if (only !== undefined && found !== undefined) {
    const publicity = only.end - 1 - (found['publicity'] ?? '').length;
    walk.emit.line('heading', 4, true, [{ start: publicity, end: only.end - 1 }]);
    beginItem(walk, [{ start: only.start, end: only.start + (found['number'] ?? '').length }]);
    return true;
  }
  const treated = walk.excerpt === null && !(item && walk.items > 0) ? null : numberOfPaper(walk.source.page.text, spans);
  if (treated !== null) walk.emit.line('paragraph', 0, false, treated, { sign: 'paper-number' });
  return treated !== null;
}

/** Matches "TOP 6. (Öffentlich)"; not "TOP 6 (Nachtrag)". */
const NUMBER_LINE = /^(?<number>TOP \d{1,3}(?:\.\d{1,3}){0,3}\.?) \((?<publicity>(?:Nicht)?[Öö]ffentlich)\)$/u;

/** A part of a vote that is a paragraph of its own. Matches "Ja-Stimmen: 9"; not "Raum: Saal 2". */
const COUNT = /^\p{Lu}[\p{L}-]{1,20}: ?\d{1,3}$/u;
