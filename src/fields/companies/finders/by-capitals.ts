/** Utilities and banks that write themselves in capitals: `AHAUSEN WASSER`, `LMO.BANK`, `LM|NETZ`. Not in lines that are in capitals throughout. */
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { gathered } from '../../../tree/gathered.js';
import { candidateOf, type Candidate } from '../candidate.js';
import { gapBefore, endOf, startOf, wordAt, type Words } from '../words/words.js';
import type { Sought } from '../words/scan.js';
import { isBarrier, isNumber } from '../words/word-shape.js';

const TRADES: ReadonlySet<string> = new Set(grammar.trades);
/** Matches ` `, `.`, `|`; not `. ` or `-`. */
const JOINT = /^[ .|]$/u;
/** Matches `und`; not `GmbH`. */
const SMALL = /(?<!\p{L})\p{Ll}{2,}/u;

/** What `findByCapitals` looks for. */
export const capitalWords: Sought = { letters: 'capital', exact: grammar.trades };

/** `trades` are the words that may be such. */
export function findByCapitals(words: Words, trades: readonly number[]): Candidate[] {
  return gathered(trades, (at) => {
    if (!TRADES.has(wordAt(words, at)) || !isNamePart(wordAt(words, at - 1)) || !JOINT.test(gapBefore(words, at)) || isShouted(wordAt(words, at + 1)) || !SMALL.test(lineAround(words, at))) return [];
    if (isShouted(wordAt(words, at - 2)) && gapBefore(words, at - 1) === ' ') return [];
    const end = endOf(words, at);
    return [candidateOf(words, { first: at - 1, end, coreEnd: end, basis: 'known-body', rule: 'company-capitals' })];
  });
}

const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && !isNumber(word);
const isNamePart = (word: string): boolean => isShouted(word) && !isBarrier(word);

function lineAround(words: Words, at: number): string {
  const from = words.text.lastIndexOf('\n', startOf(words, at)) + 1;
  const to = words.text.indexOf('\n', endOf(words, at));
  return words.text.slice(Math.max(from, startOf(words, at) - REACH), Math.min(to < 0 ? words.text.length : to, endOf(words, at) + REACH));
}

const REACH = 120;
