import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Neudorf\n\nNiederschrift\n\nüber die 12. Sitzung des Bauausschusses am Mittwoch, den 07.09.2016\n\n';
const RESOLVED = 'Herr Muster erläutert die Vorlage.\n\nBeschluss:\nDer Ausschuss stimmt zu.\n\nAbstimmungsergebnis: 9 Ja, 2 Nein';

async function itemsOf(text: string): Promise<unknown> {
  const { record, status } = await readText(`${HEAD}${text}\n\ngez. Muster\nVorsitzender\n`);
  return { status, items: record.agendaItems?.map(({ number, name, public: open, decision }) => [number, name, open, decision?.status ?? null]) };
}

describe('minutes that list their items in parts before they treat them', () => {
  const read = { status: 'clean', items: [['1', 'Fragen der Einwohner', true, null], ['2', 'Ausbau des Mühlwegs', true, 'adopted'], ['3', 'Mitteilungen', false, null], ['4', 'Verkauf einer Wiese', false, 'adopted']] };
  const lines = (sign: string): string => ['Öffentlicher Teil', `1${sign} Fragen der Einwohner`, `2${sign} Ausbau des Mühlwegs`, 'Nichtöffentlicher Teil', `3${sign} Mitteilungen`, `4${sign} Verkauf einer Wiese`].join('\n');
  const treated = (sign: string): string => `Öffentlicher Teil\n\n1${sign} Fragen der Einwohner\n\nEs werden keine gestellt.\n\n2${sign} Ausbau des Mühlwegs\n\n${RESOLVED}\n\nNichtöffentlicher Teil\n\n3${sign} Mitteilungen\n\nKeine.\n\n4${sign} Verkauf einer Wiese\n\n${RESOLVED}`;

  it.each(['.', ')', ''])('has each item once where its number ends in "%s"', async (sign) => {
    expect(await itemsOf(`Tagesordnung:\n\n${lines(sign)}\n\n${treated(sign)}`)).toEqual(read);
  });

  it('has each once where the second part counts from one again', async () => {
    const again = (text: string): string => text.replace('3. ', '1. ').replace('4. ', '2. ');
    expect(await itemsOf(`Tagesordnung:\n\n${again(lines('.'))}\n\n${again(treated('.'))}`)).toEqual({ ...read, items: read.items.map(([, ...rest], at) => [String((at % 2) + 1), ...rest]) });
  });

  it('knows the parts by "Tagesordnung - öffentlich -" too', async () => {
    const parts = (text: string): string => text.replace('Öffentlicher Teil', 'Tagesordnung - öffentlich -').replace('Nichtöffentlicher Teil', 'Tagesordnung - nichtöffentlich -');
    expect(await itemsOf(parts(treated('.')))).toEqual(read);
  });
});

describe('minutes of which some items have a paper', () => {
  const names = ['Fragen der Einwohner', 'Ausbau des Mühlwegs', 'Spielplatz am Bach', 'Brunnen auf dem Markt', 'Mitteilungen'];
  const items = names.map((name, at) => [String(at + 1), name, null, at === 0 || at > 3 ? null : 'adopted']);
  const text = (head: (name: string, at: number) => string): string => names.map((name, at) => `${head(name, at)}\n\n${at === 0 || at > 3 ? 'Es gibt keine.' : RESOLVED}`).join('\n\n');

  it.each([
    ['in a column beside the name', (name: string, at: number) => (at === 0 || at > 3 ? `${String(at + 1)}. ${name}` : `${String(at + 1)}.\t${name}\t16/08${String(at)}4`)],
    ['in a column beside one name', (name: string, at: number) => (at !== 2 ? `${String(at + 1)}. ${name}` : `${String(at + 1)}.\t${name}\t16/08${String(at)}4`)],
    ['below the name', (name: string, at: number) => (at === 0 || at > 3 ? `${String(at + 1)} ${name}` : `${String(at + 1)} ${name}\n16/08${String(at)}4`)],
    ['beside names behind the sign of paragraphs', (name: string, at: number) => (at === 0 || at > 3 ? `§ ${String(at + 1)} ${name}` : `§ ${String(at + 1)}\t${name}\t16/08${String(at)}4`)],
  ])('have the others as well where it stands %s', async (_, head) => {
    expect(await itemsOf(text(head))).toEqual({ status: 'clean', items });
  });

  it('have no points of what was resolved among them', async () => {
    const points = text((name, at) => (at === 0 || at > 3 ? `${String(at + 1)}. ${name}` : `${String(at + 1)}.\t${name}\t16/08${String(at)}4`)).replace('Der Ausschuss stimmt zu.', '1. Der Plan gilt.\n2. Die Kosten trägt die Stadt.\n3. Gebaut wird im Mai.');
    expect(await itemsOf(points)).toMatchObject({ items });
  });
});

describe('the number of an item on a line of its own', () => {
  const text = (sentence: string, stop: string): string => `1${stop}\nEröffnung\n${sentence}\n\n2${stop}\nAusbau des Mühlwegs\nHerr Muster berichtet.\n\n3${stop}\nMitteilungen\nEs gibt keine.`;

  it.each(['.', ''])('is none of those who are present, of whom the sentence above speaks: "2%s"', async (stop) => {
    expect(await itemsOf(text('Der Vorsitzende eröffnet die Sitzung und begrüßt die Anwesenden.', stop))).toMatchObject({ items: [['1', 'Eröffnung', null, null], ['2', 'Ausbau des Mühlwegs', null, null], ['3', 'Mitteilungen', null, null]] });
  });

  it('is a count below the name of a side', async () => {
    expect(await itemsOf('1. Eröffnung\n\nEs wird begrüßt.\n\n2. Ausbau des Mühlwegs\n\nBeschluss:\nDer Ausbau wird beschlossen.\n\nJa-Stimmen\n9\nNein-Stimmen\n3\n\n3. Mitteilungen\n\nKeine.')).toMatchObject({ items: [['1', 'Eröffnung', null, null], ['2', 'Ausbau des Mühlwegs', null, 'adopted'], ['3', 'Mitteilungen', null, null]] });
  });
});

describe('a line beside the mark of a page', () => {
  const page = (count: number, first: string): string => `\n\nNeudorf, Bauausschuss\nSeite ${String(count)} von 4\n\n${first}`;
  const item = (count: number, name: string, before = ''): string => `TOP ${String(count)}: ${name}\nHerr Muster berichtet.${before}Beschluss:\nDer Ausschuss stimmt zu.\n\nAbstimmungsergebnis: 9 Ja, 2 Nein`;

  it('is no running head where it stands elsewhere more often', async () => {
    const text = [item(1, 'Ausbau des Mühlwegs', page(2, '')), item(2, 'Spielplatz am Bach', page(3, '')), item(3, 'Brunnen', '\n\n'), item(4, 'Linden', '\n\n'), item(5, 'Bänke', '\n\n')].join('\n\n');
    const { record } = await readText(`${HEAD}${text}\n`);
    expect(record.agendaItems?.map(({ resolutionText }) => resolutionText)).toEqual(Array.from({ length: 5 }, () => 'Der Ausschuss stimmt zu.'));
    expect(JSON.stringify(record)).not.toContain('Neudorf, Bauausschuss');
  });
});
