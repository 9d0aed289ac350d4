import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

type CouncilRecord = Awaited<ReturnType<typeof readText>>['record'];
const recordOf = async (text: string): Promise<CouncilRecord> => (await readText(text)).record;
const rowsOf = ({ consultations }: CouncilRecord): unknown[][] => (consultations ?? []).map(({ organization, date, role, public: open, agendaItem }) => [organization, date, role, open, agendaItem]);
const BODY = '\n\nSachverhalt:\nDie Mühle ist alt.\n';

describe('a head', () => {
  it('has its labels parted from their colons by blanks', async () => {
    const record = await recordOf(`Stadt Neudorf\nBeschlussvorlage\nVorlage         : VO/0023/21\nDatum           : 09.02.2021\nBetreff         : Umbau der Mühle${BODY}`);
    expect([record.reference, record.date, record.name]).toEqual(['VO/0023/21', '2021-02-09', 'Umbau der Mühle']);
  });
  it('names its kind in spaced letters beside the number', async () => {
    const record = await recordOf(`Stadt Neudorf\n\nB e s c h l u s s v o r l a g e   Nr.: 088/2021\n\nBetreff: Umbau der Mühle${BODY}`);
    expect([record.paperType, record.reference]).toEqual(['Beschlussvorlage', '088/2021']);
  });
  it('has a long title alone in its block, above text that runs on', async () => {
    const text = 'Am Montag ist die Heizung der Schule ausgefallen. Eine Firma aus der Nachbarschaft hat eine mobile Anlage gestellt,\n'.repeat(5);
    const record = await recordOf(`Samtgemeinde Neudorf\nHauptstraße 14\n26835 Neudorf\n\nTischvorlage Nr. 12/2019\n\nDringende Ersatzbeschaffung einer Heizungsanlage für die Grundschule an der Mühle\n\n${text}`);
    expect(record.name).toBe('Dringende Ersatzbeschaffung einer Heizungsanlage für die Grundschule an der Mühle');
  });
  it('may name its title below "betreffend"', async () => {
    expect((await recordOf(`Stadt Neudorf\n\nDrucksache 0037/2021\n\nAntrag\nder Mühlen-Fraktion\nbetreffend\nUmbau der Mühle\n\nDer Stadtrat möge beschließen:\nDie Mühle wird umgebaut.`)).name).toBe('Umbau der Mühle');
  });
  it('says nothing of the paper where one session is open and one is closed', async () => {
    const record = await recordOf(`Stadt Neudorf\nVorlage Nr. 12/2019\n\nfür die Sitzung des Hauptausschusses am 11.12.2019 (nichtöffentlich)\nfür die Sitzung des Stadtrates am 12.12.2019 (öffentlich)\n\nUmbau der Mühle${BODY}`);
    expect([record.public, rowsOf(record).map((row) => row[3])]).toEqual([null, [false, true]]);
  });
  it('prints its number below the label, beside the office of the other column', async () => {
    const record = await recordOf(`                                            Drucksachen-Nr.\nSTADT NEUDORF\n- Der Oberbürgermeister -                   4822/2020-2025\n\nBeschlussvorlage der Verwaltung\n\nBetreff\nUmbau der Mühle\n\nFrühere Behandlung (Datum, Drucksachen-Nr.)\n09.09.2021, Drucksachen-Nr. 2051/2020-2025${BODY}`);
    expect([record.reference, record.relatedPapers?.map(({ reference }) => reference)]).toEqual(['4822/2020-2025', ['2051/2020-2025']]);
  });
  it('has the rest of a cell below its table, which is no title', async () => {
    const record = await recordOf(`Verbandsgemeinde Neudorf\nVorlage Nr.: 2021/0148\nBeschlussvorlage\n\nGremium              Sitzungstermin     Öffentlichkeit    Zuständigkeit\n\nOrtsgemeinderat      06.05.2021         öffentlich        Entscheidung\nAltdorf (Aue)\n\nTagesordnungspunkt 4\n\nUmbau der Mühle am Bach${BODY}`);
    expect(record.name).toBe('Umbau der Mühle am Bach');
  });
  it('of an amendment names the paper that it amends, which is not its own', async () => {
    const record = await recordOf('Stadt Neudorf\n\nÄnderungsantrag\nzu TOP 7 der Sitzung des Stadtrates am 28.11.2023\nzur Vorlage Nr. VG/2023/0219\n\nBetr.: Umbau der Mühle\n\nDer Stadtrat möge beschließen:\nDie Vorlage VG/2023/0219 wird geändert.');
    expect([record.reference, record.relatedPapers?.map(({ reference }) => reference), rowsOf(record)]).toEqual([null, ['VG/2023/0219'], [['Stadtrat', '2023-11-28', null, null, '7']]]);
  });
});

