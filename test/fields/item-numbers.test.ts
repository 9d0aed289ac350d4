import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const NAMES = ['Eröffnung der Sitzung', 'Umbau der Mühle am Bach', 'Neubau der Brücke', 'Verschiedenes'];
const TOLD = ['Der Vorsitzende eröffnet die Sitzung.', 'Beschluss:\nDie Mühle wird umgebaut.\n\nAbstimmungsergebnis: 12 Ja, 3 Nein, 1 Enthaltung', 'Die Verwaltung stellt die Planung vor.', 'Es liegt nichts vor.'];

type Numbered = (number: number) => string;

/** `head`: how the head of the item with this number begins, up to its name. */
const agenda = (head: Numbered): string => `Gemeinde Neudorf\n\nEinladung\n\nzur Sitzung des Gemeinderates am 26.03.2020\n\nTagesordnung\n\n${NAMES.map((name, at) => `${head(at + 1)}${name}\n`).join('')}`;
const minutes = (head: Numbered): string => `Gemeinde Neudorf\n\nNiederschrift\n\nüber die Sitzung des Gemeinderates am 26.03.2020\n\n${NAMES.map((name, at) => `${head(at + 1)}${name}\n\n${TOLD[at] ?? ''}\n\n`).join('')}`;

const itemsOf = async (text: string) => (await readText(text)).record.agendaItems?.map(({ number, name }) => [number, name]);
const expected = (number: Numbered) => NAMES.map((name, at) => [number(at + 1), name]);

describe('items are found by whatever signs stand around numbers that count up', () => {
  it.each<readonly [string, Numbered, Numbered]>([
    ['in brackets', (number) => `(${number}) `, String], ['in square brackets', (number) => `[${number}]\t`, String], ['glued to TOP', (number) => `TOP${number} `, String], ['glued to a sign of publicity', (number) => `Ö${number} `, String],
    ['with zeros and a stroke', (number) => `000${number}/ `, String], ['behind a label with a colon', (number) => `TOP: ${number} `, String], ['behind "Lfd. Nr."', (number) => `Lfd. Nr. ${number} `, String],
    ['before a dash', (number) => `${number} - `, String], ['before a colon', (number) => `${number}: `, String], ['before a stroke', (number) => `${number}/ `, String], ['before ".0"', (number) => `${number}.0 `, String],
    ['with the numeral of a part', (number) => `I.${number} `, (number) => `I.${number}`], ['with the letter of a part', (number) => `A${number} `, (number) => `A${number}`],
  ])('%s', async (_, head, number) => {
    expect(await itemsOf(agenda(head))).toEqual(expected(number));
    expect(await itemsOf(minutes(head))).toEqual(expected(number));
  });

  it('whose publicity stands between number and name', async () => {
    const { record } = await readText(agenda((number) => `TOP ${number} (${number < 4 ? '' : 'nicht'}öffentlich) `));
    expect(record.agendaItems?.map(({ name, public: isPublic }) => [name, isPublic])).toEqual(NAMES.map((name, at) => [name, at < 3]));
  });

  it('with a mark of publicity behind the number', async () => {
    const { record } = await readText(agenda((number) => `${number} ${number < 4 ? 'ö' : 'nö'} `));
    expect(record.agendaItems?.map(({ name, public: isPublic }) => [name, isPublic])).toEqual(NAMES.map((name, at) => [name, at < 3]));
  });
});

describe('no items are', () => {
  it('bids in an excerpt with an item of its own', async () => {
    const text = 'Gemeinde Neudorf\n\nAuszug aus der Niederschrift der Sitzung des Gemeinderates vom 26.03.2020\n\nTOP 6\n\nStraßenbau in der Au\n\nEs lagen vor:\n\n(1) Muster Bau GmbH, Musterau\n(2) Beispiel Bau GmbH, Bergfeld\n(3) Bieter 3\n\nBeschluss:\nDer Auftrag wird vergeben.\n\nEinstimmig beschlossen.\n';
    expect(await itemsOf(text)).toEqual([['6', 'Straßenbau in der Au']]);
  });
  it('the number of the minutes', async () => expect(await itemsOf(minutes((number) => `${number === 1 ? 'Lfd. Nr. 1/2020\n\n' : ''}TOP ${number}. `))).toEqual(expected(String)));
  it.each(['Artikel', 'Los', 'Variante', 'Anlage', 'Kapitel', 'Stimmbezirk'])('what a word numbers that is none for items: %s', async (word) => expect((await itemsOf(`Gemeinde Neudorf\n\nAuszug aus der Niederschrift der Sitzung des Gemeinderates vom 26.03.2020\n\nErlass der Marktsatzung\n\n${word} 1 Geltungsbereich\n${word} 2 Gebühren\n${word} 3 Inkrafttreten\n\nBeschluss:\nDie Satzung wird erlassen.\n\nEinstimmig beschlossen.\n`))?.map(([, name]) => name)).not.toContain('Gebühren'));
  it('numbered sentences', async () => expect(await itemsOf('Gemeinde Neudorf\n\nNiederschrift über die Sitzung des Gemeinderates am 26.03.2020\n\n(1) Der Gemeinderat tagt öffentlich und beschließt die Satzung.\n(2) Die Satzung tritt in Kraft.\n(3) Das Amt führt sie aus.\n')).toEqual([]));
});
