import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const item = async (name: string, below: string) => {
  const { record } = await readText(`Stadt Neudorf\nNiederschrift\nüber die Sitzung des Bauausschusses am 18.03.2024\n\nTOP 1    Eröffnung\n\nTOP 2    ${name}\n         Vorlage: VO/2024/0299\n\n${below}\n\nTOP 3    Verschiedenes\n`);
  return [record.agendaItems[1]?.name, record.agendaItems[1]?.paperReferences];
};

describe('an item', () => {
  it.each([
    ['Die Antwort liegt mit VO/2024/0299-01 vor.', ['VO/2024/0299', 'VO/2024/0299-01']],
    ['Die CDU-Fraktion legt den Änderungsantrag VO/2024/0299-1 vor, dann VO/2024/0299-2.', ['VO/2024/0299', 'VO/2024/0299-1', 'VO/2024/0299-2']],
    ['Die Antwort liegt mit VO/2024/0311-01 vor.', ['VO/2024/0299']],
    ['Die Akte XVO/2024/0299-01 liegt vor.', ['VO/2024/0299']],
    ['Die Verwaltung berichtet zu VO/2024/0299.', ['VO/2024/0299']],
  ])('treats the supplements of its paper too: %s', async (below, papers) => {
    expect(await item('Parkraum am Hafen', below)).toEqual(['Parkraum am Hafen', papers]);
  });
  it.each([
    ['Annahme von Spenden Einreicher: Dezernat 2/Amt 20', 'Annahme von Spenden'],
    ['Eintritt in Museen Einreicherin: SPD-Fraktion', 'Eintritt in Museen'],
    ['Beleuchtung Berichterstatter/in: Stadträtin Muster', 'Beleuchtung'],
    ['Bericht: Ehrung der Einreicher', 'Bericht: Ehrung der Einreicher'],
  ])('is named without who brought it in: %s', async (printed, name) => {
    expect((await item(printed, 'Der Vorsitzende berichtet.'))[0]).toBe(name);
  });
});
