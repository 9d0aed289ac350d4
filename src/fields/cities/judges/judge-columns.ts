/**
 * Columns of tables: below a heading such as `Gemeinde` every cell that is a name and nothing else is a municipality; below
 * one such as `Ziel`, where one of three is a town, and where most cells of a column are, the others are as well.
 */
import { columnsOf, joinedTablesOf, type Cell } from '../../columns/text-columns.js';
import { columnWords, looseColumnHeadings, municipalityWords } from '../evidence/cue-words.js';
import { RANK } from './judged.js';
import type { Judged } from './judged.js';

const FEWEST = 3;
const LONGEST_HEADING = 40;
// "Gemeinde" in "Gemeinde / Stadt"; not marks.
const WORD = /\p{L}+/gu;
// The end of the cell, " (Kreis", ", "; not " Messe".
const REST = /^(?: ?[(,;/*].*| *)$/u;

export function judgeColumns(text: string, judged: readonly Judged[]): void {
  let from = 0;
  for (const table of joinedTablesOf(text)) {
    const start = table[0]?.[0]?.start ?? 0;
    while (from < judged.length && (judged[from]?.candidate.start ?? 0) < start) from += 1;
    const end = table.at(-1)?.at(-1)?.end ?? 0;
    const inside = new Map<number, Judged>();
    for (let at = from; at < judged.length && (judged[at]?.candidate.start ?? Infinity) < end; at += 1) {
      const member = judged[at];
      if (member !== undefined) inside.set(member.candidate.start, member);
    }
    if (inside.size > 0) for (const column of columnsOf(table)) judgeColumn(text, column, inside);
  }
}

function judgeColumn(text: string, column: readonly Cell[], inside: ReadonlyMap<number, Judged>): void {
  const headed = isHeaded(text, column[0]);
  const loosely = !headed && isLooselyHeaded(text, column[0]);
  const members = column.slice(headed || loosely ? 1 : 0).flatMap((cell) => memberOf(text, cell, inside));
  const accepted = members.filter((member) => member.accepted).length;
  if (!headed && !(loosely && accepted > 0 && accepted * 3 >= members.length) && !(accepted >= FEWEST && accepted * 2 >= column.length - 1)) return;
  for (const member of members) {
    if (member.accepted || member.evidence.weight === 'against' || member.choice.partOfIssuer) continue;
    if (member.choice.place.partOf !== null || (!headed && RANK[member.need] > RANK.located)) continue;
    member.accepted = true;
    member.evidence = { ...member.evidence, inside: false };
    member.cue = 'column';
  }
}

/** The candidate that fills the cell, with or without the word for a municipality before it. */
function memberOf(text: string, cell: Cell, inside: ReadonlyMap<number, Judged>): Judged[] {
  const blank = text.indexOf(' ', cell.start);
  const second = blank > 0 && blank < cell.end && municipalityWords.has(text.slice(cell.start, blank)) ? blank + 1 : cell.start;
  const member = inside.get(cell.start) ?? inside.get(second);
  return member !== undefined && REST.test(text.slice(member.candidate.end, cell.end)) ? [member] : [];
}

/** "Ziel", "nach": the cells may be parts of towns as well. */
const isLooselyHeaded = (text: string, heading: Cell | undefined): boolean => heading !== undefined && heading.end - heading.start < LONGEST_HEADING && looseColumnHeadings.has(text.slice(heading.start, heading.end).trim());

function isHeaded(text: string, heading: Cell | undefined): boolean {
  if (heading === undefined || heading.end - heading.start > LONGEST_HEADING) return false;
  return (text.slice(heading.start, heading.end).match(WORD) ?? []).some((word) => columnWords.has(word));
}
