import { expect, it } from 'vitest';
import { partyVotesIn } from '../../src/fields/decision/votes/party-votes.js';

it.each([
  ['dafür: 17 (9 CDU, 9 SPD)', [{ count: 17, sum: 18 }]],
  ['10 Ja-Stimmen (5 CDU, 4 SPD, 1 FDP) 8 Nein-Stimmen (3 GRÜNE, 5 AfD)', [{ count: 10, sum: 10 }, { count: 8, sum: 8 }]],
  ['Ja: 5 (CDU 3, SPD 2)', [{ count: 5, sum: 5 }]],
])('the parties behind a count are added up: %s', (text, expected) => expect(partyVotesIn(text)).toMatchObject(expected));

it.each(['dagegen: 1 (FDP)', '§ 5 (2 Absatz, 3)', '12 Stimmen (8 CDU, Liste Mitte)'])('a list without a count for each party adds up to nothing: %s', (text) => expect(partyVotesIn(text)).toEqual([]));
