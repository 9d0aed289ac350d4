import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const recordOf = async (text: string) => (await readText(text)).record;
const relatedOf = async (text: string): Promise<string[]> => (await recordOf(text)).relatedPapers.map(({ reference }) => reference);
const paper = (head: string, body: string): string => `Gemeinde Musterau\n\n${head}\n\nBeschlussvorlage\n\nBetreff: Umbau der Mühle\n\nSachverhalt:\n${body}\n`;

describe('numbers of the shape of the own one', () => {
  it.each([
    ['interne Nummer XIV/1107/M', 'XIV/1107/M', 'Er wurde vertagt (XIV/0893/V).', ['XIV/0893/V']],
    ['15 DS 17/ 31', '15 DS 17/ 31', 'Der Rat hat am 11.09.2023 (15 DS 16/ 88) beschlossen.', ['15 DS 16/ 88']],
    ['3 DS 17/ 101', '3 DS 17/ 101', 'Der Rat hat (3 DS 16/ 88) beschlossen.', ['3 DS 16/ 88']],
    ['Vorlage Nr.: 2020/VG-0412', '2020/VG-0412', 'Die Sitzung vom 12.02.2020 (2020/VG-0077) und 2019/VG-0389.', ['2020/VG-0077', '2019/VG-0389']],
    ['Vorlage Nr. VO/2018/1784-R6', 'VO/2018/1784-R6', 'Siehe VO/2020/3217-R6.', ['VO/2020/3217-R6']],
  ])('may begin with a digit or a term: %j', async (head, reference, body, related) => {
    const record = await recordOf(paper(head, body));
    expect([record.reference, record.relatedPapers.map((one) => one.reference)]).toEqual([reference, related]);
  });
  it('have the same letters', async () => {
    expect(await relatedOf(paper('15 DS 17/ 31', 'Das Aktenzeichen ist 15 AZ 16/ 88.'))).toEqual([]);
  });
  it('are believed in brackets in excerpts that print that of their item', async () => {
    const excerpt = (sentence: string): string => `Gemeinde Musterau\n\nAuszug aus der Niederschrift\nüber die Sitzung der Gemeindevertretung Musterau vom 28.11.2019\n\nTop 9     Abschluss des Vertrages\n          GVZe-0019/19\n\n${sentence}\n\nBeschluss:\nDem wird zugestimmt.\n`;
    expect(await relatedOf(excerpt('Die Kriterien (GVZe-0388/19) gelten.'))).toEqual(['GVZe-0388/19']);
    expect(await relatedOf(excerpt('Das Flurstück GVZe-0388/19 ist groß.'))).toEqual([]);
  });
});

describe('papers that the text names', () => {
  it('are not the paper itself in the name of a file', async () => {
    expect(await relatedOf(paper('Vorlage Nr. 912/2019', 'Siehe Vorlage 912-2019 Anlage 1.pdf und Vorlage 77/2018.'))).toEqual(['77/2018']);
  });
  it('may stand in a list with whose they are', async () => {
    expect(await relatedOf(paper('Vorlage Nr. 912/2019', 'Text.\n\nErledigte Anträge/Anfragen\n\nNr. 77/2018 der Gemeinderatsfraktion Grüne\nNr. 12/2018 des Bebauungsplans, den der Rat will'))).toEqual(['77/2018']);
  });
  it.each([
    ['Die Weisung GR Nr. 2013/352 vom 2. Oktober 2013 galt.', ['2013/352']],
    ['Vorgang: GR 17.11.2011, AGR Nr. 2013/352.', []],
  ])('have the sign of the council in Switzerland: %j', async (sentence, named) => {
    const { relatedPapers, agendaItems } = await recordOf(`Auszug aus dem Protokoll\ndes Stadtrats von Zürich\n\nvom 1. Oktober 2014\n\n838.\nUmbau der Mühle\n\n${sentence}\n`);
    expect([...relatedPapers.map(({ reference }) => reference), ...agendaItems.flatMap(({ paperReferences }) => paperReferences)]).toEqual(named);
  });
  it('are one where the number stands again without its year', async () => {
    expect(await relatedOf('Bericht des Magistrats vom 19.08.2016, B 214\n\nBetreff:\nUmbau der Mühle\n\nVorgang:\n- M 187/15, NR 1321/15 SPD -\n\nAntrag vom 02.11.2015, NR 1321\n')).toEqual(['M 187/15', 'NR 1321/15']);
  });
});

describe('a motion with its number before its kind', () => {
  it.each([
    ['1712 Motion (SP, Grüne) "Tempo 30 in Musterau"', '1712', 'Motion', 'Motion (SP, Grüne) "Tempo 30 in Musterau"'],
    ['V1604 Dringliches Postulat (Mitte) «Kunstrasen»', 'V1604', 'Dringliches Postulat', 'Dringliches Postulat (Mitte) «Kunstrasen»'],
    ['1833 Interpellation «Bus in der Nacht»', '1833', 'Interpellation', 'Interpellation «Bus in der Nacht»'],
  ])('is a paper: %j', async (line, reference, paperType, name) => {
    const record = await recordOf(`Gemeinde Köniz\nParlament\n\nParlamentssitzung 21. August 2017              Traktandum 8\n\n${line}\nBeantwortung; Direktion Planung\n\nVorstosstext\n\nZum Postulat 1406 sagt er nichts.\n`);
    expect([record.kind, record.reference, record.paperType, record.name, record.consultations[0]?.organization, record.consultations[0]?.agendaItem]).toEqual(['paper', reference, paperType, name, 'Parlament', '8']);
  });
  it('is none with a year', async () => {
    expect((await recordOf('Gemeinde Köniz\n\n2019 Motion bewegt die Gemeinde\n\nEin Fest.\n')).reference).toBeNull();
  });
});

