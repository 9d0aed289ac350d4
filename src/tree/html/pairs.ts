import type { Span } from '../document.js';
import { noteHeading } from './headings.js';
import { isSectionHeading } from './jumps.js';
import { folded, isReference, isWord, itemNumber } from './page-words.js';
import { leadingNumber, numberOfPaper } from './paper-of-row.js';
import { blankBetween } from './row-cells.js';
import { wordsOf } from './spans.js';
import { flushWaiting, type WaitingLine, type Walk } from './walk-state.js';

/**
 * A label and its value as lines: with a colon one text, without one two cells; the name of a section is a heading.
 * In an excerpt, the number of the item waits until the labels of the meeting are through.
 */

/** A label over what follows: "Anlagen:" over their list. */
export function emitPartHeading(walk: Walk, spans: readonly Span[]): void {
  flushWaiting(walk);
  walk.emit.gap();
  walk.emit.line('heading', 4, true, spans);
  noteHeading(walk, wordsOf(walk.source.page.text, spans));
}

/** A label and its value; among the lines of an item as one text. */
export function emitPair(walk: Walk, label: readonly Span[], value: readonly Span[]): void {
  const { text } = walk.source.page;
  const labelWords = wordsOf(text, label);
  const valueWords = wordsOf(text, value);
  if (isWord('nothing', valueWords) || (isWord('emptyHeading', labelWords) && !isWord('label', labelWords))) return;
  const open = folded(labelWords) === 'art' ? PUBLICITY.exec(valueWords) : null;
  const first = value[0];
  if (open !== null && first !== undefined && text.startsWith(open[0], first.start)) {
    walk.emit.line('paragraph', 0, false, [{ start: first.start, end: first.start + open[0].length }]);
    return;
  }
  if (isSectionHeading(labelWords) && !isWord('result', labelWords)) {
    emitPartHeading(walk, label);
    walk.emit.line('paragraph', 0, false, value);
    walk.emit.gap();
    return;
  }
  const together = [...label, ...blankBetween(walk, value), ...value];
  if (walk.excerpt !== null) {
    if (isWord('item', labelWords) && itemNumber(valueWords) !== null) {
      const more = walk.waiting?.lines ?? [];
      if (more.some(({ sign }) => sign === 'agenda-item')) return;
      walk.waiting = { lines: [{ spans: [...withoutColon(text, label), ...blankBetween(walk, value), ...value, ...blankBetween(walk, walk.excerpt.title), ...walk.excerpt.title], sign: 'agenda-item' }, ...more] };
      return;
    }
    if (isWord('paperType', labelWords) || isWord('unsaid', labelWords)) return;
    const treated = isWord('reference', labelWords) ? (numberOfPaper(text, value) ?? leadingNumber(text, value)) : null;
    if (treated !== null) {
      hold(walk, { spans: treated, sign: 'paper-number' });
      return;
    }
    if (isWord('result', labelWords) && walk.waiting !== null) {
      walk.waiting.lines.push(GAP, { spans: together });
      return;
    }
  }
  if (folded(labelWords) === 'name' && isReference(valueWords)) {
    walk.emit.line('paragraph', 0, false, value, { label: NUMBER_LABEL, sign: 'label-value' });
    return;
  }
  if (walk.stationsBelow !== null && isWord('committee', labelWords)) {
    walk.emit.station([value], 'all');
    return;
  }
  if (isWord('result', labelWords) && !COLON.test(labelWords) && (walk.excerpt !== null || walk.items > 0)) {
    emitResult(walk, isWord('outcome', valueWords) ? [value] : [label, value]);
    return;
  }
  walk.emit.nextBlock();
  if (COLON.test(labelWords)) walk.emit.line('paragraph', 0, false, together, { sign: 'label-value' });
  else walk.emit.row([label, value], { sign: 'label-value' });
}

/** What an item came to, on lines of its own; an outcome needs no label. */
function emitResult(walk: Walk, lines: readonly (readonly Span[])[]): void {
  walk.emit.gap();
  for (const line of lines) walk.emit.line('paragraph', 0, false, line);
  walk.emit.gap();
}

/** The "Name" of a paper that has the shape of a number is its number. */
const NUMBER_LABEL = 'Vorlagennummer: ';
const GAP: WaitingLine = { spans: [] };

/** Labels stand in any order: what belongs to the item waits for its number. */
function hold(walk: Walk, line: WaitingLine): void {
  if (walk.waiting === null) walk.waiting = { lines: [line] };
  else walk.waiting.lines.push(line);
}

/** A kind that says only who may read it. Matches "Öffentlicher Vorgang"; not "Öffentlichkeitsarbeit". */
const PUBLICITY = /^(?:Nicht ?ö|Ö)ffentlich(?=er (?:Vorgang|Teil)|$)/u;

/** Matches "Betreff:"; not "Betreff". */
const COLON = /:\s*$/u;

function withoutColon(text: string, spans: readonly Span[]): Span[] {
  const last = spans.at(-1);
  if (last === undefined || text.charCodeAt(last.end - 1) !== 58) return [...spans];
  return last.end - last.start === 1 ? spans.slice(0, -1) : [...spans.slice(0, -1), { start: last.start, end: last.end - 1 }];
}
