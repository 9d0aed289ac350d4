import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const LIST = 'Abstimmungsergebnis:\n\nEinstimmig beschlossen\nX\nMit Mehrheit beschlossen\n\nEinstimmig abgelehnt\n\nOhne Beschlussfassung\n\nZur Kenntnis genommen\n\n\nDafür:\n10\nDagegen:\n2\nEnthaltungen:\n1\n';
const page = (cells: string, list = LIST) => `Stadt Neudorf\n\nAuszug aus dem Protokoll\n\nder Sitzung der Bezirksvertretung Altfeld vom 22.04.2015\n\nÖffentlicher Teil\n\nTOP 6.2.\nAusbau der Mühlstraße\nVorlage: 0273/2015\n${cells}\n\nHerr Muster verweist auf die Ortsbesichtigung.\n\nBeschluss:\n\nDie Bezirksvertretung beschließt den Ausbau nach Variante 2.\n\n${list}`;

describe('a role and an outcome below the number of the one item of an excerpt', () => {
  it('are those of its session, and keep the counts below', async () => {
    const { record } = await readText(page('Entscheidung\ngeändert beschlossen'));
    expect(record.consultations.map(({ role, authoritative, outcome }) => [role, authoritative, outcome])).toEqual([['Entscheidung', true, 'geändert beschlossen']]);
    expect([record.decision?.status, record.decision?.vote?.yes, record.decision?.vote?.no]).toEqual(['adopted-amended', 10, 2]);
  });
  it('are none where only one of them stands there', async () => {
    const { record } = await readText(page('Entscheidung'));
    expect(record.consultations.map(({ role }) => role)).toEqual([null]);
  });
});

describe('a cross between two outcomes of a list', () => {
  it('is that of the majority where some voted against', async () => {
    const { record } = await readText(page(''));
    expect([record.decision?.outcome, record.decision?.vote?.unanimous]).toEqual(['Mit Mehrheit beschlossen', false]);
  });
  it('is that of all where none did', async () => {
    const { record } = await readText(page('', LIST.replace('Dagegen:\n2\n', 'Dagegen:\n0\n')));
    expect(record.decision?.outcome).toBe('Einstimmig beschlossen');
  });
});

describe('a square with the name of a large town', () => {
  it('is no town behind a word with its article', async () => {
    const { record } = await readText('Stadt Musterau\n\nBeschlussvorlage 12/2020\n\nBetreff: Baumfällungen am Neumarkt\n\nBegründung:\nDie Bäume beim Neumarkt sind krank, in Bonn nicht.\n');
    expect(record.cities.map(({ name }) => name).filter((name) => name.startsWith('Neumarkt'))).toEqual([]);
  });
});
