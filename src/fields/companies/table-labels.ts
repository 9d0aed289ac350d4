/**
 * In rows that lost their cells, the label of a lot stands before the bidder: `Los 2 Fußschutz Lumo GmbH`. If the text
 * names `Lumo GmbH` elsewhere without it, the label is cut off. Rows with cells need none of this.
 */
import type { FormFindings } from './by-legal-form.js';
import type { Candidate } from './candidate.js';
import { firstWordFrom, startOf, wordAt, type Words } from './words.js';
import { isNumber, isPlaceAdjective, isShaped } from './word-shape.js';

export function withoutTableLabels(words: Words, found: FormFindings): FormFindings {
  const names = new Set(found.companies.map((candidate) => candidate.name));
  return { companies: found.companies.map((candidate) => trimmed(words, candidate, names)), others: found.others };
}

function trimmed(words: Words, candidate: Candidate, names: ReadonlySet<string>): Candidate {
  const first = firstWordFrom(words, candidate.start);
  const label = wordAt(words, first);
  if (!isNumber(wordAt(words, first - 1)) || isShaped(label) || isPlaceAdjective(label)) return candidate;
  const rest = candidate.name.slice(label.length + 1);
  if (!names.has(rest)) return candidate;
  return { ...candidate, start: startOf(words, first + 1), name: rest, core: candidate.core.slice(label.length + 1) };
}
