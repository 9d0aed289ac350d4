/** Names of countries that towns bear too: "Ahausen in Luxemburg" says where Ahausen lies. */
import { territoryNamed } from '../evidence/cue-words.js';
import type { Judged } from './judged.js';

// " in ", " (", "/", " / "; not ", ".
const MARK = /^(?:\sin\s| ?\(| ?\/ ?)$/u;
const WIDEST = 4;

export function judgeCountries(text: string, judged: readonly Judged[]): void {
  judged.forEach((member, index) => {
    const town = judged[index - 1];
    const gap = member.candidate.start - (town?.candidate.end ?? 0);
    if (town === undefined || !member.accepted || gap > WIDEST || territoryNamed(member.candidate.key)?.country !== town.choice.place.country) return;
    if (member.choice.place.country !== town.choice.place.country || !MARK.test(text.slice(town.candidate.end, member.candidate.start))) return;
    if (territoryNamed(member.candidate.key)?.state !== null) return;
    member.accepted = false;
    member.evidence = { ...member.evidence, weight: 'against', cue: 'territory' };
  });
}
