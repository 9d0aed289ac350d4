/**
 * All places in the text where a name of the gazetteer stands, longest name first and none overlapping. Looks at the
 * spelling only; whether the name means a city here is decided elsewhere. One pass, linear in the length of the text.
 */
import { titleCase } from '../../gazetteer/index.js';
import type { Gazetteer } from '../../gazetteer/index.js';
import type { Words } from '../../tree/words.js';
import { codeAt } from '../../vocabulary/letters.js';
import { capitalFinder } from './capital-finder.js';
import { isCapital, isLetter, isWordCode } from './character-classes.js';

export type Joined = 'place' | 'part' | 'word';

export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The name under which the gazetteer knows it. */
  readonly key: string;
  /** Numbers of places in the gazetteer. */
  readonly numbers: readonly number[];
  /** Printed in capitals throughout. */
  readonly capitals: boolean;
  /** What a hyphen joins to the name: another `place`, a `part` of one, some other `word`. */
  readonly joined: Joined | null;
}

const HYPHEN = 45;
const APOSTROPHE = 0x2019;
const LONGEST_NAME = 60;
const SHORTEST_GENITIVE = 5;

export function findCandidates(words: Words, gazetteer: Gazetteer): Candidate[] {
  const { text } = words;
  const found: Candidate[] = [];
  const capitals = capitalFinder(words);
  let at = 0;
  // Where the second name of a route ("Ahausen-Bestadt") begins.
  let routeAt = -1;
  for (;;) {
    at = capitals.next(at);
    if (at >= text.length) return found;
    const plain = capitals.plainEnd();
    const end = plain >= 0 && endsAt(text, plain) ? plain : wordEnd(text, at);
    if (at > 0 && at !== routeAt && isJoined(text.charCodeAt(at - 1))) {
      at = end;
      continue;
    }
    const candidate = end - at > 1 && mayBeName(text, at, end, end === plain, gazetteer) && !isDomain(text, end) ? readName(text, at, end, gazetteer) : null;
    if (candidate === null) {
      at = end;
    } else {
      found.push(candidate);
      at = candidate.end;
      if (candidate.joined === 'place') {
        at += 1;
        routeAt = at;
      }
    }
  }
}

/** Whether a word of letters and digits that ends here does not go on as a name: behind a hyphen or an apostrophe. */
function endsAt(text: string, end: number): boolean {
  const code = codeAt(text, end);
  return !isWordCode(code) && !(isJoint(code) && isLetter(codeAt(text, end + 1)));
}

const isJoint = (code: number): boolean => code === HYPHEN || code === APOSTROPHE || code === 39;

const isJoined = (code: number): boolean => isWordCode(code) || code === HYPHEN || code === 64 || code === 95;

/** "Karlsruhe.de": the name is part of an address. */
const isDomain = (text: string, end: number): boolean =>
  codeAt(text, end) === 46 && isLetter(codeAt(text, end + 1)) && !isCapital(codeAt(text, end + 1));

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = codeAt(text, at);
    if (isWordCode(code)) at += 1;
    else if (isJoint(code) && isLetter(codeAt(text, at + 1))) at += 2;
    else return at;
  }
}

/** Cheap look at what `readName` looks up: the word, the word without the genitive's s, the word up to its hyphen, which a plain one has not. */
function mayBeName(text: string, start: number, end: number, plain: boolean, gazetteer: Gazetteer): boolean {
  if (gazetteer.mayKnow(text, start, end)) return true;
  if (isGenitive(text, end) && gazetteer.mayKnow(text, start, end - 1)) return true;
  if (plain) return false;
  let hyphen = start + 1;
  while (hyphen < end && text.charCodeAt(hyphen) !== HYPHEN) hyphen += 1;
  if (hyphen === end) return false;
  return gazetteer.mayKnow(text, start, hyphen) || (isGenitive(text, hyphen) && gazetteer.mayKnow(text, start, hyphen - 1));
}

/** Ends in an s, whatever its case. */
const isGenitive = (text: string, end: number): boolean => (text.charCodeAt(end - 1) | 0x20) === 115;

