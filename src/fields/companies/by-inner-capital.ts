/**
 * Brands with a capital inside, told by an article in the feminine and what is done: `durch die HaLuVe`, `mit der enLumo`,
 * `Die LumoVara hat`. What ends in a noun of the language is a project (`JobTicket`), in capitals a law (`BauGB`).
 */
import cues from '../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../vocabulary/company-grammar.json' with { type: 'json' };
import { isNoun } from '../../vocabulary/nouns.js';
import { candidateOf, type Candidate } from './candidate.js';
import { gapKind, isJoined } from './gap.js';
import { FEMININE } from './grammar-words.js';
import { readLegalForm } from './legal-form.js';
import { endOf, firstWordFrom, startOf, wordAt, type Words } from './words.js';
import { isCapital, isOtherAcronym } from './word-shape.js';

const AGENTS: ReadonlySet<string> = new Set([...grammar.agents, 'Von', 'Durch', 'An', 'Bei', 'Mit']);
const VERBS: ReadonlySet<string> = new Set([...cues.brandVerbs, ...cues.deeds]);
/** Matches `HaLuVe`, `enLumo`, `LumoVara`, `lumoXS`; not `BauGB`, `GmbH`, `iPad`. */
const BRAND = /^(?:\p{Lu}\p{Ll}+|\p{Ll}{2,})(?<last>\p{Lu}\p{Ll}+)+$|^\p{Ll}{3,}(?<tail>\p{Lu}+)$/u;
/** Matches `BürgerInnen`, `LehrerIn`. */
const BOTH_SEXES = /In(?:nen)?$/u;
const SHORTEST = 5;

export function findByInnerCapital(words: Words): Candidate[] {
  const { text } = words;
  const found: Candidate[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (!isAsciiCapital(text.charCodeAt(at)) || !isAsciiSmall(text.charCodeAt(at - 1))) continue;
    const word = firstWordFrom(words, at + 1) - 1;
    at = Math.max(at, endOf(words, word) - 1);
    const candidate = brandAt(words, word);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

const isAsciiCapital = (code: number): boolean => code > 0x40 && code < 0x5b;
const isAsciiSmall = (code: number): boolean => code > 0x60 && code < 0x7b;

function brandAt(words: Words, at: number): Candidate | null {
  const word = wordAt(words, at);
  const match = BRAND.exec(word);
  if (match === null || word.length < SHORTEST || BOTH_SEXES.test(word) || isOtherAcronym(word) || isNoun(match.groups?.['last'] ?? match.groups?.['tail'] ?? '')) return null;
  if (!isNamed(words, at) || readLegalForm(words, at + 1) !== null || words.text.startsWith('.', endOf(words, at)) && isAddress(words.text, endOf(words, at))) return null;
  const end = endOf(words, at);
  return candidateOf(words, { first: at, end, coreEnd: end, basis: 'cue', rule: 'company-inner-capital', weak: true });
}

const isAddress = (text: string, end: number): boolean => TOP_LEVEL.test(text.slice(end, end + 3));
/** Matches `.de`; not `. D`. */
const TOP_LEVEL = /^\.\p{Ll}/u;

/** `durch die X`, `Die X hat`; no further noun behind it. Without the article it may be a product. */
function isNamed(words: Words, at: number): boolean {
  if (!isJoined(words, at) || (gapKind(words, at + 1) === 'blank' && isCapital(wordAt(words, at + 1))) || '@-_'.includes(words.text.charAt(startOf(words, at) - 1))) return false;
  const before = wordAt(words, at - 1);
  return FEMININE.has(before) && ((isJoined(words, at - 1) && AGENTS.has(wordAt(words, at - 2))) || (isJoined(words, at + 1) && VERBS.has(wordAt(words, at + 1))));
}
