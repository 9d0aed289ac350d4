import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = (line: string) => readText(`Stadt Neudorf\nBeschlussvorlage\nVorlage Nr. 12/2020\nDatum: 02.03.2020\n${line}\n\nBetreff: Umbau der Mühle\n\nBegründung:\nDie Mühle ist alt.\n`);

describe('a form that asks whether a paper is public', () => {
  it.each([
    ['öffentliche Sitzung: [ ] ja [x] nein', false],
    ['öffentliche Sitzung: [x] ja [ ] nein', true],
    ['nichtöffentlich: ☐ ja ☒ nein', true],
    ['nichtöffentlich: ☒ ja ☐ nein', false],
    ['öffentlich:   ja ☐   nein ☒', false],
    ['Öffentliche Sitzung\t[ ]\tja\t[x]\tnein', false],
    ['Die Vorlage ist öffentlich zu behandeln: ja [ ] nein [x]', false],
    ['öffentliche Beratung  ja __  nein _X_', false],
    ['Öffentlichkeit: ( ) ja (x) nein', false],
    ['öffentliche Sitzung: nein', false],
    ['Nichtöffentlich (ja/nein): nein', true],
    ['öffentlich: nein   nichtöffentlich: ja', false],
    ['öffentliche Sitzung [ ]   nichtöffentliche Sitzung [x]', false],
    ['☐ öffentlich ☒ nichtöffentlich', false],
    ['öffentlich        nichtöffentlich X', false],
  ])('is read by what is ticked or answered: %s', async (line, isPublic) => expect((await read(line)).record.public).toBe(isPublic));
  it.each(['öffentliche Sitzung: [ ] ja [ ] nein', 'öffentliche Sitzung: ja/nein', 'Behandlung: öffentlich ☐   nicht öffentlich ☐'])('says nothing where it was not filled in: %s', async (line) => expect((await read(line)).record.public).toBeNull());
  it.each(['öffentlich   X   nichtöffentlich', 'öffentlich\tX\tnichtöffentlich'])('is reported where its cross could be of either: %s', async (line) => {
    const { record, status, diagnostics } = await read(line);
    expect([record.public, status, diagnostics.some(({ id }) => id === 'publicity-unread')]).toEqual([null, 'partial', true]);
  });
  it.each(['öffentliche Bekanntmachung: [ ] ja [x] nein', 'öffentliche Ausschreibung: ja'])('is none where it asks something else: %s', async (line) => expect((await read(line)).record.public).toBeNull());
});
