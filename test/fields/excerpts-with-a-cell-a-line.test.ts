import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const EXCERPT = 'Stadt Lindenau\nDer Bürgermeister\n\nAuszug aus der Niederschrift\nGremium\nAusschuss für Klima- und Umweltschutz\nSitzung am\n23.11.2023, 17:00 Uhr\nSitzungsart\nöffentlich\nTOP\n1.6\nRenaturierung des Bachs; Zustimmung zur Planung\nVorlage: V/2023/4128\nHerr Muster stellt die Planung vor.\nBeschluss:\nDer Ausschuss stimmt der Planung zu.\nDem Ausschuss ist halbjährlich, erstmals in der Sitzung am 13. Juni 2024, über die Kosten zu berichten.\nAbstimmungsergebnis:\nmehrheitlich beschlossen\nJa-Stimmen\n14\nNein-Stimmen\n1\nEnthaltungen\n2\n';

describe('an excerpt with a cell on each line', () => {
  it('has the committee of its head, and not a sentence that tells of one', async () => {
    const { consultations } = (await readText(EXCERPT)).record;
    expect(consultations.map(({ organization, date }) => [organization, date])).toEqual([['Ausschuss für Klima- und Umweltschutz', '2023-11-23']]);
  });

  it('does not take counts of votes for items', async () => {
    const { agendaItems, decision } = (await readText(EXCERPT)).record;
    expect(agendaItems.map(({ number }) => number)).toEqual(['1.6']);
    expect(decision?.status).toBe('adopted');
  });
});

describe('minutes', () => {
  it('have items whose numbers stand alone above their names', async () => {
    const { agendaItems } = (await readText('Stadt Lindenau\n\nNiederschrift\nüber die Sitzung des Rates am 23.11.2023\n\nTagesordnung\n\n1\nEnthaltungen und ihre Zählung\n2\nNeubau der Mühle\n3\nVerschiedenes\n')).record;
    expect(agendaItems.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });
});
