/** Two names of one town side by side: `Aussig (Ústí nad Labem)`, `Lwiw, früher Lemberg`. Each bears out the other. */
import { withSingleBlanks } from '../../../vocabulary/one-blank.js';
import { formerNameWords } from '../evidence/cue-words.js';
import type { Judged } from './judged.js';

// " (", " / "; not ", ".
const MARK = /^ ?[(/] ?$/u;
// ", früher ", ", das frühere ", " (heute "; not ", ".
const WORD = /^,? ?\(?(?:das |die )?\s?(?<word>\p{Ll}+\.?) ?$/u;
const WIDEST = 24;

export function judgePairs(text: string, judged: readonly Judged[]): void {
  judged.forEach((left, index) => {
    const right = judged[index + 1];
    if (right === undefined || left.candidate.key === right.candidate.key || right.candidate.start - left.candidate.end > WIDEST) return;
    if (left.choice.place.geonameId !== right.choice.place.geonameId || left.choice.place.geonameId === 0) return;
    if (!isBetween(withSingleBlanks(text.slice(left.candidate.end, right.candidate.start)))) return;
    for (const member of [left, right]) {
      if (member.evidence.weight === 'against' || member.evidence.inside) continue;
      member.accepted = true;
      member.cue = 'two-names';
    }
  });
}

/** " (", ", früher ", " (heute "; not ", " or ", nahe ". */
function isBetween(text: string): boolean {
  return MARK.test(text) || formerNameWords.has(WORD.exec(text)?.groups?.['word'] ?? '');
}
