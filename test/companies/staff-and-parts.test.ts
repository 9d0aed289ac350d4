import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('names before how many work there', () => {
  it.each([
    ['  - Varas Systemtechnik, 160 Beschäftigte', 'Varas Systemtechnik'],
    ['  - Spielwaren Dornalhaus (30 Beschäftigte) schließt', 'Spielwaren Dornalhaus'],
    ['bei Lumexa (40 Mitarbeiter)', 'Lumexa'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));

  it.each(['das Jugendamt (30 Beschäftigte)', 'in Aalen (30 Beschäftigte)', 'Petra Varas, 30 Mitarbeiter', 'Standort Aalen, 12 Arbeitsplätze', 'die Stadtbücherei, 12 Mitarbeiter'])('but not %s', (text) => expect(names(text)).toEqual([]));
});

describe('several names', () => {
  it.each([
    ['parted by semicolons in a cell', 'Los\tBieter (in der Reihenfolge der Wertung)\n1\tVarasnet; Dornal Bau, Aalen; Elektro-Anlagen Lumomann\n2\tRappokom; Lumodata', ['Varasnet', 'Dornal Bau', 'Elektro-Anlagen Lumomann', 'Rappokom', 'Lumodata']],
    ['of lawyers', 'Beraten durch die Kanzlei Varasner,\nDornal, Lumorer & Coll. aus Aalen', ['Kanzlei Varasner, Dornal, Lumorer & Coll.']],
    ['of two shops', 'im Zentrum hätten Kleider Varasner und Dornaler Schuhe geschlossen', ['Kleider Varasner', 'Dornaler Schuhe']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each(['Los\tBieter\n1\tLos; offen; Vergabe', 'Sport Petra und Karlsruher Schuhe'])('but not in %s', (text) => expect(names(text)).toEqual([]));
});
