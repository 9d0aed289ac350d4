import { expect, it } from 'vitest';
import { readText } from './read-text.js';

it('a form that prints all outcomes to choose from has decided nothing', async () => {
  const text = 'Stadt Musterstadt\n\nBeschlussvorlage\n\nVorlage: BV/0412/2020\nBetreff:\nWohngebiet Süd\n\nGremienweg:\n10.09.2020    Stadtrat                 einstimmig      mehrheitl.       ohne BE\n                                       abgesetzt       geändert\n              TOP      öffentlich      Enthaltungen    Gegenstimmen\n\nBeschlussentwurf:\n\nDer Stadtrat stimmt zu.\n';
  const { record } = await readText(text);
  expect(record.consultations.map(({ organization, outcome: printed, status }) => ({ organization, printed, status }))).toEqual([{ organization: 'Stadtrat', printed: null, status: null }]);
  expect(record.decision).toBeNull();
});
