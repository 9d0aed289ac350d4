/**
 * In rows that lost their cells, the label of a lot stands before the bidder: `Los 2 Fußschutz Lumo GmbH`. If the text
 * names `Lumo GmbH` elsewhere without it, the label is cut off; so is a noun before a trade and an amount behind it. Rows with cells need none of this.
 */
import bodies from '../../vocabulary/known-bodies.json' with { type: 'json' };
import lists from '../../vocabulary/company-words.json' with { type: 'json' };
import { isNoun } from '../../vocabulary/nouns.js';
import type { FormFindings } from './finders/by-legal-form.js';
import type { Candidate } from './candidate.js';
import { AMOUNT, gapKind, LONGEST_ROW, startsLine } from './words/gap.js';
import { WITH_PLACE } from './words/grammar-words.js';
import { firstWordFrom, startOf, wordAt, type Words } from './words/words.js';
import { endsWithAny, isNumber, isPlaceAdjective, isShaped } from './words/word-shape.js';

export function withoutTableLabels(words: Words, found: FormFindings): FormFindings {
  const names = new Set(found.companies.map((candidate) => candidate.name));
  return { companies: found.companies.map((candidate) => trimmed(words, candidate, names)), others: found.others };
}

function trimmed(words: Words, candidate: Candidate, names: ReadonlySet<string>): Candidate {
  const first = firstWordFrom(words, candidate.start);
  const label = wordAt(words, first);
  if (!isLabel(words, first, names.has(candidate.name.slice(label.length + 1)))) return candidate;
  return { ...candidate, start: startOf(words, first + 1), name: candidate.name.slice(label.length + 1), core: candidate.core.slice(label.length + 1) };
}

/** `bare`: the text names the company without the label elsewhere. */
function isLabel(words: Words, at: number, bare: boolean): boolean {
  const label = wordAt(words, at);
  if (isShaped(label) || (isPlaceAdjective(label) && !isNoun(label))) return false;
  if (bare && isNumber(wordAt(words, at - 1))) return true;
  if (!isNoun(label) || WITH_PLACE.has(label) || TRADES.has(label) || gapKind(words, at + 1) !== 'blank') return false;
  return bare ? !endsWithAny(label.toLowerCase(), lists.companyHeads) : TRADES.has(wordAt(words, at + 1)) && startsLine(words, at) && isFollowedByAmount(words, at);
}

const TRADES: ReadonlySet<string> = new Set(bodies.withOwner);

/** `Fenster Metallbau Lumo GmbH, Ahausen 61.204,08 €`: what is done stands before who does it. */
function isFollowedByAmount(words: Words, at: number): boolean {
  const start = startOf(words, at);
  const end = words.text.indexOf('\n', start);
  return AMOUNT.test(words.text.slice(start, Math.min(start + LONGEST_ROW, end < 0 ? words.text.length : end)));
}
