import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const BODY = '\n\nBeschlussvorlage\n\nBetreff: Umbau der Halle\n\nSachverhalt:\nDie Halle ist alt.\n';
const numberAndDay = async (head: string, body = BODY): Promise<readonly (string | null)[]> => {
  const { record } = await readText(`Stadt Neudorf\n\n${head}${body}`);
  return [record.reference, record.date];
};

describe('a label with a remark in brackets', () => {
  it.each([
    'Organisationseinheit                  Datum              Drucksachen-Nr. (ggf. Nachtragsvorlage zu)\n660 Amt für Verkehr, 24.01.2019, 51-2864                 0412/2019',
    'Amt                 Datum              Vorlage-Nr. (bzw. Nachtrag)\n60 Bauamt           24.01.2019         0412/2019',
    'Vorlagen-Nr. (Hauptvorlage)\n0412/2019\nDatum (Erstellung)\n24.01.2019',
  ])('has its value below: %j', async (head) => {
    expect(await numberAndDay(head)).toEqual(['0412/2019', '2019-01-24']);
  });
  it('leaves a day beside a committee to its session', async () => {
    expect((await numberAndDay('Amt                 Datum              Vorlage-Nr.\nBauausschuss, 24.01.2019                     0412/2019'))[1]).toBeNull();
  });
});

describe('labels over each other with their values over each other beside them', () => {
  it.each(['Vorlage-Nr:\nDatum:                      0412/2019\n                            24.01.2019', '                Vorlage-Nr:\n                Datum:\n                                 0412/2019\n                                 24.01.2019'])('%j', async (head) => {
    expect(await numberAndDay(head)).toEqual(['0412/2019', '2019-01-24']);
  });
  it('are not read where a value is of another type', async () => {
    expect((await numberAndDay('Vorlage-Nr:\nDatum:                      Bauamt\n                            24.01.2019'))[0]).toBeNull();
  });
});

describe('a label that its number is glued to', () => {
  it.each([['VorlageVO/2016/1719', 'VO/2016/1719'], ['DrucksacheDS/1246/V', 'DS/1246/V'], ['Vorlage-Nr.0412/2019', '0412/2019']])('%s', async (line, number) => {
    expect((await numberAndDay(`${line}\nöffentlich\nStatus:öffentlichAktenzeichen:20.2`))[0]).toBe(number);
  });
  it('needs a number behind it', async () => {
    expect((await numberAndDay('Vorlage2016'))[0]).toBeNull();
  });
});

describe('numbers with long suffixes', () => {
  it.each(['V 2014/1102-1', 'BV 15/0291-3.1', 'BV 3/ 027/ 2009', '2021/AN/2277-01 (SN)', '2021/AN/2277-02 (ÄA)'])('%s alone in the letterhead', async (number) => {
    expect((await numberAndDay(`Der Bürgermeister\n                                          ${number}`))[0]).toBe(number);
  });
  it('end before a faction in brackets', async () => {
    expect((await numberAndDay('Vorlage-Nr: 2021/AN/2277 (FW)'))[0]).toBe('2021/AN/2277');
  });
});

const LETTER = 'CDU-Fraktion im Gemeinderat der Stadt Neudorf\n\nNeudorf, 3. November 2017\n\nAntrag: Einführung einer Brötchentaste in der Innenstadt\n\nSehr geehrter Herr Oberbürgermeister,\n\nwir beantragen eine Taste, anders als im Antrag Nr. 12/2016.\n\nMit freundlichen Grüßen\nAdrian Muster\n';

describe('the number that the office stamps on a motion', () => {
  it.each([
    'nur von der Verwaltung auszufüllen\n\nEingang:  06. Nov. 2017         Antrag Nr.  27/2017',
    'Vom Büro des Stadtrates auszufüllen:\nDrucksachen-Nr.: 27/2017\nEingang: 06.11.2017',
    'Eingegangen: 06.11.2017\nVorlage-Nr.: 27/2017',
  ])('is its own: %j', async (stamp) => {
    const { record } = await readText(`${LETTER}\n\n${stamp}\n`);
    expect([record.reference, record.date, record.relatedPapers.map(({ reference }) => reference)]).toEqual(['27/2017', '2017-11-03', ['12/2016']]);
  });
  it('is none where no stamp is printed', async () => {
    expect((await readText(LETTER)).record.reference).toBeNull();
  });
  it('is none of another kind of paper', async () => {
    expect((await readText(`${LETTER.replace('Antrag:', 'Anfrage:')}\nEingang: 06.11.2017          Antrag Nr.  27/2017\n`)).record.reference).toBeNull();
  });
});

describe('the kind of a letter', () => {
  const subject = 'Betrifft: Anfrage der SPD-Fraktion in der Bezirksvertretung 3 zur Sitzung am 21.04.2009\n          Zustand der Unterführung am Bahnhof\n\n\nSehr geehrter Herr Muster,\n\n';
  it('is told by its subject, and the title stands below', async () => {
    const { record } = await readText(`Stadt Neudorf\nSPD-Fraktion\n\n30. März 2009\n\n${subject}die Unterführung wird täglich genutzt.\n`);
    expect([record.kind, record.paperType, record.name]).toEqual(['paper', 'Anfrage', 'Zustand der Unterführung am Bahnhof']);
  });
  it('is not that of the paper that it answers', async () => {
    const { record } = await readText(`Stadt Neudorf\nDer Bürgermeister\n\n30. März 2009\n\n${subject}Ihre Fragen beantworte ich wie folgt.\n`);
    expect(record.paperType).toBeNull();
  });
});

describe('a kind above the name of the town', () => {
  it('names the form where another kind stands alone below', async () => {
    const { record } = await readText('Sitzungsvorlage\nder Stadt Neudorf\n\nDrucksachen-Nr.: 0412/2019\n\nBeschlussvorlage der Verwaltung\n\nBetreff: Umbau der Halle\n\nSachverhalt:\nDie Halle ist alt.\n');
    expect(record.paperType).toBe('Beschlussvorlage der Verwaltung');
  });
  it('is the kind where none stands below', async () => {
    const { record } = await readText('Sitzungsvorlage\nder Stadt Neudorf\n\nDrucksachen-Nr.: 0412/2019\n\nAntrag der Fraktion X zur Halle\n\nSachverhalt:\nDie Halle ist alt.\n');
    expect(record.paperType).toBe('Sitzungsvorlage');
  });
});
