/**
 * Companies named as examples: `Unternehmen wie die ABC, Varas und die Holm AG`. Words of the language are not taken,
 * because examples are as often kinds of business (`Unternehmen wie Bäckereien`).
 */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind } from '../words/gap.js';
import { LIST_NOUNS } from '../words/grammar-words.js';
import { readLegalForm } from '../words/legal-form.js';
import { runAt } from '../names/name-from.js';
import { isProperName, isUnknown } from '../names/proper-name.js';
import type { Sought } from '../words/scan.js';
import { endOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isOtherAcronym, isShaped } from '../words/word-shape.js';

const INTRODUCTIONS: ReadonlySet<string> = new Set(cues.listIntroductions);
const BETWEEN: ReadonlySet<string> = new Set([...cues.determiners, ...grammar.exampleLinks]);
/** `Händler wie Lumo`. */
const NOUNS: ReadonlySet<string> = new Set([...LIST_NOUNS, ...cues.announcing]);
const LONGEST = 40;

/** What `findExamples` looks for. */
export const exampleWords: Sought = { letters: 'capital', exact: [...NOUNS] };

/** `nouns` are the words that may be such. */
export function findExamples(words: Words, nouns: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  for (const at of nouns) {
    if (NOUNS.has(wordAt(words, at)) && INTRODUCTIONS.has(wordAt(words, at + 1))) found.push(...examplesFrom(words, at + 2));
  }
  return found;
}

function examplesFrom(words: Words, from: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < from + LONGEST && gapKind(words, at) !== 'break';) {
    if (BETWEEN.has(wordAt(words, at)) || readLegalForm(words, at) !== null) {
      at += 1;
      continue;
    }
    const run = runAt(words, at);
    if (run === null) break;
    const name = wordAt(words, at);
    if (((isShaped(name) || isAcronym(name)) && !isOtherAcronym(name)) || (isUnknown(name) && isProperName(words, run.first, run.last))) found.push(exampleOf(words, run.first, run.last));
    at = run.last + 1;
  }
  return found;
}

function exampleOf(words: Words, first: number, last: number): Candidate {
  const end = endOf(words, last);
  return candidateOf(words, { first, end, coreEnd: end, basis: 'list', rule: 'company-example', weak: true });
}
