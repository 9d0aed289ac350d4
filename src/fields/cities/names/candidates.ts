/**
 * All places in the text where a name of the gazetteer stands, longest name first and none overlapping. Looks at the
 * spelling only; whether the name means a city here is decided elsewhere. One pass, linear in the length of the text.
 */
import { titleCase } from '../../../gazetteer/index.js';
import type { Gazetteer } from '../../../gazetteer/index.js';
import { CAPITAL, HYPHEN as HYPHEN_SIGN, ODD, type Words } from '../../../tree/words.js';
import { hashOf } from '../../../vocabulary/word-hash.js';
import { isCapital, isLetter, isWordCode, nextCapital } from './character-classes.js';
import type { Candidate } from './candidate.js';
import { isDistrict, type Joined, joinedTo } from './joined-name.js';
import { isOpenedInDutch, readDutchName } from './dutch-name.js';
import { type KnownName, lookUp } from './known-name.js';
import { goesOn, nameOfWords } from './name-of-words.js';

const HYPHEN = 45;
const APOSTROPHE = 0x2019;
export function findCandidates(words: Words, gazetteer: Gazetteer): Candidate[] {
  const { codes, starts, ends, signs, signed, hashes } = words;
  const found: Candidate[] = [];
  // Where the next name may begin, and where the second one of a route ("Ahausen-Bestadt") does.
  let free = 0;
  let routeAt = -1;
  for (const word of signed) {
    const end = ends[word] ?? 0;
    if (end <= free) continue;
    const start = starts[word] ?? 0;
    const sign = signs[word] ?? 0;
    const isFresh = free <= start && (sign & ODD) === 0;
    if (isFresh && (sign & CAPITAL) === 0) {
      if ((sign & HYPHEN_SIGN) === 0) continue;
      const dutch = isOpenedInDutch(codes, start) ? readDutchName(words, start, end, gazetteer) : null;
      if (dutch !== null) found.push(dutch);
      continue;
    }
    const isPlain = isFresh && sign === CAPITAL && endsAt(codes, end);
    if (isPlain && !mayBegin(codes, start, end, hashes[word] ?? 0, gazetteer)) continue;
    // In odd words, and from an offset inside of a word, every capital counts.
    for (let at = isFresh ? start : nextCapital(codes, Math.max(free, start), end); at < end; at = nextCapital(codes, free, end)) {
      const stop = isPlain ? end : wordEnd(codes, at);
      const isApart = at === 0 || at === routeAt || !isJoined(codes[at - 1] ?? 0);
      const candidate = isApart && stop - at > 1 ? readName(words, at, stop, gazetteer) : null;
      free = candidate?.end ?? stop;
      if (candidate === null) continue;
      found.push(candidate);
      if (candidate.joined === 'place') routeAt = free += 1;
    }
  }
  return found;
}

/** Whether a word of letters and digits that ends here does not go on as a name: behind a hyphen or an apostrophe. */
function endsAt(codes: Uint16Array, end: number): boolean {
  const code = codes[end] ?? 0;
  return !isWordCode(code) && !(isJoint(code) && isLetter(codes[end + 1] ?? 0));
}

const isJoint = (code: number): boolean => code === HYPHEN || code === APOSTROPHE || code === 39;

const isJoined = (code: number): boolean => isWordCode(code) || code === HYPHEN || code === 64 || code === 95;

/** "Karlsruhe.de": the name is part of an address. */
const isDomain = (codes: Uint16Array, end: number): boolean =>
  codes[end] === 46 && isLetter(codes[end + 1] ?? 0) && !isCapital(codes[end + 1] ?? 0);

function wordEnd(codes: Uint16Array, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = codes[at] ?? 0;
    if (isWordCode(code)) at += 1;
    else if (isJoint(code) && isLetter(codes[at + 1] ?? 0)) at += 2;
    else return at;
  }
}

/** Cheap look at what `lookUp` looks up: the word, or the word without the genitive's s. */
const mayBeName = (codes: Uint16Array, start: number, end: number, hash: number, gazetteer: Gazetteer): boolean =>
  gazetteer.mayName(hash) || (isGenitive(codes, end) && gazetteer.mayName(hashOf(codes, start, end - 1)));

/** Cheap look at a word of letters and digits: whether it may be a name or open one. */
const mayBegin = (codes: Uint16Array, start: number, end: number, hash: number, gazetteer: Gazetteer): boolean =>
  mayBeName(codes, start, end, hash, gazetteer) || (gazetteer.mayOpen(hash) && goesOn(codes, end, hash, gazetteer));

/** Where the first hyphen of the word stands, before its start if it has none. */
function hyphenIn(codes: Uint16Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) if (codes[at] === HYPHEN) return at;
  return -1;
}

/** Ends in an s, whatever its case. */
const isGenitive = (codes: Uint16Array, end: number): boolean => ((codes[end - 1] ?? 0) | 0x20) === 115;

/** Most words are told by the numbers of their letters to be no name. */
function readName(words: Words, start: number, end: number, gazetteer: Gazetteer): Candidate | null {
  const { text, codes } = words;
  const hash = hashOf(codes, start, end);
  const mayGoOn = gazetteer.mayOpen(hash) && goesOn(codes, end, hash, gazetteer);
  const mayBeWhole = mayBeName(codes, start, end, hash, gazetteer);
  const hyphen = hyphenIn(codes, start, end);
  const mayBeHead = hyphen - start > 1 && mayBeName(codes, start, hyphen, hashOf(codes, start, hyphen), gazetteer);
  if (!(mayGoOn || mayBeWhole || mayBeHead) || isDomain(codes, end)) return null;
  const word = text.slice(start, end);
  const capitals = isCapital(codes[start + 1] ?? 0) && word === word.toUpperCase();
  const spelled = capitals ? titleCase(word) : word;
  const long = mayGoOn ? nameOfWords(words, start, end, gazetteer.longest(spelled), gazetteer, capitals) : null;
  if (long !== null) return candidateOf(start, long.end, long.known, capitals, null);
  const whole = mayBeWhole ? lookUp(gazetteer, spelled) : null;
  if (whole !== null) return candidateOf(start, end, whole, capitals, null);
  const head = mayBeHead ? lookUp(gazetteer, spelled.slice(0, hyphen - start)) : null;
  if (head === null || isDistrict(gazetteer, head, spelled.slice(hyphen - start + 1))) return null;
  return candidateOf(start, hyphen, head, capitals, joinedTo(gazetteer, head, spelled.slice(hyphen - start + 1)));
}

const candidateOf = (start: number, end: number, { key, numbers }: KnownName, capitals: boolean, joined: Joined | null): Candidate => ({ start, end, key, numbers, capitals, joined });
