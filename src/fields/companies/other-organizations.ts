/**
 * Bodies that are met on the way and are no companies: chambers, authorities, universities, institutes, associations,
 * parties. Read modestly: a known word and what it is called by. Registered associations come from their legal form.
 */
import grammar from '../../vocabulary/company-grammar.json' with { type: 'json' };
import bodies from '../../vocabulary/known-bodies.json' with { type: 'json' };
import table from '../../vocabulary/other-organizations.json' with { type: 'json' };
import { candidateOf, type Candidate } from './candidate.js';
import { gapKind, runsOn } from './words/gap.js';
import { wordEndings } from '../../vocabulary/word-endings.js';
import type { Sought } from './words/scan.js';
import { endOf, wordAt, type Words } from './words/words.js';
import { isCapital, isInflected, isPlainNoun, isNamePart } from './words/word-shape.js';

const KINDS = new Map<string, string>(table.flatMap((entry) => entry.words.map((word): [string, string] => [word, entry.kind])));

/** Words that are a name by themselves: parties, chambers, well-known associations. */
const ALONE: ReadonlySet<string> = new Set(table.filter(({ alone }) => alone === true).flatMap(({ words }) => words));

export interface OtherCandidate {
  readonly candidate: Candidate;
  readonly kind: string;
}

/** `Agentur Lumo` is a business, `Agentur für Arbeit` is none. */
const BUSINESSES: ReadonlySet<string> = new Set(bodies.withOwner);

/** Kind of the first word in the range that names one, null if none does. */
export function otherKindOf(words: Words, first: number, last: number): string | null {
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(words, at);
    if (BUSINESSES.has(word) && !grammar.purpose.includes(wordAt(words, at + 1))) continue;
    const kind = KINDS.get(word) ?? KINDS.get(word.slice(word.lastIndexOf('-') + 1)) ?? hiddenKind(word);
    if (kind !== null) return kind;
  }
  return null;
}

/** Compounds such as `Wasserbauinstitut`; bare letters are not read. */
function hiddenKind(word: string): string | null {
  return HIDDEN.of(word.toLowerCase());
}
const HIDDEN = wordEndings(table.flatMap(({ endings, kind }) => endings.map((ending) => [ending, kind] as const)));

/** What `findOtherOrganizations` looks for. */
export const organizationWords: Sought = { letters: 'capital', exact: [...KINDS.keys()] };

/** `kinds` are the words that may be such. */
export function findOtherOrganizations(words: Words, kinds: readonly number[]): OtherCandidate[] {
  const found: OtherCandidate[] = [];
  let reached = -1;
  for (const at of kinds) {
    const word = wordAt(words, at);
    const kind = KINDS.get(word);
    if (kind === undefined || at <= reached) continue;
    const last = kind === 'party' ? at : lastWord(words, at);
    const first = kind === 'party' ? at : firstWord(words, at);
    if (first === at && last === at && !ALONE.has(word)) continue;
    const end = endOf(words, last);
    found.push({ kind, candidate: candidateOf(words, { first, end, coreEnd: end, basis: 'known-body', rule: `organization-${kind}` }) });
    reached = last;
  }
  return found;
}

/** A capital adjective or name directly before: `Holm Institut`, `Pädagogische Hochschule`. */
function firstWord(words: Words, at: number): number {
  const word = wordAt(words, at - 1);
  return runsOn(words, at) && isNamePart(word) && !isPlainNoun(word) ? at - 1 : at;
}

/** `für Bau und Verkehr`, or a place. */
function lastWord(words: Words, at: number): number {
  if (!runsOn(words, at + 1)) return at;
  if (grammar.purpose.includes(wordAt(words, at + 1))) return lastOfPurpose(words, at + 1);
  let last = at;
  while (last - at < 2 && runsOn(words, last + 1) && isNamePart(wordAt(words, last + 1))) last += 1;
  return last;
}

function lastOfPurpose(words: Words, link: number): number {
  let last = link;
  while (last - link < 8) {
    const word = wordAt(words, last + 1);
    if (KINDS.has(word)) break;
    const kind = gapKind(words, last + 1);
    const passes = runsOn(words, last + 1) || kind === 'hanging' || (kind === 'comma' && isNamePart(wordAt(words, last + 1)));
    const joined = grammar.joints.includes(word) && isCapital(wordAt(words, last + 2));
    if (!passes || !(isNamePart(word) || joined || (last === link && isInflected(word)))) break;
    last += 1;
  }
  return last === link ? link - 1 : last;
}
