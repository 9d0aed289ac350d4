import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const TEXT = '\n\nNeubau der Halle\n\nSachverhalt:\n\nDie Halle ist alt.\n\nBeschlussvorschlag:\n\nDie Halle wird neu gebaut.\n';

describe('what is laid before a session', () => {
  it.each([
    ['Beilage 2.1 zur Sitzung des Bauausschusses am 18.09.2019', null],
    ['zu TOP 4 der Sitzung des Bauausschusses am 18.09.2019', '4'],
    ['Anlage 3\nzur Sitzung des\nBauausschusses\nvom 18.09.2019', null],
  ])('is a paper of that session: %j', async (line, agendaItem) => {
    const { record } = await readText(`Stadt Neudorf\n\n${line}${TEXT}`);
    expect(record).toMatchObject({ kind: 'paper', name: 'Neubau der Halle', date: null, consultations: [{ organization: 'Bauausschuss', date: '2019-09-18', agendaItem }] });
  });
  it.each([['Anlage 3 zur Niederschrift über die Sitzung des Bauausschusses am 18.09.2019\n\nListe der Anwesenden\n\nMuster, Eva'], ['Anlage 3 zur Sitzung des Bauausschusses am 18.09.2019\n\nListe der Bäume\n\nEiche 12']])('is none where it states nothing: %j', async (text) => {
    expect((await readText(`Stadt Neudorf\n\n${text}\n`)).record.kind).toBe('other');
  });
  it('has the day above the office that wrote it', async () => {
    expect((await readText(`Stadt Neudorf\n\nBeilage 2 zur Sitzung des Stadtrates vom 18.09.2019${TEXT}\nAm 22.08.2019\nBauamt\n`)).record.date).toBe('2019-08-22');
  });
});

describe('an answer of a Swiss executive', () => {
  it.each([['(StB 31 vom 18. Januar 2023)'], ['(GRB Nr. 45 vom 18. Januar 2023)'], ['Stadtratsbeschluss 2023-31 vom 18. Januar 2023']])('is of the day of %j', async (line) => {
    const { record } = await readText(`Stadt Neudorf\nStadtrat\n\nAntwort\n\nauf die\n\nInterpellation 214 2020/2024\n\nvon Eva Muster\nvom 16. September 2022\n${line}\n\nStandortpolitik: Wie werden Arbeitsplätze gesichert?\n\nDer Stadtrat beantwortet die Interpellation wie folgt:\n\nSie werden gesichert.\n`);
    expect(record).toMatchObject({ date: '2023-01-18', name: 'Standortpolitik: Wie werden Arbeitsplätze gesichert?' });
  });
  it('is not of a day that its text names', async () => {
    expect((await readText('Stadt Neudorf\nStadtrat\n\nBericht und Antrag 12\n\nParkplätze am See\n\nGestützt auf den Bericht und Antrag 11 (StB 31 vom 18. Januar 2022) beantragt der Stadtrat einen Kredit.\n')).record.date).toBe(null);
  });
});

describe('a kind below the number of a form', () => {
  const paper = (kind: string): string => `Vorlage der\nHansestadt Neudorf\n\nVorlage - VO/2021/09744\nDatum: 12.02.2021\n\nöffentlich\n\n${kind}\n\nAntwort auf den Auftrag: Hafen und Fähren\n\nBeratungsfolge:\n\nBauausschuss\t01.03.2021\tzur Kenntnisnahme\n\nBeschlussvorschlag\n\nDer Bericht wird zur Kenntnis genommen.\n`;
  it('is that of the paper', async () => {
    expect((await readText(paper('Bericht'))).record).toMatchObject({ paperType: 'Bericht', name: 'Antwort auf den Auftrag: Hafen und Fähren', reference: 'VO/2021/09744' });
  });
  it('heads the text where a sentence stands below it', async () => {
    expect((await readText('Stadt Neudorf\n\nVorlage Nr. 12/2021\n\nBericht\n\nDer Rat hat im Jahr 2020 den Bau der Halle beschlossen.\n')).record.paperType).not.toBe('Bericht');
  });
});

