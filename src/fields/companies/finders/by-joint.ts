/**
 * Names that stand beside a known company as its equals: `Lumo und die Vara AG`, `die Holm AG, die Vara und die Rapp
 * Versicherungen`. The name must be one that the language does not know; a person or a place is none.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import lists from '../../../vocabulary/company-words.json' with { type: 'json' };
import { isListedNoun, isNoun } from '../../../vocabulary/nouns.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { isBrandShaped, isPlace, isProperName, isUnknown } from '../names/proper-name.js';
import { runAt, type NameRun } from '../names/name-from.js';
import { endOf, firstWordFrom, wordAt, type Words } from '../words/words.js';
import { isKnownBeside } from './well-known.js';
import { endsWithAny, isCapital, isNamePart, isNumber } from '../words/word-shape.js';

const JOINTS: ReadonlySet<string> = new Set(grammar.equals);
const ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'das', 'dem', 'den', 'an', 'von', 'bei', 'Die', 'Der', 'Das']);
/** `in Lumo und die Vara AG`: a place. */
const SITES: ReadonlySet<string> = new Set(['in', 'nach', 'aus', 'am', 'im', 'auf']);
const LONGEST_NAME = 3;
const MOST_ROUNDS = 4;

/** All names that can be reached from the known ones, from joint to joint. */
export function findEquals(words: Words, known: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set(known.map(({ start }) => start));
  let open = known;
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    open = open.flatMap((company) => [equalBehind(words, company), equalBefore(words, company), companionBehind(words, company)]).flatMap((each) => {
      if (each === null || taken.has(each.start)) return [];
      taken.add(each.start);
      return [each];
    });
    found.push(...open);
  }
  return found;
}

function equalBehind(words: Words, company: Candidate): Candidate | null {
  let at = firstWordFrom(words, company.end);
  const comma = gapKind(words, at) === 'comma';
  if (!comma && !isJoined(words, at)) return null;
  const joint = JOINTS.has(wordAt(words, at));
  if (joint) at += 1;
  const article = ARTICLES.has(wordAt(words, at)) && (joint || comma) && isJoined(words, joint ? at : at + 1);
  if (!joint && !(comma && article)) return null;
  if (article) at += 1;
  if (!isJoined(words, at)) return null;
  const run = ofDeed(words, runAt(words, at));
  return run === null || isOwned(words, run) || !isEqual(words, run.first, run.last) || (comma && !isClosed(words, run.last + 1)) ? null : candidate(words, run.first, run.last);
}

/** `mit Siemens und Lumo Gespräche geführt`: what was done with them is no part of the name. */
const ofDeed = (words: Words, run: NameRun | null): NameRun | null =>
  run !== null && run.last > run.first && isNoun(wordAt(words, run.last)) && !endsWithAny(wordAt(words, run.last).toLowerCase(), lists.companyHeads) && isJoined(words, run.last + 1) && PARTICIPLE.test(wordAt(words, run.last + 1)) ? { ...run, last: run.last - 1 } : run;
/** Matches `geführt`, `vereinbart`, `abgegeben`; not `hat`, `mit`. */
const PARTICIPLE = /^(?:\p{Ll}{0,5}ge|ver|be|er)\p{Ll}{3,}(?:t|en)$/u;

/** `1. Preis: Holm Architekten GmbH, Ahausen, mit Varas, Bestadt`, `mit lumo + vara, Bestadt`: who takes part with a company, each with its seat. */
function companionBehind(words: Words, company: Candidate): Candidate | null {
  const seat = firstWordFrom(words, company.end);
  const first = seat + 2;
  if (wordAt(words, seat + 1) !== WITH || gapKind(words, seat) !== 'comma' || !isPlace(words, seat, seat) || !(gapKind(words, seat + 1) === 'comma' || isJoined(words, seat + 1)) || !isJoined(words, first)) return null;
  const last = gapKind(words, first + 1) === 'and' && isSmall(wordAt(words, first)) && isSmall(wordAt(words, first + 1)) ? first + 1 : runAt(words, first)?.last ?? first - 1;
  const isSeated = last >= first && gapKind(words, last + 1) === 'comma' && isPlace(words, last + 1, last + 1);
  return isSeated && (isSmall(wordAt(words, first)) || isProperName(words, first, last) || (first === last && isNamePart(wordAt(words, first)))) ? candidate(words, first, last) : null;
}
const WITH = 'mit';
const isSmall = (word: string): boolean => word.length > 2 && !isCapital(word) && !isNumber(word);

/** `die Lumo AG und der Varaser der Humlo GmbH`: somebody's, as things and persons are. */
const isOwned = (words: Words, { first, last }: NameRun): boolean => first === last && OF.has(wordAt(words, last + 1)) && gapKind(words, last + 1) === 'blank' && !isBrandShaped(wordAt(words, last));
const OF: ReadonlySet<string> = new Set(['der', 'des']);

function equalBefore(words: Words, company: Candidate): Candidate | null {
  const start = firstWordFrom(words, company.start);
  const articled = ARTICLES.has(wordAt(words, start - 1)) && isJoined(words, start);
  const from = articled ? start - 1 : start;
  const joint = JOINTS.has(wordAt(words, from - 1)) && isJoined(words, from);
  const comma = !joint && gapKind(words, from) === 'comma';
  const last = joint ? from - 2 : from - 1;
  if (!(joint ? isJoined(words, from - 1) : comma) || last < 0) return null;
  const first = firstOf(words, last);
  if (first > last || SITES.has(wordAt(words, first - 1)) || !isEqual(words, first, last)) return null;
  if (comma && (articled !== ARTICLES.has(wordAt(words, first - 1)) || !isClosed(words, firstWordFrom(words, company.end)))) return null;
  return candidate(words, first, last);
}

/** A list that ends in `und Vara`, or goes on. */
const isClosed = (words: Words, next: number): boolean => JOINTS.has(wordAt(words, next)) || (gapKind(words, next) === 'comma' && ARTICLES.has(wordAt(words, next)));

function firstOf(words: Words, last: number): number {
  let first = last + 1;
  while (first > last - LONGEST_NAME + 1 && isNamePart(wordAt(words, first - 1))) {
    first -= 1;
    if (gapKind(words, first) !== 'blank') break;
  }
  return first;
}

/** Begins with a word that the language does not know; a subject of a verb in the singular (`und Lumo fragt`) cannot be told and is taken. */
const isEqual = (words: Words, first: number, last: number): boolean =>
  (first === last && (isKnownBeside(words, first) || isSeatedCompound(words, first))) || (isUnknown(wordAt(words, first)) && wordAt(words, first).length > 2 && !(first === last && TRADE.test(wordAt(words, first))) && isProperName(words, first, last) && !cues.titles.includes(wordAt(words, first - 1)));

/** `Varas AG und Sonnstrom (Ahausen)`: a compound that no list has, with its seat. */
const isSeatedCompound = (words: Words, at: number): boolean =>
  isNamePart(wordAt(words, at)) && !isListedNoun(wordAt(words, at)) && !isPlace(words, at, at) && gapKind(words, at + 1) === 'open' && isPlace(words, at + 1, at + 1) && gapKind(words, at + 2) !== 'blank' && !cues.titles.includes(wordAt(words, at - 1));

/** Matches `Werkzeugbau`; not `Bau`. */
const TRADE = /\p{Ll}{3}bau$/u;

function candidate(words: Words, first: number, last: number): Candidate {
  const end = endOf(words, last);
  return candidateOf(words, { first, end, coreEnd: end, basis: 'list', rule: 'company-equal', weak: true });
}
