import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Musterau Vorlage-Nr: 512/2012 Datum: 24.10.2012 Dezernat IV öffentlich Beratungsfolge Termin Art der Beratung Hauptausschuss 06.11.2012 Vorberatung Bauausschuss 08.11.2012 Vorberatung Stadtrat 20.11.2012 Entscheidung';
const TEXT = '\nBetreff: Beteiligung an einem Windpark\nBeschlussvorschlag: Der Stadtrat stimmt zu.\nBegründung: Die Werke planen seit langem.\n';

describe('texts whose paragraphs a converter set on a line each', () => {
  it('have their head and their table on the first line, and are partial', async () => {
    const { record, status, diagnostics } = await readText(HEAD + TEXT);
    expect([record.reference, record.date, record.public]).toEqual(['512/2012', '2012-10-24', true]);
    expect(record.consultations.map(({ organization, date, role }) => [organization, date, role])).toEqual([['Hauptausschuss', '2012-11-06', 'Vorberatung'], ['Bauausschuss', '2012-11-08', 'Vorberatung'], ['Stadtrat', '2012-11-20', 'Entscheidung']]);
    expect(status).toBe('partial');
    expect(diagnostics.map(({ id }) => id)).toContain('lines-lost');
  });
  it('end the title where the heading of a section stands before its text', async () => {
    expect((await readText(HEAD + TEXT)).record.name).toBe('Beteiligung an einem Windpark');
    expect((await readText(`Stadt Musterau\nVorlage-Nr: 512/2012\nBetreff: Windpark Nord\nBauabschnitt 2: Zufahrt${TEXT.slice(TEXT.indexOf('\nBeschluss'))}`)).record.name).toBe('Windpark Nord Bauabschnitt 2: Zufahrt');
  });
  it('have the proposed resolution behind its heading', async () => {
    expect((await readText(`Stadt Musterau\nVorlage-Nr: 512/2012${TEXT}`)).record.proposedResolution).toBe('Der Stadtrat stimmt zu.');
    expect((await readText('Stadt Musterau\nVorlage-Nr: 512/2012\n\nBeschlussvorschlag: siehe Anlage\n\nBegründung:\nDie Werke planen.\n')).record.proposedResolution).toBeNull();
  });
  it('leave a long line with days in prose alone', async () => {
    const { record, status } = await readText(`Stadt Musterau\nVorlage-Nr: 512/2012\nDatum: 24.10.2012\nDer Stadtrat hat am 06.11.2012 beraten, und der Bauausschuss hat am 20.11.2012 zugestimmt, wie die Beratungsfolge der Vorlage vom 01.10.2012 zeigt.${TEXT}`);
    expect([record.consultations, status]).toEqual([[], 'clean']);
  });
});
