import { describe, expect, it } from 'vitest';
import { numberLabelLength } from '../../src/fields/reference/number-label.js';

describe('the label of a number', () => {
  it.each([['Vorlage: ', '2016/0287'], ['KT-Drucksache Nr. ', '12/2020'], ['DS-Nr.: ', '31/11'], ['VorlagenNr.: ', '5'], ['hierzu: Beschlussvorlagen Nr.: ', '5'], ['- Nr.: ', '2016/0384'], ['(zur Vorlage - ', '402/2017'], ['Beschluss zu: ', 'V 3']])('is "%s" before "%s"', (label, number) => {
    expect(numberLabelLength(label + number)).toBe(label.length);
  });

  it.each(['Vorlagen der Verwaltung', 'Nr.: 12', 'hierzu Vorlage 12/2020', 'Sitzungsunterlage 12/2020', 'vorlagenfrei: 3'])('is none in "%s"', (text) => {
    expect(numberLabelLength(text)).toBe(0);
  });
});
