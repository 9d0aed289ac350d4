import { describe, expect, it } from 'vitest';
import { toldBy } from './told-by.js';

const statusOf = async (sentence: string): Promise<string | null> => (await toldBy(`Stadt Neudorf\nAuszug aus der Niederschrift\nüber die Sitzung des Gemeinderates vom 2. November 2021\n\nTOP 3: Parkhaus am Wall\n\n${sentence}\n`)).status;

describe('a council that points to a text', () => {
  it.each([
    'Der Gemeinderat verweist auf die Botschaft Nr. 14/2019 zum Leitsystem.',
    'Der Gemeinderat verweist hierzu auf seine Antwort vom 3. Mai 2019.',
    'Der Gemeinderat verweist in diesem Zusammenhang auf den Bericht.',
  ])('refers nothing: %s', async (sentence) => {
    expect(await statusOf(sentence)).toBeNull();
  });
  it.each(['Der Gemeinderat verweist den Antrag an den Bauausschuss.', 'Der Gemeinderat verweist auf Antrag der Fraktion die Vorlage an den Bauausschuss.'])('%s', async (sentence) => {
    expect(await statusOf(sentence)).toBe('referred');
  });
});
