import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const PAPER = 'Stadt Neudorf\nBeschlussvorlage\nVorlage Nr.: 0123/2022\nDatum: 03.05.2022\n\nStadtrat         19.05.2022      öffentlich\n\nUmbau der Mühle\n\nBeschlussvorschlag:\nDer Umbau wird beschlossen.\n\n';
const read = async (foot: string): Promise<unknown[]> => {
  const { record, status, diagnostics } = await readText(`${PAPER}${foot}\n`);
  const vote = record.decision?.vote;
  return [record.decision?.status ?? null, vote == null ? null : [vote.yes, vote.no, vote.abstentions], status, diagnostics.some(({ id }) => id === 'vote-contradicts-outcome')];
};

describe('the foot of a paper', () => {
  it.each([
    ['asks for an outcome and says no', 'zugestimmt:   [ ] ja    [x] nein', ['rejected', null, 'partial', false]],
    ['asks for an outcome and says yes', 'Angenommen:   (x) ja    ( ) nein', ['adopted', null, 'partial', false]],
    ['asks with the boxes behind the answers', 'Beschlossen   ja [x]    nein [ ]', ['adopted', null, 'partial', false]],
    ['asks for an outcome and says nothing', 'zugestimmt:   [ ] ja    [ ] nein', [null, null, 'clean', false]],
    ['asks something else', 'Haushaltsmittel vorhanden:   [x] ja    [ ] nein', [null, null, 'clean', false]],
    ['tells that it was not rejected, and nothing else', 'abgelehnt:   [ ] ja    [x] nein', [null, null, 'partial', false]],
    ['counts before each side, with colons between', 'Abstimmungsergebnis: 12 Ja: 3 Nein: 1 Enthaltung', ['adopted', [12, 3, 1], 'partial', false]],
    ['counts behind each side', 'Abstimmungsergebnis: Ja: 12 Nein: 3 Enthaltung: 1', ['adopted', [12, 3, 1], 'partial', false]],
    ['is a form with both manners, beside the numbers of votes', 'Beschlussniederschrift\nGremium: Stadtrat     Tagung am: 19.05.2022     TOP: 4.2\n\n[ ] einstimmig     [x] mit Stimmenmehrheit       Anzahl der Ja-Stimmen:    31\n[ ] laut Beschlussvorschlag                      Anzahl der Nein-Stimmen:   5\n[ ] mit Veränderungen                            Anzahl der Stimmenthaltungen: 3', ['adopted', [31, 5, 3], 'partial', false]],
  ])('%s', async (_, foot, expected) => expect(await read(foot)).toEqual(expected));
});
