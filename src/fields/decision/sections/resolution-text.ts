import type { Document, Line } from '../../../tree/document.js';
import { sectionOf } from '../../head-region/head-region.js';
import { flowing, mark } from '../../paper-tree/mark.js';
import type { Mark } from '../../paper-tree/paper-tree.js';
import { attests } from './closes-result.js';
import { headsSection, type Section } from './decision-sections.js';
import { isResultLine } from './result-line.js';

/**
 * All that was resolved. The section of a resolution ends at its first blank line, which is enough to tell what was
 * decided; its text goes on behind: with the next point, or up to the head of the result where it is a list or a statute.
 */
const MAX_LINES = 200;

/** The whole text of the first resolution among the sections, null if there is none. */
export function resolutionText(document: Document, lines: readonly Line[], sections: readonly Section[]): Mark<string> | null {
  const resolution = sections.find(({ kind }) => kind === 'resolution');
  if (resolution === undefined) return null;
  const range = { start: resolution.start, end: endOf(lines, resolution) };
  const text = flowing(document.text, range);
  return text === '' ? null : mark(text, range, 'resolution-section');
}

/** The texts of several points that are resolved one by one, as one. */
export function pointsText(texts: readonly (Mark<string> | null)[]): Mark<string> | null {
  const [first, last] = [texts[0], texts.at(-1)];
  const known = texts.flatMap((text) => text ?? []);
  if (first == null || last == null || known.length < texts.length) return null;
  return mark(known.map(({ value }) => value).join(' '), { start: first.start, end: last.end }, 'resolution-section');
}

function endOf(lines: readonly Line[], resolution: Section): number {
  const from = lines.findIndex((line) => line.end >= resolution.end);
  const below = from < 0 ? [] : lines.slice(from + 1, from + MAX_LINES).filter(({ kind }) => kind !== 'furniture');
  const stop = below.findIndex((line, at) => line.text !== '' && (headsSection(line) || (isResultLine(line) && !endsSentence(line, below[at - 1])) || attests(line.text) || sectionOf(line) !== null));
  const rest = below.slice(0, stop < 0 ? below.length : stop);
  const own = lines.slice(0, from + 1).filter(({ end }) => end > resolution.start);
  const isOpen = LEFT_OPEN.test(own.at(-1)?.text ?? '') || own.some(({ text }) => POINT.test(text));
  const head = below[stop];
  if (isOpen && head !== undefined && headsSection(head)) return rest.findLast(({ text }) => text !== '')?.end ?? resolution.end;
  if (isOpen) return endOfPoints(rest, resolution.end);
  return head !== undefined && headsSection(head) ? endOfOrders(rest, resolution.end) : resolution.end;
}

/** "zung beschlossen." below "als Sat-" ends a sentence and is no result. */
function endsSentence({ text }: Line, above: Line | undefined): boolean {
  return SMALL.test(text) && above !== undefined && above.text !== '' && !SENTENCE_END.test(above.text);
}

/** Matches "beschlossen."; not "Beschlossen". */
const SMALL = /^\p{Ll}/u;
/** Matches "zugestimmt." and "Enthaltung:"; not "als Sat-". */
const SENTENCE_END = /[.:!]$/u;

/** Above the head of the result: the blocks that resolve something as well. */
function endOfOrders(lines: readonly Line[], from: number): number {
  let end = from;
  for (let at = 0; at < lines.length;) {
    const below = lines.slice(at).findIndex(({ text }) => text === '');
    const block = lines.slice(at, below < 0 ? undefined : at + below);
    if (block.length > 0 && !RESOLVES.test(block.map(({ text }) => text).join(' '))) break;
    end = block.at(-1)?.end ?? end;
    at += block.length + 1;
  }
  return end;
}

/** Matches "Die Verwaltung wird ermächtigt" and "Daneben beschließt der Rat"; not "Herr Muster bittet". */
const RESOLVES = /^(?:Die \p{L}{0,10}[Vv]erwaltung|Das \p{L}{2,30}amt|Der \p{L}{0,12}(?:rat|tag|ausschuss|meister)|Die Bürgermeisterin|Die Oberbürgermeisterin) (?:wird|beauftragt|ermächtigt|beschließt|stimmt)|^(?:Daneben|Weiter|Ferner|Zudem|Gleichzeitig|Außerdem) beschließt/u;

/** Without a head of the result: the blocks that begin with a point. */
function endOfPoints(lines: readonly Line[], from: number): number {
  let end = from;
  for (const [at, line] of lines.entries()) {
    if (line.text === '') continue;
    if ((lines[at - 1]?.text ?? '') === '' && !POINT.test(line.text)) break;
    end = line.end;
  }
  return end;
}

/** Matches "1. Der Rat", "b) die Satzung" and "- der Bau"; not "2020 wird". */
const POINT = /^(?:\d{1,2}[.)]|[a-h][.)]|[-–•]) ?\p{L}/u;
/** What cannot end so. Matches "beschließt:", "folgende" and "Sitzung am 9. Juni -"; not "wird zugestimmt." */
const LEFT_OPEN = /(?:[:,–-]|(?<!\p{L})folgende[rns]?)$/u;
