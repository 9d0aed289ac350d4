import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const HEAD = 'Stadt Musterau\nBeschlussvorlage\nVorlage-Nr.: 211/2015\nDatum: 12.03.2015\n\nBetreff: Neubau der Halle\n\n';

describe('what stands below the text of a paper', () => {
  it.each(['keine', '-', 'entfällt'])('is no attachment where "%s" stands below their head', async (words) => {
    expect((await readText(`${HEAD}Begründung:\nDie Halle ist alt.\n\nAnlagen:\n${words}\n`)).record.attachments).toEqual([]);
    expect((await readText(`${HEAD}Begründung:\nDie Halle ist alt.\n\nAnlagen:\nNr. 1 Lageplan\nsiehe Gutachten\n`)).record.attachments).toHaveLength(2);
  });

  it('is signed behind "Gez." as behind "gez."', async () => {
    for (const sign of ['Gez.', 'gez.']) {
      expect((await readText(`${HEAD}Begründung:\nDie Halle ist alt.\n\n${sign} Dr. Muster\n`)).record.signatories).toEqual([{ name: 'Dr. Muster', function: null }]);
    }
  });
});

describe('the proposed resolution', () => {
  const proposed = async (text: string) => (await readText(`${HEAD}Beschlussvorschlag:\nDie Halle wird gebaut.\nDie Verwaltung berichtet.\n\n${text}\nDas Nähere steht in der Anlage.\n`)).record.proposedResolution;

  it.each(['Finanzielle Auswirkungen    nein    ja', 'Finanzielle Auswirkungen:  ☐ ja  ☒ nein', 'Klimarelevanz (bitte ankreuzen)  [ ] ja  [x] nein', 'Begründung:'])('ends where a section or its form begins: %s', async (line) => {
    expect(await proposed(line)).toBe('Die Halle wird gebaut. Die Verwaltung berichtet.');
  });

  it.each(['Begründung: Die Halle ist alt.', 'Finanzielle Auswirkungen: 5.000 Euro'])('ends where a section begins with its text: %s', async (line) => {
    expect(await proposed(line)).toBe('Die Halle wird gebaut. Die Verwaltung berichtet.');
  });

  it('goes on over a sentence that only speaks of answers', async () => {
    expect(await proposed('Finanzielle Auswirkungen sind zu prüfen: ja oder nein')).toContain('Das Nähere');
  });
});

it('a title keeps the dashes before its parts, and the marks of a list are none', async () => {
  const name = async (lines: string) => (await readText(`Stadt Musterau\nBeschlussvorlage\nVorlage-Nr.: 211/2015\n\nBetreff: Neubau der Halle\n${lines}\n\nBegründung:\nDie Halle ist alt.\n`)).record.name;
  expect(await name('         - Vorstellung der Planung -')).toBe('Neubau der Halle - Vorstellung der Planung -');
  expect(await name('         - Vorstellung der Planung\n         – Beschluss')).toBe('Neubau der Halle - Vorstellung der Planung – Beschluss');
});

it('the title of an answer that begins with the number of the inquiry is no row of the table above it', async () => {
  const { record } = await readText('Stadt Musterau\nDer Oberbürgermeister\n\nVorlagen-Nummer 1604/2017\n\nBeantwortung einer Anfrage\n\nGremium                          Datum\n\nBezirksvertretung 4              26.06.2017\n\nAnfrage AN/0714/2017 der X-Fraktion in der Bezirksvertretung Mitte\nhier: Plätze an der Grundschule\n\nDie X-Fraktion bittet um Antwort auf folgende Fragen:\n\n1. Wie viele Plätze gibt es?\n');
  expect(record.name).toContain('Plätze an der Grundschule');
  expect(record.consultations.map(({ organization, date }) => [organization, date])).toEqual([['Bezirksvertretung 4', '2017-06-26']]);
});

it('a company below the label of those who take part is no title, though offices stand between', async () => {
  const { record } = await readText('STADT NEUDORF                              Sitzungsvorlage DS 2018/241\n\nAmt für Stadtsanierung\n(Stand: 04.07.2018)\n\n                                           Mitwirkung:\n                                           Stadtkämmerei\n                                           Tiefbauamt\n                                           Technische Werke Altbach\n                                           GmbH & Co. KG\n\nTechnischer Ausschuss                    öffentlich am 11.07.2018\nGemeinderat                              öffentlich am 23.07.2018\n\nTiefgarage, Sanierung\n- Vergabe der Arbeiten\n\nBeschlussvorschlag:\n\nDer Gemeinderat stimmt zu.\n');
  expect(record.name).toBe('Tiefgarage, Sanierung - Vergabe der Arbeiten');
});

it('a remark between rows whose it is ends no table', async () => {
  const { record } = await readText(`${HEAD}Beratungsfolge\nGremium         Termin       Zuständigkeit\nBauausschuss    20.04.2015   Vorberatung\nAntrag 12/2014 der Fraktion Grüne\nStadtrat        27.04.2015   Entscheidung\n\nBegründung:\nDie Halle ist alt.\n`);
  expect(record.consultations.map(({ organization }) => organization)).toEqual(['Bauausschuss', 'Stadtrat']);
  expect(record.paperType).toBe('Beschlussvorlage');
});

it.each(['Beteiligte Stellen:\nFB 3 Bauen\nFB 4 Soziales', 'Mitwirkung:\nAmt 61\nAmt 66'])('a company below offices is no title, whatever the label above them: %j', async (offices) => {
  const name = async (lines: string) => (await readText(`Stadt Musterau\nBeschlussvorlage\nVorlage-Nr.: 211/2015\nDatum: 12.03.2015\n${lines}\n\nBegründung:\nDie Halle ist alt.\n`)).record.name;
  expect(await name(`${offices}\nStadtwerke Musterau GmbH\n\nRadweg am Bach`)).toBe('Radweg am Bach');
  expect(await name('Bauamt\n\nVerkauf der Stadtwerke Musterau GmbH')).toBe('Verkauf der Stadtwerke Musterau GmbH');
});
