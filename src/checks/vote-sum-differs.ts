/**
 * # vote-sum-differs
 *
 * Severity: warning
 *
 * Reports a vote whose counts do not add up: more votes than members present ("Anwesend: 14"), or a count that differs from
 * the sum of the parties in brackets behind it ("17 (9 CDU, 9 SPD)"). Fewer votes than members present are left alone, since
 * members leave the room.
 *
 * Why it matters: one of the figures is a slip of the pen or was read wrongly, and a table of votes repeats it.
 *
 * What to do: compare with the minutes that were signed.
 *
 * ```txt reports
 * Stadt Musterstadt
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1 Neubau der Sporthalle
 *
 * Beschluss:
 * Der Neubau wird ausgeschrieben.
 *
 * Abstimmungsergebnis: einstimmig beschlossen, Ja: 15, Nein: 0, Anwesend: 14
 * ```
 *
 * ```txt reports
 * Stadt Musterstadt
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1 Neubau der Sporthalle
 *
 * Beschluss:
 * Der Neubau wird ausgeschrieben.
 *
 * Abstimmungsergebnis: mehrheitlich beschlossen, dafür: 17 (9 CDU, 9 SPD), dagegen: 3
 * ```
 *
 * ```txt silent
 * Stadt Musterstadt
 * Niederschrift über die Sitzung des Stadtrates am 17.03.2020
 *
 * TOP 1 Neubau der Sporthalle
 *
 * Beschluss:
 * Der Neubau wird ausgeschrieben.
 *
 * Abstimmungsergebnis: einstimmig beschlossen, Ja: 13, Nein: 0, Befangen: 1, Anwesend: 14
 * ```
 */
import { partyVotesIn } from '../fields/decision/votes/party-votes.js';
import { countedIn } from '../fields/decision/votes/counted-sides.js';
import type { Check, Finding } from './check.js';
import { type VotedDecision, votedDecisions } from './reading/votes.js';

export const voteSumDiffers: Check = {
  id: 'vote-sum-differs',
  severity: 'warning',
  *run(context) {
    for (const voted of votedDecisions(context)) {
      const text = context.document.text.slice(voted.vote.start, voted.vote.end);
      const tooMany = moreThanPresent(voted, text);
      if (tooMany !== null) yield tooMany;
      for (const { count, sum, start, end } of partyVotesIn(text)) {
        if (count === sum) continue;
        const at = { start: voted.vote.start + start, end: voted.vote.start + end };
        yield { message: `The vote counts ${count}, the parties behind it add up to ${sum}.`, at, pointer: voted.pointer, actual: `${count}`, expected: `${sum}` };
      }
    }
  },
};

function moreThanPresent({ vote, pointer }: VotedDecision, text: string): Finding | null {
  const counted = countedIn(text);
  const present = counted.get('present');
  const sum = (vote.value.yes ?? 0) + (vote.value.no ?? 0) + (vote.value.abstentions ?? 0) + (counted.get('excluded') ?? 0);
  if (present === undefined || sum <= present) return null;
  return { message: `${sum} votes are counted, but ${present} members were present.`, at: vote, pointer, actual: `${sum}`, expected: `at most ${present}` };
}
