import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const referenceOf = async (text: string): Promise<string | null> => (await readText(text)).record.reference;

describe('digits without a joint', () => {
  it.each([
    ['Bundesstadt Hollern\nDrucksachen-Nr.\n1612874\nBeschlussvorlage\n- öffentlich -\nBetreff\nErneuerung der Fahrbahn\n', '1612874'],
    ['Bundesstadt Hollern\n\nVorlagennummer:\n\n201147\n\nBeschlussvorlage\n\nBetreff\nErneuerung der Fahrbahn\n', '201147'],
    ['Bundesstadt Hollern\tDrucksachen-Nr.\nDer Oberbürgermeister\t1612874\nBeschlussvorlage\tAmt/Institut\n\nBetreff\nErneuerung der Fahrbahn\n', '1612874'],
  ])('are the number below a label that promises one: %j', async (text, expected) => {
    const reading = await readText(text);
    expect(reading.record.reference).toBe(expected);
    expect(reading.diagnostics.map(({ id }) => id)).toContain('reference-unknown-shape');
  });

  it.each([
    'Stadt Hollern\nVorlage\n2016\nBeschlussvorlage\nBetreff\nErneuerung der Fahrbahn\n',
    'Stadt Hollern\nAktenzeichen\n1612874\nBeschlussvorlage\nBetreff\nErneuerung der Fahrbahn\n',
    'Stadt Hollern\nVorlage\n38100\nBeschlussvorlage\nBetreff\nErneuerung der Fahrbahn\n',
  ])('are a year, a file or a postcode elsewhere: %j', async (text) => expect(await referenceOf(text)).toBeNull());

  it('are a registry\'s where the head has a number of a known shape', async () => {
    expect(await referenceOf('Stadt Hollern\n\nSitzung vom\n2. November 2021\n|\nProtokoll-Nr.\nSRB.2021.0872\n|\nGeschäft\n|\nAntwort des Stadtrats\n|\nGeschäfts-Nr.\n712314\n')).toBe('SRB.2021.0872');
  });
});