describe('the day of a business letter', () => {
  it('may stand below its place, last in the row', async () => {
    expect((await readText('Stadt Neudorf\nOberbürgermeister\n\nIhre Nachricht vom:\tUnser Zeichen:\tTelefon:\tNeudorf,\n\tOB-0271\t08331/850-100\t03.05.2023\n\nAntrag auf Förderung\n\nSehr geehrte Damen und Herren,\n\ndie Stadt stellt einen Antrag.\n')).record.date).toBe('2023-05-03');
  });
});

describe('a sentence below "Ergebnis:"', () => {
  const paper = (result: string): string => `Stadt Neudorf\nInformationsvorlage\nDrucksache 12/2022\nDatum: 20.06.2022\n\nBetreff: Partnerstädte\n\nGremium\tTermin\nHauptausschuss\t04.07.2022\n\nErgebnis:\n${result}\n\nAusgangslage\nDie Stadt pflegt zwölf Partnerschaften.\n`;
  it('is proposed where the text of the paper follows', async () => {
    expect((await readText(paper('Der Hauptausschuss nimmt die Ausführungen zur Kenntnis.'))).record.decision).toBe(null);
  });
  it('is a result where it counts votes', async () => {
    expect((await readText(paper('Der Hauptausschuss stimmt einstimmig zu. Ja: 12 Nein: 0'))).record.decision).not.toBe(null);
  });
});

describe('texts that lost their gaps', () => {
  it('are parted at labels, at the mark of publicity and at the office', async () => {
    expect((await readText('Bezirksversammlung Neubüttel\n\nMitteilungsvorlage VorsitzöffentlichDrucksachen–Nr.:21-2984Datum:19.04.2022Aktenzeichen:794.00-08\n\nUmgestaltung der Osterstraße\n\nSachverhalt:Die Straße wird umgestaltet.\n')).record).toMatchObject({ paperType: 'Mitteilungsvorlage Vorsitz', reference: '21-2984', date: '2022-04-19', public: true, name: 'Umgestaltung der Osterstraße' });
    expect((await readText('Stadt NeudorfDie Bürgermeisterin\nVorlage-Nr.:2017/0095Datum:24.04.2017\nBetreff:Umbau der Halle\nBeschlussvorschlag:Die Halle wird umgebaut.\n')).record).toMatchObject({ body: { name: 'Neudorf' }, reference: '2017/0095', date: '2017-04-24', name: 'Umbau der Halle' });
  });
  it('are none for words with a colon inside', async () => {
    expect((await readText('Stadt Neudorf\nVorlage-Nr.: 2017/0095\n\nBetreff: Umbau der Halle\n\nBegründung:\nHinweis:Der Umbau (siehe Protokoll:Nr. 5) ist teuer.\n')).record).toMatchObject({ reference: '2017/0095', name: 'Umbau der Halle' });
  });
});

describe('sessions a line each', () => {
  it('follow each other without a head', async () => {
    const { record } = await readText('Stadt Neudorf\n\nBeschlussvorlage\nVorlage-Nr.: 012/2020\nDatum: 02.03.2020\n\nBauausschuss\nnichtöffentlich\n12.03.2020\nStadtrat\nöffentlich\n19.03.2020\n\nBetreff: Umbau der Halle\n\nBegründung:\nDie Halle ist alt.\n');
    expect(record.consultations).toMatchObject([{ organization: 'Bauausschuss', date: '2020-03-12', public: false }, { organization: 'Stadtrat', date: '2020-03-19', public: true }]);
  });
});

describe('the number in brackets behind what a paper answers', () => {
  it('is not its own', async () => {
    const { record } = await readText('Stadt Neudorf\n\nStellungnahme der Verwaltung zum Antrag der Fraktion X (531/2017)\n\nNeudorf, 02.03.2017\n\nMehr Bänke im Park\n\nDie Verwaltung nimmt wie folgt Stellung.\n');
    expect([record.reference, record.relatedPapers?.map(({ reference }) => reference)]).toEqual([null, ['531/2017']]);
  });
});
