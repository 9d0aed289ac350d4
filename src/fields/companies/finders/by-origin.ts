/**
 * Companies told by where they come from: `an die schwedische Varas`, `von der Wiener Dornal verkauft`, `die Londoner Lumo Rapp`. Behind such an
 * adjective and the article of one company stands a name that the language does not know; rivers and regions have names of the kind as well, so
 * that behind `in der` and `an der` nothing is read.
 */
import origins from '../../../vocabulary/origins.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind, isJoined } from '../words/gap.js';
import { isFirm } from '../names/firm-name.js';
import { runAt } from '../names/name-from.js';
import { isFirstName, isProperName, isUnknown } from '../names/proper-name.js';
import type { Sought } from '../words/scan.js';
import { endOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isCapital } from '../words/word-shape.js';

const LANDS: ReadonlySet<string> = new Set(origins.lands.flatMap((stem) => [`${stem}e`, `${stem}en`]));
const TOWNS: ReadonlySet<string> = new Set(origins.towns);
/** Regions, rivers, parliaments and houses that everybody knows. */
const OTHERS: ReadonlySet<string> = new Set(origins.others);
const SITES: ReadonlySet<string> = new Set(['in', 'an', 'auf', 'nach', 'über', 'entlang', 'aus', 'im']);
/** What a company is the other side of. */
const AGENTS: ReadonlySet<string> = new Set(['von', 'an', 'bei', 'mit', 'durch', 'Tochter', 'Angaben', 'seitens', 'und', 'sowie', 'Fonds', 'Firma']);
/** `die frühere Lumo`: behind such a word and the article of one stands a company, unless it is a noun. */
const FORMER: ReadonlySet<string> = new Set(['frühere', 'früheren', 'damalige', 'damaligen', 'einstige', 'einstigen', 'vormalige', 'vormaligen', 'insolvente', 'insolventen']);
const MOST_WORDS = 3;

/** What `findByOrigin` looks for. */
export const originWords: Sought = { letters: 'any', exact: [...LANDS, ...TOWNS, ...FORMER] };

/** `adjectives` are the words that may be such. */
export function findByOrigin(words: Words, adjectives: readonly number[]): Candidate[] {
  return adjectives.flatMap((at) => {
    if (!isBehindArticle(words, at) || !isJoined(words, at + 1)) return [];
    const run = runAt(words, at + 1);
    if (run === null || run.last - run.first >= MOST_WORDS || !isNamed(words, at, run.first, run.last)) return [];
    const end = endOf(words, run.last);
    return [candidateOf(words, { first: run.first, end, coreEnd: end, basis: 'cue', rule: 'company-origin', weak: true })];
  });
}

/** `die schwedische`, `der schwedischen`, `der Wiener`; not `der schwedische`, `die schwedischen`. */
function isBehindArticle(words: Words, at: number): boolean {
  const adjective = wordAt(words, at);
  if (!isJoined(words, at)) return false;
  switch (wordAt(words, at - 1)) {
    case 'die': case 'Die': return TOWNS.has(adjective) || adjective.endsWith('e');
    case 'der': return TOWNS.has(adjective) || adjective.endsWith('en');
    default: return false;
  }
}

function isNamed(words: Words, at: number, first: number, last: number): boolean {
  if (FORMER.has(wordAt(words, at))) return isFirm(words, first, last, 'weak') && !(gapKind(words, last + 1) === 'blank' && isCapital(wordAt(words, last + 1))) && !SITES.has(wordAt(words, at - 2)) && !isAcronym(wordAt(words, first));
  const word = wordAt(words, first);
  const before = wordAt(words, at - 2);
  if (!isUnknown(word) || OTHERS.has(word) || isAcronym(word) || isFirstName(word) || (word.endsWith('er') && !(LANDS.has(wordAt(words, at)) && wordAt(words, at - 1) !== 'der')) || word.endsWith('innen') || !isProperName(words, first, last)) return false;
  if (gapKind(words, last + 1) === 'hanging' || (gapKind(words, last + 1) === 'blank' && isCapital(wordAt(words, last + 1)))) return false;
  // "an der polnischen Varas": where it is; "an die polnische Varas": who gets it.
  if (SITES.has(before) && !(before === 'an' && wordAt(words, at - 1) === 'die')) return false;
  const areAllUnknown = last > first && isUnknown(wordAt(words, last));
  return areAllUnknown || (AGENTS.has(before) && isJoined(words, at - 1));
}
