/** Lists: where several lines in a row begin with towns, so do the others of them (`- Ahausen (Straßenbahn seit 2022)`). */
import { codeAt } from '../../../vocabulary/letters.js';
import { isWordCode } from '../names/character-classes.js';
import { RANK } from './judged.js';
import type { Judged } from './judged.js';

const FEWEST = 2;
const LONGEST_ITEM = 240;
const FEWEST_HEADED = 4;
// ": ", " (", " –", "\t", a line end; not " hat", ", ".
const HEAD_END = /^(?: ?:| \(| [–-]|\t|\n|$)/u;

export function judgeItems(text: string, judged: readonly Judged[]): void {
  let run: Judged[] = [];
  for (const member of judged) {
    if (!startsLine(text, member.candidate.start)) continue;
    const last = run.at(-1);
    if (last !== undefined && !isNextLine(text, last.candidate.end, member.candidate.start)) {
      judgeRun(text, run);
      run = [];
    }
    run.push(member);
  }
  judgeRun(text, run);
}

function judgeRun(text: string, run: readonly Judged[]): void {
  const accepted = run.filter((member) => member.accepted).length;
  // "- Ahausen: ...": where every item has a head and ends it, a third is enough.
  const isHeaded = run.length >= FEWEST_HEADED && run.every(({ candidate }) => HEAD_END.test(text.slice(candidate.end, candidate.end + 3)));
  if (accepted < FEWEST || accepted * (isHeaded ? 3 : 2) < run.length) return;
  for (const member of run) {
    if (member.accepted) member.backed = true;
    if (member.accepted || member.evidence.weight === 'against' || member.evidence.inside || member.candidate.capitals || member.choice.partOfIssuer || RANK[member.need] > RANK.located) continue;
    member.accepted = true;
    member.cue = 'list-item';
  }
}

// "\n", "\n   - "; not " ".
const LINE_START = /(?:^|\n)[ \t]{0,12}(?:[-•*–] {1,3})?$/u;
const WIDEST_START = 18;

/** Most names stand behind a word and a blank, which spares the pattern. */
function startsLine(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (start === 0 || before === '\n') return true;
  return (before === ' ' || before === '\t') && !isWordCode(codeAt(text, start - 2)) && LINE_START.test(text.slice(Math.max(0, start - WIDEST_START), start));
}

/** One line end between the two, no more. */
function isNextLine(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_ITEM) return false;
  const end = text.indexOf('\n', from);
  return end >= 0 && end < to && text.indexOf('\n', end + 1) >= to || text.indexOf('\n', end + 1) < 0;
}
