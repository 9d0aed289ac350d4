import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const paper = (below: string): string => `Stadt Musterstadt\n\nBeschlussvorlage\n\nDrucksache Nr. 22/201\nDatum: 02.06.2022\n\nBeratungsfolge\n\nBauausschuss    20.06.2022    öffentlich\nStadtrat        30.06.2022    öffentlich\n\nBetreff: Bäume am Markt\n\nBegründung:\nDer Markt ist heiß, und im Sommer steht dort niemand gern.\n\n${below}\n`;
const letter = (subject: string, sentence: string): string => `Stadt Musterstadt\n\nVorlage Nr. 12/2021\n\nMusterstadt, 12.04.2021\n\n${subject}\n\nSehr geehrter Herr Bürgermeister,\n\nin der Gartenstraße stehen seit dem Frühjahr viele Autos auf dem Gehweg. ${sentence}\n\nMit freundlichen Grüßen\n`;

describe('stations that are not those of the paper', () => {
  it.each([
    'Beratungsverlauf der Drucksache 44/2019:\nBauausschuss, 20.06.2022: abgelehnt',
    'Kreistag Hollerland, 05.07.2022: beschlossen',
    'Elternbeirat der Schule, 05.07.2022: beschlossen',
    'Vorgesehen: Stadtrat 30.06.2022: Ablehnung der Variante B',
    'Stadtrat, 30.06.2022: Zustimmung erbeten',
    'Stadtrat, 30.06.2022: angenommen wird eine Bauzeit von 3 Monaten',
    'Stadtrat, 30.06.2022: Zustimmung zur Niederschrift',
  ])('tell nothing of it: %s', async (below) => {
    const { record } = await readText(paper(below));
    expect(record.consultations).toHaveLength(2);
    expect(record.consultations.map(({ outcome }) => outcome)).toEqual([null, null]);
  });
  it('nor before the day of a paper without a Beratungsfolge', async () => {
    const { record } = await readText(`Stadt Musterstadt\n\nAntrag\n\nDrucksache Nr. 22/201\nDatum: 02.06.2022\n\nBetreff: Bäume am Markt\n\nBegründung:\nDer Markt ist heiß.\n\nBisherige Beschlüsse:\nGemeinderat 12.03.2018: einstimmig beschlossen\n`);
    expect(record.consultations).toEqual([]);
  });
  it('and a station without a sign leaves the publicity of all rows', async () => {
    const { record } = await readText(paper('Stadtrat, 14.07.2022: vertagt'));
    expect(record.public).toBe(true);
  });
});

describe('closing sentences of others', () => {
  it.each([
    'Der Kreistag hat dem Plan mit 20 Ja-Stimmen zugestimmt.',
    'Die Kündigung wurde mit 5 zu 2 Stimmen beschlossen.',
    'Von 20 Haushalten stimmten 12 dafür und 8 dagegen.',
    'Der Bauantrag wurde vom Investor zurückgezogen.',
    'Der Antrag wird zurückgezogen, falls die Mittel fehlen.',
    'Dem Antrag wurde im Vorjahr mit 14 Ja-Stimmen zugestimmt.',
    'Der Antrag wurde mit 3 zu 15 Stimmen abgelehnt. Die Verwaltung legt deshalb eine neue Planung vor.',
    'Einstimmigkeit erforderlich',
    'Zur Kenntnis genommen:\nMeier\nKämmerin',
    'Kenntnisnahme',
  ])('decide nothing: %s', async (below) => {
    expect((await readText(paper(below))).record.decision ?? null).toBeNull();
  });
});

describe('days of bodies in letters and titles', () => {
  it.each([
    ['Antrag auf Bänke', 'Bitte beachten Sie, dass für den Kulturausschuss am 3. Mai 2021 keine Unterlagen vorliegen.'],
    ['Antrag auf Bänke', 'Herr Bittermann sprach bittend im Bauausschuss am 3. Mai 2021.'],
    ['Antrag auf Bänke', 'Wir bitten um Beratung im Landtag am 3. Mai 2021.'],
    ['Betreff: Bericht über die Ausstellung im Stadtrat am 3. Mai 2021', ''],
    ['Betreff: Einladung zur Feier im Ortschaftsrat am 3. Mai 2021', ''],
    ['Betreff: Fehlende Antworten zur Stadtratssitzung am 3. März 2021', ''],
  ])('are no sessions of the paper: %s %s', async (subject, sentence) => {
    expect((await readText(letter(subject, sentence))).record.consultations).toEqual([]);
  });
});

describe('other days, signs and kinds of a head', () => {
  it.each(['Betreff: Abstimmung zu TOP N 3 der Gesellschafterversammlung', 'Betreff: TOP N 5 der Tagesordnung des Kreises'])('another\'s item tells no publicity: %s', async (subject) => {
    expect((await readText(`Stadt Musterstadt\n\nVorlage Nr. 12/2021\n${subject}\n\nBegründung:\nDer Markt ist heiß.\n`)).record.public).toBeNull();
  });
  it.each(['Stand: 31.12.2020', 'Stand der Technik: 3. Mai 2021'])('is no day of the paper: %s', async (line) => {
    expect((await readText(`Stadt Musterstadt\nVorlage Nr. 12/2021\n${line}\n\nBetreff: Bilanz\n\nBegründung:\nDer Markt ist heiß.\n`)).record.date).toBeNull();
  });
  it('an answer does not bear the kind of what it answers', async () => {
    const { record } = await readText('Stadt Musterstadt\n\nBetreff: Anfrage der Ratsfrau Muster zu Bänken\n\nSehr geehrte Frau Muster,\n\nzu Ihrer Anfrage kann ich Ihnen sagen: Die Bänke kommen im Mai.\n');
    expect(record.paperType).toBeNull();
  });
});

describe('what only looks like it', () => {
  const recordOf = async (text: string) => (await readText(text)).record;
  const PAPER = 'Stadt Neudorf\nBeschlussvorlage';
  const BODY = 'Betreff: Umbau der Mühle\n\nSachverhalt:\nDie Mühle ist alt.\n';
  it.each([['KW-12/2016'], ['HH-12/2016'], ['1234/EG 17']])('is no number of a paper: %s', async (line) => {
    expect((await recordOf(`${PAPER}\n${line}\n\n${BODY}`)).reference).toBeNull();
  });
  it.each([['Bericht aus dem nichtöffentlichen Teil der Sitzung'], ['Verlegung in den nichtöffentlichen Sitzungsteil'], ['Verteiler: nichtöffentlicher Sitzungsteil']])('is not the publicity of the paper: %s', async (line) => {
    expect((await recordOf(`${PAPER} Nr. 12/2016\n${line}\n\n${BODY}`)).public).toBeNull();
  });
  it('is not its day where a label of its own stands above that of the session', async () => {
    expect((await recordOf(`${PAPER} Nr. 12/2016\nErstellt am: 01.02.2016\nGremium: Gemeinderat\nDatum: 23.02.2016\n${BODY}`)).date).toBe('2016-02-01');
  });
  it.each([
    ['der Stadtverordnetenversammlung am 03.02.2016', 'Stadtverordnetenversammlung'],
    ['des Ortsbeirats Nordstadt vom 12.05.2016', 'Ortsbeirat Nordstadt'],
  ])('is not the name of the committee with its day: %s', async (line, name) => {
    expect((await recordOf(`Stadt Neudorf\nProtokoll\n${line}\n\nTOP 1 Umbau der Mühle\nBeschluss: angenommen\n`)).consultations?.map(({ organization }) => organization)).toEqual([name]);
  });
});
