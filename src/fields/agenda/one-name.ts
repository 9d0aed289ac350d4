import cues from '../../vocabulary/city-cues.json' with { type: 'json' };
import type { ItemHead } from './item-head.js';

const clubs: ReadonlySet<string> = new Set(cues.clubs);

/** "1. SV Musterau" at the beginning of several lines: the name of a club, which no items count up to. */
export function isOneName(heads: readonly ItemHead[]): boolean {
  const [first, ...others] = heads.map(({ line, number }) => line.text.slice(number.start - line.start, number.start - line.start + LENGTH));
  const club = CLUB.exec(first ?? '')?.groups?.['club'];
  return club !== undefined && clubs.has(club) && others.length > 0 && others.every((one) => one === first);
}

/** So many letters tell one club from another. */
const LENGTH = 10;
/** Matches "1. SV Must"; not "1. Bericht". */
const CLUB = /^1\. (?<club>\p{L}{2,4}) /u;
