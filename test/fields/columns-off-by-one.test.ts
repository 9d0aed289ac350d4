import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** Converters that set letters of other widths in columns are off by one here and there. */
describe('a column that begins one place farther left or right is the same', () => {
  it.each(['', ' ', '  '])('for the value below its label, behind "%s"', async (shift) => {
    const { record } = await readText(`Stadt Lindenau\nDer Oberbürgermeister\n\nVorlage                                Vorlagen-Nummer\nöffentlich                             0874/2021\n\nGeschäftsbereich                       Datum\n6A / FB 67 Grün und Aue Lindenau      ${shift}07.05.2021\n\nBetreff\nUmbau der Mühle\n\nBegründung:\nSie ist alt.\n`);
    expect([record.reference, record.date]).toEqual(['0874/2021', '2021-05-07']);
  });

  it.each(['', ' ', '  '])('for the rest of a title, behind "%s"', async (shift) => {
    const { record } = await readText(`Stadt Lindenau\n\nBeschlussvorlage\nVorlage-Nr.:    218/2019\n\nBetreff:        Vergabe der Felder 3 bis 6 im Quartier\n               ${shift}Hechtwiese Nord; Ausschreibung\n\nBegründung:\nSie ist nötig.\n`);
    expect(record.name).toBe('Vergabe der Felder 3 bis 6 im Quartier Hechtwiese Nord; Ausschreibung');
  });

  it('for the rest of a title whose line cannot end there, also by some more', async () => {
    const { record } = await readText('Stadt Lindenau\n\nBeschlussvorlage\nVorlage-Nr.:    218/2019\n\nBetreff:        Umbau der Mühle und der\n              Brücke am Bach\n\nBegründung:\nSie ist nötig.\n');
    expect(record.name).toBe('Umbau der Mühle und der Brücke am Bach');
  });

  it('but not one that begins farther off', async () => {
    const { record } = await readText('Stadt Lindenau\n\nBeschlussvorlage\nVorlage-Nr.:    218/2019\n\nBetreff:        Vergabe der Felder 3 bis 6 im Quartier\n                      Hechtwiese Nord; Ausschreibung\n\nBegründung:\nSie ist nötig.\n');
    expect(record.name).toBe('Vergabe der Felder 3 bis 6 im Quartier');
  });
});
