import type { Document, Line } from '../../tree/document.js';
import { flowing } from '../mark.js';
import type { VoteValue } from '../paper-tree.js';
import { readVote } from './vote.js';

/** The vote of a section; of a table with a column for each party, what its column of totals says. */
export function voteOfSection(document: Document, section: { readonly start: number; readonly end: number }): VoteValue | null {
  const text = flowing(document.text, section);
  return (TOTAL_WORD.test(text) ? totals(document.lines.filter((line) => line.start >= section.start && line.end <= section.end)) : null) ?? readVote(text);
}

/** Matches the word "Gesamt" of "CDU SPD Gesamt"; not "Gesamtabstimmung". */
const TOTAL_WORD = /(?<!\p{L})(?:gesamt|insgesamt|summe)(?!\p{L})/iu;
/** A head that is nothing else. Matches "Gesamt" and "Summe:"; not "gesamt 26". */
const TOTAL_HEAD = /^(?:gesamt|insgesamt|summe):?$/iu;
/** Matches "12"; not "12 Ja". */
const COUNT = /^\d{1,3}$/u;
const FEWEST_COLUMNS = 3;

/** The first or the last column of the rows below a head of parties. */
function totals(lines: readonly Line[]): VoteValue | null {
  const head = lines.findIndex((line) => filled(line).length >= FEWEST_COLUMNS && (TOTAL_HEAD.test(filled(line).at(-1) ?? '') || TOTAL_HEAD.test(filled(line)[0] ?? '')));
  const first = lines[head];
  if (first === undefined) return null;
  const isLast = TOTAL_HEAD.test(filled(first).at(-1) ?? '');
  const rows = lines.slice(head + 1).flatMap((line) => {
    const [side, ...counts] = filled(line);
    const total = isLast ? counts.at(-1) : counts[0];
    return side === undefined || total === undefined || !counts.every((count) => COUNT.test(count)) ? [] : [`${side}: ${total}`];
  });
  return rows.length < 2 ? null : readVote(rows.join(', '));
}

function filled({ cells }: Line): string[] {
  return cells.flatMap(({ text }) => (text === '' ? [] : [text]));
}
