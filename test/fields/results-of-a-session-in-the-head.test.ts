import { describe, expect, it } from 'vitest';
import { toldBy } from './told-by.js';

const PAPER = 'Stadt Neudorf\nBeschlussvorlage\nVorlage-Nr.: 12/2021\nDatum: 19.03.2021\n\nBetreff: Umbau der Halle\n\nGremium\tDatum\nStadtrat\t29.04.2021\n\nBeschlussvorschlag:\nDer Stadtrat beschließt den Umbau.\n\nBegründung:\nDie Halle ist alt.\n\n';

describe('a head of a result that names its session', () => {
  it.each([
    'Abstimmungsergebnis (Stadtrat am 29.04.2021):\nMitglieder gesamt:\ndavon anwesend:\nJa-Stimmen:\nNein-Stimmen:\nEnthaltungen:\n37\n33\n26\n4\n3\n',
    'Abstimmungsergebnis (29.04.2021):\nJa: 26   Nein: 4   Enth.: 3\n',
    'Beschlussergebnis des Stadtrates vom 29.04.2021\n\nAnzahl der Mitglieder des Gremiums:\nAnwesend:\nStimmberechtigt:\nDafür:\nDagegen:\nEnthaltungen:\nMitwirkungsverbot:\n41\n35\n34\n26\n4\n3\n1\n\n☒ beschlossen   ☐ abgelehnt   ☐ verwiesen\n',
  ])('%j', async (result) => {
    expect(await toldBy(PAPER + result)).toEqual({ status: 'adopted', vote: [26, 4, 3] });
  });
  it('is none where the sentence goes on', async () => {
    expect(await toldBy(`${PAPER}Beschlussergebnis des Stadtrates vom 29.04.2020 war knapp: 26 Ja, 4 Nein.\n`)).toEqual({ status: null, vote: null });
  });
});
