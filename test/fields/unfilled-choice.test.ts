import { expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';

it('a form that prints all outcomes to choose from has decided nothing', async () => {
  const text = 'Stadt Musterstadt\n\nBeschlussvorlage\n\nVorlage: BV/0412/2020\nBetreff:\nWohngebiet Süd\n\nGremienweg:\n10.09.2020    Stadtrat                 einstimmig      mehrheitl.       ohne BE\n                                       abgesetzt       geändert\n              TOP      öffentlich      Enthaltungen    Gegenstimmen\n\nBeschlussentwurf:\n\nDer Stadtrat stimmt zu.\n';
  const outcome = await readDocument({ path: 'paper.txt', mediaType: 'text/plain', bytes: Buffer.from(text), sha256: '0'.repeat(64) });
  if (outcome.kind !== 'reading') throw new Error(outcome.reason);
  expect(outcome.reading.record.consultations.map(({ organization, outcome: printed, status }) => ({ organization, printed, status }))).toEqual([{ organization: 'Stadtrat', printed: null, status: null }]);
  expect(outcome.reading.record.decision).toBeNull();
});
