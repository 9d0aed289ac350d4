import type { SourceText } from '../text/source-text.js';
import { cleanRange, type CleanOutput } from './clean.js';
import type { Cell, Document, Line, LineSign } from './document.js';
import { joinBroken } from './join-broken.js';
import { joinNumbers } from './stop-lines.js';
import { narrowParts } from './narrow-text.js';
import { offsetMap } from './offset-map.js';
import type { ParsedSource, SourceLine } from './source-line.js';
import { spellsUmlautsOut } from './spelled-umlauts.js';
import { splitWords, type Words } from './words.js';

/**
 * Makes the clean text out of the lines that a parser found, and keeps the way back to the source for every character.
 */
export function compose(source: SourceText, parsed: ParsedSource): Document {
  const output: CleanOutput = { pieces: [], map: offsetMap() };
  const { map } = output;
  const escapes = source.format === 'markdown';
  const spelled = spellsUmlautsOut(source);
  const sourceLines = joinBroken(source.text, joinNumbers(source.text, parsed.lines));
  const composed = sourceLines.map((line, index) => {
    if (index > 0) map.add(1, line.start, 0);
    return composeLine(source.text, line, output, escapes, spelled);
  });
  const text = composed.map(textOf).join('\n');
  const narrow = narrowParts(text);
  const lines = sourceLines.map((line, index) => finishLine(index, line, composed[index] ?? NOTHING, narrow));
  let words: Words | null = null;
  return { source, root: parsed.root, text, lines, declared: parsed.declared ?? null, streamed: parsed.streamed ?? false, words: () => (words ??= splitWords(text, itemStarts(lines))), span: (from, to) => map.span(from, to) };
}

const textOf = ({ text }: ComposedLine): string => text;
const itemStarts = (lines: readonly Line[]): ReadonlySet<number> => new Set(lines.filter(({ kind }) => kind === 'item').map(({ start }) => start));

/** The clean text of a line, where it starts in the clean text, and the starts and ends of its cells; null for a line that is one stretch. */
interface ComposedLine {
  readonly start: number;
  readonly text: string;
  readonly ends: readonly number[] | null;
}

const NOTHING: ComposedLine = { start: 0, text: '', ends: null };

function composeLine(text: string, line: SourceLine, output: CleanOutput, escapes: boolean, spelled: boolean): ComposedLine {
  const start = output.map.length;
  const quiet = line.kind === 'blank' || line.kind === 'furniture';
  if (line.cells === null || quiet) {
    if (quiet) return { start, text: '', ends: null };
    if (line.smooth === true && !spelled) return smoothLine(text, line, output);
    cleanRange(text, line.start, line.end, output, escapes, spelled);
    return { start, text: takePieces(output), ends: null };
  }
  const ends: number[] = [];
  for (let number = 0; number < line.cells.length; number += 1) {
    if (number === 0 && line.label !== undefined) put(output, line.label, line.start);
    if (number > 0) put(output, '\t', line.cells[number]?.[0]?.start ?? line.start);
    ends.push(number === 0 ? start : output.map.length);
    for (const span of line.cells[number] ?? []) cleanRange(text, span.start, span.end, output, escapes, spelled);
    ends.push(output.map.length);
  }
  return { start, text: takePieces(output), ends };
}

function smoothLine(text: string, line: SourceLine, { map }: CleanOutput): ComposedLine {
  const start = map.length;
  map.add(line.end - line.start, line.start, line.end - line.start);
  return { start, text: text.slice(line.start, line.end), ends: null };
}

function takePieces(output: CleanOutput): string {
  const { pieces } = output;
  const text = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
  pieces.length = 0;
  return text;
}

/** What parts cells or stands before a line: it has no width in the source. */
function put(output: CleanOutput, words: string, sourceAt: number): void {
  output.pieces.push(words);
  output.map.add(words.length, sourceAt, 0);
}

function finishLine(index: number, line: SourceLine, { start, text: slice, ends }: ComposedLine, narrow: (start: number, part: string) => string): Line {
  const text = narrow(start, slice);
  const kind = text === '' && line.kind !== 'furniture' ? 'blank' : line.kind;
  const made: MadeLine = { index, kind, start, end: start + text.length, text, cells: NO_CELLS, block: kind === 'blank' ? -1 : line.block, depth: line.depth, strong: line.strong };
  if (line.sign !== undefined) made.sign = line.sign;
  if (ends === null || ends.length === 2) {
    if (text !== '') made.cells = [made];
    return made;
  }
  const cells: Cell[] = [];
  for (let at = 0; at + 1 < ends.length; at += 2) cells.push(trimmed(text, start, ends[at] ?? start, ends[at + 1] ?? start));
  made.cells = cells;
  return made;
}

/** A line that is one cell is that cell itself. */
interface MadeLine extends Line {
  cells: readonly Cell[];
  sign?: LineSign;
}

const NO_CELLS: readonly Cell[] = [];

function trimmed(text: string, base: number, start: number, end: number): Cell {
  let from = start - base;
  let to = end - base;
  while (from < to && text.charCodeAt(from) === 32) from += 1;
  while (to > from && text.charCodeAt(to - 1) === 32) to -= 1;
  return { start: base + from, end: base + to, text: text.slice(from, to) };
}
