import { describe, expect, it } from 'vitest';
import { repeatedTown } from '../../src/fields/wording/repeated-town.js';
import { readText } from './read-text.js';

describe('a town that the letterhead and the day print one behind the other', () => {
  it('opens the place of the paper\'s own day, and no session', async () => {
    const { record } = await readText('Der Magistrat der Stadt Seehaven Seehaven, 17.06.2021\n\nMitteilung Nr. MIT-FS 27/2021\nzur Anfrage nach § 38 GOStVV\nThema: Landstrom an den Kajen\nI. Die Anfrage lautet:\nWie viele Anschlüsse bestehen?\n');
    expect(record.date).toBe('2021-06-17');
    expect(record.consultations).toEqual([]);
  });

  it.each([
    ['Der Magistrat der Stadt Seehaven Seehaven, ', 33],
    ['12345 Seehaven Seehaven, den ', 15],
    ['Rat der Stadt Seehaven, ', -1],
    ['Seehaven Seehaven, Markt 1, ', -1],
    ['Neuseehaven Seehaven, ', -1],
    ['Rat am ', -1],
    ['', -1],
  ])('is found in %j', (before, at) => {
    expect(repeatedTown(before)).toBe(at);
  });
});
