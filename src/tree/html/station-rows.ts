import type { Span } from '../document.js';
import type { Emitter, StationTakes } from './emitter.js';
import { isWord } from './page-words.js';
import { wordsOf } from './spans.js';

/**
 * Stations that are blocks of a page, each with a heading and short lines below: they leave as rows of cells, as a table
 * of stations would print them; documents listed below them wait until all are through. Everything else passes.
 */
const LONGEST_CELL = 120;
const MOST_CELLS = 12;
const MOST_WAITING = 500;
/** The label of a cell. Matches "Rolle: " and "Ergebnis:"; not "17:00". */
const LABEL = /^\p{L}[\p{L} ./-]{1,30}:\s{0,3}/u;

export function withStations(text: string, emit: Emitter): Emitter {
  let cells: (readonly Span[])[] | null = null;
  let takes: StationTakes = 'all';
  let waiting: (() => void)[] = [];
  const endRow = (): void => {
    const row = cells;
    cells = null;
    if (row !== null && row.length > 1) emit.row(row);
    else if (row !== null) emit.line('heading', 4, true, row[0] ?? []);
  };
  const end = (): void => {
    const behind = waiting;
    waiting = [];
    endRow();
    if (behind.length > 0) emit.gap();
    for (const line of behind) line();
  };
  const take = (spans: readonly Span[], label: string): boolean => {
    if (cells === null || cells.length >= MOST_CELLS || wordsOf(text, spans).length > LONGEST_CELL + label.length || (takes === 'labelled' && !isWord('result', label) && !endsInOutcome(wordsOf(text, spans)))) return false;
    cells.push(spans);
    return true;
  };
  return {
    ...emit,
    line(kind, depth, strong, spans, more) {
      if (kind !== 'heading' && spans.length > 0 && take(withoutLabel(text, spans), LABEL.exec(wordsOf(text, spans))?.[0] ?? '')) return;
      const waits = cells !== null && takes === 'labelled' && kind !== 'heading' && waiting.length < MOST_WAITING && wordsOf(text, spans).length <= LONGEST_CELL;
      if (waits) waiting.push(() => emit.line(kind, depth, strong, spans, more));
      else {
        end();
        emit.line(kind, depth, strong, spans, more);
      }
    },
    row(row, more) {
      if (more?.sign === 'label-value' && take(row.at(-1) ?? [], wordsOf(text, row[0] ?? []))) return;
      end();
      emit.row(row, more);
    },
    gap() {
      if (cells === null) emit.gap();
    },
    number(spans) {
      end();
      emit.number(spans);
    },
    adopt(made) {
      end();
      emit.adopt(made);
    },
    station(begun, taken) {
      endRow();
      cells = [...begun];
      takes = taken;
    },
    endStation: end,
  };
}

/** A result as a sentence: its last words are an outcome. */
function endsInOutcome(words: string): boolean {
  const last = words.replace(STOP, '').split(' ').slice(-MOST_WORDS);
  return last.some((_, at) => isWord('outcome', last.slice(at).join(' ')));
}

const MOST_WORDS = 4;
/** Matches the stop at the end of "abgelehnt."; not that of "Nr. 3". */
const STOP = /\.$/u;

function withoutLabel(text: string, spans: readonly Span[]): Span[] {
  const [first, ...others] = spans;
  const label = first === undefined ? undefined : LABEL.exec(text.slice(first.start, first.end))?.[0].length;
  if (first === undefined || label === undefined) return [...spans];
  if (first.start + label < first.end) return [{ start: first.start + label, end: first.end }, ...others];
  const next = others.findIndex(({ start, end }) => text.slice(start, end).trim() !== '');
  return next < 0 ? [...spans] : others.slice(next);
}
