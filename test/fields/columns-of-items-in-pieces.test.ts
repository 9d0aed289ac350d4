import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const agenda = (items: string): string => `Stadt Neudorf\n\nTagesordnung\nfür die 3. Sitzung des Stadtrates am 15.03.2023\n\nÖffentlicher Teil:\n\n${items}`;

describe('an agenda with several numbers of items above their names', () => {
  it('gives each number its name where these are as many, and says that papers are not placed', async () => {
    const { record, diagnostics, status } = await readText(agenda('1\n\n2\n\n3\n\nEröffnung der Sitzung, Feststellung der\nBeschlussfähigkeit\n\nEinwohnerfragestunde\n\nVorlage:\n241/2023\n\nUmbau der Schule\n\n4\n\nNeubau der Halle\n\nVorlage:\n203/2023\n\n5\n\nVerschiedenes\n'));
    expect(record.agendaItems.map(({ name }) => name)).toEqual(['Eröffnung der Sitzung, Feststellung der Beschlussfähigkeit', 'Einwohnerfragestunde', 'Umbau der Schule', 'Neubau der Halle', 'Verschiedenes']);
    expect(record.agendaItems.map(({ paperReferences }) => paperReferences)).toEqual([[], [], [], ['203/2023'], []]);
    expect(record.relatedPapers.map(({ reference }) => reference)).toEqual(['241/2023']);
    expect(diagnostics.map(({ id }) => id)).toContain('agenda-item-unread');
    expect(status).toBe('partial');
  });

  it('gives none where names are more', async () => {
    const { record, status } = await readText(agenda('1\n\n2\n\n3\n\nEröffnung der Sitzung\n\nEinwohnerfragestunde\n\nUmbau der Schule\n\nErneuerung der Heizung\n\n4\n\nVerschiedenes\n'));
    expect(record.agendaItems.map(({ name }) => name)).toEqual([null, null, null, 'Verschiedenes']);
    expect(status).toBe('partial');
  });

  it('is read in order where each name stands below its number', async () => {
    const { record, status } = await readText(agenda('1\n\nEröffnung der Sitzung\n\n2\n\nEinwohnerfragestunde\n\n3\n\nVerschiedenes\n'));
    expect(record.agendaItems.map(({ name }) => name)).toEqual(['Eröffnung der Sitzung', 'Einwohnerfragestunde', 'Verschiedenes']);
    expect(status).toBe('clean');
  });
});

describe('explanations below an agenda', () => {
  it('name no items and no papers of theirs', async () => {
    const { record } = await readText(agenda('1. Eröffnung der Sitzung\n2. Umbau der Schule, Vorlage 12/2023\n3. Verschiedenes\n\nErläuterungen\n\nZu TOP 2: Die Vorlage ersetzt die Vorlage 97/2022, über die der Rat nicht abgestimmt hat.\n'));
    expect(record.agendaItems.map(({ name, paperReferences }) => [name, ...paperReferences])).toEqual([['Eröffnung der Sitzung'], ['Umbau der Schule', '12/2023'], ['Verschiedenes']]);
  });

  it('are items where they have names', async () => {
    const { record } = await readText(agenda('Zu TOP 1: Eröffnung\nZu TOP 2: Umbau der Schule\nZu TOP 3: Verschiedenes\n'));
    expect(record.agendaItems).toHaveLength(3);
  });
});
