/**
 * Enumerations: candidates with only commas, slashes or "und" between them. One sure member lifts the others, two lift
 * even names that are words; a list of counties takes its members down with it.
 */
import type { Candidate } from './candidate.js';

export interface Chain {
  readonly first: number;
  /** Index behind the last member. */
  readonly end: number;
}

const LONGEST_JOINT = 60;
const LONGEST_BRACKET = 92;
const LONGEST_PLAIN = 40;
/** " 5 %, " */
const SHORTEST_VALUE = 5;
// ", ", " (2.311), ", " und ", "/ ", " – ", ", sowie ", ", in ", " über "; not " in ".
const JOINT = /^(?: ?\((?:[\d.,]{1,9} ?%?|\p{Lu}[\p{L} .-]{1,25})\))?(?:\s?[,;/&]\s{0,2}|,\s(?:und )?(?:auch )?in |\sund auch in |,?\s(?:und|sowie|oder|bis|nach|über|beziehungsweise|bzw\.|UND|SOWIE|–|-)\s|[-–]|\)?,?\s(?:und|sowie)\s(?:in |der Stadt )?)$/u;
// " meldet 33,9 %, ", " 25 v. H., ", " 12.000 Euro und ", " seit 1973, mit ", " (Umbau des Theaters 2008), "; not " (siehe Anlage) und dann ".
const VALUE_JOINT = /^(?: \p{Ll}{3,12})? (?:\d[\d.]{0,9}(?:,\d{1,2})? ?(?:%|v\. ?H\.|Prozent|€|Euro|EUR|Mio\.|Einwohner)|\((?:[^()\n]{1,30} )?\d{4}\)|\(\p{Lu}\p{L}{2,20}\)|seit \d{4}|\(\p{Lu}\p{L}+(?: \p{L}+){0,4} \d{4}\))(?:[,;]\s{1,2}(?:und )?|,?\s{1,2}(?:und|sowie)\s{1,2})(?:(?:mit|in) )?$/u;
// " (Ahausener Bau GmbH, zu 30 %), " before the next of a list; not " (siehe oben). Und ".
const BRACKET_JOINT = /^ \([^()]{2,80}\)(?:[,;]\s(?:und )?|\s(?:und|sowie)\s)$/u;
// "   · " between the items of a row.
const ITEM_JOINT = /^\s{1,20}[·•]\s{1,3}$/u;
// ", Musterort, ": a member that the gazetteer does not know; not ", im Ort, ".
const UNKNOWN_MEMBER = /^, ?\n?\p{Lu}[\p{L}-]{2,20},\s$/u;

/** Runs of at least two candidates. */
export function findChains(text: string, candidates: readonly Candidate[]): Chain[] {
  const chains: Chain[] = [];
  let first = 0;
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (next !== undefined && isJoint(text, candidate, next)) return;
    if (index > first) chains.push({ first, end: index + 1 });
    first = index + 1;
  });
  return chains;
}

function isJoint(text: string, left: Candidate, right: Candidate): boolean {
  const length = right.start - left.end;
  if (length < 1 || length > LONGEST_BRACKET) return false;
  const between = text.slice(left.end, right.start);
  if (length > LONGEST_PLAIN) return (length <= LONGEST_JOINT && VALUE_JOINT.test(between)) || (between.startsWith(' (') && !between.includes('\n\n') && BRACKET_JOINT.test(between));
  return JOINT.test(between) || (length > SHORTEST_VALUE && VALUE_JOINT.test(between)) || (between.startsWith(' (') && BRACKET_JOINT.test(between)) || ITEM_JOINT.test(between) || UNKNOWN_MEMBER.test(between);
}
