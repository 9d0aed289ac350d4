/** `Ahausen` in a text that has named `Ahausen am See` or `Ahausen (Polen)` means that town, not a larger one of the name elsewhere. */
import type { Judged } from './judged.js';

// "Ahausen" of "Ahausen am See", "Ahausen/See"; not "Neu-Ahausen".
const FIRST_WORD = /^[^ /]+(?=[ /])/u;

export function judgeShortForms(judged: readonly Judged[]): void {
  const full = new Map<string, Judged>();
  for (const member of judged) {
    const short = member.accepted ? FIRST_WORD.exec(member.choice.place.name)?.[0] : undefined;
    if (member.accepted && member.evidence.territory !== null && !full.has(member.candidate.key)) full.set(member.candidate.key, member);
    if (short !== undefined && member.candidate.end - member.candidate.start > short.length && !full.has(short)) full.set(short, member);
  }
  if (full.size === 0) return;
  for (const member of judged) {
    const { candidate, choice, evidence, isIssuer } = member;
    const meant = full.get(candidate.key);
    if (meant === undefined || isIssuer || evidence.weight === 'against' || evidence.inside || candidate.capitals) continue;
    if (meant.choice.place === choice.place || (evidence.territory !== null && meant.candidate.key === candidate.key)) continue;
    member.choice = meant.choice;
    member.accepted = true;
    member.cue = 'short-form';
  }
}
