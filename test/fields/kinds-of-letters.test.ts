import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const kindOf = async (text: string): Promise<readonly (string | null)[]> => {
  const { kind, paperType } = (await readText(text)).record;
  return [kind, paperType];
};

describe('a letter', () => {
  it.each([
    ['die Freien Wähler stellen hiermit den\n\n     A n t r a g ,\n\neinen Spiegel anzubringen.', 'Antrag'],
    ['hiermit reiche ich folgende Anfrage ein:\n\nWann kommt er?', 'Anfrage'],
    ['die Fraktion stellt folgenden Dringlichkeitsantrag:\n\nEin Spiegel.', 'Dringlichkeitsantrag'],
  ])('is what it brings in: %j', async (words, type) => {
    expect(await kindOf(`Freie Wähler Musterau\n\nBetr.: Spiegel am Wall\n\nSehr geehrter Herr Muster,\n\n${words}\n`)).toEqual(['paper', type]);
  });

  it.each(['vielen Dank für Ihre Anfrage. Die Fraktion stellt den Antrag nicht.', 'die Fraktion stellte folgenden Antrag, der abgelehnt wurde.', 'wir richten ein Fest aus.'])('is none where it tells of others: %s', async (words) => {
    expect((await kindOf(`Stadt Musterau\n\nIhr Schreiben\n\nSehr geehrte Frau Muster,\n\n${words}\n`))[0]).toBe('other');
  });
});
