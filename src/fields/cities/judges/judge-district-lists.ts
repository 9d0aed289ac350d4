/** Lists of districts: `in den Ortsteilen Altdorf, Neudorf und Holm` names none of the towns that are called like that elsewhere. */
import { endingTest } from '../../../vocabulary/word-endings.js';
import { districtListWords } from '../evidence/cue-words.js';
import { RANK } from './judged.js';
import type { Judged } from './judged.js';

export const DISTRICT_LIST = 'district-list';
const WINDOW = 240;
// "n Altdorf, Neudorf und " behind "Ortsteile"; not " Altdorf liegt ".
const MEMBERS = /^n?:?\s{1,3}(?:(?:Alt |Neu |Bad |St\. )?\p{Lu}[\p{L}-]{1,30}(?: \(\d{1,6}\))?(?:,\s{1,2}|,?\s(?:und|sowie|oder|&)\s{1,2}|\s?\/\s?))*$/u;

export function judgeDistrictLists(text: string, judged: readonly Judged[]): void {
  if (!judged.some((member) => !isSafe(member) && mayBeListed(text, member.candidate.start))) return;
  for (const word of districtListWords) {
    let next = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const start = at + word.length;
      while (next < judged.length && (judged[next]?.candidate.start ?? 0) < start) next += 1;
      dismissMembers(text, start, judged, next);
    }
  }
}

/** Cheap look at what stands before a name: few texts have to be searched for lists. */
function mayBeListed(text: string, start: number): boolean {
  if (!isBehindMember(text, start)) return false;
  const before = text.slice(Math.max(0, start - WINDOW - LONGEST), start);
  return districtListWords.some((word) => before.includes(word));
}

/** Right before a member stands the word for all of them, or what joins it to the one before. */
function isBehindMember(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_JOINT), start).trimEnd();
  return JOINING_MARKS.includes(before.charAt(before.length - 1)) || endsInJoint(before);
}
const LONGEST_JOINT = 24;
const JOINING_MARKS = ',/&:';
const endsInJoint = endingTest(['und', 'sowie', 'oder', ...districtListWords, ...districtListWords.map((word) => `${word}n`)]);
const LONGEST = Math.max(...districtListWords.map(({ length }) => length));

/** No list of districts makes anything else of it. */
const isSafe = ({ isIssuer, evidence }: Judged): boolean => isIssuer || RANK[evidence.weight] >= RANK.strong;

function dismissMembers(text: string, start: number, judged: readonly Judged[], first: number): void {
  for (let index = first; index < judged.length; index += 1) {
    const member = judged[index];
    if (member === undefined || member.candidate.start > start + WINDOW || !MEMBERS.test(text.slice(start, member.candidate.start))) return;
    if (isSafe(member)) continue;
    member.accepted = false;
    member.evidence = { ...member.evidence, weight: 'against', cue: DISTRICT_LIST };
  }
}
