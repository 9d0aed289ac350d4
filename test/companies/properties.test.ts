import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../src/fields/companies/index.js';

const piece = fc.constantFrom('GmbH', '& Co. KG', 'AG', 'Lumo', 'Altfeld', 'Firma', 'Fa.', 'Unternehmens', 'der', 'und', 'für', 'Gesellschaft', '(', ')', ',', '„', '“', '\n', '\n\n', '\t', '12', 'e. V.', 'Stadtwerke', 'XYZ', '-', '–', 'IHK', 'am', 'Main', 'übernommen', 'hat', 'an', '1&1');
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('every mention', () => {
  it('lies in the text, in order, apart from the next, within one paragraph and one cell', () => {
    fc.assert(fc.property(text, (input) => {
      let end = 0;
      for (const mark of findCompanies(input).companies) {
        const printed = input.slice(mark.start, mark.end);
        expect(mark.start).toBeGreaterThanOrEqual(end);
        expect(printed.trim()).toBe(printed);
        expect(printed).not.toBe('');
        expect(printed).not.toMatch(/\t|\n\s*\n/u);
        end = mark.end;
      }
    }), { numRuns: 400 });
  });
  it('is found whatever the characters are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (input) => {
      findCompanies(`die ${input} GmbH (${input}) und Firma ${input}`);
    }), { numRuns: 200 });
  });
});
