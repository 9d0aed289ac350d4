/**
 * Shareholders: `Gesellschafter sind die Stadt (51 %), die Lumo (25 %) und Vara (24 %)`. The sentence must speak of shares in a
 * company, and the name be one that the language does not know; votes and quotas have their per cent elsewhere.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { gapKind } from '../words/gap.js';
import { isProperName, isUnknown } from '../names/proper-name.js';
import { endOf, firstWordFrom, gapBefore, wordAt, type Words } from '../words/words.js';
import { isNamePart, isNumber } from '../words/word-shape.js';
import { matchesOf } from '../../../tree/matches-of.js';

const LONGEST_NAME = 3;
/** So far back the sentence may speak of shares, in UTF-16 code units. */
const REACH = 300;
/** Matches ` %)`, `%)`; not ` % der`. */
const PER_CENT = /^ ?%\)/u;
/** Matches ` (`; not `(`. */
const OPENS = /^ \($/u;
/** Matches `die Gemeinden Altfeld (30 %) und `; not `die Gemeinde Altfeld (30 %) und die `. */
const OF_TOWNS = /(?:Gemeinden|Städte|Kommunen|Kreise)(?!\p{L})[^;]{0,200}$/u;
/** Matches the end of a sentence; not `GmbH & Co. KG` or `51. `. */
const SENTENCE = /\p{Ll}{3}\.\s|\n\n/gu;

export function findByShare(words: Words): Candidate[] {
  const found: Candidate[] = [];
  for (let sign = words.text.indexOf('%)'); sign >= 0; sign = words.text.indexOf('%)', sign + 1)) {
    const at = firstWordFrom(words, sign) - 1;
    if (at < 1 || !isNumber(wordAt(words, at)) || !PER_CENT.test(gapBefore(words, at + 1)) || !OPENS.test(gapBefore(words, at))) continue;
    const share = holderBefore(words, at - 1);
    if (share !== null && speaksOfShares(words, share.start)) found.push(share);
  }
  return found;
}

function holderBefore(words: Words, last: number): Candidate | null {
  let first = last + 1;
  while (last - first < LONGEST_NAME - 1 && isNamePart(wordAt(words, first - 1))) {
    first -= 1;
    if (!['blank', 'and'].includes(gapKind(words, first))) break;
  }
  if (first > last || !isUnknown(wordAt(words, first)) || !isProperName(words, first, last)) return null;
  const end = endOf(words, last);
  return candidateOf(words, { first, end, coreEnd: end, basis: 'list', rule: 'company-share', weak: true });
}

function speaksOfShares(words: Words, start: number): boolean {
  const before = words.text.slice(Math.max(0, start - REACH), start);
  const sentence = before.slice(matchesOf(SENTENCE, before).at(-1)?.index ?? 0);
  return cues.shareWords.some((word) => sentence.includes(word)) && !OF_TOWNS.test(sentence);
}
