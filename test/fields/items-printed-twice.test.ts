import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const minutes = (items: string): string => `Stadt Neudorf\n\nNiederschrift\n\nüber die Sitzung des Gemeinderates\nam Dienstag, dem 10.11.2020, um 18:00 Uhr im Rathaus\n\n${items}\n\nDie Vorsitzende schließt die Sitzung um 20:15 Uhr.\n`;
const read = async (items: string) => (await readText(minutes(items))).record.agendaItems.map(({ number, name, decision }) => [number, name, decision?.vote?.yes ?? null]);

describe('items that are listed and then treated, with a colon behind their numbers', () => {
  const LIST = '1: Sanierung der Turnhalle\n2: Widmung der Straße im Tal\n3: Annahme von Spenden';
  it('are there once', async () => {
    const treated = LIST.replaceAll('\n', '\n\nHerr Beispiel erläutert den Sachverhalt.\n\nAbstimmungsergebnis: 12 Ja, 3 Nein, 1 Enthaltung\n\n');
    expect(await read(`Tagesordnung:\n\n${LIST}\n\nDie Vorsitzende eröffnet die Sitzung.\n\n${treated}\n\nEs wird gedankt.`)).toEqual([['1', 'Sanierung der Turnhalle', 12], ['2', 'Widmung der Straße im Tal', 12], ['3', 'Annahme von Spenden', null]]);
  });
});

describe('items of two parts of a session with the same first name', () => {
  it('are all there', async () => {
    const items = await read('Öffentlicher Teil\n\n1. Genehmigung der Niederschrift\n\nEs gibt keine Einwände.\n\n2. Widmung der Straße im Tal\n\nDie Vorsitzende berichtet.\n\nNichtöffentlicher Teil\n\n1. Genehmigung der Niederschrift\n\nEs gibt keine Einwände.\n\n2. Grundstücksverkauf am Wehr\n\nDie Vorsitzende berichtet.');
    expect(items.map(([number]) => number)).toEqual(['1', '2', '1', '2']);
  });
});
