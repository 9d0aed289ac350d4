import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const BODY = '\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n';
const unreadOf = async (head: string): Promise<string[]> => {
  const { status, diagnostics } = await readText(`Stadt Neudorf\nBeschlussvorlage\nVorlage Nr. 12/2020\n\n${head}${BODY}`);
  return [status, ...diagnostics.filter(({ id }) => id === 'consultation-row-unread').map(({ message }) => message)];
};

describe('a meeting that no row holds', () => {
  it('is told where its day stands beside rows that were read', async () => {
    expect(await unreadOf('19.03.2020 Hauptausschuss\n26.03.2020 Stadtrat\n12.03.2020 Zukunftswerkstatt')).toEqual(['partial', 'This line of the Beratungsfolge was not read: "12.03.2020 Zukunftswerkstatt".']);
  });
  it('is told where its committee and its day stand on a line of the head', async () => {
    expect(await unreadOf('vorgesehen vielleicht Kulturausschuss oder so 12.03.2020')).toEqual(['partial', 'This line of the Beratungsfolge was not read: "vorgesehen vielleicht Kulturausschuss oder so 12.03.2020".']);
  });
  it('is not suspected in the day of a motion or of the paper', async () => {
    expect(await unreadOf('Erstellungsdatum: 02.03.2020\nAntrag der Mühlen-Fraktion im Kulturausschuss vom 02.02.2020\n\nGremium\tTermin\nStadtrat\t26.03.2020')).toEqual(['clean']);
  });
});
