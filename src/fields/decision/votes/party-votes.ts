import { matchesOf } from '../../../tree/matches-of.js';
/**
 * The votes of parties that are printed behind a count: "16 (5 CDU, 4 SPD, 7 FDP)". It adds them up and leaves a list
 * alone of which one member has no count.
 */
export interface PartyVotes {
  readonly count: number;
  readonly sum: number;
  /** Offsets into the text that was given. */
  readonly start: number;
  readonly end: number;
}

/** A count, at most one word and a bracket. Matches "10 Ja-Stimmen (5 CDU, 4 SPD)" and "dafür: 16 (9 CDU, 7 SPD)"; not "§ 5 (2)". */
const COUNT_AND_LIST = /(?<![\p{L}\d./])(?<count>\d{1,3})(?: \p{L}[\p{L}-]{1,20}:?)? ?\((?<list>[^()]{5,200})\)/gu;
/** Between two parties. Matches ", " and " und "; not "-". */
const BETWEEN = /,|;|\/| und | \+ /u;
/** One party with its count. Matches "5 CDU", "CDU 5" and "5x SPD"; not "CDU". */
const PARTY = /^(?:(?<before>\d{1,3}) ?x? ?\p{L}[^\d]{0,40}|\p{L}[^\d]{0,40}?[ :](?<behind>\d{1,3}))$/u;

export function partyVotesIn(text: string): PartyVotes[] {
  return matchesOf(COUNT_AND_LIST, text).flatMap((found) => {
    const { count = '', list = '' } = found.groups ?? {};
    const votes = list.split(BETWEEN).map((member) => voteOf(member.trim()));
    const sum = votes.length < 2 || votes.includes(null) ? null : votes.reduce<number>((total, vote) => total + (vote ?? 0), 0);
    return sum === null ? [] : [{ count: Number(count), sum, start: found.index, end: found.index + found[0].length }];
  });
}

function voteOf(member: string): number | null {
  const { before, behind } = PARTY.exec(member)?.groups ?? {};
  const vote = before ?? behind;
  return vote === undefined ? null : Number(vote);
}
