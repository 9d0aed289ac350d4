import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

describe('a resolution as South Tyrol prints it', () => {
  it.each([
    ['below its kind', 'BESCHLUSSNIEDERSCHRIFT\nDES GEMEINDERATES                        Nr. 31\n\nSitzung vom                 Uhr\n24.07.2017                  20.00', 'Gemeinderat', '31'],
    ['beside its other language', 'BESCHLUSSNIEDERSCHRIFT DES          VERBALE DI DELIBERAZIONE DELLA\nGEMEINDEAUSSCHUSSES                 GIUNTA COMUNALE\n\nNr. 274\n\nSitzung vom - Seduta del            Uhr - ore\n24.07.2017                          20:00', 'Gemeindeausschuss', '274'],
  ])('names its committee %s, and its session in columns', async (_, head, organization, reference) => {
    const { record } = await readText(`GEMEINDE NEUDORF\n\n${head}\n\nGEGENSTAND:   Änderung des Bauleitplanes\n\nNach Einsichtnahme in das Gesuch\n\nbeschließt\nDER ${organization.toUpperCase()}\n\neinstimmig, in gesetzlicher Form:\n\n1. den Plan zu ändern.\n`);
    expect([record.kind, record.reference]).toEqual(['minutes', reference]);
    expect(record.consultations.map((row) => [row.organization, row.date, row.time])).toEqual([[organization, '2017-07-24', '20:00']]);
    expect(record.decision).toMatchObject({ status: 'adopted', vote: { unanimous: true } });
  });
  it('counts those in favour before the colon of its points', async () => {
    const { record } = await readText('Gemeinde Neudorf\n\nBeschlussniederschrift des Gemeindeausschusses\n\nSitzung vom 16.05.2017\n\nBetreff: Mühle\n\nDer Gemeindeausschuss beschließt mit 5 Ja-Stimmen und 1 Gegenstimme:\n1. die Arbeiten zu vergeben;\n');
    expect(record.decision?.vote).toMatchObject({ yes: 5, no: 1 });
  });
});

describe('an excerpt as Swiss towns print it', () => {
  const excerpt = (points: string) => readText(`Stadt Neudorf\nGemeinderat\n\n      Protokollauszug\n      Sitzung vom 30. September 2019\n\nGeschäft       587/2018       Postulat Eva Muster: Mehrweggeschirr\n\nAusgangslage\nDas Postulat wurde eingereicht.\n\nBeschluss\nDer Gemeinderat beschliesst mit 31:0 Stimmen:\n\n${points}\n`);
  it('names its item by the number of the paper, which is no number of an item', async () => {
    const { record } = await excerpt('1. Das Postulat wird unterstützt.\n2. Mitteilung an den Stadtrat.');
    expect(record.agendaItems.map((item) => [item.number, item.name, item.paperReferences])).toEqual([[null, 'Postulat Eva Muster: Mehrweggeschirr', ['587/2018']]]);
    expect(record.decision?.status).toBe('adopted');
  });
  it('settles a motion that is written off', async () => {
    const { record } = await excerpt('1. Vom Bericht des Stadtrates wird in zustimmendem Sinne Kenntnis genommen.\n2. Das Postulat 587/2018 wird als erledigt abgeschrieben.\n3. Mitteilung an den Stadtrat.');
    expect(record.decision).toMatchObject({ status: 'settled', vote: { yes: 31, no: 0 } });
  });
  it('adopts what writes off anything but a motion', async () => {
    const { record } = await excerpt('1. Die Forderung gegen die Firma Muster wird als uneinbringlich abgeschrieben.\n2. Mitteilung an den Stadtrat.');
    expect(record.decision?.status).toBe('adopted');
  });
  it('adopts what it also decides', async () => {
    const { record } = await excerpt('1. Der Kredit von Fr. 20000 wird bewilligt.\n2. Das Postulat 587/2018 wird als erledigt abgeschrieben.');
    expect(record.decision?.status).toBe('adopted');
  });
});
