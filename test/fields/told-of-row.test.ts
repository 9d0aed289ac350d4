import { describe, expect, it } from 'vitest';
import { toldBy } from './told-by.js';

const below = (text: string): Promise<{ readonly status: string | null }> => toldBy(`Stadt Neudorf\n\nSitzungsvorlage Nr. 43/2013\nDatum: 27.02.2013\n\nBeratungsfolge\nStadtrat\t21.03.2013\tEntscheidung\n\nBetreff: Umbau der Mühle\n\nBegründung:\nDie Mühle ist alt.\n\n${text}\n`);

describe('a sentence that names the body and the day of a row', () => {
  it.each([
    'Die Vorlage wurde in der Sitzung des Stadtrates am 21.03.2013 beschlossen.',
    'Der Stadtrat hat die Vorlage am 21.03.2013 in nicht öffentlicher Sitzung beschlossen.',
  ])('tells what was decided: %s', async (text) => expect((await below(text)).status).toBe('adopted'));
  it.each([
    'Die Vorlage wurde in der Sitzung des Stadtrates am 21.03.2013 nicht mehr beschlossen.',
    'Die Vorlage wurde in der Sitzung des Stadtrates am 21.03.2013 nicht einstimmig beschlossen.',
    'Der Stadtrat hat die Vorlage am 21.03.2013 nicht mehr beschlossen.',
    'Der Stadtrat hat die Vorlage am 21.03.2013 nicht einstimmig beschlossen.',
  ])('tells no decision by what was not: %s', async (text) => expect((await below(text)).status).toBeNull());
});

describe('one ticked choice beside the sides of a vote', () => {
  it('adopts where they are counted', async () => expect((await below('Beschlussvorschlag:\n\n[x] nach Vorlage   12 Ja-Stimmen   3 Nein-Stimmen')).status).toBe('adopted'));
  it('decides nothing where nobody counted', async () => expect((await below('Beschlussvorschlag:\n\n[x] nach Vorlage   Ja-Stimmen   Nein-Stimmen')).status).toBeNull());
});
