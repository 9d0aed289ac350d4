import { gathered } from '../../../tree/gathered.js';
import type { Document, Line } from '../../../tree/document.js';
import { mannerBook } from '../../wording/row-words.js';
import { boxesIn } from '../../forms/form-boxes.js';
import type { VoteValue } from '../../paper-tree/paper-tree.js';
import { headsSection } from '../sections/decision-sections.js';
import { isForeseen, isWished } from '../sentences/not-told.js';
import { endsRecord } from './records-below.js';
import { isOutcome, isResultLine } from '../sections/result-line.js';
import { itemBefore, type Station, stationsOn } from './station-line.js';
import { headWordEnd } from '../sections/section-heads.js';
import { toldDecisions } from '../sentences/told-decision.js';
import { readVote } from '../votes/vote.js';
import { isVoteLine } from '../votes/vote-line.js';
import { headsProposal } from '../sections/without-proposals.js';

/** A body, its day and the lines that tell what it did, on the line that names it or below. */
export interface StationRecord {
  readonly station: Station;
  readonly lines: readonly Line[];
  /** The number of the item, beside the day or before what was done. */
  readonly item: Station['item'];
}

const MOST_LINES = 12;

/** The records behind an offset, in the order of the document; before it only sessions over the head of a result. */
export function stationRecords(document: Document, from: number): readonly StationRecord[] {
  const lines = document.lines.filter(({ kind }) => kind !== 'furniture');
  const stations = new Map(stationsOn(document, lines).filter(({ line }) => !isForeseen(line.text)).map((station) => [station.line.index, station]));
  return gathered(lines, (line, at) => {
    const station = stations.get(line.index);
    if (station === undefined || (line.start < from && !(station.committee.session && opensResult(lines.slice(at + 1, at + 1 + MOST_LINES).find(({ text }) => text !== ''))))) return [];
    const own = restOf(line, station.told.start);
    if (own !== null && tells(own.text)) return [{ station, lines: [own], item: station.item }];
    const block = blockBelow(lines.slice(at + 1, at + 1 + 2 * MOST_LINES), stations);
    const below = withoutItem(block);
    return opensWithResult(document, below) ? [{ station, lines: below, item: station.item ?? (block[0] === undefined ? null : (itemBefore(block[0])?.number ?? null)) }] : [];
  });
}

/** "Beschluss:", "Ergebnis: vertagt"; not "Beschlussvorschlag:". */
function opensResult(line: Line | undefined): boolean {
  return line !== undefined && line.text.charAt(headWordEnd(line.text)) === ':';
}

/** A result at once, or one that counts votes or has boxes in the first lines; what is told farther below may be a proposal. */
function opensWithResult(document: Document, lines: readonly Line[]): boolean {
  const [first] = lines;
  if (first === undefined || headsProposal(first)) return false;
  const near = lines.slice(0, NEAR);
  const told = toldDecisions(document, near);
  return tells(first.text) || isResultLine(first) || headsSection(first) || told.some(({ start, end }) => start === first.start || readVote(document.text.slice(start, end)) !== null) || near.some(({ text }) => boxesIn(text).length > 0 || countsBoth(readVote(text)));
}

function countsBoth(vote: VoteValue | null): boolean {
  return vote?.yes != null || vote?.no != null;
}

const NEAR = 5;

/** Up to the next station or part of the paper. */
function blockBelow(lines: readonly Line[], stations: ReadonlyMap<number, Station>): Line[] {
  const end = lines.findIndex((line) => stations.has(line.index) || endsRecord(line));
  return lines.slice(0, end < 0 ? lines.length : end).filter(({ text }) => text !== '').slice(0, MOST_LINES);
}

/** The number of the item before what was done: "Ö 8.4 | - überwiesen -". */
function withoutItem(lines: readonly Line[]): readonly Line[] {
  const [first, ...others] = lines;
  const item = first === undefined ? null : itemBefore(first);
  const rest = first === undefined || item === null ? first : restOf(first, item.behind);
  return rest == null ? others : [rest, ...others];
}

/** The end of a line as a line of its own. */
function restOf(line: Line, from: number): Line | null {
  const text = line.text.slice(from - line.start);
  return text === '' ? null : { ...line, text, start: from, cells: line.cells.filter(({ end }) => end > from).map((cell) => (cell.start >= from ? cell : { text: cell.text.slice(from - cell.start), start: from, end: cell.end })) };
}

/** Words of an outcome at the beginning, or a vote. */
function tells(text: string): boolean {
  const told = text.replace(DASH_BEHIND, '');
  return !isWished(text) && !isForeseen(text) && !PROPOSED.test(text) && (isOutcome(told) || isVoteLine(told) || mannerBook.matchWhole(told) !== null);
}

/** Matches the end of "abgelehnt -"; not a hyphen inside. */
const DASH_BEHIND = / ?[–-]$/u;
/** Not told but to be done. Matches "Zustimmung vorgeschlagen" and "einstimmig zu beschließen"; not "einstimmig beschlossen". */
const PROPOSED = /(?<!\p{L})(?:vorgeschlagen|zu \p{Ll}{4,}en)(?!\p{L})/u;