describe('the session of a head', () => {
  it('stands over several lines, the committee above its day', async () => {
    const record = await recordOf(`Stadt Neudorf\nSitzungsvorlage 112/2023\n\nGemeinderat\nSitzung am:\n18.09.2023\nöffentlich\n\nTOP 5\n\nUmbau der Mühle${BODY}`);
    expect(rowsOf(record)).toEqual([['Gemeinderat', '2023-09-18', null, true, '5']]);
  });
  it('may be a committee and a day, each alone on its line', async () => {
    expect(rowsOf(await recordOf(`Regionalverband Neudorf\n\nErgänzungsvorlage 2/2023\n\nPlanungsausschuss\n22. Februar 2023\n\nUmbau der Mühle${BODY}`))).toEqual([['Planungsausschuss', '2023-02-22', null, null, null]]);
  });
  it('may be told by what a question asks for', async () => {
    expect(rowsOf(await recordOf('Fraktion Neudorf\n\nAnfrage-Nr. AF 19/2020\n\nzur Beantwortung in der öffentlichen Stadtverordnetenversammlung am 23.9.2020\n\nUmbau der Mühle\n\nWir fragen die Verwaltung:\n1. Wann wird gebaut?'))).toEqual([['Stadtverordnetenversammlung', '2020-09-23', 'Beantwortung', true, null]]);
  });
  it('has the role that the head of its table names in place of the committees, up to a line with another', async () => {
    const table = 'Vorberatung                Sitzung       Stimmenverhältnis     Empfehlung\n                                         Ja   Nein   Enth.\nBauausschuss               24.08.2023    5    0      1         zugestimmt\nBeschlussfassung\nStadtrat                   14.09.2023';
    expect(rowsOf(await recordOf(`Stadt Neudorf\nBeschlussvorlage 0512/23\n\n${table}\n\nBetreff: Umbau der Mühle${BODY}`))).toEqual([['Bauausschuss', '2023-08-24', 'Vorberatung', null, null], ['Stadtrat', '2023-09-14', 'Beschlussfassung', null, null]]);
  });
  it('has no outcome where a form leaves strokes to be filled in', async () => {
    const record = await recordOf(`Stadt Neudorf\nBeschlussvorlage 0512/23\n\nBeratung im:       am:            Abstimmung:\nBauausschuss       16.03.2021     _____  _____    _____\nStadtrat           25.03.2021     _____  _____    _____\n\nBetreff: Umbau der Mühle${BODY}`);
    expect([record.consultations?.map(({ outcome }) => outcome), record.decision]).toEqual([[null, null], null]);
  });
});

describe('an agenda', () => {
  it('is one although an item below its number begins like a motion', async () => {
    const record = await recordOf('Gemeinde Neudorf\nGREMIUM: Bauausschuss\nDATUM: Di, 21.05.2024\nTOP\nBetreff\nVorlage\nÖ 1\nEröffnung\nÖ 2\nUmbau der Mühle\nVO/24/098\nÖ 3\nAntrag der Mühlen-Fraktion: Licht am Wall\nAN/24/077\nÖ 4\nAnfragen');
    expect(record.kind).toBe('agenda');
  });
});
