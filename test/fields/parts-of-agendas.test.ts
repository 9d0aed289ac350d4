import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** Items by number and name, and what was said of the reading. */
async function itemsOf(text: string): Promise<{ items: string[]; ids: string[] }> {
  const { record, diagnostics } = await readText(text);
  return { items: record.agendaItems.map(({ number, name }) => `${number} ${name}`), ids: diagnostics.map(({ id }) => id) };
}

const HEAD = 'Gemeinde Oberlind\n\nTagesordnung\n\nfür die 12. Sitzung des Gemeinderates am Dienstag, 14.03.2023, 19:00 Uhr\n\n';

describe('items behind the sign of paragraphs', () => {
  it('are read with their names on the line, whatever is numbered below them', async () => {
    const { items } = await itemsOf('Gemeinde Oberlind\n\nEinladung\n\nzur Sitzung des Gemeinderates am Dienstag, 14.03.2023, 19:00 Uhr\n\nTagesordnung:\n\n§ 1 Eröffnung\n§ 2 Neubau der Schule\n§ 3 Verschiedenes\n\nHinweise:\n1. Die Sitzung ist öffentlich.\n2. Die Unterlagen liegen aus.\n');
    expect(items).toEqual(['1 Eröffnung', '2 Neubau der Schule', '3 Verschiedenes']);
  });

  it('are told from paragraphs of laws, and from the list above them', async () => {
    const { items } = await itemsOf('Gemeinde Oberlind\n\nNiederschrift\n\nüber die Sitzung des Gemeinderates am 12.05.2021\n\n§ 41 Bürgerfragestunde\n§ 42 Erweiterung der Grundschule\n§ 43 Annahme von Spenden\n\n§ 41 Bürgerfragestunde\nEs werden keine Fragen gestellt.\n\n§ 42 Erweiterung der Grundschule\nDie Kosten sind gedeckt.\n§ 78 GemO ist zu beachten.\nDer Gemeinderat beschließt einstimmig die Erweiterung.\n\n§ 43 Annahme von Spenden\nDer Gemeinderat nimmt die Spenden an.\n');
    expect(items).toEqual(['41 Bürgerfragestunde', '42 Erweiterung der Grundschule', '43 Annahme von Spenden']);
  });

  it('are none where a statute is resolved in an item', async () => {
    const { items } = await itemsOf('Gemeinde Oberlind\n\nNiederschrift\n\nüber die Sitzung des Gemeinderates am 12.05.2021\n\n1. Eröffnung\nDie Bürgermeisterin begrüßt alle.\n\n2. Satzung der Halle\nDer Gemeinderat beschließt folgende Satzung:\n§ 1 Zweck\n§ 2 Gegenstand\n§ 3 Inkrafttreten\nAbstimmung: einstimmig\n\n3. Verschiedenes\nKeine Wortmeldungen.\n');
    expect(items.map((item) => item.slice(0, 3))).toEqual(['1 E', '2 S', '3 V']);
  });
});

describe('parts of an agenda that count from one', () => {
  it.each([
    ['II. Vertraulich', 'I. Öffentlich'],
    ['B. Interner Teil', 'A. Öffentlicher Teil'],
    ['II. Geheime Beratung', 'I. Öffentliche Sitzung'],
    ['B. Sachgeschäfte', 'A. Regularien'],
    ['Teil B: Anträge', 'Teil A: Berichte'],
  ])('go on below "%s"', async (second, first) => {
    const { items } = await itemsOf(`${HEAD}${first}\n1. Eröffnung\n2. Neubau der Schule\n\n${second}\n1. Personal\n2. Grundstücke\n3. Mitteilungen\n`);
    expect(items).toEqual(['1 Eröffnung', '2 Neubau der Schule', '1 Personal', '2 Grundstücke', '3 Mitteilungen']);
  });

  it('are told as unread below a heading that is not known', async () => {
    const { items, ids } = await itemsOf(`${HEAD}1. Eröffnung\n2. Neubau der Schule\n\nIm kleinen Kreis\n1. Personal\n2. Grundstücke\n`);
    expect(items).toHaveLength(2);
    expect(ids).toContain('agenda-item-unread');
  });

  it('are none of what is enclosed, or of a text within an item', async () => {
    const { items, ids } = await itemsOf(`${HEAD}1. Eröffnung\n2. Neubau der Schule\n\nAnlagen\n1. Plan\n2. Kosten\n`);
    expect(items).toHaveLength(2);
    expect(ids).not.toContain('agenda-item-unread');
    const text = await itemsOf('Gemeinde Oberlind\n\nNiederschrift\n\nüber die Sitzung des Gemeinderates am 12.05.2021\n\n1. Eröffnung\nAlle werden begrüßt.\n\n2. Radweg\nA. Begründung\n1. Kosten\n2. Zeitplan\nB. Finanzierung\n1. Haushalt\n2. Förderung\nBeschluss: einstimmig angenommen\n\n3. Verschiedenes\nKeine Wortmeldungen.\n');
    expect(text.items.map((item) => item.slice(0, 3))).toEqual(['1 E', '2 R', '3 V']);
  });
});
