import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Gemeinde Musterau\n\nAuszug aus der Niederschrift über die öffentliche Sitzung des Gemeinderates vom 11.03.2021\n\n';
const POINTS = '1. Der Lindenweg wird gewidmet.\n\n2. Die Widmung wird\nbekannt gemacht.\n\n';

describe('the one item of an excerpt whose resolution has points', () => {
  it.each([
    ['by its number alone', 'Öffentlich\n8\nWidmung des Lindenwegs\npl/8/3/22 - Az. 815-12\n\nI. Sachverhalt:\n\nDer Weg ist fertig.\nEr ist gut.\n\nII. Beschluss:\n\n'],
    ['by its number on its line', 'Öffentlicher Teil\n\n8. Widmung des Lindenwegs\n\nBürgermeister Huber erläutert die Vorlage.\n\nBeschluss:\n'],
    ['above the council that resolves', '8\nWidmung des Lindenwegs\n\nDer Gemeinderat beschließt:\n'],
  ])('is headed %s', async (_, item) => {
    const { record } = await readText(`${HEAD}${item}${POINTS}Abstimmungsergebnis: mit 34 : 5 Stimmen angenommen\n`);
    expect(record.agendaItems).toMatchObject([{ number: '8', name: 'Widmung des Lindenwegs' }]);
    expect(record.name).toBe('Widmung des Lindenwegs');
    expect(record.decision).toMatchObject({ status: 'adopted', vote: { yes: 34, no: 5 } });
  });

  it('is not headed by the time of the session', async () => {
    const { record } = await readText(`Gemeinde Musterau\n\nAuszug aus der Niederschrift\n\nüber die\n\n21. Sitzung des Gemeinderates\n\nam\n\nDienstag, 5. Februar 2013\n\nBeginn\n\n18.00 Uhr\n\n9.\n\nGrundtausch am Bahnhof\n\nBeschluss:\nDem Tausch wird zugestimmt.\n\neinstimmig\n`);
    expect(record.agendaItems.map(({ number }) => number)).not.toContain('18.00');
  });

  it.each(['3. Änderung der Hauptsatzung', '4. Ausbauabschnitt der Mühlstraße'])('is not counted by what its subject counts: %s', async (subject) => {
    const { record } = await readText(`${HEAD}${subject}\n\nBeschluss:\nDer Rat stimmt zu.\n\neinstimmig\n`);
    expect(record.agendaItems.map(({ number, name }) => [number, name])).toEqual([[null, subject]]);
  });

  it('nor by those who were there', async () => {
    const { record } = await readText(`${HEAD}15 Ratsmitglieder anwesend\n\n8. Widmung des Lindenwegs\n\nBeschluss:\n${POINTS}einstimmig\n`);
    expect(record.agendaItems.map(({ number, name }) => [number, name])).toEqual([['8', 'Widmung des Lindenwegs']]);
  });

  it('is not headed by what counts sessions or pages', async () => {
    const { record } = await readText(`${HEAD}3. Sitzung des Gemeinderates\n\nBeschluss:\n${POINTS}einstimmig\n`);
    expect(record.agendaItems.map(({ number }) => number)).not.toContain('3');
  });
});

describe('the items of minutes', () => {
  const items = async (text: string): Promise<unknown> => (await readText(`Gemeinde Musterau\n\nNiederschrift über die Sitzung des Gemeinderates vom 11.03.2021\n\n${text}`)).record.agendaItems.map(({ number, name }) => `${number ?? ''} ${name ?? ''}`);

  it('are not the points below them, up to the result', async () => {
    expect(await items(`1. Lindenweg\n\nBeschluss:\n${POINTS}einstimmig\n\n2. Haushalt 2021\n\nBeschluss:\n${POINTS}Abstimmungsergebnis: 10 : 2\n\n3. Verschiedenes\n`)).toEqual(['1 Lindenweg', '2 Haushalt 2021', '3 Verschiedenes']);
  });

  it('go on where a resolution has one point', async () => {
    expect(await items('1. Lindenweg\n\nBeschluss:\n1. Der Lindenweg wird gewidmet.\n\n2. Haushalt 2021\n\nBeschluss:\nDer Haushalt wird beschlossen.\n')).toEqual(['1 Lindenweg', '2 Haushalt 2021']);
  });
});