function readName(text: string, start: number, end: number, gazetteer: Gazetteer): Candidate | null {
  const word = text.slice(start, end);
  const capitals = isCapital(codeAt(text, start + 1)) && word === word.toUpperCase();
  const spelled = capitals ? titleCase(word) : word;
  const words = gazetteer.longest(spelled);
  if (words > 1) {
    const long = readWords(text, start, spelled, words, gazetteer, capitals);
    if (long !== null) return long;
  }
  const whole = lookUp(gazetteer, spelled);
  if (whole !== null) return { start, end, ...whole, capitals, joined: null };
  const hyphen = word.indexOf('-');
  if (hyphen < 2) return null;
  const head = lookUp(gazetteer, spelled.slice(0, hyphen));
  if (head === null) return null;
  return { start, end: start + hyphen, ...head, capitals, joined: joinedTo(gazetteer, head, spelled.slice(hyphen + 1)) };
}

function joinedTo(gazetteer: Gazetteer, head: Known, rest: string): Joined {
  const places = gazetteer.numbers(rest).map((number) => gazetteer.place(number));
  if (places.length === 0) return 'word';
  const owners = new Set(head.numbers.map((number) => gazetteer.place(number).ags));
  return places[0]?.partOf === null && !places.some(({ partOf }) => partOf !== null && owners.has(partOf)) ? 'place' : 'part';
}

interface Known {
  readonly key: string;
  readonly numbers: readonly number[];
}

/** The name as it stands, or without the genitive's s. */
function lookUp(gazetteer: Gazetteer, name: string): Known | null {
  const numbers = gazetteer.numbers(name);
  if (numbers.length > 0) return { key: name, numbers };
  if (name.length <= SHORTEST_GENITIVE || !name.endsWith('s')) return null;
  const bare = name.slice(0, -1);
  const owned = gazetteer.numbers(bare);
  return owned.length > 0 ? { key: bare, numbers: owned } : null;
}

/** Names of several words, longest first; blanks and line ends between the words are alike. */
function readWords(text: string, start: number, first: string, words: number, gazetteer: Gazetteer, capitals: boolean): Candidate | null {
  let at = start + first.length;
  const second = nextBegin(text, at);
  if (second < 0 || !gazetteer.mayGoOn(text, start, at, codeAt(text, second))) return null;
  const ends: number[] = [];
  // "St." and "Bad" go on after the full stop and the blank.
  for (let word = 1; word < words && at - start < LONGEST_NAME; word += 1) {
    const next = nextChunk(text, at);
    if (next === null) break;
    ends.push(next);
    at = next;
  }
  for (const end of ends.reverse()) {
    const trimmed = trimmedEnd(text, start, end);
    const printed = text.slice(start, trimmed).replace(BLANKS, ' ');
    const known = lookUp(gazetteer, capitals ? titleCase(printed) : printed);
    if (known !== null && known.key.includes(' ')) return { start, end: trimmed, ...known, capitals, joined: null };
  }
  return null;
}

// Several blanks or a line end; not "-".
const BLANKS = /\s+/gu;

/** End of the run of characters after the next blank, null if more than a line end lies between. */
function nextChunk(text: string, from: number): number | null {
  const begin = nextBegin(text, from);
  let at = begin;
  while (begin >= 0 && at < text.length && at - begin < LONGEST_NAME && !isBlank(text.charCodeAt(at))) at += 1;
  return at > begin ? at : null;
}

/** Where it begins, -1 if no blank follows. */
function nextBegin(text: string, from: number): number {
  let at = codeAt(text, from) === 46 ? from + 1 : from;
  if (!isBlank(codeAt(text, at))) return -1;
  at += 1;
  return isBlank(codeAt(text, at)) ? at + 1 : at;
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;

/** Leaves out punctuation behind the last word, but keeps the bracket that the name itself opened. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !isWordCode(text.charCodeAt(at - 1))) at -= 1;
  return text.charAt(at) === ')' && text.lastIndexOf('(', at) > start ? at + 1 : at;
}
