import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('words and surnames that only a known company beside them tells', () => {
  it.each([
    ['Die Pakete bringen DHL, Hermes, DPD und UPS.', ['DHL', 'Hermes', 'DPD', 'UPS']],
    ['Es fährt für Hermes und UPS.', ['Hermes', 'UPS']],
    ['Novartis und Roche haben zugesagt.', ['Novartis', 'Roche']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each(['Der Bote heißt Hermes und läuft.', 'Herr Wolf und Frau Linde fragen nach.', 'Linde und Ahorn wurden gepflanzt.', 'Die Fraktionen Müller und Real'])('takes none in %s', (text) => expect(names(text)).toEqual([]));
});

describe('what was done with companies', () => {
  it('is no part of the last name', () => expect(names('Die Stadt hat mit Siemens und Lumex Vorgespräche geführt.')).toEqual(['Siemens', 'Lumex']));
  it('is told by its participle', () => expect(names('Die Stadt hat mit Siemens und Lumex Systembau gute Erfahrungen.')).toContain('Siemens'));
});
