import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../src/vocabulary/spellings.js';
import { readText } from '../fields/read-text.js';

describe('the spellings of a word of the vocabulary', () => {
  it.each([
    ['Beschluss', ['Beschluss', 'Beschluß']], ['Beschlussauszug', ['Beschlussauszug', 'Beschlußauszug']], ['beschließend', ['beschließend', 'beschliessend']], ['Beschlusses', ['Beschlusses']], ['Wasser', ['Wasser']], ['Anlass', ['Anlass', 'Anlaß']], ['Rat', ['Rat']], ['Finanzausschuss', ['Finanzausschuss', 'Finanzausschuß']], ['Ausschreibung', ['Ausschreibung']], ['Ausstellung', ['Ausstellung']], ['Aussprache', ['Aussprache']], ['Kindertagesstätte', ['Kindertagesstätte']], ['gefasst', ['gefasst', 'gefaßt']], ['Beschlussempfehlung', ['Beschlussempfehlung', 'Beschlußempfehlung']],
  ])('%s', (form, spellings) => expect([...spellingsOf(form)].sort()).toEqual([...spellings].sort()));

  it.each([['Beschluß', 'Bauausschuß', 'Beschlußentwurf'], ['Beschluss', 'Bauausschuss', 'Beschlussentwurf']])('are read alike: %s', async (role, committee, heading) => {
    const { record } = await readText(`Stadt Lindenau\n\nVorlage Nr. 12/1995\n\nGremium          Termin        Zuständigkeit\n${committee}     02.03.1995    Vorberatung\nRat              09.03.1995    ${role}\n\nBetreff: Umbau der Mühle\n\n${heading}:\nDie Mühle wird umgebaut.\n\nBegründung:\nSie ist alt.\n`);
    expect(record.consultations.map(({ organization, authoritative }) => [organization, authoritative])).toEqual([[committee, null], ['Rat', true]]);
    expect(record.proposedResolution).toBe('Die Mühle wird umgebaut.');
  });
});