describe('the day of a paper', () => {
  it.each([
    ['Eva Muster\t\t10.10.2016\nUnterschrift\t\tDatum', '2016-10-10'],
    ['Eva Muster\t\t10.10.2016\nOberbürgermeisterin\t\tOrt, Datum', '2016-10-10'],
    ['Eva Muster\t\t10.10.2016\nFinanzausschuss\t\tDatum', null],
  ])('stands in the row of signatures, which is no session: %j', async (rows, date) => {
    const record = await recordOf(`Stadt Musterau\nInformationsvorlage Nr. I-031/2016\n\nGegenstand:\nUmbau der Mühle\n\nBeratungsfolge\tTermin\tStatus\n\nFinanzausschuss\t03.11.2016\töffentlich\nStadtrat\t16.11.2016\töffentlich\n\n${rows}\n\nInhalt der Information\n\nSie ist alt.\n`);
    if (date === null) expect(record.date).not.toBe('2016-10-10');
    else expect([record.date, record.public, record.consultations.length]).toEqual([date, true, 2]);
  });
  it('is not in a row of a table whose firm ends in a comma', async () => {
    expect((await recordOf('Stadt Musterau\nInformationsdrucksache\nNr. 0873/2012\n\nStand der Mühlen in Musterau\n\nPavillon\tEigentümer / Nutzer\terworben\nPolen\tAutohaus am Ring GmbH\t2003\nUngarn\tNordhal Kft.\t30.11.2010\nDeutschland\tStadtpark Event GmbH,\t1.9.2001\n\nKostentabelle\n\nKeine.\n\n23.3\nMusterau / 04.04.2012\n')).date).toBe('2012-04-04');
  });
  it('stands above the letter of an invitation', async () => {
    expect((await recordOf('Zweckverband Obere Muster\n\nAn die Mitglieder der\nVerbandsversammlung\n\nDatum: 17.11.2023\n\nEinladung zur 4. Sitzung der Verbandsversammlung im Jahr 2023\n\nSehr geehrte Damen und Herren,\n\nhiermit lade ich Sie zur 4. Sitzung ein.\n\nTag:\t\tMittwoch, den 06.12.2023\nZeit:\t\t16:00 Uhr\n\nTagesordnung\n\n1. Begrüßung\n2. Haushalt 2024\n')).date).toBe('2023-11-17');
  });
});

describe('the title', () => {
  it('stands below rows whose roles are on lines of their own', async () => {
    expect((await recordOf('Stadt Musterau\n\nBeschlussvorlage\n\nVorlagen-Nummer:\tV/2012/10514\nDatum:\t06.03.2012\nBezug-Nummer.\t\nKostenstelle/Unterabschnitt:\t\n\nBeratungsfolge\tTermin\tStatus\n\nBeigeordnetenkonferenz\t06.03.2012\tnicht öffentlich\nKenntnisnahme\n\nStadtrat\t25.04.2012\töffentlich\n\t\tEntscheidung\n\nBetreff:\tUmbau der Mühle\n\nBeschlussvorschlag:\n\nEr stimmt zu.\n')).name).toBe('Umbau der Mühle');
  });
  it('is not the rest of the committee that a paper goes to', async () => {
    expect((await recordOf('Landeshauptstadt\tInformations-\n\t\tdrucksache\n\t\tNr.\t0873/2012\n\nIn den Ausschuss für Wirtschafts-, Wohnungs- und\nLiegenschaftsangelegenheiten\nAn die Stadtbezirksräte 01 - 13 (zur Kenntnis)\n\nStand der Mühlen in Musterau\n\nMit der Drucksache Nr. 2216/2010 hatte die Verwaltung zuletzt darüber unterrichtet, was geschah.\n')).name).toBe('Stand der Mühlen in Musterau');
  });
});

describe('the kind beside the labels of a letterhead', () => {
  it('is one although it is a common word', async () => {
    expect((await recordOf('\tRessort\tBeteiligungen\nBericht\tE-Mail\tmail@musterau.de\n\tDatum:\t29.08.2013\n\tDrucks.-Nr.:\tVO/0741/13\n\nBericht über die Mühlen\n\nSie sind alt.\n')).paperType).toBe('Bericht');
  });
  it('is none above the names of columns', async () => {
    expect((await recordOf('Stadt Musterau\nVorlage Nr. 12/2013\n\nÜbersicht der Mühlen\n\nBericht\tDatum\tAutor\nMühle Nord\t01.02.2013\tMuster\n')).paperType).not.toBe('Bericht');
  });
});
