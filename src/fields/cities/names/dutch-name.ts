import type { Gazetteer } from '../../../gazetteer/index.js';
import type { Words } from '../../../tree/words.js';
import type { Candidate } from './candidate.js';
import { lookUp } from './known-name.js';

/** Dutch names that begin with what is left of an article: `'s-Ahout`, `’s-Ahout`. The word begins with the s. */
const S = 115;
const HYPHEN = 45;
const APOSTROPHES: ReadonlySet<number> = new Set([39, 0x2018, 0x2019]);

/** Cheap look at three characters. */
export const isOpenedInDutch = (codes: Uint16Array, start: number): boolean =>
  codes[start] === S && codes[start + 1] === HYPHEN && start > 0 && APOSTROPHES.has(codes[start - 1] ?? 0);

/** The name with its apostrophe; the gazetteer has some with the one and some with the other. */
export function readDutchName({ text }: Words, start: number, end: number, gazetteer: Gazetteer): Candidate | null {
  const rest = text.slice(start, end);
  const known = lookUp(gazetteer, `'${rest}`) ?? lookUp(gazetteer, `’${rest}`);
  return known === null ? null : { start: start - 1, end, ...known, capitals: false, joined: null };
}
