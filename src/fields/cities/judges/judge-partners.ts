/**
 * Partner towns: where a sentence speaks of them (`Von den Partnerstädten hat Ahausen berichtet; Bestadt plant`), towns abroad
 * need no more than their name; in a paper on them, enumerations of towns abroad do not either.
 */
import type { Place } from '../../../gazetteer/index.js';
import type { Chain } from '../names/chains.js';
import { partnerWords } from '../evidence/cue-words.js';
import { RANK } from './judged.js';
import type { Judged } from './judged.js';

const WINDOW = 200;
/** Smaller ones abroad may be anything. */
const TOWN = 5_000;
/** Shorter names are too often words. */
const SHORTEST = 5;
// A letter that German has not: "Łódź"; not "Bari".
const MARKED = /[^A-Za-zÄÖÜäöüß]/u;
/** Towns abroad that a paper on partners names beyond doubt. */
const FEWEST = 3;

const isAbroad = (place: Place): boolean => place.country !== 'DE';

export function judgePartners(text: string, judged: readonly Judged[], chains: readonly Chain[]): void {
  const open = judged.filter(isOpen);
  for (const member of open) if (isBehindPartners(text, member.candidate.start)) accept(member);
  const rest = open.filter(({ accepted }) => !accepted);
  if (rest.length === 0) return;
  const sure = new Set(judged.filter(({ accepted, choice }) => accepted && isAbroad(choice.place)).map(({ candidate }) => candidate.key));
  if (sure.size < FEWEST || !speaksOfPartners(text)) return;
  for (const { first, end } of chains) {
    const members = judged.slice(first, end);
    if (members.every(({ choice }) => isAbroad(choice.place))) members.filter(isOpen).forEach(accept);
  }
}

/** "Partnerstädte", "Städtepartnerschaft", "Schwesterstadt"; not "Partner". */
const speaksOfPartners = (text: string): boolean => partnerWords.some((word) => text.includes(word));

/** The word stands before it in the same paragraph. */
function isBehindPartners(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  return speaksOfPartners(before.slice(before.lastIndexOf('\n\n') + 1));
}

/** `Weißenau (Vissenau)`: the other name of the one before. */
const IN_BRACKETS = 'in-brackets';

const isOpen = ({ accepted, candidate, choice, evidence, need }: Judged): boolean =>
  !accepted && evidence.cue !== IN_BRACKETS && (candidate.key.length >= SHORTEST || MARKED.test(candidate.key)) && !candidate.capitals && !evidence.inside && evidence.weight !== 'against' && isAbroad(choice.place) && choice.place.population >= TOWN && RANK[need] <= RANK.place;

function accept(member: Judged): void {
  member.accepted = true;
  member.cue = 'partner-town';
}
