import { describe, expect, it } from 'vitest';
import { readVote } from '../../src/fields/decision/vote.js';

const vote = (yes: number | null, no: number | null, abstentions: number | null, unanimous: boolean | null) => ({ yes, no, abstentions, unanimous });

describe('a vote is read as it is printed, and nothing is added up', () => {
  it.each([
    ['Ja: 44, Nein: 0, Enthaltungen: 1', vote(44, 0, 1, null)],
    ['4 Ja / 14 Nein', vote(4, 14, null, false)],
    ['Ja-Stimmen: 12 Nein-Stimmen: 3', vote(12, 3, null, false)],
    ['mit 78 gegen 44 Stimmen', vote(78, 44, null, false)],
    ['einstimmig', vote(null, null, null, true)],
    ['einstimmig bei 2 Enthaltungen', vote(null, null, 2, true)],
    ['mehrheitlich beschlossen', vote(null, null, null, false)],
    ['14:0', vote(14, 0, null, null)],
    ['5:5:3', vote(5, 5, 3, false)],
  ])('%s', (text, expected) => expect(readVote(text)).toEqual(expected));
});

describe('no vote is invented', () => {
  it.each(['', 'beschlossen', 'Beginn 14:00 Uhr', 'Ja: Nein: Enthaltungen:', 'Ja-Stimmen ____ Nein-Stimmen ____', 'am 14.03.2020', 'TOP 5'])('"%s"', (text) => expect(readVote(text)).toBeNull());
  it('unanimity with votes against is left open', () => expect(readVote('einstimmig, Ja: 10, Nein: 2')).toEqual(vote(10, 2, null, null)));
});
