import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const told = async (form: string): Promise<unknown> => {
  const { record, diagnostics } = await readText(`Stadt Neudorf\nBeschlussvorlage\nVorlage Nr. 12/1997\n\nStadtrat am 26.03.1997, öffentlich\n\nBetreff: Umbau der Mühle\n\nBeschlussvorschlag:\nDie Mühle wird umgebaut.\n\nBegründung:\nDie Mühle ist alt.\n\ngez. Muster\n\n${form}\n`);
  return [record.decision?.status ?? null, record.decision?.vote?.unanimous ?? null, diagnostics.some(({ id }) => id === 'result-unread')];
};

describe('boxes may stand behind the words of a choice, and a form tells it', () => {
  it.each([
    ['by a box at the end of its line', 'Abstimmungsergebnis:\neinstimmig [ ]  mit Mehrheit [x]', 'adopted', false],
    ['in cells of their own', 'Beratungsergebnis:\nangenommen\t☐\tabgelehnt\t☒\tvertagt\t☐', 'rejected', null],
    ['before counts', 'Beratungsergebnis:\neinstimmig ☒ mehrheitlich ☐ Ja 12 Nein 0 Enthaltung 1\nlaut Beschlussvorschlag ☒ abweichend ☐', 'adopted', true],
    ['before a place to sign', 'Beschluß: angenommen [ ] abgelehnt [X] zurückgestellt [ ] Protokollführer', 'rejected', null],
    ['before a remark', 'Beratungsergebnis:\neinstimmig [x]  mit Mehrheit [ ]  Bemerkung: keine', 'adopted', true],
    ['of strokes', 'Beschluß:\nangenommen ___  abgelehnt _X_  vertagt ___', 'rejected', null],
    ['of dots', 'Beschluß:\nlt. Vorlage ..X..   geändert .....   abgelehnt .....\neinstimmig ..X..   Mehrheit .....', 'adopted', true],
    ['as letters', 'Beschluß:\nlt. Vorlage: x   geändert: o   abgelehnt: o', 'adopted', null],
    ['each below its words', 'Beratungsergebnis\nEinstimmig\n[ ]\nMit Stimmenmehrheit\n[X]\nLaut Beschlussvorschlag\n[X]\nAbweichender Beschluss\n[ ]', 'adopted', false],
    ['of which only the ticked one is printed', 'Beschluß:\n  nach Vorlage      geändert        abgelehnt   X\n  einstimmig        mehrheitlich  X', 'rejected', false],
    ['nearer to their words than to the next ones', '+-----------------------------------------------+\n|  nach Vorlage  X     geändert       abgelehnt  |\n|  einstimmig    X     mit ... gegen ... Stimmen |\n+-----------------------------------------------+', 'adopted', true],
  ])('%s', async (_, form, status, unanimous) => expect(await told(form)).toEqual([status, unanimous, false]));
});

describe('boxes before the words stay theirs', () => {
  it.each([
    ['at the beginning of a line', 'Beratungsergebnis:\n☐ einstimmig ☒ mehrheitlich Ja 12 Nein 3', 'adopted', false],
    ['behind a label', 'Abstimmung:  ( ) einstimmig   (X) mehrheitlich   ( ) abgelehnt', 'adopted', false],
    ['in cells of their own', 'Beratungsergebnis:\n☐\tangenommen\t☒\tabgelehnt\t☐\tvertagt', 'rejected', null],
    ['as strokes', 'Beschluß:\n___ angenommen  _X_ abgelehnt  ___ vertagt', 'rejected', null],
    ['nearer to them than to the ones before', 'Beratungsergebnis:\nwie Vorschlag   X abweichend     abgelehnt', 'adopted-amended', null],
    ['told by another row of the form', 'Beratungsergebnis:\n    wie Vorschlag   X  abweichend     abgelehnt\n  X einstimmig        Mehrheit', 'adopted-amended', true],
  ])('%s', async (_, form, status, unanimous) => expect(await told(form)).toEqual([status, unanimous, false]));
});

describe('a cross of which nothing tells whose it is decides nothing, and is reported', () => {
  it.each([
    ['as far from both', 'Beratungsergebnis:\nangenommen   X   abgelehnt      vertagt'],
    ['between tabs', 'Beratungsergebnis:\nangenommen\tX\tabgelehnt\tvertagt'],
    ['with all blanks lost', 'Beratungsergebnis:\nangenommen X abgelehnt'],
  ])('%s', async (_, form) => expect(await told(form)).toEqual([null, null, true]));
});
