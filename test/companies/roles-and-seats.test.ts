import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('names in what is given to firms and done by them', () => {
  it.each([
    ['Die Ausschreibung gewann Vokaro.', ['Vokaro']],
    ['Die Rechtsberatung lag bei Varashold.', ['Varashold']],
    ['mit den Ingenieuren von EMZEL aus Aalen', ['EMZEL']],
    ['Wir werden von den Planern BIX Aalen beraten.', ['BIX Aalen']],
    ['Beauftragt wird die Planungsgruppe Nord, Aalen, mit dem Bau.', ['Planungsgruppe Nord']],
    ['In Aalen war die Firma RaumKonzept Varas Aussteller.', ['RaumKonzept Varas']],
    ['Der Wind kommt. ADX Nagaro, ein Tochterunternehmen der Dornal GmbH, kommt.', ['ADX Nagaro', 'Dornal GmbH']],
    ['Die Volksbank Aalen Ulm Rudolstadt stellte es bereit.', ['Volksbank Aalen Ulm Rudolstadt']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    'Den Vorsitz gewann Varasmann.', 'Die Verantwortung lag bei Varashold.', 'mit den Ingenieuren von Varas', 'Die Planungsgruppe Nord tagt.', 'mit den Stadtplanern Petra Varas',
    'Das Haus hat die Klinik in Bad Urach übernommen.',
  ])('but not in %s', (text) => expect(names(text)).toEqual([]));

  it('keeps a town that a company took over something in apart from what it took over', () => expect(names('Vamed hat die Klinik in Bad Urach übernommen.')).toEqual(['Vamed']));
});
