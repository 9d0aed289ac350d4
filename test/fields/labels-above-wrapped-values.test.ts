import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const TEXT = '\n\nBetreff:\nNeubau der Halle\n\nBegründung:\nDie Halle ist alt.\n';

describe('a block of labels above more values than labels', () => {
  it('has the sessions among them', async () => {
    const { record } = await readText(`Stadt Neudorf\n\nDrucksache-Nr.\nAntragsteller\nEingang\nAntrag vom\nGremium\nSitzungstermin\nTOP\nÖffentlichkeit\n\n51/0088/2021\nFraktion\nDIE\nGRÜNEN\n27.10.2021\n26. Oktober 2021\nJugendhilfeausschuss\nStadtrat\n16.11.2021\n24.11.2021\n4\n12\nöffentlich\n\nAntrag\nzur Sitzung des Stadtrates\n\nEinrichtung eines Jugendparlaments\n\nSehr geehrter Herr Oberbürgermeister,\n\nder Stadtrat möge beschließen: Die Verwaltung erarbeitet eine Satzung.\n`);
    expect(record).toMatchObject({ reference: '51/0088/2021', date: '2021-10-26', name: 'Einrichtung eines Jugendparlaments', consultations: [{ organization: 'Jugendhilfeausschuss', date: '2021-11-16', agendaItem: '4', public: true }, { organization: 'Stadtrat', date: '2021-11-24', agendaItem: '12', public: true }] });
  });
  it('gives each day to its own label', async () => {
    const { record } = await readText(`Stadt Neudorf\n\nBeschlussvorlage\n\nVorlagen-Nr.:\nFederführend:\nDatum:\nGremium:\nSitzungsdatum:\nZuständigkeit:\n\nBV/012/2019\nFachbereich Bauen\nund Umwelt\n12.03.2019\nBauausschuss\nStadtrat\n20.03.2019\n28.03.2019\nVorberatung\nEntscheidung${TEXT}`);
    expect(record).toMatchObject({ reference: 'BV/012/2019', date: '2019-03-12', consultations: [{ organization: 'Bauausschuss', date: '2019-03-20', role: 'Vorberatung' }, { organization: 'Stadtrat', date: '2019-03-28', role: 'Entscheidung' }] });
  });
  it('says that a cross is not read where it may answer either of two words', async () => {
    const { record, diagnostics } = await readText(`Stadt Neudorf\n\nVorlage\nAz.\nBearbeiter\nDatum\nöffentlich\nnichtöffentlich\n\nPLA 07/2014\n2.4.1\nVerbandsdirektor Max Muster\nDr. Beispiel\n06.03.2014\nX\n\nSitzungsvorlage${TEXT}`);
    expect(record).toMatchObject({ reference: 'PLA 07/2014', date: '2014-03-06', public: null });
    expect(diagnostics.map(({ id }) => id)).toContain('publicity-unread');
  });
});

describe('the numbers of a question and of its answer', () => {
  it('are told by their labels', async () => {
    const { record } = await readText(`Stadt Neudorf\n\nAntwort auf Anfrage\n\nAnfrage-Nr.:\nAntwort-Nr.:\nFragesteller:\nDatum:\n\nAF-2022/014\nAW-2022/014-1\nStadtrat\nDr. Max Muster\n21.04.2022${TEXT}`);
    expect(record).toMatchObject({ reference: 'AW-2022/014-1', relatedPapers: [{ reference: 'AF-2022/014' }] });
  });
});

describe('the town of a motion without a letterhead', () => {
  it('is that of its mayor’s address', async () => {
    expect((await readText('CDU-Fraktion\n\nHerrn Bürgermeister\nMax Muster\nRathaus\n31303 Burgdorf\n\nAntrag: Mehr Bänke im Stadtpark\n\nSehr geehrter Herr Bürgermeister,\n\nder Rat möge beschließen: Im Park werden Bänke aufgestellt.\n')).record.body?.name).toBe('Burgdorf');
  });
});
