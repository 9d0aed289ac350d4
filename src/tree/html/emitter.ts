import type { LineKind, Span } from '../document.js';
import { isFurniture } from '../furniture.js';
import { closeUp, isLetterSpaced, spacedWordLength } from '../letter-spaced.js';
import type { SourceLine } from '../source-line.js';
import { folded } from './page-words.js';
import { wordsOf } from './spans.js';

/** What a line says beside its text: the number of a list's item, or its sign. */
export type LineMore = Pick<SourceLine, 'label' | 'sign'>;

/** Takes the lines of a page in order and numbers their blocks. */
export interface Emitter {
  readonly lines: SourceLine[];
  /** One text, behind the number of an item; nothing if the text is empty. */
  line(kind: LineKind, depth: number, strong: boolean, spans: readonly Span[], more?: LineMore): void;
  /** A row of cells, empty ones kept. */
  row(cells: readonly (readonly Span[])[], more?: LineMore): void;
  /** Takes the blank line away that stands last. */
  closeGap(): void;
  /** What follows belongs to another block. */
  nextBlock(): void;
  /** A blank line, if the last is none. */
  gap(): void;
  /** The number of an agenda item: what is emitted next is its name. */
  number(spans: readonly Span[]): void;
  /** Begins a row whose further cells are the short lines that follow: all of them, or results behind their labels. */
  station(cells: readonly (readonly Span[])[], takes: StationTakes): void;
  /** Ends such a row. */
  endStation(): void;
  /** Lines that are made already; their blocks get numbers behind all others. */
  adopt(made: readonly SourceLine[]): void;
  /** A heading for what follows, unless that prints it itself. */
  announce(heading: readonly Span[]): void;
}

export type StationTakes = 'all' | 'labelled';

const BLANK: SourceLine = { kind: 'blank', depth: 0, strong: false, block: -1, start: 0, end: 0, cells: [] };

export function emitter(text: string): Emitter {
  const lines: SourceLine[] = [];
  let block = 0;
  let last: LineKind = 'blank';
  let announced: readonly Span[] | null = null;
  let number: readonly Span[] = [];
  const gap = (): void => {
    if (lines.length > 0 && lines.at(-1) !== BLANK) lines.push(BLANK);
    block += 1;
  };
  const headed = (words: string): void => {
    const heading = announced;
    announced = null;
    if (heading === null || folded(words) === folded(wordsOf(text, heading))) return;
    gap();
    push('heading', 2, true, [heading]);
    gap();
  };
  const push = (kind: LineKind, depth: number, strong: boolean, cells: readonly (readonly Span[])[], more: LineMore = {}): void => {
    const spans = cells.flat();
    const start = spans[0]?.start ?? 0;
    if (kind !== last && kind !== 'furniture') block += 1;
    lines.push({ kind, depth, strong, block: kind === 'furniture' ? -1 : block, start, end: Math.max(start, spans.at(-1)?.end ?? start), cells, ...more });
    if (kind !== 'furniture') last = kind;
  };
  return {
    lines,
    line(kind, depth, strong, spans, more) {
      if (spans.length === 0) return;
      const words = wordsOf(text, spans);
      if (words.trim() === '') return;
      if (announced !== null) headed(words);
      if (number.length > 0) {
        const named = number;
        number = [];
        push('paragraph', 0, false, [[...named, ...spans]], { sign: 'agenda-item' });
      } else if (isFurniture(words)) push('furniture', 0, false, [spans]);
      else if (isLetterSpaced(words)) push('heading', depth, true, [closedUp(text, spans)]);
      else {
        const parted = behindSpacedWord(text, spans);
        if (parted === null) push(kind, depth, strong, [spans], more);
        else push('row', 0, false, parted, more);
      }
    },
    row(cells, more) {
      if (!cells.some((cell) => cell.length > 0)) return;
      if (announced !== null) headed('');
      if (number.length > 0) push('paragraph', 0, false, [number], { sign: 'agenda-item' });
      number = [];
      push('row', 0, false, cells.map((cell) => (isLetterSpaced(wordsOf(text, cell)) ? closedUp(text, cell) : cell)), more);
    },
    closeGap() {
      if (lines.at(-1) === BLANK) lines.pop();
    },
    nextBlock() {
      block += 1;
    },
    gap,
    number(spans) {
      number = spans;
    },
    adopt(made) {
      block += 1;
      for (const line of made) lines.push(line.block < 0 ? line : { ...line, block: line.block + block });
      block += made.reduce((highest, line) => Math.max(highest, line.block), 0) + 1;
    },
    announce(heading) {
      announced = heading;
    },
    station(cells) {
      this.row(cells);
    },
    endStation: () => undefined,
  };
}

/** "T a g e s": the letters without the blanks between. */
function closedUp(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) => (text.slice(span.start, span.end).trim() === '' ? [] : closeUp(text, span)));
}

/** "A n t r a g   Nr. 12/98": the word closed up, and what stands behind it in a cell of its own; null for anything else. */
function behindSpacedWord(text: string, [span, ...others]: readonly Span[]): readonly (readonly Span[])[] | null {
  const length = span === undefined || others.length > 0 ? 0 : spacedWordLength(text.slice(span.start, span.end));
  if (span === undefined || length === 0) return null;
  const rest = text.slice(span.start + length, span.end);
  return [closeUp(text, { start: span.start, end: span.start + length }), [{ start: span.end - rest.trimStart().length, end: span.end }]];
}
