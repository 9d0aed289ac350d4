import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/pipeline.js';
import { sourceOf } from '../../src/source/open.js';

const bytes = new TextEncoder();

async function codesOf(text: string): Promise<Record<string, string | null>> {
  const outcome = await readDocument(sourceOf('a.txt', bytes.encode(text)));
  if (outcome.kind !== 'reading') throw new Error(outcome.kind);
  return Object.fromEntries((outcome.reading.record?.companies ?? []).map(({ name, legalFormCode }) => [name, legalFormCode]));
}

describe('the code of a legal form', () => {
  it('is that of the country of the seat, or else of the issuing body', async () => {
    expect(await codesOf('Stadt Magdeburg\nBeschlussvorlage\n\nDie Lumo GmbH und die Orbis GmbH aus Linz bauen. Die Fenka S.p.A. hilft.'))
      .toEqual({ 'Lumo GmbH': '2HBR', 'Orbis GmbH': 'AXSB', 'Fenka S.p.A.': null });
  });

  it('is not given where no country is known', async () => {
    expect(await codesOf('Die Lumo GmbH baut eine Halle.')).toEqual({ 'Lumo GmbH': null });
  });
});
