import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const read = async (form: string) => {
  const { record, diagnostics } = await readText(`Stadt Neudorf\n\nSitzungsvorlage Nr. 43/2013\nDatum: 27.02.2013\n\nBeratungsfolge\nHauptausschuss   14.03.2013   TOP 8\nStadtrat         21.03.2013   TOP 5\n\nBetreff: Umbau der Mühle\n\nBeschlussvorschlag:\nDie Mühle wird umgebaut.\n\nBegründung:\nDie Mühle ist alt.\n\nBeratungsergebnis\n\n${form}\n`);
  return { rows: record.consultations.map((row) => [row.organization, row.status]), decision: record.decision?.status ?? null, vote: record.decision?.vote ?? null, unread: diagnostics.some(({ id }) => id === 'result-unread') };
};
const HEADS = '  Hauptausschuss                                  Stadtrat\n  einstimmig        Mehrheit   Ja   Nein   Enth.  einstimmig        Mehrheit   Ja   Nein   Enth.';

describe('results of two bodies side by side', () => {
  it('are each told of the body over its columns', async () => {
    expect((await read(`${HEADS}\n  [X]               [ ]        __   __     2      [ ]               [X]        20   11     1`)).rows).toEqual([['Hauptausschuss', 'adopted'], ['Stadtrat', 'adopted']]);
    expect((await read(`${HEADS}\n  [X]               [ ]        __   __     2      [ ]               [X]        20   11     1`)).vote).toMatchObject({ yes: 20, no: 11, abstentions: 1, unanimous: false });
  });
  it('may be told of the first alone, and decide nothing for the other', async () => {
    const { rows, vote } = await read(`${HEADS}\n  [X]               [ ]        __   __     2      [ ]               [ ]        __   __     __`);
    expect(rows).toEqual([['Hauptausschuss', 'adopted'], ['Stadtrat', null]]);
    expect(vote?.unanimous).not.toBe(false);
  });
  it('may have their boxes beside the words', async () => {
    const form = '  Hauptausschuss                     Stadtrat\n  [x] angenommen   [ ] abgelehnt     [ ] angenommen   [x] abgelehnt';
    expect(await read(form)).toMatchObject({ rows: [['Hauptausschuss', 'adopted'], ['Stadtrat', 'rejected']], decision: 'rejected' });
  });
  it.each([
    ['einstimmig  Mehrheit  Ja  Nein', 'x 12 0 ', 'x 3 14'],
    ['einstimmig  Mehrheit  Ja  Nein', 'x           3   14', 'x           3   14'],
  ])('say nothing where a count stands under no side, or against what is unanimous: %s', async (names, first, second) => {
    const form = `  Hauptausschuss                      Stadtrat\n  ${names.padEnd(36)}${names}\n  ${first.padEnd(36)}${second}`;
    expect(await read(form)).toMatchObject({ rows: [['Hauptausschuss', null], ['Stadtrat', null]], decision: null, unread: true });
  });
  it('are told by the column under which a cross stands, where names are close', async () => {
    const names = 'abgelehnt  angenommen';
    const form = `  Hauptausschuss                      Stadtrat\n  ${names.padEnd(36)}${names}\n  ${'x'.padEnd(36)}           x`;
    expect(await read(form)).toMatchObject({ rows: [['Hauptausschuss', 'rejected'], ['Stadtrat', 'adopted']] });
  });
  it('are told by the counts, where a majority is ticked that was against', async () => {
    const names = 'einst.  Mehrh.  Ja  Nein';
    const form = `  Hauptausschuss                      Stadtrat\n  ${names.padEnd(36)}${names}\n  ${'        x       12  3'.padEnd(36)}        x       3   14`;
    expect(await read(form)).toMatchObject({ rows: [['Hauptausschuss', 'adopted'], ['Stadtrat', 'rejected']], decision: 'rejected' });
  });
  it('say nothing where nobody filled them in', async () => expect(await read(`${HEADS}\n  [ ]               [ ]        __   __     __     [ ]               [ ]        __   __     __`)).toMatchObject({ rows: [['Hauptausschuss', null], ['Stadtrat', null]], decision: null }));
});
