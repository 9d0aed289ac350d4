import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Gemeinde Oberlind\n\nEinladung\n\nzur Sitzung des Gemeinderates am Dienstag, 14.03.2023, 19:00 Uhr\n\nTagesordnung:\n\n';

/** The publicity of each item by its number. */
async function publicityOf(text: string): Promise<Record<string, boolean | null>> {
  const { record } = await readText(text);
  return Object.fromEntries(record.agendaItems.map((item) => [item.number, item.public]));
}

const items = (note: string): string => `${HEAD}1. Eröffnung\n2. Neubau der Schule\n3. Grundstücke\n4. Personal\n\n${note}\n`;

describe('a sentence below the agenda', () => {
  it.each([
    ['Die Tagesordnungspunkte 3 und 4 werden nach Maßgabe der Beschlussfassung durch den Gemeinderat voraussichtlich nichtöffentlich beraten.'],
    ['Die TOP 3 - 4 werden in nicht öffentlicher Sitzung behandelt.'],
    ['Zu den Punkten 3 bis 4 der Tagesordnung soll die Öffentlichkeit ausgeschlossen werden.'],
    ['Die Tagesordnungspunkte 3 und 4 werden voraussichtlich unter\nAusschluss der Öffentlichkeit beraten.'],
    ['Hinweis: Die Punkte 3, 4 finden in nichtöffentlicher Sitzung statt.'],
  ])('closes the items that it names: %s', async (note) => {
    expect(await publicityOf(items(note))).toEqual({ 1: null, 2: null, 3: false, 4: false });
  });

  it.each([
    ['Die Tagesordnungspunkte 3 und 4 werden nicht öffentlich bekannt gemacht.'],
    ['Zu den Punkten 3 und 4 wird die Öffentlichkeit nicht ausgeschlossen.'],
    ['Die Tagesordnungspunkte 3 und 4 werden gemeinsam beraten.'],
  ])('says nothing where it tells of something else: %s', async (note) => {
    expect(await publicityOf(items(note))).toEqual({ 1: null, 2: null, 3: null, 4: null });
  });
});

describe('a footnote below the agenda', () => {
  it('closes the items that have its mark, which is no part of their names', async () => {
    const { record } = await readText(`${HEAD}1. Eröffnung\n2. Neubau der Schule\n3. Grundstücke *)\n4. Personal *)\n\n*) voraussichtlich nichtöffentlich\n`);
    expect(record.agendaItems.map((item) => [item.name, item.public])).toEqual([['Eröffnung', null], ['Neubau der Schule', null], ['Grundstücke', false], ['Personal', false]]);
  });

  it('closes none where it notes something else', async () => {
    const { record } = await readText(`${HEAD}1. Eröffnung\n2. Neubau der Schule\n3. Grundstücke *)\n\n*) Unterlagen werden nachgereicht\n`);
    expect(record.agendaItems.map((item) => item.public)).toEqual([null, null, null]);
  });
});

describe('headings of parts', () => {
  it.each([
    ['Tagesordnung - öffentlicher Teil', 'Tagesordnung - nichtöffentlicher Teil'],
    ['Tagesordnung (öffentlich)', 'Tagesordnung (nichtöffentlich)'],
    ['Tagesordnung für die öffentliche Sitzung', 'Tagesordnung für die nicht öffentliche Sitzung'],
    ['Teil A – Öffentlicher Teil', 'Teil B – Nichtöffentlicher Teil'],
    ['Öffentlicher Teil der Sitzung', 'Nichtöffentlicher Teil der Sitzung'],
    ['Öffentliche Verhandlungsgegenstände', 'Nichtöffentliche Verhandlungsgegenstände'],
    ['Teil I (öffentlich):', 'Teil II (nichtöffentlich):'],
  ])('tell the publicity of the items below: %s', async (open, closed) => {
    const { record } = await readText(`${HEAD}${open}\n\n1. Eröffnung\n2. Neubau der Schule\n\n${closed}\n\n3. Grundstücke\n4. Personal\n`);
    expect(record.agendaItems.map((item) => item.public)).toEqual([true, true, false, false]);
    expect(record.public).toBeNull();
  });

  it('are none where a sentence or an item is about the public', async () => {
    const { record } = await readText(`${HEAD}1. Eröffnung\n2. Öffentliche Ordnung am Markt\n3. Öffentliche Bekanntmachung der Satzung\n`);
    expect(record.agendaItems.map((item) => item.public)).toEqual([null, null, null]);
  });
});

describe('a session that is public and closed', () => {
  it.each([['44. öffentlichen/nicht öffentlichen'], ['44. öffentlichen / nichtöffentlichen'], ['44. öffentlichen und nichtöffentlichen']])('has no publicity as a whole: %s', async (session) => {
    const { record } = await readText(`Stadt Musterau\n\nEinladung\n\nzur ${session} Sitzung des Stadtrates\nam Mittwoch, 22.11.2023, 14:00 Uhr\n\n1. Eröffnung\n2. Neubau der Schule\n`);
    expect(record.public).toBeNull();
    expect(record.consultations.map(({ organization, meeting, public: isPublic }) => [organization, meeting, isPublic])).toEqual([['Stadtrat', `${session} Sitzung`, null]]);
  });

  it('keeps the number of a closed one', async () => {
    const { record } = await readText('Stadt Musterau\n\nEinladung\n\nzur 3. nicht öffentlichen Sitzung des Stadtrates\nam Mittwoch, 22.11.2023, 14:00 Uhr\n\n1. Eröffnung\n2. Neubau der Schule\n');
    expect(record.consultations.map(({ meeting, public: isPublic }) => [meeting, isPublic])).toEqual([['3. nicht öffentlichen Sitzung', false]]);
  });
});
