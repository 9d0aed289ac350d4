import { committeeWordIn } from '../../vocabulary/committee-word.js';
import { cleanRange, type CleanOutput } from '../clean.js';
import type { Span } from '../document.js';
import { offsetMap } from '../offset-map.js';
import { attributeOf, classesOf } from './attributes.js';
import { type PageText, textOfLink } from './inline.js';
import { isSectionHeading } from './jumps.js';
import type { Page } from './page.js';
import { isWord } from './page-words.js';
import { wordsOf } from './spans.js';
import type { Walk } from './walk-state.js';
import { matchesOf } from '../matches-of.js';

/**
 * Stations of a paper that are printed as headings to open ("10.02.2099 Schulausschuss TOP 6.2 öffentlich -
 * Kenntnisnahme") make the rows of a table; the name of the table may stand only on the tab that is open.
 */

/** One station on a line. Matches "10.02.2099 Rat TOP 3 öffentlich - Wahl" and "10.02.2099 Rat"; not "Rat 10.02.2099". */
const STATION = /^(?<date>\d{1,2}\.\d{1,2}\.\d{4}) (?<rest>\p{Lu}[^\n]{2,200})$/u;
/** What may stand behind the committee. Matches " TOP 6.2", " öffentlich" and " - Wahl"; not " für Kultur". */
const BEHIND = /(?: TOP (?:[ÖN] ?)?\d{1,3}(?:\.\d{1,3}){0,4})|(?: (?:nicht ?)?öffentlich(?= |$))|(?: - .{3,40}$)/gu;
/** Matches " - " before a role and " TOP " before a number; not "-Wahl". */
const LEADING = /^ (?:- |TOP )?/u;

/** True if the heading was a station. */
export function emitStation(walk: Walk, spans: readonly Span[], words: string): boolean {
  const { text } = walk.source.page;
  const first = spans[0];
  const groups = STATION.exec(words)?.groups;
  if (groups === undefined || first === undefined) return false;
  if (walk.stations !== null) {
    walk.emit.gap();
    walk.emit.line('heading', 2, true, walk.stations);
    walk.stations = null;
  }
  const clean = cleanedSpan(text, first);
  if (spans.length > 1 || STATION.exec(clean.words) === null) walk.emit.row([spans]);
  else walk.emit.station(cellsOf(clean.words).map(({ start, end }) => [clean.span(start, end)]), 'labelled');
  return true;
}

/** True for a heading below that of all stations: its committee begins a row, and the short lines below are the row's cells. */
export function beginsStation(walk: Walk, at: number, spans: readonly Span[], words: string): boolean {
  const depth = walk.source.page.headingDepth(at);
  const below = walk.stationsBelow;
  if (below === null || depth <= below || isSectionHeading(words) || words.length > LONGEST_COMMITTEE || committeeWordIn(words) === null) {
    walk.stationsBelow = isWord('stations', words) ? depth : null;
    return false;
  }
  walk.emit.station([spans], 'all');
  return true;
}

const LONGEST_COMMITTEE = 120;

/** The words of one stretch, with the way back from each part of them. */
function cleanedSpan(text: string, { start, end }: Span): { words: string; span(start: number, end: number): Span } {
  const output: CleanOutput = { pieces: [], map: offsetMap() };
  cleanRange(text, start, end, output, false);
  return { words: output.pieces.join(''), span: (from, to) => output.map.span(from, to) };
}

function cellsOf(words: string): Span[] {
  const date = words.indexOf(' ');
  const behind = matchesOf(BEHIND, words);
  const committee = { start: date + 1, end: behind[0]?.index ?? words.length };
  return [{ start: 0, end: date }, committee, ...behind.map((found) => ({ start: found.index + (LEADING.exec(found[0])?.[0].length ?? 0), end: found.index + found[0].length }))];
}

const TABS = ['nav-item', 'nav-link', 'tab'];

/** The name of the tab that is open, if it is one for a table of stations. */
export function openTab(source: PageText): readonly Span[] | null {
  const { page } = source;
  for (const [at, node] of page.nodes.entries()) {
    if (node.attributes.length === 0 || node.last - at > 12 || !isOpenTab(page, at)) continue;
    const spans = textOfLink(source, at);
    if (isWord('stations', wordsOf(page.text, spans))) return spans;
  }
  return null;
}

function isOpenTab(page: Page, at: number): boolean {
  const node = page.nodes[at];
  if (node === undefined) return false;
  const classes = classesOf(page.text, node);
  return TABS.some((tab) => classes.includes(tab)) && (classes.includes('active') || attributeOf(page.text, node, 'aria-selected') === 'true' || attributeOf(page.text, node, 'aria-current') !== undefined);
}
