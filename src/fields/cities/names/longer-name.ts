/** A name abroad before a further name is a person's first name or part of something longer: `von Paris Holm`; not `aus Paris Gäste`. */
import { isHome, type Place } from '../../../gazetteer/index.js';
import { isNoun } from '../../../vocabulary/nouns.js';
import type { Evidence } from '../evidence/verdict.js';
import { RANK } from '../judges/judged.js';

// " Holm", " Holm-Varas"; not " und", ", Holm".
const NEXT_NAME = /^ (?<next>\p{Lu}\p{Ll}[\p{L}-]{1,30})(?!\p{L})/u;
const WINDOW = 34;

export function isLongerName(text: string, end: number, place: Place, { weight }: Evidence): boolean {
  if (isHome(place) || RANK[weight] >= RANK.located || text.charAt(end) !== ' ') return false;
  const next = NEXT_NAME.exec(text.slice(end, end + WINDOW))?.groups?.['next'];
  return next !== undefined && !isNoun(next);
}
