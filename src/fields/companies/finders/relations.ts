/**
 * Companies known by what they do with another: the buyer in `des Unternehmens Lumo an XYZ Altfeld`, the bought in
 * `Lumo hatte Vara übernommen`, the held in `mit 10 % an Dorn beteiligt`. Needs a company that is already known in
 * the same sentence, or a share in per cent.
 */
import cues from '../../../vocabulary/company-cues.json' with { type: 'json' };
import grammar from '../../../vocabulary/company-grammar.json' with { type: 'json' };
import { candidateOf, type Candidate } from '../candidate.js';
import { isPlace } from '../names/proper-name.js';
import { gapKind } from '../words/gap.js';
import { endOf, firstWordFrom, gapBefore, startOf, wordAt, type Words } from '../words/words.js';
import { isAcronym, isBarrier, isCapital, isGenericName, isLead, isOtherAcronym, isPlainNoun, isShaped } from '../words/word-shape.js';

const ACQUIRED: ReadonlySet<string> = new Set(cues.acquired);
const HOLDING: ReadonlySet<string> = new Set(cues.holding);
const LONGEST_SENTENCE = 40;

export function findRelated(words: Words, known: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const company of known) {
    const next = firstWordFrom(words, company.end);
    const buyer = buyerAfter(words, next, company);
    if (buyer !== null) found.push(buyer);
    found.push(...boughtAfter(words, next, company));
  }
  return found;
}

const accepted = (word: string): boolean => isCapital(word) && word.length > 2 && !isBarrier(word) && !isLead(word) && !isOtherAcronym(word) && !isGenericName(word);

/** `an XYZ` or `an XYZ Altfeld` directly after a company that a cue names. */
function buyerAfter(words: Words, next: number, company: Candidate): Candidate | null {
  if (company.basis !== 'cue' || wordAt(words, next) !== grammar.buyerLink || gapKind(words, next) !== 'blank' || gapKind(words, next + 1) !== 'blank') return null;
  const word = wordAt(words, next + 1);
  if (!accepted(word) || !(isAcronym(word) || isShaped(word))) return null;
  const place = wordAt(words, next + 2);
  const last = gapKind(words, next + 2) === 'blank' && accepted(place) && !isPlainNoun(place) ? next + 2 : next + 1;
  return related(words, next + 1, last, 'company-buyer');
}

/** Names before `übernommen` and after `an` before `beteiligt`, in the rest of the sentence that the company is the subject of. */
function boughtAfter(words: Words, next: number, company: Candidate): Candidate[] {
  const found: Candidate[] = [];
  if (!isVerbAfter(words, next) || company.end > startOf(words, next)) return found;
  for (let at = next; at < Math.min(words.count, next + LONGEST_SENTENCE); at += 1) {
    if (endsSentence(gapBefore(words, at))) break;
    const bought = ACQUIRED.has(wordAt(words, at)) && isBareName(words, at - 1);
    const held = HOLDING.has(wordAt(words, at)) && wordAt(words, at - 2) === grammar.buyerLink && isBareName(words, at - 1);
    if (bought || held) found.push(related(words, at - 1, at - 1, 'company-shareholding'));
  }
  return found;
}

/** The company is a subject if a small word, its verb, follows at once. */
const isVerbAfter = (words: Words, next: number): boolean =>
  gapKind(words, next) === 'blank' && cues.subjectVerbs.includes(wordAt(words, next));

/** Matches `. `, `! `, a blank line; not `, `. */
const SENTENCE_END = /[.!?]\s|\n\s*\n/u;
const endsSentence = (gap: string): boolean => SENTENCE_END.test(gap);

/** One capital word that is no plain noun and has no article, adjective or `in` before it. */
function isBareName(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const before = wordAt(words, at - 1);
  return accepted(word) && !isPlainNoun(word) && !cues.determiners.includes(before) && !word.endsWith('en') && !grammar.seatLinks.includes(before) && !isPlace(words, at - 1, at);
}

function related(words: Words, first: number, last: number, rule: string): Candidate {
  const end = endOf(words, last);
  return candidateOf(words, { first, end, coreEnd: end, basis: 'cue', rule, weak: true });
}
