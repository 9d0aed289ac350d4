/**
 * Partner towns: where a sentence speaks of them (`Von den Partnerstädten hat Ahausen berichtet; Bestadt plant`), towns abroad
 * need no more than their name; in a paper on them, enumerations of towns abroad do not either.
 */
import { isHome } from '../../gazetteer/index.js';
import type { Chain } from './chains.js';
import { partnerWords } from './cue-words.js';
import { RANK } from './judged.js';
import type { Judged } from './judged.js';

const WINDOW = 200;
/** Smaller ones abroad may be anything. */
const TOWN = 5_000;
/** Towns abroad that a paper on partners names beyond doubt. */
const FEWEST = 3;

export function judgePartners(text: string, judged: readonly Judged[], chains: readonly Chain[]): void {
  const open = judged.filter(isOpen);
  if (open.length === 0) return;
  const marks = partnerWords.flatMap((word) => placesOf(text, word));
  if (marks.length === 0) return;
  for (const member of open) if (marks.some((mark) => isNear(text, mark, member.candidate.start))) accept(member);
  const sure = new Set(judged.filter(({ accepted, choice }) => accepted && !isHome(choice.place)).map(({ candidate }) => candidate.key));
  if (sure.size < FEWEST) return;
  for (const { first, end } of chains) {
    const members = judged.slice(first, end);
    if (members.every((member) => isOpen(member) || (member.accepted && !isHome(member.choice.place)))) members.filter(isOpen).forEach(accept);
  }
}

/** `Weißenau (Vissenau)`: the other name of the one before. */
const IN_BRACKETS = 'in-brackets';

const isOpen = ({ accepted, candidate, choice, evidence, need }: Judged): boolean =>
  !accepted && evidence.cue !== IN_BRACKETS && !candidate.capitals && !evidence.inside && evidence.weight !== 'against' && !isHome(choice.place) && choice.place.population >= TOWN && RANK[need] <= RANK.place;

function placesOf(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

/** Behind the word, in the same paragraph. */
const isNear = (text: string, mark: number, start: number): boolean => start > mark && start - mark < WINDOW && !text.slice(mark, start).includes('\n\n');

function accept(member: Judged): void {
  member.accepted = true;
  member.cue = 'partner-town';
}
