import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Musterau\nBeschlussvorlage\nVorlage Nr. 12/2020\n';
const ROW = 'Rat 20.02.2020 Entscheidung\n\n';
const PROPOSAL = 'Beschlussvorschlag:\nDer Rat stimmt zu.\n\n';

describe('titles that begin with a word of a form', () => {
  it.each([
    ['a team', 'Team Jugend stellt sich vor'],
    ['a unit and a year', 'Eigenbetrieb Abwasser Wirtschaftsplan 2022'],
    ['the head of a list', 'Gliederung der Verwaltung ab 2021'],
    ['a body', 'Kuratorium der Stiftung Altes Spital: Wahl der Mitglieder'],
  ])('%s', async (_, title) => expect((await readText(`${HEAD}${title}\n\n${ROW}Beschlussvorschlag: Der Rat stimmt zu.\nTabelle\n`)).record.name).toBe(title));

  it('a body on the third line', async () => {
    const title = 'Kuratorium der Stiftung Altes Spital: Wahl der Mitglieder';
    expect((await readText(`Stadt Musterau\nBeschlussvorlage Nr. 12/2020\n${title}\n\n${ROW}${PROPOSAL}`)).record.name).toBe(title);
  });

  it('a report with its subject', async () => {
    expect((await readText('Stadt Musterau\n\nJahresbericht der Feuerwehr 2021\n\nDie Feuerwehr hatte 40 Einsätze.\n')).record).toMatchObject({ paperType: null, name: 'Jahresbericht der Feuerwehr 2021' });
  });
});

describe('no decision of the council is', () => {
  it.each([
    ['that of the council of another town', 'Der Rat der Stadt Nachbarau hat am 20.02.2020 dem Beitritt einstimmig zugestimmt.'],
    ['that of a word which begins like the body', 'Das Rathaus hat am 20.02.2020 den Beitritt abgelehnt.'],
    ['that of others who took part', 'Beteiligung des Behindertenbeirats\n[x] zugestimmt\n[ ] abgelehnt'],
  ])('%s', async (_, text) => expect((await readText(`${HEAD}Betreff: Beitritt\n\n${ROW}${PROPOSAL}Begründung:\n${text}\n`)).record.decision).toBeNull());

  it('while that of the own town is', async () => {
    expect((await readText(`${HEAD}Betreff: Beitritt\n\n${ROW}${PROPOSAL}Begründung:\nDer Rat der Stadt Musterau hat am 20.02.2020 dem Beitritt einstimmig zugestimmt.\n`)).record.decision?.status).toBe('adopted');
  });
});
