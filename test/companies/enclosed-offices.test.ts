import { describe, expect, it } from 'vitest';
import { names } from './names.js';

describe('between an office and a form all is the name', () => {
  it.each([
    ['words in small letters', 'Die Gestaltung wird an das Büro lumed varas GmbH, Aalen, vergeben', ['lumed varas GmbH']],
    ['owners with full stops', 'Das Büro Lumo. Fischer. Varas.\nGmbH hat', ['Lumo. Fischer. Varas. GmbH']],
    ['two things done for something', 'vom Institut L+B Forschung und Beratung für Wohnen und Umwelt GmbH', ['L+B Forschung und Beratung für Wohnen und Umwelt GmbH']],
    ['a cell in small letters', 'Los 3\tHeizöl\tVaras (Adolf Varas GmbH & Co. KG)\tAalen, an der Lumo\nLos 4\tSolar\tlumgrid systemations & consulting GmbH\tAalen', ['Adolf Varas GmbH & Co. KG', 'lumgrid systemations & consulting GmbH']],
    ['two owners with "u."', 'der Firmen Lumol, Rapp & Dorn und Varas u. Drebis. Es', ['Lumol', 'Rapp & Dorn', 'Varas u. Drebis']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));

  it.each([
    ['an article', 'das Büro der neuen GmbH'],
    ['a verb', 'Das Büro hat eine GmbH'],
    ['an adjective', 'Das Büro gründet eine kleine GmbH'],
  ])('but not %s', (_, text) => expect(names(text)).toEqual([]));
});
