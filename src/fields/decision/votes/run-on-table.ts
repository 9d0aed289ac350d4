import type { Line } from '../../../tree/document.js';
import type { VoteValue } from '../../paper-tree/paper-tree.js';
import { countedIn, type Side, sideNamed } from './counted-sides.js';
import { readVote } from './vote.js';

/**
 * A table of votes whose cells a converter set one behind the other: "Gesetzliche Anzahl Anwesend Ja Nein Enthaltung" over
 * "49 41 36 2 3". Names of sides are a word each; where so many voted as were present, these are their counts, else the last ones are.
 */
export function voteOfRunOn(lines: readonly Line[]): VoteValue | null {
  const printed = lines.filter(({ text }) => text !== '');
  for (const [at, line] of printed.entries()) {
    const counts = at === 0 ? [] : wordsOf(line);
    const head = printed[at - 1];
    if (counts.length < FEWEST || head === undefined || !counts.every((count) => COUNT.test(count))) continue;
    const vote = readAt(sidesOf(head), counts);
    if (vote !== null) return vote;
  }
  return null;
}

const FEWEST = 3;
/** Matches "12"; not "12,5". */
const COUNT = /^\d{1,3}$/u;

const wordsOf = ({ cells }: Line): string[] => cells.flatMap(({ text }) => (text === '' ? [] : text.split(' ')));

/** Names of columns: the sides beside each other, and whether other words stand before or behind them. */
interface Sides {
  readonly names: readonly string[];
  readonly isAfterOthers: boolean;
  readonly isBeforeOthers: boolean;
}

function sidesOf({ cells }: Line): Sides {
  const words = cells.map(({ text }) => text).join(' ').replace(BRACKET, '').split(' ').filter((word) => word !== '');
  const first = words.findIndex((word, at) => sideNamed(word) !== null && sideNamed(words[at + 1] ?? '') !== null);
  const length = first < 0 ? 0 : words.slice(first).findIndex((word) => sideNamed(word) === null);
  const names = first < 0 ? [] : words.slice(first, length < 0 ? words.length : first + length);
  return { names: names.map((word) => word.replace(COLON, '')), isAfterOthers: first > 0, isBeforeOthers: length > 0 };
}

/** The counts below the sides: where all who were present voted, or else the last, or all. */
function readAt({ names, isAfterOthers, isBeforeOthers }: Sides, counts: readonly string[]): VoteValue | null {
  if (names.length < FEWEST || names.length > counts.length || (names.length < counts.length && !isAfterOthers && !isBeforeOthers)) return null;
  const places = Array.from({ length: counts.length - names.length + 1 }, (_, from) => names.map((side, at) => `${side}: ${counts[from + at] ?? ''}`).join(', '));
  const tallies = places.map((told) => ({ told, counted: countedIn(told) })).filter(({ counted }) => counted.size === names.length && counted.has('yes') && counted.has('no'));
  const whole = tallies.filter(({ counted }) => votesOf(counted) === counted.get('present'));
  const [sure] = whole;
  if (sure !== undefined && whole.length === 1) return readVote(sure.told);
  const last = tallies.at(-1);
  return isBeforeOthers || last === undefined || last.told !== places.at(-1) || votesOf(last.counted) > (last.counted.get('present') ?? Infinity) ? null : readVote(last.told);
}

const votesOf = (counted: ReadonlyMap<Side, number>): number => (counted.get('yes') ?? 0) + (counted.get('no') ?? 0) + (counted.get('abstentions') ?? 0);

/** Matches " (§ 22 BbgKVerf)"; not "(n)". */
const BRACKET = / \([^()]{3,40}\)$/u;
/** Matches the colon of "Ja:"; not one inside. */
const COLON = /:$/u;
