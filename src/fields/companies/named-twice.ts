/**
 * One company by two names, the second in brackets right behind the first: `AVX (Auener Verkehrs-Gesellschaft)`, `Auische Werke AG (lumo)`,
 * `die Lumo-Gruppe (J. Lumo GmbH, Ahausen)`. Names with a legal form each are two companies, and so is what shares a bracket with others; two plain names may be a brand and its owner.
 */
import type { Candidate } from './candidate.js';
import { keyWords } from './family-key.js';
import { isAcronym } from './words/word-shape.js';

/** Matches ` (`, `\n(`; not `) (`. */
const OPENING = /^ ?\n? ?\($/u;
const LONGEST_OPENING = 3;
const SHORTEST_SHARED = 4;

/** The candidates; of each pair the one with the fuller name has the other among its short forms. */
export function namedTwice(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const byStart = new Map(candidates.map((candidate) => [candidate.start, candidate]));
  const shorts = new Map<Candidate, string>();
  for (const candidate of candidates) {
    const open = text.indexOf('(', candidate.end);
    if (open < 0 || open - candidate.end > LONGEST_OPENING || !OPENING.test(text.slice(candidate.end, open + 1))) continue;
    const second = byStart.get(open + 1);
    if (second === undefined || !isSame(text, candidate, second)) continue;
    const isSecondFuller = second.form !== null || (candidate.form === null && second.core.length > candidate.core.length);
    shorts.set(isSecondFuller ? second : candidate, (isSecondFuller ? candidate : second).core);
  }
  return shorts.size === 0 ? candidates : candidates.map((candidate) => {
    const short = shorts.get(candidate);
    return short === undefined ? candidate : { ...candidate, acronyms: [...candidate.acronyms, short] };
  });
}

function isSame(text: string, first: Candidate, second: Candidate): boolean {
  if (first.form !== null && second.form !== null) return false;
  if (sharesWord(first, second)) return text.charAt(second.end) === ')' || text.startsWith(', ', second.end);
  return text.charAt(second.end) === ')' && (first.form !== null || second.form !== null || isAcronym(first.core) !== isAcronym(second.core));
}

function sharesWord(first: Candidate, second: Candidate): boolean {
  const own = new Set(keyWords(first.core));
  return keyWords(second.core).some((word) => word.length >= SHORTEST_SHARED && own.has(word));
}
