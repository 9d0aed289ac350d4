import { codeAt, isDigitCode } from '../vocabulary/letters.js';
import { withoutCountedPages } from './counted-pages.js';
import type { SourceLine } from './source-line.js';

/**
 * Running heads and feet of plain text: a line that stands beside the page mark on two pages or more, and elsewhere no more often:
 * "Beschluss:" may begin some pages as well. Only these of its occurrences are furniture; the same words in the head of the
 * document stay.
 */

/** A page mark glued to the word behind it. Matches the "-2" of "-2Begründung:"; not "-2 Grad" or "-5Mio". */
const GLUED_MARK = /^[-–]\d{1,3}(?=\p{Lu}\p{Ll}{3})/u;
/** A running head that says whose paper this is, which is told nowhere else. Matches "Vorlage FB 61/0388/WP16 der Stadt Musterau Ausdruck vom: 26.01.2011"; not "Vorlage 12/2011 Seite 2". */
const NAMES_PAPER = /^\p{L}*[Vv]orlage [^ ]{0,4} ?[\p{L}\d/.-]{3,24} de[rs] \p{Lu}\p{L}+ \p{Lu}[\p{L} -]{2,40} Ausdruck vom: \d/u;
const LONGEST = 120;
/** A text of more pages has no need of more evidence. */
const REPEATED = 2;

export function gluedMarkLength(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  return (first === 45 || first === 0x2013) && second >= 48 && second <= 57 ? (GLUED_MARK.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0) : 0;
}

/** The lines with running heads and feet as furniture; `marks` are the indexes of the lines that hold a page mark. */
export function withRunningLines(text: string, printed: readonly SourceLine[], marks: readonly number[]): readonly SourceLine[] {
  const lines = withoutCountedFeet(text, withoutCountedPages(text, printed));
  if (marks.length < REPEATED) return lines;
  const beside = new Set(marks.flatMap((mark) => [besideMark(lines, mark, -1), besideMark(lines, mark, 1)]));
  const counts = new Map<string, number>();
  for (const index of beside) if (index !== null) counts.set(contentOf(text, lines, index), (counts.get(contentOf(text, lines, index)) ?? 0) + 1);
  const elsewhere = new Map<string, number>();
  for (const index of lines.keys()) {
    const content = beside.has(index) ? undefined : contentOf(text, lines, index);
    if (content !== undefined && counts.has(content)) elsewhere.set(content, (elsewhere.get(content) ?? 0) + 1);
  }
  const isRunning = (content: string): boolean => (counts.get(content) ?? 0) >= Math.max(REPEATED, elsewhere.get(content) ?? 0);
  const first = lines.findIndex(({ kind }) => kind !== 'blank' && kind !== 'furniture');
  const isTitle = (index: number): boolean => index === first && NAMES_PAPER.test(contentOf(text, lines, index));
  const running = new Set([...beside].filter((index) => index !== null && isRunning(contentOf(text, lines, index)) && !isTitle(index)));
  return running.size === 0 ? lines : lines.map((line, index) => (running.has(index) ? { ...line, kind: 'furniture', block: -1, cells: null } : line));
}

function contentOf(text: string, lines: readonly SourceLine[], index: number): string {
  const line = lines[index];
  return line === undefined ? '' : text.slice(line.start, line.end);
}

/** The next line that is not blank, if it is short enough to be a running one. */
function besideMark(lines: readonly SourceLine[], mark: number, step: 1 | -1): number | null {
  let index = mark + step;
  while (lines[index]?.kind === 'blank') index += step;
  const line = lines[index];
  return line === undefined || line.kind === 'furniture' || line.end - line.start > LONGEST ? null : index;
}

/** A foot that ends in its page mark, the same words before it on page after page: "Niederschrift Bauausschuss | Seite 2 von 6". */
function withoutCountedFeet(text: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  const pages = new Map<string, Set<string>>();
  const feet = new Map<number, string>();
  for (const [index, { kind, start, end }] of lines.entries()) {
    if (kind === 'blank' || kind === 'furniture' || end - start > LONGEST || end - start < SHORTEST_FOOT || !isDigitCode(codeAt(text, end - 1))) continue;
    const tail = text.slice(Math.max(start, end - LONGEST_MARK), end);
    const mark = tail.includes('eite ') ? MARK_AT_END.exec(tail)?.[0] : undefined;
    if (mark === undefined || mark.length >= end - start) continue;
    const words = text.slice(start, end - mark.length).trim();
    feet.set(index, words);
    pages.set(words, (pages.get(words) ?? new Set()).add(mark.trim()));
  }
  const isRunning = (index: number): boolean => (pages.get(feet.get(index) ?? '')?.size ?? 0) >= REPEATED;
  return [...feet.keys()].some(isRunning) ? lines.map((line, index) => (feet.has(index) && isRunning(index) ? { ...line, kind: 'furniture', block: -1, cells: null } : line)) : lines;
}

const SHORTEST_FOOT = 12;
const LONGEST_MARK = 24;
/** Matches " Seite 2 von 6" and " Seite 2/6" at the end; not "Seitenweg 2" or "siehe Seite 2". */
const MARK_AT_END = /(?<=\s)\s{0,8}Seite:? \d{1,3}(?: ?(?:von|\/) ?\d{1,3})$/u;
