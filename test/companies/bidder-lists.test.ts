import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('below a line that speaks of offers each item names a bidder', () => {
  it.each([
    ['who was asked', 'Zur Angebotsabgabe wurden aufgefordert:\n1. Reifen Weber Ndl. Ahausen\n2. lumohage\n3. A.V.U\n4. Varas (nur online)\n5. Dorn GmbH, Ulm\n\nEs gaben', ['Reifen Weber', 'lumohage', 'A.V.U', 'Varas', 'Dorn GmbH']],
    ['who offered', 'Angebote gingen ein von:\n- Varas, Ahausen\n- Weber, Bestadt', ['Varas', 'Weber']],
    ['with a day and what came of it', 'Angefragte Leasinggesellschaften (Stand 8. Januar 2018):\na) Varas Lease GmbH      Angebot\nb) Dornal      kein Angebot', ['Varas Lease GmbH', 'Dornal']],
    ['with the owner', 'Bieter:\n1. Varas\n2. J.P. Reifenhandel, Inh. Jupp Holm', ['Varas', 'J.P. Reifenhandel']],
    ['with prices', 'Es liegen folgende Angebote vor:\n1. Weber Bau      120.000 €\n2. Varas          140.000 €', ['Weber Bau', 'Varas']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['lots', 'Angebote wurden abgegeben für:\n1. Los 1 Rohbau\n2. Dach\n3. Varasdach'],
    ['courses', 'Angebote:\n1. Hüpfburg\n2. Kinderschminken\n3. Bastelecke'],
    ['trades', 'Folgende Firmen wurden aufgefordert:\n1. Tiefbau\n2. Hochbau'],
    ['persons', 'Zur Sitzung wurden aufgefordert:\n1. Herr Varas\n2. Frau Dorna'],
    ['what is asked of bidders', 'Die Bieter müssen nachweisen:\n- Zuverlässigkeit\n- Eignung\n- Referenzen'],
    ['sentences', 'Folgende Firmen wurden aufgefordert:\n- weil der Varas es will und die Dorna nicht\n- damit die Varas kommt'],
  ])('but not %s', (_, text) => expect(names(text)).toEqual([]));
});
