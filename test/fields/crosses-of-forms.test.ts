import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/record/schema.js';
import { readText } from './read-text.js';

const rowsOf = ({ record }: Reading): readonly string[] => record.consultations.map(({ organization, date, role, public: open }) => [organization, date, role, open].map(String).join(' | '));

describe('crosses below the names of two roles', () => {
  const paper = (rows: string): string => `Landeshauptstadt\nMusterau\nDer Oberbürgermeister\n\nAntrag\n\nDrucksache Nr.\n\n15/SVV/0512\n\nBetreff:\nBus in der Nacht\n\nBeratungsfolge:\nEmpfehlung\n\nEntscheidung\n\nDatum der Sitzung\nGremium\n\n${rows}\n\nBeschlussvorschlag:\n\nDer Bus fährt in der Nacht.\n`;

  it('stand right below the committee, or below the line of an empty cell', async () => {
    const reading = await readText(paper('03.06.2015\nStadtverordnetenversammlung\n\nX\n23.06.2015\nAusschuss für Stadtentwicklung,\nBauen und Verkehr\nX\n\n\n\n\n\n\n\n'));
    expect(rowsOf(reading)).toEqual(['Stadtverordnetenversammlung | 2015-06-03 | Entscheidung | null', 'Ausschuss für Stadtentwicklung, Bauen und Verkehr | 2015-06-23 | Empfehlung | null']);
    expect(reading.record.consultations[0]?.authoritative).toBe(true);
  });

  it('tell nothing where empty cells may have lost their lines', async () => {
    const reading = await readText(paper('03.06.2015\nStadtverordnetenversammlung\nX\n23.06.2015\nHauptausschuss\nX'));
    expect(reading.record.consultations.map(({ role }) => role)).toEqual([null, null]);
    expect(reading.status).toBe('partial');
  });
});

describe('a form that asks which bodies take part', () => {
  const paper = (council: string): string => `LANDESHAUPTSTADT\n\nMagistrat\nSitzungsvorlage\nNr.\n15-V-51-0027\n\nBetreff:\nZuschuss an freie Träger\n\nBeratungsfolge\n(wird vom Amt ausgefüllt)\n\nKommission\nAusländerbeirat\nOrtsbeirat\n\nnicht erforderlich\nX\nX\nO\nerforderlich\nO\nO\nX\n\nMagistrat\nTagesordnung A\nX\nTagesordnung B\nO\n\nStadtverordnetenversammlung\nnicht erforderlich\n${council}\n\nöffentlich\nX\nnicht öffentlich\nO\n\nB  Beschlussvorschlag\n\nDer Zuschuss wird gewährt.\n`;

  it('names those with a mark', async () => {
    expect(rowsOf(await readText(paper('O\nerforderlich\nX')))).toEqual(['Ortsbeirat | null | null | null', 'Magistrat | null | null | null', 'Stadtverordnetenversammlung | null | null | true']);
  });

  it('names none that need not', async () => {
    expect(rowsOf(await readText(paper('X\nerforderlich\nO')))).toEqual(['Ortsbeirat | null | null | null', 'Magistrat | null | null | null']);
  });
});

describe('the place and the day behind a letterhead on one line', () => {
  it('are the document\'s', async () => {
    const text = (line: string): string => `${line}\n\n\nN I E D E R S C H R I F T\n\nüber die öffentliche Sitzung des Ortsgemeinderates Musterheim am\nDonnerstag, dem 27. Mai 2010, in der Halle\n\nTOP 1    Fragestunde\n\nEs werden keine Fragen gestellt.\n`;
    expect((await readText(text('Ortsgemeinde Musterheim 55291 Musterheim, den 04.06.2010'))).record.date).toBe('2010-06-04');
    expect((await readText(text('Ortsgemeinde Musterheim Sitzung am 04.06.2010'))).record.date).toBeNull();
  });
});

describe('a sentence of a form, completed with crosses', () => {
  const paper = (open: string, closed: string, all: string, most: string): string => `GZ.:  A 14 - 012345/2012/0007\n\nMusterstadt, am 19.04.2012\n\nBericht an den Gemeinderat\n\nBetreff:\nVerlängerung der Linie 6\n\n1. Der Bericht wird genehmigt.\n\nDer Antrag wurde in der heutigen\n\n${open}\nöffentlichen\n ${closed}\nnicht öffentlichen Gemeinderatssitzung\n\nbei Anwesenheit von ........ GemeinderätInnen\n ${all}\neinstimmig\n${most}\nmehrheitlich (mit  31  Stimmen /   7  Gegenstimmen) angenommen.\n\nBeschlussdetails siehe Beiblatt\n\nMusterstadt, am   26.04.2012\nDer / Die SchriftführerIn:\n`;

  it('tells the session, how it was decided and the vote', async () => {
    const { record: { consultations, decision } } = await readText(paper(' X', '', '', ' X'));
    expect(consultations.map(({ organization, date, public: open, outcome }) => [organization, date, open, outcome])).toEqual([['Gemeinderat', '2012-04-26', true, 'mehrheitlich (mit 31 Stimmen / 7 Gegenstimmen) angenommen']]);
    expect([decision?.status, decision?.vote]).toMatchObject(['adopted', { yes: 31, no: 7 }]);
  });

  it('may be closed and unanimous, and then no count is the vote\'s', async () => {
    const { record: { consultations, decision } } = await readText(paper('', ' X', ' X', ''));
    expect(consultations.map(({ public: open, outcome }) => [open, outcome])).toEqual([[false, 'einstimmig angenommen']]);
    expect(decision?.vote).toMatchObject({ yes: null, unanimous: true });
  });

  it('tells nothing with no cross or two', async () => {
    expect((await readText(paper(' X', '', '', ''))).record.decision).toBeNull();
    expect((await readText(paper(' X', '', ' X', ' X'))).record.decision).toBeNull();
  });
});
